import { expect } from '@open-wc/testing';
import {
  createDirectory,
  search,
  mountDirectory,
  titles,
  type Directory,
} from '../../helpers/instrument-directory.po.js';
import { mount } from '../../helpers/elements.js';
import { feedOf, many } from '../../helpers/feeds.js';
import { message } from '../../helpers/messages.js';
import { getAllByRole, textOf } from '../../helpers/queries.js';
import { deferred, json, useNetwork } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';
import { waitUntil } from '../../helpers/wait.js';
import { click, waitForText } from '../../helpers/user.js';

type Listeners = Map<string, number>;

/** Counts the listeners on the page and the window, for the length of a piece of work. */
async function countListeners(work: (left: () => Record<string, number>) => Promise<void>): Promise<void> {
  const counts: Listeners = new Map();
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const alive = new Map<EventTarget, Map<string, Set<unknown>>>();
  const setOf = (target: EventTarget, type: string): Set<unknown> => {
    if (!alive.has(target)) alive.set(target, new Map());
    const types = alive.get(target)!;
    if (!types.has(type)) types.set(type, new Set());
    return types.get(type)!;
  };
  // A bare `addEventListener()` has no `this`: it means the window.
  EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, type, listener, options) {
    const target = this ?? window;
    if (target === window || target === document) setOf(target, type).add(listener);
    add.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (
    this: EventTarget | undefined,
    type,
    listener,
    options,
  ) {
    const target = this ?? window;
    if (target === window || target === document) setOf(target, type).delete(listener);
    remove.call(target, type, listener, options);
  };
  const left = (): Record<string, number> => {
    counts.clear();
    for (const types of alive.values())
      for (const [type, set] of types) if (set.size) counts.set(type, (counts.get(type) ?? 0) + set.size);
    return Object.fromEntries(counts);
  };
  try {
    await work(left);
  } finally {
    EventTarget.prototype.addEventListener = add;
    EventTarget.prototype.removeEventListener = remove;
  }
}

/** Errors that nobody caught. */
function useErrors(): string[] {
  const errors: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent) => {
    event.preventDefault();
    errors.push(event instanceof ErrorEvent ? event.message : String(event.reason));
  };
  beforeEach(() => {
    errors.length = 0;
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  afterEach(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
  });
  return errors;
}

describe('a directory that leaves the page', () => {
  const network = useNetwork();
  useTestPage();
  const errors = useErrors();
  const FEED = feedOf(many(12, (at) => (at === 1 ? { eligibility: { legalForms: ['farm'] } } : {})));

  it('leaves no listener behind after a hundred times', async () => {
    const src = network.respondAt(json(FEED));
    const main = document.createElement('main');
    await mount(main);
    // What the page keeps once for all elements is there from the first one on.
    const first = createDirectory({ src, 'url-state': 'x' });
    main.append(first);
    await waitForText(first, 'Title 1');
    first.remove();
    await countListeners(async (left) => {
      let inPage = {};
      let withTools = {};
      for (let turn = 0; turn < 100; turn++) {
        const element = createDirectory({ src, 'url-state': 'x', lang: turn % 2 ? 'lv' : 'en' });
        main.append(element);
        if (turn % 10 === 0) await waitForText(element, 'Title 1');
        inPage = left();
        if (turn % 10 === 0) {
          await click(element, message('action.eligibility'));
          await waitForText(element, message('eligibility-question.legal-form'));
          withTools = left();
        }
        element.remove();
      }
      expect(inPage, 'listens while it is in the page').to.include.keys('popstate', 'visibilitychange');
      expect(withTools, 'listens once there is more to print').to.include.keys('beforeprint');
      expect(left()).to.deep.equal({});
    });
    expect(errors).to.deep.equal([]);
  });

  it('causes no error at any moment', async () => {
    const src = network.respondAt(json(FEED));
    const steps: ((element: Directory) => unknown)[] = [
      () => undefined,
      (element) => element.updateComplete,
      (element) => waitForText(element, 'Title 1'),
      (element) => waitForText(element, 'Title 1').then(() => search(element, 'title')),
      (element) => waitForText(element, 'Title 1').then(() => click(element, message('action.eligibility'))),
      (element) =>
        waitForText(element, 'Title 1').then(() => getAllByRole(element, 'link', 'Title 2')[0]!.click()),
      (element) =>
        waitForText(element, 'Title 1').then(() => click(element, message('action.favourites', 0))),
      (element) => waitForText(element, 'Title 1').then(() => (element.lang = 'et')),
      (element) => waitForText(element, 'Title 1').then(() => (element.src = network.respondAt(json(FEED)))),
    ];
    for (const [turn, step] of steps.entries()) {
      const element = createDirectory({ src, 'url-state': `x${turn}` });
      document.body.append(element);
      await step(element);
      element.remove();
      await element.updateComplete;
    }
    // Longer than the pauses of announcing and of writing the address: another directory is announced after them.
    const element = await mountDirectory(network, FEED);
    await search(element, 'title 2');
    await waitUntil(
      () => getAllByRole(document.body, 'status').some((each) => /support instrument/.test(textOf(each))),
      'speaks',
    );
    expect(errors).to.deep.equal([]);
  });

  it('does not render a response that arrives after it has left, and renders it when it is back', async () => {
    const answer = deferred();
    const element = createDirectory({ src: network.respondAt(answer.answer) });
    const main = document.createElement('main');
    await mount(main);
    main.append(element);
    element.remove();
    answer.resolve(json(FEED));
    main.append(element);
    await waitForText(element, message('results.count', 12));
    expect(errors).to.deep.equal([]);
  });

  it('still works when it is moved', async () => {
    const element = await mountDirectory(network, FEED);
    await search(element, 'title 2');
    await mount(element);
    expect(titles(element)).to.deep.equal(['Title 2']);
    await search(element, 'title 3');
    expect(titles(element)).to.deep.equal(['Title 3']);
  });

  it('finishes loading its feed when it is moved meanwhile', async () => {
    const element = createDirectory({ src: network.respondAt(json(feedOf(many(4000)))) });
    const [left, right] = [document.createElement('div'), document.createElement('div')];
    await mount(left, right);
    let loaded = 0;
    element.addEventListener('tilts-feed-loaded', () => loaded++);
    left.append(element);
    // At once when they are drawn: a poll may come after the whole feed is read.
    await new Promise<void>((resolve) =>
      new MutationObserver((_, observer) => {
        if (!textOf(element).includes('Title 1')) return;
        observer.disconnect();
        resolve();
      }).observe(element.shadowRoot!, { childList: true, subtree: true }),
    );
    expect(loaded, 'the rest is still being read').to.equal(0);
    right.append(element);
    await waitUntil(() => loaded > 0, 'the whole feed is read');
    await search(element, 'title 3999');
    expect(titles(element)).to.deep.equal(['Title 3999']);
  });
});

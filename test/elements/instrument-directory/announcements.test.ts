import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  createDirectory,
  search,
  mountDirectory,
  toggleFilterValue,
  type Directory,
} from '../../helpers/instrument-directory.po.js';
import { mount, mountAndLoad } from '../../helpers/elements.js';
import { feedOf, instrument, many } from '../../helpers/feeds.js';
import { message } from '../../helpers/messages.js';
import { getAllByRole, getByRole, textOf } from '../../helpers/queries.js';
import { json, useNetwork } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';
import { useFakeTimers } from '../../helpers/timers.js';
import { waitUntil } from '../../helpers/wait.js';
import { click, selectOption, waitForText } from '../../helpers/user.js';

/** The live region of the page itself: screen readers miss those inside shadow roots. */
const regions = (): HTMLElement[] =>
  getAllByRole(document.body, 'status').filter((each) => each.getRootNode() === document);
const region = (): HTMLElement => {
  expect(regions()).to.have.length(1);
  return regions()[0]!;
};
const said = (text: string): Promise<void> => waitUntil(() => textOf(region()) === text, `says ${text}`);

/** Everything that is said from now on. */
function listen(): { sentences: string[]; stop(): void } {
  const sentences: string[] = [];
  const observer = new MutationObserver(() => sentences.push(textOf(region())));
  observer.observe(region(), { childList: true, characterData: true, subtree: true });
  return { sentences, stop: () => observer.disconnect() };
}

const FEED = feedOf([
  instrument('apple', { supportType: 'prize' }),
  instrument('pear'),
  instrument('plum', { rounds: [{ closes: '2026-01-31' }] }),
]);

describe('announcements', () => {
  const network = useNetwork();
  useTestPage();
  const time = useFakeTimers();

  it('have a live region that is empty at first', async () => {
    const [first, second] = [createDirectory({ src: network.respondAt(json(FEED)) }), createDirectory()];
    await mountAndLoad(first);
    await mount(second);
    await waitForText(first, 'Title pear');
    expect(textOf(region()), 'and says nothing of its own accord').to.equal('');
  });

  it('give the number of results once, a moment after the last key', async () => {
    const element = await mountDirectory(network, FEED);
    const { sentences, stop } = listen();
    getByRole(element, 'searchbox').focus();
    for (const key of 'pear') await sendKeys({ press: key });
    await time.advance(600);
    expect(sentences).to.deep.equal([]);
    await said(message('results.count', 1));
    stop();
    expect(sentences).to.deep.equal([message('results.count', 1)]);
    expect(region().lang).to.equal('en');
  });

  for (const [name, act, text] of [
    [
      'a filter',
      (element: Directory) =>
        toggleFilterValue(element, message('filter.support-type'), message('support-type.prize')),
      message('results.count', 1),
    ],
    [
      'showing closed ones',
      (element: Directory) => click(element, message('results.show-closed')),
      message('results.count', 3),
    ],
    [
      'another order',
      (element: Directory) => selectOption(element, message('sort.label'), message('sort.title')),
      message('results.count', 2),
    ],
    [
      'a search without result',
      (element: Directory) => search(element, 'spaceship'),
      message('results.count', 0),
    ],
  ] as [string, (element: Directory) => Promise<void>, string][])
    it(`follow ${name}: ${text}`, async () => {
      const element = await mountDirectory(network, FEED);
      await act(element);
      await said(text);
    });

  for (const [lang, text] of [
    ['lv', '1 atbalsta instruments'],
    ['lt', '1 paramos priemonė'],
    ['et', '1 toetusmeede'],
  ] as const)
    it(`are in the language of the directory: ${text}`, async () => {
      const element = await mountDirectory(network, FEED, { lang });
      const field = getAllByRole(element, 'searchbox')[0] as HTMLInputElement;
      field.value = 'pear';
      field.dispatchEvent(new InputEvent('input'));
      await said(text);
      expect(region().lang).to.equal(lang);
    });

  it('are repeated when the same is found again', async () => {
    const element = await mountDirectory(network, FEED);
    await search(element, 'pear');
    await said(message('results.count', 1));
    const before = region().textContent;
    const { sentences, stop } = listen();
    await search(element, 'apple');
    await waitUntil(() => sentences.length > 0, 'speaks again');
    stop();
    expect(sentences).to.deep.equal([message('results.count', 1)]);
    // The same text over again would be no change, and screen readers would keep silent.
    expect(region().textContent).not.to.equal(before);
  });

  it('count what is behind "Show more" too', async () => {
    const element = await mountDirectory(network, feedOf(many(45)));
    await selectOption(element, message('sort.label'), message('sort.title'));
    await said(message('results.count', 45));
  });

  it('respect the webmaster’s limit', async () => {
    const element = await mountDirectory(network, feedOf(many(45)), { limit: '4' });
    await selectOption(element, message('sort.label'), message('sort.title'));
    await said('45 support instruments. Shown here: 4');
  });

  it('are not made when the element has left the page', async () => {
    const element = await mountDirectory(network, FEED);
    const other = await mountDirectory(network, feedOf(many(7)));
    const { sentences, stop } = listen();
    await search(element, 'pear');
    element.remove();
    await search(other, 'title');
    await said(message('results.count', 7));
    stop();
    expect(sentences).to.deep.equal([message('results.count', 7)]);
  });

  it('follow the answers about eligibility', async () => {
    const element = await mountDirectory(
      network,
      feedOf([instrument('a', { eligibility: { legalForms: ['farm'] } })]),
    );
    await click(element, message('action.eligibility'));
    await waitForText(element, message('eligibility.intro'));
    await selectOption(element, message('eligibility-question.legal-form'), message('legal-form.farm'));
    await said('Suitable for you: 1, May be suitable: ask: 0, Not suitable: 0');
  });
});

import { expect } from '@open-wc/testing';
import { loadFeed } from '../../../src/core/feed/load.js';
import { nextTask } from '../../../src/core/util/time-slicing.js';
import {
  createDirectory,
  waitForDialog,
  openDetail,
  search,
  mountDirectoryAt,
  titles,
  type Directory,
} from '../../helpers/instrument-directory.po.js';
import { mount } from '../../helpers/elements.js';
import { feedOf, instrument } from '../../helpers/feeds.js';
import { describeFocus, hasRole, accessibleName, getByRole, textOf } from '../../helpers/queries.js';
import { networkError, json, status, useNetwork } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';
import { useFakeTimers } from '../../helpers/timers.js';
import { messagePattern, message, messageStart } from '../../helpers/messages.js';
import { waitUntil } from '../../helpers/wait.js';
import { waitForText } from '../../helpers/user.js';

const MINUTE = 60_000;
const version = (etag: string, ...ids: string[]) =>
  json(feedOf(ids.map((id) => instrument(id))), { headers: { etag } });

/** The page comes to the front, or goes away. */
function turn(visibilityState: DocumentVisibilityState): void {
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => visibilityState });
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('a page that is shown again', () => {
  const network = useNetwork();
  const clock = useTestPage();
  useFakeTimers();
  afterEach(() => delete (document as { visibilityState?: unknown }).visibilityState);

  it('checks after 15 minutes whether the feed has changed, and shows the new one', async () => {
    const src = network.respondAt(version('1', 'a'), version('2', 'a', 'b'));
    const element = await mountDirectoryAt(src);
    clock.now += 15 * MINUTE + 1;
    turn('visible');
    await waitForText(element, 'Title b');
    expect(network.sentTo(src)).to.have.length(2);
    expect(network.sentTo(src)[1]!.init.cache, 'asks the server itself').to.equal('no-cache');
  });

  for (const [name, minutes, state] of [
    ['within 15 minutes', 14, 'visible'],
    ['when it goes away', 60, 'hidden'],
  ] as const)
    it(`does not check ${name}`, async () => {
      const src = network.respondAt(version('1', 'a'));
      await mountDirectoryAt(src);
      clock.now += minutes * MINUTE;
      turn(state);
      clock.now += 60 * MINUTE;
      turn('visible');
      expect(network.sentTo(src), 'only the second time').to.have.length(2);
    });

  it('checks also if the clock was set back meanwhile', async () => {
    const src = network.respondAt(version('1', 'a'), version('2', 'a', 'b'));
    const element = await mountDirectoryAt(src);
    clock.now -= 365 * 24 * 60 * MINUTE;
    turn('visible');
    await waitForText(element, 'Title b');
  });

  it('does not check repeatedly', async () => {
    const src = network.respondAt(version('1', 'a'));
    const element = await mountDirectoryAt(src);
    clock.now += 16 * MINUTE;
    turn('visible');
    await answered(src, element);
    clock.now += 14 * MINUTE;
    turn('visible');
    expect(network.sentTo(src)).to.have.length(2);
  });

  it('changes nothing if the server has no newer version', async () => {
    const src = network.respondAt(version('1', 'a'));
    const element = await mountDirectoryAt(src);
    const observer = new MutationObserver(() => undefined);
    observer.observe(element.shadowRoot!, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
    });
    clock.now += 16 * MINUTE;
    turn('visible');
    await answered(src, element);
    expect(network.sentTo(src)).to.have.length(2);
    expect(observer.takeRecords()).to.have.length(0);
    observer.disconnect();
  });

  it('checks once when it is shown and the connection returns at the same moment', async () => {
    const src = network.respondAt(version('1', 'a'));
    await mountDirectoryAt(src);
    clock.now += 16 * MINUTE;
    turn('visible');
    dispatchEvent(new Event('online'));
    expect(network.sentTo(src)).to.have.length(2);
  });

  it('makes one request for two directories of the same feed', async () => {
    const src = network.respondAt(version('1', 'a'), version('2', 'b'));
    const [one_, two] = [createDirectory({ src }), createDirectory({ src, lang: 'lv' })];
    await mount(one_, two);
    await waitForText(one_, 'Title a');
    await waitForText(two, 'Nosaukums a');
    clock.now += 16 * MINUTE;
    turn('visible');
    await waitForText(one_, 'Title b');
    await waitForText(two, 'Nosaukums b');
    expect(network.sentTo(src)).to.have.length(2);
  });

  it('keeps search, focus and list while the newer feed is read', async () => {
    const src = network.respondAt(version('1', 'a', 'b'), version('2', 'a', 'b', 'c'));
    const element = await mountDirectoryAt(src);
    await search(element, 'title');
    getByRole<HTMLInputElement>(element, 'searchbox').focus();
    const texts: string[] = [];
    const observer = new MutationObserver(() => texts.push(textOf(element)));
    observer.observe(element.shadowRoot!, { childList: true, subtree: true });
    clock.now += 16 * MINUTE;
    turn('visible');
    await waitForText(element, 'Title c');
    observer.disconnect();
    expect(getByRole<HTMLInputElement>(element, 'searchbox').value).to.equal('title');
    expect(
      texts.filter((text) => text.includes('Loading')),
      'the list stays',
    ).to.deep.equal([]);
    expect(describeFocus()).to.equal(`searchbox ${message('search.label')}`);
  });

  it('keeps an instrument open while the newer feed is read', async () => {
    const src = network.respondAt(version('1', 'a', 'b'), version('2', 'a', 'b', 'c'));
    const element = await mountDirectoryAt(src);
    await openDetail(element, 'Title b');
    clock.now += 16 * MINUTE;
    turn('visible');
    await waitUntil(() => element.shadowRoot!.textContent.includes('Title c'), 'the newer feed is read');
    expect(accessibleName(await waitForDialog(element))).to.equal('Title b');
    expect(describeFocus()).to.equal('heading Title b');
  });

  it('does not check for an element that has left the page', async () => {
    const src = network.respondAt(version('1', 'a'));
    const element = await mountDirectoryAt(src);
    element.remove();
    clock.now += 60 * MINUTE;
    turn('visible');
    expect(network.sentTo(src)).to.have.length(1);
  });
});

describe('without a connection', () => {
  const network = useNetwork();
  const clock = useTestPage();
  useFakeTimers();

  const kept = (src: string) =>
    waitUntil(async () => (await caches.open('tilts-feeds')).match(src), 'the copy is kept');

  for (const [lang, date] of [
    ['en', '22 November 2026, 12:00'],
    ['lv', '2026. gada 22. novembris, plkst. 12.00'],
    ['lt', '2026 m. lapkričio 22 d., 12:00'],
    ['et', '22. november 2026 kell 12.00'],
  ] as const)
    it(`${lang}: shows the last good copy with its date`, async () => {
      const src = network.respondAt(version('1', 'a'));
      (await mountDirectoryAt(src)).remove();
      await kept(src);
      forgetShared(src);
      network.setResponses(src, networkError);
      clock.now += 3 * 24 * 60 * MINUTE;
      const element = await mountDirectoryAt(src, { lang });
      const text = textOf(getByRole(element, 'status'));
      expect(text).to.match(messagePattern('feed.stale', lang));
      expect(text).to.include(date);
      expect(titles(element)).to.have.length(1);
    });

  it('shows what it has after a failed recheck, and says how old it is', async () => {
    const src = network.respondAt(version('1', 'a'));
    const element = await mountDirectoryAt(src);
    await kept(src);
    network.setResponses(src, networkError);
    clock.now += 16 * MINUTE;
    document.dispatchEvent(new Event('visibilitychange'));
    dispatchEvent(new Event('online'));
    await waitForText(element, 'You are seeing a copy saved on this device: 22 November 2026, 12:00');
    expect(titles(element)).to.deep.equal(['Title a']);
  });

  it('removes the notice when the connection returns', async () => {
    const src = network.respondAt(version('1', 'a'));
    (await mountDirectoryAt(src)).remove();
    await kept(src);
    forgetShared(src);
    network.setResponses(src, networkError);
    const element = await mountDirectoryAt(src);
    await waitForText(element, messageStart('feed.stale'));
    network.setResponses(src, version('1', 'a'));
    dispatchEvent(new Event('online'));
    await waitUntil(() => !hasRole(element, 'status'), 'the notice goes');
    expect(titles(element)).to.deep.equal(['Title a']);
  });

  it('retries automatically when the connection returns', async () => {
    const src = network.respondAt(networkError);
    const element = await mount(createDirectory({ src }));
    await waitForText(element, message('feed.unavailable'));
    network.setResponses(src, version('1', 'a'));
    dispatchEvent(new Event('online'));
    await waitForText(element, 'Title a');
  });

  it('keeps the last good copy if the document is not a feed', async () => {
    const { put } = Cache.prototype;
    const puts: Promise<void>[] = [];
    Cache.prototype.put = function (...parts) {
      const putting = put.apply(this, parts);
      puts.push(putting);
      return putting;
    };
    try {
      const src = network.respondAt(version('1', 'a'), json({ error: 'maintenance' }));
      const element = await mountDirectoryAt(src);
      await kept(src);
      clock.now += 16 * MINUTE;
      dispatchEvent(new Event('online'));
      await answered(src, element);
      expect(titles(element), 'on the screen').to.deep.equal(['Title a']);
      await caches.open('tilts-feeds');
      await Promise.all(puts);
      network.setResponses(src, status(503));
      element.remove();
      forgetShared(src);
      expect(titles(await mountDirectoryAt(src)), 'and on the device').to.deep.equal(['Title a']);
    } finally {
      Cache.prototype.put = put;
    }
  });
});

/** Waits until an element has read the answer that is on its way. */
async function answered(src: string, element: Directory): Promise<void> {
  await loadFeed(src, 'en');
  await nextTask();
  await element.updateComplete;
}

/** What a newly opened page knows of a feed: only what is on the device. */
function forgetShared(src: string): void {
  ((globalThis as Record<symbol, unknown>)[Symbol.for('tilts.feeds')] as Map<string, unknown>).delete(src);
}

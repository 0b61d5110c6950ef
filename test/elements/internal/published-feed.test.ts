import { expect } from '@open-wc/testing';
import { PART_NAMES, type FeedIndex } from '../../../src/core/feed/feed-index.js';
import { splitFeed } from '../../../src/core/feed-parts/split-feed.js';
import { feedOf, instrument } from '../../helpers/feeds.js';
import { createDirectory, mountDirectoryAt, titles } from '../../helpers/instrument-directory.po.js';
import { message } from '../../helpers/messages.js';
import { json, networkError, status, useNetwork } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';
import { textOf } from '../../helpers/queries.js';
import { waitForText } from '../../helpers/user.js';
import { waitUntil } from '../../helpers/wait.js';

describe('a published feed in an element', () => {
  const network = useNetwork();
  useTestPage();
  let version = 0;

  /** Puts a feed on the site, at the address of its index. */
  async function publish(feed: object, at?: string): Promise<{ src: string; index: FeedIndex }> {
    version++;
    let count = 0;
    const { index, files } = await splitFeed(feed, () => `${version}x${++count}`);
    const answer = json(index, { headers: { etag: `"${version}"` } });
    const src = at ?? network.respondAt(answer);
    network.setResponses(src, answer);
    for (const [name, text] of files) network.setResponses(new URL(name, src).href, () => new Response(text));
    return { src, index };
  }
  const asked = (src: string): string[] =>
    network.sent.map(({ url }) => url).filter((url) => url !== src && url.startsWith(new URL('.', src).href));
  const feedWith = (...names: string[]): object =>
    feedOf(names.map((name) => instrument(name, { allYear: true })));

  it('is loaded as far as the element shows it: its list, in its language', async () => {
    const { src, index } = await publish(feedWith('a', 'b'));
    const element = await mountDirectoryAt(src, { lang: 'lv' });
    expect(titles(element)).to.deep.equal(['Nosaukums a', 'Nosaukums b']);
    expect(asked(src)).to.deep.equal([new URL(index.parts.instruments!['lv']!, src).href]);
  });

  it('follows the language of the element', async () => {
    const { src } = await publish(feedWith('a'));
    const element = await mountDirectoryAt(src, { lang: 'lv' });
    element.lang = 'en';
    await waitUntil(() => titles(element)[0] === 'Title a', 'the list is in English');
    element.lang = 'lv';
    await waitUntil(() => titles(element)[0] === 'Nosaukums a', 'the list is in Latvian again');
    expect(asked(src)).to.have.length(2);
  });

  it('is shared by elements, each in its own language', async () => {
    const { src } = await publish(feedWith('a'));
    const [lv, en, other] = await Promise.all([
      mountDirectoryAt(src, { lang: 'lv' }),
      mountDirectoryAt(src, { lang: 'en' }),
      mountDirectoryAt(src, { lang: 'lv' }),
    ]);
    expect([lv, en, other].map((element) => titles(element)[0])).to.deep.equal([
      'Nosaukums a',
      'Title a',
      'Nosaukums a',
    ]);
    expect(asked(src)).to.have.length(2);
  });

  it('is shown from the device without a connection, and what is older is not kept', async () => {
    const { src, index } = await publish(feedWith('a'));
    (await mountDirectoryAt(src, { lang: 'lv' })).remove();
    const kept = async (): Promise<string[]> =>
      (await (await caches.open('tilts-feeds')).keys()).map(({ url }) => url);
    const first = new URL(index.parts.instruments!['lv']!, src).href;
    await waitUntil(async () => (await kept()).includes(first), 'the part is kept');
    const newer = await publish(feedWith('b'), src);
    const second = new URL(newer.index.parts.instruments!['lv']!, src).href;
    document.dispatchEvent(new Event('visibilitychange'));
    const element = createDirectory({ src: `${src}#again`, lang: 'lv' });
    network.setResponses(`${src}#again`, json(newer.index));
    document.body.append(element);
    await waitUntil(() => titles(element)[0] === 'Nosaukums b', 'the new list');
    await waitUntil(
      async () => (await kept()).includes(second) && !(await kept()).includes(first),
      'replaced',
    );
    element.remove();
  });

  it('says so if a part is missing on the server', async () => {
    const { src, index } = await publish(feedWith('a'));
    network.setResponses(new URL(index.parts.instruments!['en']!, src).href, status(404));
    const element = createDirectory({ src, lang: 'en' });
    document.body.append(element);
    await waitForText(element, message('feed.unavailable'));
    for (const name of PART_NAMES)
      network.setResponses(new URL(index.parts[name]!['lv']!, src).href, networkError);
    expect(textOf(element)).to.contain(message('feed.server-error'));
    element.remove();
  });
});

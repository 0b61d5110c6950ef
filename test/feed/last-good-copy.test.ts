import { expect, waitUntil } from '@open-wc/testing';
import { loadFeed, LoadError, type LoadOptions } from '../../src/feed/load.js';
import { dead, json, status, useNetwork, type Answer } from '../helpers/network.js';
import { usePage } from '../helpers/page.js';

const FEED = { tilts: 1 };
const NO_PAUSE: LoadOptions = { pauses: [0, 0] };

/** Why a load failed; fails itself where the load did not. */
const failureOf = (loading: Promise<unknown>): Promise<LoadError> =>
  loading.then(
    () => expect.fail('the load did not fail') as never,
    (error: unknown) => error as LoadError,
  );

const broken: Answer = () => new Response('<!doctype html><p>Login</p>');
const cutOff: Answer = () =>
  new Response(
    new ReadableStream({
      start: (body) => {
        body.enqueue(new TextEncoder().encode('{"tilts":'));
        body.error(new TypeError('network error'));
      },
    }),
  );

describe('the last good copy', () => {
  const network = useNetwork();
  const clock = usePage();
  const kept = async (url: string) => (await caches.open('tilts-feeds')).match(url);
  const keep = async (url: string) => {
    await loadFeed(url, 'lv');
    await waitUntil(() => kept(url), 'the copy is kept');
  };

  it('is given with the date it came when the network fails, and asked for again next time', async () => {
    const url = network.serve(json(FEED, { headers: { etag: '"7"' } }));
    await keep(url);
    network.change(url, dead);
    const cameAt = clock.now;
    clock.now += 86_400_000;
    const options = { ...NO_PAUSE, recheck: true };
    expect(await loadFeed(url, 'lv', options)).to.deep.equal({
      json: FEED,
      url,
      fetchedAt: cameAt,
      version: '"7"',
      stale: true,
    });
    network.change(url, json(FEED));
    expect((await loadFeed(url, 'lv')).stale, 'a stale copy is not shared').to.equal(false);
  });

  for (const [name, answer] of [
    ['the page is missing', status(404)],
    ['the document is broken', broken],
    ['the server is down', status(503)],
  ] as [string, Answer][])
    it(`is given when ${name}`, async () => {
      const url = network.serve(json(FEED));
      await keep(url);
      network.change(url, answer);
      const loaded = await loadFeed(url, 'lv', { ...NO_PAUSE, recheck: true });
      expect(loaded).to.include({ stale: true });
      expect(loaded.json).to.deep.equal(FEED);
    });

  it('is not needed: without storage the feed still loads', async () => {
    const { open } = caches;
    caches.open = () => Promise.reject(new DOMException('The operation is insecure.', 'SecurityError'));
    try {
      const url = network.serve(json(FEED));
      expect((await loadFeed(url, 'lv')).json).to.deep.equal(FEED);
      network.change(url, dead);
      const error = await failureOf(loadFeed(url, 'lv', { ...NO_PAUSE, recheck: true }));
      expect(error.failure).to.equal('offline');
    } finally {
      caches.open = open;
    }
  });
});

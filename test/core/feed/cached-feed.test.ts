import { expect } from '@open-wc/testing';
import { cacheFeed, loadFeed, readCachedFeed, type LoadOptions } from '../../../src/core/feed/load.js';
import type { LoadError } from '../../../src/core/feed/load-error.js';
import { networkError, json, status, useNetwork, type Answer } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';

const FEED = { tilts: 1 };
const NO_PAUSE: LoadOptions = { retryDelays: [0, 0] };

/** Why a load failed; fails itself where the load did not. */
const failureOf = (loading: Promise<unknown>): Promise<LoadError> =>
  loading.then(
    () => expect.fail('the load did not fail'),
    (error: unknown) => error as LoadError,
  );

const broken: Answer = () => new Response('<!doctype html><p>Login</p>');

describe('the last good copy', () => {
  const network = useNetwork();
  const clock = useTestPage();
  const keep = async (url: string) => cacheFeed(await loadFeed(url, 'lv'));

  it('is used with its date when the network fails, and the feed is requested again next time', async () => {
    const url = network.respondAt(json(FEED, { headers: { etag: '"7"' } }));
    await keep(url);
    network.setResponses(url, networkError);
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
    network.setResponses(url, json(FEED));
    expect((await loadFeed(url, 'lv')).stale, 'a stale copy is not shared').to.equal(false);
  });

  for (const [name, answer] of [
    ['the page is missing', status(404)],
    ['the document is broken', broken],
    ['the server is down', status(503)],
  ] as [string, Answer][])
    it(`is used when ${name}`, async () => {
      const url = network.respondAt(json(FEED));
      await keep(url);
      network.setResponses(url, answer);
      const loaded = await loadFeed(url, 'lv', { ...NO_PAUSE, recheck: true });
      expect(loaded).to.include({ stale: true });
      expect(loaded.json).to.deep.equal(FEED);
    });

  it('is stored only if the document is a valid feed', async () => {
    const url = network.respondAt(json({ error: 'maintenance' }));
    await loadFeed(url, 'lv');
    expect(await readCachedFeed(url)).to.equal(undefined);
  });

  it('is replaced by a newer one, and never by an older one', async () => {
    const url = network.respondAt(json({ ...FEED, edition: 1 }), json({ ...FEED, edition: 2 }));
    const first = await loadFeed(url, 'lv');
    await cacheFeed(first);
    await cacheFeed(await loadFeed(url, 'lv', { recheck: true }));
    await cacheFeed(first);
    expect((await readCachedFeed(url))!.json).to.deep.equal({ ...FEED, edition: 2 });
  });

  it('is not needed: without storage the feed still loads', async () => {
    const { open } = caches;
    caches.open = () => Promise.reject(new DOMException('The operation is insecure.', 'SecurityError'));
    try {
      const url = network.respondAt(json(FEED));
      const loaded = await loadFeed(url, 'lv');
      expect(loaded.json).to.deep.equal(FEED);
      await cacheFeed(loaded);
      network.setResponses(url, networkError);
      const error = await failureOf(loadFeed(url, 'lv', { ...NO_PAUSE, recheck: true }));
      expect(error.failure).to.equal('offline');
    } finally {
      caches.open = open;
    }
  });
});

import { expect } from '@open-wc/testing';
import { LoadError } from '../../../src/core/feed/load-error.js';
import { cacheFeed, loadFeed, type LoadOptions } from '../../../src/core/feed/load.js';
import {
  networkError,
  deferred,
  json,
  neverResponds,
  status,
  useNetwork,
  type Answer,
} from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';
import { useFakeTimers } from '../../helpers/timers.js';

const FEED = { tilts: 1 };
const NO_PAUSE: LoadOptions = { retryDelays: [0, 0] };

/** Why a load failed; fails itself where the load did not. */
const failureOf = (loading: Promise<unknown>): Promise<LoadError> =>
  loading.then(
    () => expect.fail('the load did not fail'),
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

describe('loadFeed', () => {
  const network = useNetwork();
  const clock = useTestPage();
  /** Without the question whether anything answers at all. */
  const requestsFor = (url: string): number =>
    network.sentTo(url).filter(({ init }) => init.method !== 'HEAD').length;

  it('returns the document, its absolute URL, version and download time', async () => {
    const url = network.respondAt(json(FEED, { headers: { etag: '"7"' } }));
    expect(await loadFeed(new URL(url).pathname, 'lv')).to.deep.include({
      json: FEED,
      url,
      fetchedAt: clock.now,
      version: '"7"',
      stale: false,
    });
  });

  for (const [name, headers, version] of [
    [
      'ETag before Last-Modified',
      { etag: 'W/"a"', 'last-modified': 'Sun, 22 Nov 2026 10:00:00 GMT' },
      'W/"a"',
    ],
    ['Last-Modified', { 'last-modified': 'Sun, 22 Nov 2026 10:00:00 GMT' }, 'Sun, 22 Nov 2026 10:00:00 GMT'],
    ['nothing', {}, undefined],
  ] as const)
    it(`uses as version: ${name}`, async () => {
      const url = network.respondAt(json(FEED, { headers }));
      expect((await loadFeed(url, 'lv')).version).to.equal(version);
    });

  it('makes one request for all callers of the same URL, however it is written', async () => {
    const answer = deferred();
    const url = network.respondAt(answer.answer);
    const all = [loadFeed(url, 'lv'), loadFeed(new URL(url).pathname, 'en'), loadFeed(url, 'lv')];
    answer.resolve(json(FEED));
    const [first, second, third] = await Promise.all(all);
    expect(network.sentTo(url)).to.have.length(1);
    expect(first!.json).to.equal(second!.json);
    expect(first!.json).to.equal(third!.json);
    await loadFeed(url, 'lv');
    expect(network.sentTo(url)).to.have.length(1);
  });

  it('requests each language separately if the address has {lang}', async () => {
    const urls = ['lv', 'et'].map((language) => {
      const url = new URL(`/by-language/${language}/feed-${language}.json`, location.href).href;
      network.setResponses(url, json({ language }));
      return url;
    });
    for (const language of ['lv', 'et'])
      expect((await loadFeed('/by-language/{lang}/feed-{lang}.json', language)).json).to.deep.equal({
        language,
      });
    expect(network.sent.map(({ url }) => url)).to.deep.equal(urls);
  });

  it('requests JSON, without the cookies of other sites', async () => {
    const url = network.respondAt(json(FEED));
    await loadFeed(url, 'lv');
    const { init } = network.sentTo(url)[0]!;
    expect(new Headers(init.headers).get('accept')).to.equal('application/json');
    expect(new Request(url, init).credentials).to.equal('same-origin');
    expect(init.cache, 'asks whether it has changed').to.equal('no-cache');
  });

  it('asks the server again on a recheck', async () => {
    const url = network.respondAt(json({ tilts: 1, edition: 1 }), json({ tilts: 1, edition: 2 }));
    await loadFeed(url, 'lv');
    expect((await loadFeed(url, 'lv', { recheck: true })).json).to.deep.equal({ tilts: 1, edition: 2 });
    expect((await loadFeed(url, 'lv')).json, 'later callers have the new copy').to.deep.equal({
      tilts: 1,
      edition: 2,
    });
  });

  it('does not cache a failure: the next call tries again', async () => {
    const url = network.respondAt(status(404), json(FEED));
    expect((await failureOf(loadFeed(url, 'lv'))).response?.status).to.equal(404);
    expect((await loadFeed(url, 'lv')).json).to.deep.equal(FEED);
  });

  for (const [name, answers, requests] of [
    ['a dead line', [networkError], 3],
    ['an error of the server', [status(500)], 3],
    ['a server that is down', [status(503)], 3],
    ['too many requests', [status(429)], 3],
    ['an answer that breaks off', [cutOff], 3],
    ['a missing page', [status(404)], 1],
    ['a forbidden page', [status(403)], 1],
    ['a page that is no JSON', [broken], 1],
    ['a dead line, then a missing page', [networkError, status(404)], 2],
  ] as [string, Answer[], number][])
    it(`makes ${requests} request(s) for ${name}`, async () => {
      const url = network.respondAt(...answers);
      const failed: LoadError[] = [];
      await failureOf(loadFeed(url, 'lv', { ...NO_PAUSE, onRetry: (attempt) => failed.push(attempt) }));
      expect(requestsFor(url)).to.equal(requests);
      expect(failed).to.have.length(requests - 1);
    });

  it('succeeds when a later attempt does', async () => {
    const url = network.respondAt(networkError, status(502), json(FEED));
    expect((await loadFeed(url, 'lv', NO_PAUSE)).stale).to.equal(false);
    expect(network.sentTo(url)).to.have.length(3);
  });

  describe('over time', () => {
    const time = useFakeTimers();

    for (const [name, answer, failure, code] of [
      ['a dead line', networkError, 'offline', undefined],
      ['an answer that breaks off', cutOff, 'offline', undefined],
      ['an error of the server', status(500), 'http', 500],
      ['a missing page', status(404), 'http', 404],
      ['a page that is no JSON', broken, 'not-json', undefined],
      ['an empty answer', () => new Response(''), 'not-json', undefined],
      ['no answer', neverResponds, 'timeout', undefined],
    ] as [string, Answer, string, number | undefined][])
      it(`reports the failure of ${name}`, async () => {
        const url = network.respondAt(answer);
        const error = await failureOf(time.runUntilSettled(loadFeed(url, 'lv', { retryDelays: [] })));
        expect(error).to.be.instanceOf(LoadError);
        expect([error.failure, error.response?.status, error.url]).to.deep.equal([failure, code, url]);
      });

    it('pauses 0.4 s and 1.6 s between attempts by default', async () => {
      const url = network.respondAt(networkError);
      const loading = failureOf(loadFeed(url, 'lv'));
      const tries: number[] = [];
      for (const milliseconds of [399, 1, 1_599, 1]) {
        await time.advance(milliseconds);
        tries.push(requestsFor(url));
      }
      expect(tries).to.deep.equal([1, 2, 2, 3]);
      expect((await loading).failure).to.equal('offline');
    });

    describe('a busy server is asked again when it says', () => {
      const busy =
        (after: string, code = 503): Answer =>
        () =>
          new Response('', { status: code, headers: { 'retry-after': after } });
      /** Milliseconds of the pause, from the answer to the second request. */
      async function pauseOf(url: string, attempts: readonly LoadError[]): Promise<number> {
        // No time passes until the answer has been read.
        while (!attempts.length) await time.advance(0);
        for (let passed = 0; passed <= 21_000; passed += 100) {
          if (requestsFor(url) > 1) return passed;
          await time.advance(100);
        }
        return NaN;
      }
      const inSeconds = (seconds: number) => new Date(clock.now + seconds * 1_000).toUTCString();

      for (const [name, answer, from, to] of [
        ['in seconds', () => busy('5'), 5_000, 5_500],
        ['with too many requests', () => busy('5', 429), 5_000, 5_500],
        ['as a date', () => busy(inSeconds(5)), 4_000, 5_500],
        ['a date that has passed', () => busy(inSeconds(-5)), 400, 900],
        ['nothing that can be read', () => busy('soon'), 400, 900],
      ] as const)
        it(name, async () => {
          const url = network.respondAt(answer(), json(FEED));
          const attempts: LoadError[] = [];
          const loading = loadFeed(url, 'lv', { onRetry: (attempt) => attempts.push(attempt) });
          expect(await pauseOf(url, attempts)).to.be.within(from, to);
          expect((await time.runUntilSettled(loading)).json).to.deep.equal(FEED);
          expect(attempts).to.have.length(1);
        });

      it('but not if that is long: a person decides', async () => {
        for (const after of ['21', '3600', '99999999999999', inSeconds(3_600)]) {
          const url = network.respondAt(busy(after), json(FEED));
          expect((await failureOf(time.runUntilSettled(loadFeed(url, 'lv')))).response?.status).to.equal(503);
          expect(requestsFor(url)).to.equal(1);
        }
      });

      it('but not if there is a copy to show meanwhile', async () => {
        const url = network.respondAt(json(FEED), busy('5'), json({ tilts: 1, edition: 2 }));
        await cacheFeed(await loadFeed(url, 'lv'));
        const loaded = await time.runUntilSettled(loadFeed(url, 'lv', { recheck: true }));
        expect(loaded).to.deep.include({ json: FEED, stale: true });
        expect(requestsFor(url)).to.equal(2);
      });
    });

    it('gives each attempt its own timeout, and cancels a request that takes too long', async () => {
      const url = network.respondAt(neverResponds, json(FEED));
      expect((await time.runUntilSettled(loadFeed(url, 'lv', NO_PAUSE))).json).to.deep.equal(FEED);
      expect(network.sentTo(url)[0]!.init.signal!.aborted).to.equal(true);
      expect(network.sentTo(url)[1]!.init.signal!.aborted).to.equal(false);
    });
  });

  describe('with a request that the page’s script has already made', () => {
    const early = (globalThis as Record<symbol, unknown>)[Symbol.for('tilts.prefetched')] as Map<
      string,
      Promise<Response>
    >;
    const time = useFakeTimers();
    afterEach(() => early.clear());

    it('uses its response, once', async () => {
      const url = network.respondAt(json({ tilts: 1, edition: 2 }));
      early.set(url, Promise.resolve(new Response('{"tilts":1,"edition":1}')));
      expect((await loadFeed(url, 'lv')).json).to.deep.equal({ tilts: 1, edition: 1 });
      expect(network.sentTo(url)).to.have.length(0);
      expect((await loadFeed(url, 'lv', { recheck: true })).json).to.deep.equal({ tilts: 1, edition: 2 });
    });

    it('tries again if it failed', async () => {
      const url = network.respondAt(json(FEED));
      early.set(url, Promise.reject(new TypeError('Failed to fetch')));
      expect((await time.runUntilSettled(loadFeed(url, 'lv', NO_PAUSE))).json).to.deep.equal(FEED);
    });
  });

  for (const src of [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'data:application/json,{"tilts":1}',
    'blob:https://example.lv/1',
    'file:///etc/passwd',
    'https://',
  ])
    it(`rejects the address "${src}"`, async () => {
      const real = window.fetch;
      let requests = 0;
      window.fetch = () => {
        requests++;
        return Promise.resolve(new Response('{}'));
      };
      try {
        expect((await failureOf(loadFeed(src, 'lv'))).failure).to.equal('address');
      } finally {
        window.fetch = real;
      }
      expect(requests).to.equal(0);
    });
});

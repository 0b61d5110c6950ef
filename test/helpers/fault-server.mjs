/**
 * A web server that fails as servers, networks and hotels do: it stands in front of a site and passes on what no fault is
 * named for. A feed is at `/faults/<name of the answer>`; applications get the answer that a test sets.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';

/** The title of the one record, with letters that only some encodings have. */
export const TITLE = 'Ģimeņu šķūnis';

/** The same, of letters that windows-1252 has. */
export const WESTERN_TITLE = 'Põlva žüri';

const JSON_TYPE = 'application/json';
const LOGIN =
  '<!doctype html><title>Wi-Fi</title><form><label>Password <input type="password"></label></form>';
const recordOf = (change = {}) => ({
  id: 'a',
  title: TITLE,
  summary: 'x',
  resourceType: 'financial',
  supportType: 'grant',
  provider: { name: 'Novads' },
  ...change,
});
const feedOf = (change) => ({
  tilts: 1,
  publisher: { name: 'Novads', timeZone: 'Europe/Riga' },
  updated: '2026-11-20',
  languages: ['lv'],
  instruments: [recordOf(change)],
});
const TEXT = JSON.stringify(feedOf());
const FEED = Buffer.from(TEXT);

/** Text in a code page of one byte for each letter. */
function encode(text, encoding) {
  const decoder = new TextDecoder(encoding);
  const codes = new Map(Array.from({ length: 256 }, (_, code) => [decoder.decode(Buffer.of(code)), code]));
  return Buffer.from(Array.from(text, (letter) => codes.get(letter)));
}

const answer =
  (status, body = '', type = JSON_TYPE, headers = {}) =>
  ({ response }) =>
    response.writeHead(status, { 'content-type': type, ...headers }).end(body);
const leadTo =
  (addressOf) =>
  ({ response, ...at }) =>
    response.writeHead(302, { location: addressOf(at) }).end();

/** What comes instead of a feed, by the name in the table of faults. */
const FEED_ANSWERS = {
  well: answer(200, FEED),
  slow: ({ response, isFirst }) => (isFirst ? undefined : answer(200, FEED)({ response })),
  never: () => undefined,
  'only headers': ({ response }) => response.writeHead(200, { 'content-type': JSON_TYPE }).flushHeaders(),
  cut: ({ response }) => {
    response.writeHead(200, { 'content-type': JSON_TYPE, 'content-length': FEED.length });
    response.write(FEED.subarray(0, FEED.length / 2), () => response.destroy());
  },
  'not JSON by its type': answer(200, FEED, 'text/plain'),
  'byte order mark': answer(200, `\ufeff${TEXT}`),
  'UTF-16': answer(200, Buffer.from(`\ufeff${TEXT}`, 'utf16le')),
  'windows-1257': answer(200, encode(TEXT, 'windows-1257')),
  'windows-1252': answer(200, Buffer.from(TEXT.replace(TITLE, 'P\xf5lva \x9e\xfcri'), 'latin1')),
  'login page': answer(200, LOGIN, 'text/html'),
  empty: answer(200),
  '50 MB': answer(
    200,
    JSON.stringify(feedOf({ picture: `data:image/png;base64,${'A'.repeat(50_000_000)}` })),
  ),
  moved: leadTo(() => '/faults/well'),
  'moved to another site': leadTo(({ elsewhere }) => `${elsewhere}/faults/well`),
  'moved in a circle': leadTo(({ path }) => path),
  ...Object.fromEntries([401, 403, 404, 410, 429, 500, 503].map((status) => [status, answer(status)])),
  'busy for a while': ({ response, isFirst }) =>
    (isFirst ? answer(503, '', JSON_TYPE, { 'retry-after': '5' }) : answer(200, FEED))({ response }),
  'busy for long': answer(429, '', JSON_TYPE, { 'retry-after': '3600' }),
};

const rejection = (status, body) => answer(status, JSON.stringify(body));

/** What comes instead of a receipt. `store` hands the application to the site behind. */
const SUBMISSION_ANSWERS = {
  well: ({ pass }) => pass(),
  'lost before it arrives': ({ response }) => response.destroy(),
  'stored, then lost': async ({ store, response }) => {
    await store();
    response.destroy();
  },
  'stored, then silent': ({ store }) => store(),
  never: () => undefined,
  'without an end': ({ response }) => {
    response.writeHead(201, { 'content-type': JSON_TYPE });
    const timer = setInterval(() => response.write(' '), 20);
    response.on('close', () => clearInterval(timer));
  },
  'login page': answer(200, LOGIN, 'text/html'),
  empty: answer(200),
  'moved to another site': leadTo(({ elsewhere }) => `${elsewhere}/login`),
  closed: rejection(409, { code: 'closed' }),
  'by field': rejection(422, { errors: [{ field: 'idea', message: 'Īsāk' }] }),
  ...Object.fromEntries([403, 404, 413, 500, 503].map((status) => [status, answer(status)])),
  429: answer(429, '', JSON_TYPE, { 'retry-after': '30' }),
};

/**
 * Starts the server in front of a site (`startSite` of `test/e2e/dist/site.mjs`). `base`: its address; `elsewhere`: the
 * same server as another site, which no page may read; `posts`: applications that have come; `submission`: the answer
 * that they get; `isWell`: there are no faults any more.
 */
export async function startFaultServer(site) {
  const asked = new Map();
  const open = new Set();
  let inform;
  const stored = new Promise((resolve) => (inform = resolve));
  const faults = { posts: 0, submission: 'well', isWell: false };
  const server = createServer(async (request, response) => {
    response.on('error', () => undefined);
    open.add(response);
    response.on('close', () => open.delete(response));
    const body = await request.toArray().then(Buffer.concat, () => undefined);
    if (!body) return;
    const { pathname: path } = new URL(request.url, 'http://localhost');
    const store = async () => {
      const stored = await fetch(site.base + request.url, {
        method: request.method,
        headers: Object.fromEntries(
          ['accept', 'content-type', 'idempotency-key'].flatMap((name) =>
            request.headers[name] ? [[name, request.headers[name]]] : [],
          ),
        ),
        ...(body.length && { body }),
      });
      if (request.method === 'POST') inform();
      return stored;
    };
    const pass = async () => {
      const stored = await store();
      const { 'content-encoding': _, 'content-length': __, ...headers } = Object.fromEntries(stored.headers);
      response.writeHead(stored.status, headers).end(Buffer.from(await stored.arrayBuffer()));
    };
    const isFirst = !asked.has(path);
    asked.set(path, (asked.get(path) ?? 0) + 1);
    const at = { response, path, isFirst, store, pass, elsewhere: faults.elsewhere };
    if (path.startsWith('/faults/'))
      return FEED_ANSWERS[faults.isWell ? 'well' : decodeURIComponent(path.slice('/faults/'.length))](at);
    if (request.method !== 'POST') return pass();
    faults.posts++;
    server.emit('application');
    return SUBMISSION_ANSWERS[faults.submission](at);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  return Object.assign(faults, {
    base: `http://127.0.0.1:${port}`,
    elsewhere: `http://localhost:${port}`,
    /** Waits until an application has been stored. */
    stored: () => stored,
    /** How often an address was asked for. */
    askedFor: (path) => asked.get(path) ?? 0,
    /** Waits for one application more than so many. */
    async postsAfter(count) {
      while (faults.posts <= count) await once(server, 'application');
    },
    /** Ends what has no answer yet. */
    release: () => open.forEach((response) => response.destroy()),
    close() {
      server.closeAllConnections();
      server.close();
    },
  });
}

/** A script for the head of a page: timers of 300 ms and more run only when `passTime(milliseconds)` is called. */
export const OWN_TIME = `(${() => {
  const { setTimeout: set, clearTimeout: clear } = window;
  const { now } = Date;
  const timers = new Map();
  let passed = 0;
  let last = 1e9;
  Date.now = () => now() + passed;
  window.setTimeout = (work, delay = 0, ...values) => {
    if (delay < 300) return set(work, delay, ...values);
    timers.set(++last, { due: Date.now() + delay, work: () => work(...values) });
    return last;
  };
  window.clearTimeout = (id) => (timers.delete(id) ? undefined : clear(id));
  window.passTime = (milliseconds) => {
    passed += milliseconds;
    for (const [id, { due, work }] of [...timers].sort(([, a], [, b]) => a.due - b.due))
      if (due <= Date.now() && timers.delete(id)) work();
  };
}})();`;

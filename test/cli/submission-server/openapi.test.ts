import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { createApp } from '../../../src/cli/submission-server/app.js';
import { OPENAPI } from '../../../src/cli/submission-server/openapi.js';
import { RateLimiter } from '../../../src/cli/submission-server/rate-limiter.js';
import { SqliteStore } from '../../../src/cli/submission-server/store/sqlite-store.js';
import { FEED, TOKEN } from '../../helpers/submission-server.js';

const app = createApp({
  feed: () => Promise.resolve(FEED),
  openStore: () => SqliteStore.open(join(tmpdir(), 'tilts-server-never-created')),
  token: TOKEN,
  perMinute: 2,
  now: () => 0,
});

describe('the API description', () => {
  it('is served', async () => {
    assert.deepEqual(await (await app.request('/openapi.json')).json(), JSON.parse(JSON.stringify(OPENAPI)));
  });

  /** Checked with the schema of the OpenAPI Initiative; an invalid document proves that the check works. */
  it('is valid OpenAPI 3.1', async () => {
    const validate = async (document: Record<string, unknown>) => {
      const { valid, errors } = await new Validator().validate(structuredClone(document));
      return { valid, errors };
    };
    assert.deepEqual(await validate(OPENAPI), { valid: true, errors: undefined });
    assert.equal((await validate({ ...OPENAPI, paths: { applications: {} } })).valid, false);
  });

  it('describes every route, and no other', () => {
    // The pages under /officer are for people.
    const routes = app.routes.filter(
      ({ method, path }) => method !== 'ALL' && !/^\/(?:openapi\.json|officer.*)$/.test(path),
    );
    const described = Object.entries(OPENAPI.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
    );
    assert.deepEqual(routes.map(({ method, path }) => `${method} ${path}`).sort(), described.sort());
  });

  it('has no dangling or unused schema, and unique operation ids', () => {
    const refs = [...JSON.stringify(OPENAPI).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)];
    const defined = Object.keys(OPENAPI.components.schemas);
    assert.deepEqual([...new Set(refs.map(([, name]) => name!))].sort(), defined.sort());
    const ids = Object.values(OPENAPI.paths).flatMap((operations) =>
      Object.values(operations).map(({ operationId }: { operationId: string }) => operationId),
    );
    assert.equal(new Set(ids).size, ids.length);
  });
});

describe('the rate limiter', () => {
  it('allows a number of requests per minute, and returns how long to wait', () => {
    const limiter = new RateLimiter(2);
    assert.deepEqual(
      [0, 0, 15_000, 60_000].map((now) => limiter.retryAfter('a', 100_000 + now)),
      [0, 0, 45, 0],
    );
    assert.equal(limiter.retryAfter('b', 160_000), 0);
  });

  it('answers 429 with Retry-After', async () => {
    const send = () => app.request('/applications', { method: 'POST', body: '{' });
    assert.deepEqual([(await send()).status, (await send()).status], [400, 400]);
    const third = await send();
    assert.equal(third.status, 429);
    assert.match(third.headers.get('Retry-After')!, /^\d+$/);
    assert.deepEqual(await third.json(), { code: 'busy' });
  });
});

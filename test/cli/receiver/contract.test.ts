import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { receiverApp } from '../../../src/cli/receiver/app.js';
import { OPENAPI } from '../../../src/cli/receiver/openapi.js';
import { Rate } from '../../../src/cli/receiver/rate.js';
import { FEED, TOKEN } from '../../helpers/receiver.js';

const app = receiverApp({
  feed: () => Promise.resolve(FEED),
  folder: join(tmpdir(), 'tilts-receiver-never-made'),
  token: TOKEN,
  perMinute: 2,
  now: () => 0,
});

describe('the contract', () => {
  it('is served', async () => {
    assert.deepEqual(await (await app.request('/openapi.json')).json(), JSON.parse(JSON.stringify(OPENAPI)));
  });

  /** The schema of the OpenAPI Initiative; a broken document must fail by it, or the check checks nothing. */
  it('is valid OpenAPI 3.1', async () => {
    const judge = async (document: Record<string, unknown>) => {
      const { valid, errors } = await new Validator().validate(structuredClone(document));
      return { valid, errors };
    };
    assert.deepEqual(await judge(OPENAPI), { valid: true, errors: undefined });
    assert.equal((await judge({ ...OPENAPI, paths: { applications: {} } })).valid, false);
  });

  it('names every way in, and no other', () => {
    const routes = app.routes.filter(({ method, path }) => method !== 'ALL' && path !== '/openapi.json');
    const described = Object.entries(OPENAPI.paths).flatMap(([path, ways]) =>
      Object.keys(ways).map((way) => `${way.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
    );
    assert.deepEqual(routes.map(({ method, path }) => `${method} ${path}`).sort(), described.sort());
  });

  it('points only to what it holds, and names each operation once', () => {
    const refs = [...JSON.stringify(OPENAPI).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)];
    const held = Object.keys(OPENAPI.components.schemas);
    assert.deepEqual([...new Set(refs.map(([, name]) => name!))].sort(), held.sort());
    const ids = Object.values(OPENAPI.paths).flatMap((ways) =>
      Object.values(ways).map(({ operationId }: { operationId: string }) => operationId),
    );
    assert.equal(new Set(ids).size, ids.length);
  });
});

describe('the rate', () => {
  it('lets so many in a minute come, and says how long to wait', () => {
    const rate = new Rate(2);
    assert.deepEqual(
      [0, 0, 15_000, 60_000].map((now) => rate.wait('a', 100_000 + now)),
      [0, 0, 45, 0],
    );
    assert.equal(rate.wait('b', 160_000), 0);
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

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import pg from 'pg';
import type { ApplicationStore } from '../../../src/cli/submission-server/store/application-store.js';
import { storesInDatabase } from '../../../src/cli/stores.js';
import {
  describeApplicationStore,
  newApplication,
  saveAtOnce,
} from '../../helpers/application-store-contract.js';
import { startCluster, type Cluster } from '../../helpers/postgres.mjs';
import { FILE } from '../../helpers/submission-server.js';

let cluster: Cluster;
before(async () => (cluster = await startCluster()));
after(() => cluster.remove());

describeApplicationStore('PostgreSQL', (use) =>
  cluster.withDatabase(async (url) => {
    let stores = await storesInDatabase(url);
    const reopen = async () => {
      await stores.close();
      stores = await storesInDatabase(url);
      return stores.openStore();
    };
    await use({ store: await stores.openStore(), reopen }).finally(() => stores.close());
  }),
);

/** Two servers on one new database. */
const withTwoStores = (
  use: (stores: readonly [ApplicationStore, ApplicationStore], url: string) => Promise<void>,
): Promise<void> =>
  cluster.withDatabase(async (url) => {
    // At the same time: both find that there are no tables.
    const opened = await Promise.all([storesInDatabase(url), storesInDatabase(url)]);
    const [one, two] = await Promise.all(opened.map((each) => each.openStore()));
    await use([one!, two!], url).finally(() => Promise.all(opened.map((each) => each.close())));
  });

/** Holds a lock during the work; `waiting` resolves when so many statements wait for it, or for one another. */
async function withLock<T>(
  url: string,
  sql: string,
  use: (waiting: (count: number) => Promise<void>) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`BEGIN; ${sql}`);
    const waiting = async (count: number): Promise<void> => {
      const { rows } = await client.query<{ count: string }>(
        'SELECT count(DISTINCT pid) FROM pg_locks WHERE NOT granted',
      );
      if (Number(rows[0]!.count) < count) await waiting(count);
    };
    return await use(waiting);
  } finally {
    await client.end();
  }
}

describe('two servers on one PostgreSQL database', () => {
  it('store a key once: the second waits for the first, and has the same receipt', () =>
    withTwoStores(async ([one, two], url) => {
      const application = newApplication();
      const results = await withLock(url, 'LOCK TABLE tilts.files', async (waiting) => {
        const saved = [one.save(application)];
        await waiting(1);
        saved.push(two.save(application), two.save({ ...application, digest: 'b' }));
        await waiting(3);
        return saved;
      });
      const [first, second, third] = await Promise.all(results);
      assert.equal(first!.kind, 'stored');
      assert.deepEqual(second, { kind: 'duplicate', receipt: first!.receipt });
      assert.deepEqual(third, { kind: 'conflict', receipt: first!.receipt });
      assert.equal((await two.list()).length, 1);
    }));

  for (const allowed of [1, 3])
    it(`accept ${allowed} of 20 applications that one person sends to both at the same time`, () =>
      withTwoStores((stores) => saveAtOnce(allowed, stores)));

  it('store the application of the second if the first gives up', () =>
    withTwoStores(async ([one, two], url) => {
      const application = newApplication();
      const twice = { ...application, uploads: [...application.uploads, ...application.uploads] };
      const [first, second] = await withLock(url, 'LOCK TABLE tilts.files', async (waiting) => {
        const first = assert.rejects(one.save(twice));
        await waiting(1);
        const second = two.save(application);
        await waiting(2);
        return [first, second] as const;
      });
      await first;
      assert.equal((await second).kind, 'stored');
      assert.equal((await one.list()).length, 1);
    }));

  for (const order of ['withdrawal first', 'review first'])
    it(`leave nothing of a review that happens during a withdrawal: ${order}`, () =>
      withTwoStores(async ([one, two], url) => {
        const application = newApplication();
        const { reference } = (await one.save(application)).receipt;
        const withdraw = () => one.withdraw({ reference });
        const review = [
          () => two.addEntry(reference, { kind: 'note', by: 'Ilze', text: 'Zvanīja' }),
          () => two.setState(reference, 'incomplete', 'Ilze', 'Trūkst tāmes'),
          () =>
            two.putScore(
              reference,
              {
                judgeId: 'j',
                judge: 'Ilze',
                points: {},
                comment: '',
                recused: false,
              },
              undefined,
            ),
        ];
        const works = order === 'withdrawal first' ? [withdraw, ...review] : [...review, withdraw];
        const lock = `SELECT FROM tilts.applications WHERE reference = '${reference}' FOR UPDATE`;
        const begun = await withLock(url, lock, async (waiting) => {
          const begun: Promise<unknown>[] = [];
          for (const work of works) {
            begun.push(work());
            await waiting(begun.length);
          }
          return begun;
        });
        await Promise.all(begun);
        for (const table of ['history', 'scores', 'files'])
          assert.deepEqual(await cluster.query(`SELECT * FROM tilts.${table}`, url), [], table);
        const [left] = await two.list({ withWithdrawn: true });
        assert.deepEqual([left!.state, left!.answers], ['withdrawn', {}]);
        assert.equal((await two.save(application)).kind, 'withdrawn');
      }));
});

describe('a PostgreSQL database', () => {
  it('has files as large as a request may be', () =>
    withTwoStores(async ([store]) => {
      const bytes = new Uint8Array(32_000_000).map((_, at) => at % 251);
      const { reference } = (await store.save(newApplication({ uploads: [{ key: FILE, bytes }] }))).receipt;
      assert.ok(Buffer.from(bytes).equals((await store.file(reference, FILE))!));
    }));

  it('has every text of answers and notes', () =>
    withTwoStores(async ([store]) => {
      const answers = { idea: 'Ķēve 🐎 “\\u0000” \0 \ud800 \n' };
      const { reference } = (await store.save(newApplication({ answers }))).receipt;
      assert.deepEqual((await store.find(reference))!.answers, answers);
      await store.addEntry(reference, { kind: 'note', by: 'Ilze', text: 'Ķēve 🐎 \0 \ud800' });
      assert.equal((await store.history(reference))[0]!.text, 'Ķēve 🐎 \ufffd \ufffd');
    }));

  it('clears a withdrawn application away by itself, and has no samples of it for its planner', () =>
    cluster.withDatabase(async (url) => {
      const stores = await storesInDatabase(url);
      const store = await stores.openStore();
      const { reference } = (await store.save(newApplication())).receipt;
      await store.addEntry(reference, { kind: 'note', by: 'Ilze', text: 'Zvanīja mamma' });
      await cluster.query('ANALYZE', url);
      await store.withdraw({ reference });
      // A connection tells how many rows it has deleted after ten seconds, or when it ends.
      await stores.close();
      const statistics = await cluster.query(`SELECT * FROM pg_stats WHERE schemaname = 'tilts'`, url);
      assert.doesNotMatch(JSON.stringify(statistics), /Skeitparks|Zvanīja|Ilze/);
      const sql = `SELECT FROM pg_stat_all_tables WHERE relname IN ('applications', 'files', 'history')
        AND schemaname = 'tilts' AND (last_autovacuum IS NULL OR n_dead_tup > 0)`;
      while ((await cluster.query(sql, url)).length);
    }));

  it('dates everything by its own clock, in UTC', () =>
    withTwoStores(async ([store], url) => {
      const name = new URL(url).pathname.slice(1);
      await cluster.query(`ALTER DATABASE ${name} SET timezone = 'America/Lima'`);
      await cluster.query(`ALTER DATABASE ${name} SET datestyle = 'German'`);
      const stores = await storesInDatabase(url);
      const { received, reference } = (await (await stores.openStore()).save(newApplication())).receipt;
      await stores.close();
      assert.match(received, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      assert.ok(Math.abs(Date.parse(received) - Date.now()) < 60_000);
      assert.equal((await store.find(reference))!.received, received);
    }));
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createApp } from '../../../src/cli/submission-server/app.js';
import { SqliteStore } from '../../../src/cli/submission-server/store/sqlite-store.js';
import { answerOf, applicationOf, FEED, withFolder, type Answer } from '../../helpers/submission-server.js';

const IDEA = { idea: 'Skeitparks', rulesAccepted: true };
const person = (email: string) => ({ name: 'Anna', email, ...IDEA });
const organisation = (organisationCode: string, email: string) => ({
  ...person(email),
  participationMode: 'organisation',
  organisationName: 'Biedrība',
  organisationCode,
});

type Send = (answers: Record<string, unknown>, change?: object) => Promise<[status: number, json: Answer]>;

/** A server whose contest accepts so many applications; the clock stands at `now`, local time of the publisher. */
async function withLimit(
  contest: object,
  use: (context: { send: Send; store: SqliteStore; setTime: (now: string) => void }) => Promise<void>,
): Promise<void> {
  const feed = { ...FEED, contests: [{ ...FEED.contests[0], ...contest }] };
  let now = Date.now();
  await withFolder(async (folder) => {
    const store = await SqliteStore.open(folder);
    const app = createApp({
      feed: () => Promise.resolve(feed),
      openStore: () => Promise.resolve(store),
      now: () => now,
    });
    const send: Send = async (answers, change) =>
      answerOf(
        await app.request('/applications', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(applicationOf({ answers, ...change })),
        }),
      );
    await use({ send, store, setTime: (time) => (now = Date.parse(time)) });
    await store.close();
  });
}

const year = new Date().getUTCFullYear();
const perYear = (count: number, participation: object = {}) => ({
  participation: { ...participation, applications: { perYear: count } },
});
const REFUSED = [409, { code: 'limit-reached' }];

describe('a contest that accepts one application a year', () => {
  it('refuses a second one from the same email address, however it is written', () =>
    withLimit(perYear(1), async ({ send }) => {
      assert.equal((await send(person('anna@example.lv')))[0], 201);
      assert.deepEqual(await send(person(' Anna@Example.LV ')), REFUSED);
      assert.equal((await send(person('janis@example.lv')))[0], 201);
    }));

  it('accepts another one in a later year', () =>
    withLimit(perYear(1), async ({ send, setTime }) => {
      assert.equal((await send(person('anna@example.lv')))[0], 201);
      // 31 December in UTC, and already the next year in Rīga.
      setTime(`${year + 1}-12-31T22:30:00Z`);
      assert.equal((await send(person('anna@example.lv')))[0], 201);
    }));

  it('knows an organisation by its registration number, not by the person who writes', () =>
    withLimit(perYear(1, { modes: ['individual', 'organisation'] }), async ({ send }) => {
      assert.equal((await send(organisation('40008000111', 'anna@example.lv')))[0], 201);
      assert.deepEqual(await send(organisation('4000 8000 111', 'janis@example.lv')), REFUSED);
      assert.equal((await send(organisation('40008000222', 'anna@example.lv')))[0], 201);
      assert.equal((await send({ ...person('anna@example.lv'), participationMode: 'individual' }))[0], 201);
    }));

  it('gives the receipt again when the same application is sent again', () =>
    withLimit(perYear(1), async ({ send }) => {
      const key = crypto.randomUUID();
      const both = await Promise.all([1, 2].map(() => send(person('anna@example.lv'), { key })));
      assert.deepEqual(both.map(([status]) => status).sort(), [200, 201]);
      assert.equal((await send(person('anna@example.lv'), { key }))[0], 200);
    }));

  it('stores only one of two that arrive at the same time', () =>
    withLimit(perYear(1), async ({ send, store }) => {
      const both = await Promise.all([1, 2].map(() => send(person('anna@example.lv'))));
      assert.deepEqual(both.map(([status]) => status).sort(), [201, 409]);
      assert.equal((await store.list()).length, 1);
    }));

  it('accepts another one after the first was withdrawn', () =>
    withLimit(perYear(1), async ({ send, store }) => {
      const [, { reference = '' }] = await send(person('anna@example.lv'));
      await store.withdraw({ reference });
      assert.equal((await send(person('anna@example.lv')))[0], 201);
    }));

  it('accepts another one if the officer marks the first as incomplete, and none after it is complete', () =>
    withLimit(perYear(1), async ({ send, store }) => {
      const [, { reference = '' }] = await send(person('anna@example.lv'));
      await store.setState(reference, 'complete', 'Ilze');
      assert.deepEqual(await send(person('anna@example.lv')), REFUSED);
      await store.setState(reference, 'incomplete', 'Ilze');
      assert.equal((await send(person('anna@example.lv')))[0], 201);
    }));
});

describe('a contest that accepts two applications in each of its rounds', () => {
  // From midnight to midnight around now, and a month later.
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const rounds = [
    { opens: day(-1), closes: day(1) },
    { opens: day(30), closes: day(32) },
  ];
  const contest = {
    allYear: undefined,
    rounds,
    participation: { applications: { perRound: 2 } },
  };

  it('refuses a third one, and accepts it in the next round', () =>
    withLimit(contest, async ({ send, setTime }) => {
      assert.equal((await send(person('anna@example.lv')))[0], 201);
      assert.equal((await send(person('anna@example.lv')))[0], 201);
      assert.deepEqual(await send(person('anna@example.lv')), REFUSED);
      setTime(`${day(31)}T10:00:00Z`);
      assert.equal((await send(person('anna@example.lv')))[0], 201);
    }));

  it('takes the limit of the way of taking part', () =>
    withLimit(
      {
        participation: {
          modes: ['individual', 'organisation'],
          byMode: { organisation: { applications: { perYear: 1 } } },
        },
      },
      async ({ send }) => {
        assert.equal((await send(organisation('40008000111', 'a@example.lv')))[0], 201);
        assert.deepEqual(await send(organisation('40008000111', 'a@example.lv')), REFUSED);
        for (const status of [201, 201])
          assert.equal(
            (await send({ ...person('a@example.lv'), participationMode: 'individual' }))[0],
            status,
          );
      },
    ));
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createApp } from '../../../src/cli/submission-server/app.js';
import { SqliteStore } from '../../../src/cli/submission-server/store/sqlite-store.js';
import {
  answerOf,
  applicationOf,
  FEED,
  FILE,
  formOf,
  officer,
  PDF,
  TOKEN,
  withFolder,
  type Answer,
} from '../../helpers/submission-server.js';

const year = new Date().getUTCFullYear() + 1;
/** The publisher’s winter time is two hours ahead of UTC. */
const at = (day: string) => `${year}-${day}Z`;
const FULL = {
  kind: 'full-project',
  id: 'full',
  label: { lv: 'Pilnais projekts' },
  from: `${year}-03-01`,
  to: `${year}-03-15T23:59`,
  questions: [
    { id: 'idea', type: 'long-text', label: { lv: 'Apraksts' }, required: true },
    { id: 'costs', type: 'budget', label: { lv: 'Tāme' } },
    { id: 'plan', type: 'files', label: { lv: 'Plāns' }, accept: ['.pdf'] },
  ],
};
const CONTEST = {
  ...FEED.contests[0],
  allYear: undefined,
  rounds: [{ opens: `${year}-01-01`, closes: `${year}-01-31` }],
  funding: {
    to: 1000,
    byAge: [
      { ages: { to: 17 }, to: 300 },
      { ages: { from: 18 }, to: 1000 },
    ],
  },
};

interface Receiver {
  readonly send: (document: object | FormData) => Promise<[status: number, json: Answer]>;
  /** Sends the application in the first round. */
  readonly apply: (answers?: object) => Promise<Required<Pick<Answer, 'reference' | 'withdrawalCode'>>>;
  readonly get: (path: string) => Promise<Response>;
  readonly request: (method: string, path: string) => Promise<number>;
  readonly withdraw: (code: string) => Promise<number>;
  setTime(now: string): void;
}

/** A receiver whose contest has this stage, on a day of the stage. */
const withReceiver = (use: (receiver: Receiver) => Promise<void>, stage: object = {}): Promise<void> =>
  withFolder(async (folder) => {
    const feed = { ...FEED, contests: [{ ...CONTEST, stages: [{ ...FULL, ...stage }] }] };
    let now = Date.parse(at('03-02T10:00:00'));
    const store = await SqliteStore.open(folder);
    const app = createApp({
      feed: () => Promise.resolve(feed),
      openStore: () => Promise.resolve(store),
      now: () => now,
      token: TOKEN,
    });
    const post = async (path: string, body: object | FormData): Promise<Response> =>
      app.request(path, {
        method: 'POST',
        ...(body instanceof FormData
          ? { body }
          : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
      });
    const send: Receiver['send'] = async (document) => answerOf(await post('/applications', document));
    const request = async (method: string, path: string): Promise<Response> =>
      app.request(`http://novads.test/applications${path}`, { method, headers: officer });
    await use({
      send,
      apply: async (answers = {}) => {
        const during = now;
        now = Date.parse(at('01-10T10:00:00'));
        const document = applicationOf();
        const [status, { reference, withdrawalCode }] = await send({
          ...document,
          answers: { ...document.answers, birthYear: year - 30, ...answers },
        });
        assert.equal(status, 201);
        now = during;
        return { reference: reference!, withdrawalCode: withdrawalCode! };
      },
      get: (path) => request('GET', path),
      request: async (method, path) => (await request(method, path)).status,
      withdraw: async (code) => (await post('/applications/withdraw', { code })).status,
      setTime: (time) => (now = Date.parse(time)),
    });
    await store.close();
  });

const stageOf = (
  { reference, withdrawalCode }: { readonly reference: string; readonly withdrawalCode: string },
  change: object = {},
) =>
  applicationOf({
    stage: 'full',
    application: { reference, code: withdrawalCode },
    answers: { idea: 'Trīs rampas' },
    ...change,
  });

const UNKNOWN = [
  422,
  { code: 'invalid', errors: [{ field: 'applicationCode', code: 'unknown-application' }] },
];

describe('a later stage', () => {
  it('is added to the application whose reference and code are sent, however they are written', () =>
    withReceiver(async ({ send, apply, get }) => {
      const { reference, withdrawalCode } = await apply();
      const written = {
        reference: ` ${reference.toLowerCase()}`,
        code: withdrawalCode.toLowerCase().replace(/(.{4})/g, '$1-'),
      };
      const form = formOf(stageOf({ reference, withdrawalCode }, { application: written }), PDF);
      const [status, receipt] = await send(form);
      assert.equal(status, 201);
      assert.deepEqual([receipt.reference, receipt.withdrawalCode], [reference, withdrawalCode]);
      const [stored, ...others] = (await (await get('')).json()) as [
        { answers: object; stages: { stage: string; answers: Record<string, unknown> }[] },
      ];
      assert.deepEqual(others, []);
      assert.deepEqual((stored.answers as Record<string, unknown>)['idea'], 'Skeitparks');
      assert.deepEqual(
        stored.stages.map(({ stage }) => stage),
        ['full'],
      );
      assert.deepEqual(Object.keys(stored.stages[0]!.answers), ['idea', 'plan']);
      const file = await get(`/${reference}/files/${FILE}`);
      assert.deepEqual(new Uint8Array(await file.arrayBuffer()), PDF);
      assert.equal((await get(`/${reference}/files.zip`)).status, 200);
      const table = await (await get('/table.csv?lang=lv')).text();
      assert.match(table, /Pilnais projekts: Apraksts \(full\.idea\)/);
      assert.match(table, /Skeitparks.*Trīs rampas/);
    }));

  it('gives the same answer for an unknown reference, a wrong code and another contest', () =>
    withReceiver(async ({ send, apply }) => {
      const own = await apply();
      const other = await apply();
      for (const application of [
        { reference: own.reference, code: other.withdrawalCode },
        { reference: own.reference, code: '' },
        { reference: `${year}-AAAAAA`, code: own.withdrawalCode },
        { reference: '', code: '' },
      ])
        assert.deepEqual(await send(stageOf(own, { application })), UNKNOWN);
    }));

  it('needs reference and code, and a stage that there is', () =>
    withReceiver(async ({ send, apply }) => {
      const own = await apply();
      assert.deepEqual(await send(stageOf(own, { application: undefined })), [400, { code: 'unreadable' }]);
      assert.deepEqual(await send(stageOf(own, { application: { reference: own.reference } })), [
        400,
        { code: 'unreadable' },
      ]);
      assert.deepEqual(await send(stageOf(own, { stage: 'other' })), [404, { code: 'unknown-stage' }]);
    }));

  it('is accepted from its first to its last minute, while applications are closed', () =>
    withReceiver(async ({ send, apply, setTime }) => {
      const [early, last, late] = [await apply(), await apply(), await apply()];
      setTime(at('02-28T21:59:59'));
      assert.deepEqual(await send(stageOf(early)), [409, { code: 'closed' }]);
      setTime(at('02-28T22:00:00'));
      assert.equal((await send(stageOf(early)))[0], 201);
      setTime(at('03-15T21:59:59'));
      assert.equal((await send(stageOf(last)))[0], 201);
      assert.deepEqual(await send(applicationOf()), [409, { code: 'closed' }]);
      setTime(at('03-15T22:00:00'));
      assert.deepEqual(await send(stageOf(late)), [409, { code: 'closed' }]);
    }));

  it('is stored once: a retry gets its receipt, a second one is refused', () =>
    withReceiver(async ({ send, apply, setTime }) => {
      const own = await apply();
      const one = stageOf(own);
      const [status, receipt] = await send(one);
      assert.equal(status, 201);
      setTime(at('04-01T10:00:00'));
      assert.deepEqual(await send(one), [200, receipt]);
      setTime(at('03-05T10:00:00'));
      const refused = [409, { code: 'already-received', reference: own.reference }];
      assert.deepEqual(await send(stageOf(own)), refused);
      assert.deepEqual(await send({ ...one, answers: { idea: 'Cits' } }), refused);
    }));

  it('does not show the codes of another application to somebody who repeats a key', () =>
    withReceiver(async ({ send, apply }) => {
      const own = await apply();
      const one = stageOf(own);
      await send(one);
      const [status, answer] = await send({
        ...one,
        application: { reference: own.reference, code: 'GUESS' },
      });
      assert.equal(status, 409);
      assert.equal(answer.withdrawalCode, undefined);
    }));

  it('is validated by its own questions, and by the rules for those who applied', () =>
    withReceiver(async ({ send, apply }) => {
      const [minor, adult] = [await apply({ birthYear: year - 15, birthMonth: 1 }), await apply()];
      assert.deepEqual(await send(stageOf(adult, { answers: {} })), [
        422,
        { code: 'invalid', errors: [{ field: 'idea', code: 'missing' }] },
      ]);
      const answers = { idea: 'Trīs rampas', costs: [{ item: 'Rampa', amount: 800 }] };
      const [status, { errors }] = await send(stageOf(minor, { answers }));
      assert.deepEqual([status, errors?.map(({ code }) => code)], [422, ['sum-above']]);
      assert.equal((await send(stageOf(adult, { answers })))[0], 201);
    }));

  it('is withdrawn with the application, and cannot be sent afterwards', () =>
    withReceiver(async ({ send, apply, withdraw, get }) => {
      const own = await apply();
      const one = stageOf(own);
      await send(formOf(one, PDF));
      assert.equal(await withdraw(own.withdrawalCode), 200);
      assert.deepEqual(await (await get('')).json(), []);
      assert.equal((await get(`/${own.reference}/files/${FILE}`)).status, 404);
      assert.deepEqual(await send(stageOf(own)), [410, { code: 'withdrawn', reference: own.reference }]);
    }));
});

describe('a stage by invitation', () => {
  it('is accepted from those whom the officer has invited, until the invitation is withdrawn', () =>
    withReceiver(
      async ({ send, apply, request, get }) => {
        const own = await apply();
        const path = `/${own.reference}/invitations/full`;
        const refused = [403, { code: 'not-invited' }];
        assert.deepEqual(await send(stageOf(own)), refused);
        assert.deepEqual([await request('PUT', path), await request('PUT', path)], [204, 204]);
        const [stored] = (await (await get('')).json()) as { invited: string[] }[];
        assert.deepEqual(stored!.invited, ['full']);
        const table = await (await get('/table.csv?lang=lv')).text();
        assert.match(table, /Pilnais projekts: Uzaicināts \(full\.invited\)[^]*;Jā/);
        assert.equal(await request('DELETE', path), 204);
        assert.deepEqual(await send(stageOf(own)), refused);
        await request('PUT', path);
        assert.equal((await send(stageOf(own)))[0], 201);
      },
      { invitationOnly: true },
    ));

  it('is known by its contest', () =>
    withReceiver(async ({ apply, request }) => {
      const { reference } = await apply();
      assert.equal(await request('PUT', `/${reference}/invitations/full`), 404);
      assert.equal(await request('PUT', `/${year}-AAAAAA/invitations/full`), 404);
    }));
});

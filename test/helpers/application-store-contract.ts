/** What every store of applications must do, whatever it is made of. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type {
  ApplicantLimit,
  ApplicationStore,
  NewApplication,
  NewScore,
} from '../../src/cli/submission-server/store/application-store.js';
import { FILE } from './submission-server.js';

export const newApplication = (change: Partial<NewApplication> = {}): NewApplication => ({
  key: crypto.randomUUID(),
  contest: 'ideas',
  language: 'lv',
  answers: { idea: 'Skeitparks' },
  uploads: [{ key: FILE, bytes: new Uint8Array([1, 2, 3]) }],
  digest: 'a',
  ...change,
});

const score = (change: Partial<NewScore> = {}): NewScore => ({
  judgeId: 'j1',
  judge: 'Ilze',
  points: { need: 7.5, plan: 0 },
  comment: 'Laba “ideja”',
  recused: false,
  ...change,
});

/** So many applications of one person. */
const limitOf = (allowed: number, email = 'anna@example.lv'): ApplicantLimit => ({
  applicant: email,
  isReached: (earlier) => earlier.filter(({ answers }) => answers['email'] === email).length >= allowed,
});

/**
 * 20 applications of one person and 5 of others, at the same time and at all stores in turn: so many of hers are accepted
 * as are allowed.
 */
export async function saveAtOnce(allowed: number, stores: readonly ApplicationStore[]): Promise<void> {
  const send = (at: number, email: string) => {
    const store = stores[at % stores.length]!;
    return store.saveWithin(limitOf(allowed, email), newApplication({ answers: { email } }));
  };
  const hers = Array.from({ length: 20 }, (_, at) => send(at, 'anna@example.lv'));
  const others = Array.from({ length: 5 }, (_, at) => send(at, `p${at}@example.lv`));
  const kinds = (await Promise.all(hers)).map((result) => result?.kind ?? 'refused');
  assert.equal(kinds.filter((kind) => kind === 'stored').length, allowed);
  assert.equal(kinds.filter((kind) => kind === 'refused').length, 20 - allowed);
  for (const result of await Promise.all(others)) assert.equal(result?.kind, 'stored');
  assert.equal((await stores[0]!.list()).length, allowed + 5);
}

const UNKNOWN = '2026-AAAAAA';

/** A store that can be closed and opened again. */
export interface StoreUnderTest {
  readonly store: ApplicationStore;
  /** Closes the store, and opens it again as after a restart. */
  reopen(): Promise<ApplicationStore>;
}

/** @param withStore gives an empty store to the test, and removes it afterwards */
export function describeApplicationStore(
  name: string,
  withStore: (use: (test: StoreUnderTest) => Promise<void>) => Promise<void>,
): void {
  const test = (
    title: string,
    use: (store: ApplicationStore, test: StoreUnderTest) => Promise<void>,
  ): void => {
    it(title, () => withStore((underTest) => use(underTest.store, underTest)));
  };

  describe(`${name}: an application`, () => {
    test('is stored with its files, and is there after a restart', async (store, { reopen }) => {
      const { kind, receipt } = await store.save(newApplication());
      assert.equal(kind, 'stored');
      assert.match(receipt.reference, /^\d{4}-[2-9A-Z]{6}$/);
      assert.match(receipt.withdrawalCode, /^[2-9A-Z]{16}$/);
      const again = await reopen();
      const stored = {
        ...receipt,
        contest: 'ideas',
        language: 'lv',
        answers: { idea: 'Skeitparks' },
        state: 'new',
        stages: [],
      };
      assert.deepEqual(await again.find(receipt.reference), stored);
      assert.deepEqual(await again.list(), [stored]);
      assert.deepEqual(await again.file(receipt.reference, FILE), new Uint8Array([1, 2, 3]));
      assert.equal(await again.find(UNKNOWN), undefined);
      assert.equal(await again.file(receipt.reference, FILE.replace(/1$/, '2')), undefined);
      assert.equal(await again.file(UNKNOWN, FILE), undefined);
    });

    test('is stored once, however often and at the same time it is sent', async (store) => {
      const one = newApplication();
      const results = await Promise.all([1, 2, 3].map(() => store.save(one)));
      assert.deepEqual(results.map(({ kind }) => kind).sort(), ['duplicate', 'duplicate', 'stored']);
      assert.equal(new Set(results.map(({ receipt }) => receipt.reference)).size, 1);
      assert.equal((await store.save({ ...one, digest: 'b' })).kind, 'conflict');
      assert.equal((await store.findByKey(one))?.kind, 'duplicate');
      assert.equal((await store.findByKey({ ...one, digest: 'b' }))?.kind, 'conflict');
      assert.equal(await store.findByKey(newApplication()), undefined);
      assert.equal((await store.list()).length, 1);
    });

    for (const allowed of [1, 3])
      test(`of one applicant who sends 20 at the same time is stored ${allowed}×`, async (store) => {
        await saveAtOnce(allowed, [store]);
      });

    test('that is sent again is no further one', async (store) => {
      const hers = (): NewApplication => newApplication({ answers: { email: 'anna@example.lv' } });
      const one = hers();
      const results = await Promise.all([1, 2, 3].map(() => store.saveWithin(limitOf(1), one)));
      assert.deepEqual(results.map((result) => result?.kind).sort(), ['duplicate', 'duplicate', 'stored']);
      const other = hers();
      assert.equal(await store.saveWithin(limitOf(1), other), undefined);
      assert.equal(await store.findByKey(other), undefined);
      assert.equal((await store.saveWithin(limitOf(1), one))?.kind, 'duplicate');
      assert.equal((await store.saveWithin(limitOf(2), other))?.kind, 'stored');
    });

    test('that cannot be stored leaves nothing behind, and the next one is stored', async (store) => {
      const twice = [1, 2].map((byte) => ({ key: FILE, bytes: new Uint8Array([byte]) }));
      await assert.rejects(store.save(newApplication({ uploads: twice })));
      assert.deepEqual(await store.list({ withWithdrawn: true }), []);
      assert.equal((await store.save(newApplication())).kind, 'stored');
    });

    test('is listed by contest, oldest first', async (store) => {
      const references: string[] = [];
      for (const contest of ['ideas', 'other', 'ideas'])
        references.push((await store.save(newApplication({ contest }))).receipt.reference);
      const received = (await store.list()).map((each) => each.received);
      assert.deepEqual(received, [...received].sort());
      const ideas = (await store.list({ contest: 'ideas' })).map(({ reference }) => reference);
      assert.deepEqual(ideas.sort(), [references[0], references[2]].sort());
    });

    for (const by of ['code', 'reference'] as const)
      test(`is withdrawn by ${by}: only its codes are left`, async (store) => {
        const one = newApplication();
        const { receipt } = await store.save(one);
        const { reference } = receipt;
        await store.addEntry(reference, { kind: 'note', by: 'Ilze', text: 'Zvanīja' });
        await store.putScore(reference, score(), undefined);
        const withdraw = () =>
          store.withdraw(by === 'code' ? { code: receipt.withdrawalCode } : { reference });
        assert.deepEqual([await withdraw(), await withdraw()], [reference, reference]);
        assert.deepEqual(await store.list(), []);
        const [left] = await store.list({ withWithdrawn: true });
        assert.match(left!.withdrawn!, /^\d{4}-\d\d-\d\dT.*Z$/);
        assert.deepEqual(left, {
          ...receipt,
          contest: 'ideas',
          language: '',
          answers: {},
          state: 'withdrawn',
          withdrawn: left!.withdrawn,
          stages: [],
        });
        assert.equal(await store.file(reference, FILE), undefined);
        assert.deepEqual([await store.history(reference), await store.scores('ideas')], [[], []]);
        assert.deepEqual(await store.save(one), { kind: 'withdrawn', receipt });
        assert.equal(await store.setState(reference, 'complete', 'Ilze'), false);
        assert.equal(await store.addEntry(reference, { kind: 'note', by: 'Ilze', text: '' }), false);
        assert.equal(await store.putScore(reference, score(), undefined), 'unknown');
        assert.equal(await store.withdraw({ code: 'NOBODY' }), undefined);
        assert.equal(await store.withdraw({ reference: UNKNOWN }), undefined);
      });

    test('is not found by what is no reference', async (store) => {
      const { reference } = (await store.save(newApplication())).receipt;
      for (const text of ['\0', `${reference}\0`, '\ud800', '', '.', '..']) {
        assert.equal(await store.find(text), undefined);
        assert.equal(await store.withdraw({ code: text }), undefined);
        assert.equal(await store.erase(text), false);
        assert.deepEqual([await store.list({ contest: text }), await store.scores(text)], [[], []]);
      }
      assert.deepEqual(await store.file(reference, FILE), new Uint8Array([1, 2, 3]));
    });

    test('is erased without a trace', async (store) => {
      const one = newApplication();
      const { reference } = (await store.save(one)).receipt;
      await store.addEntry(reference, { kind: 'note', by: 'Ilze', text: 'Zvanīja' });
      await store.putScore(reference, score(), undefined);
      assert.equal(await store.erase(reference), true);
      assert.equal(await store.erase(reference), false);
      assert.deepEqual(await store.list({ withWithdrawn: true }), []);
      assert.equal(await store.findByKey(one), undefined);
      assert.equal(await store.file(reference, FILE), undefined);
      assert.deepEqual([await store.history(reference), await store.scores('ideas')], [[], []]);
    });
  });

  describe(`${name}: a later stage of an application`, () => {
    const FILE_2 = FILE.replace(/1$/, '2');
    const stageOf = (reference: string, change: Partial<NewApplication> = {}): NewApplication =>
      newApplication({
        answers: { plan: 'Trīs rampas' },
        uploads: [{ key: FILE_2, bytes: new Uint8Array([4]) }],
        stageOf: { reference, stage: 'full' },
        ...change,
      });

    test('is with its application, and not in the list on its own', async (store, { reopen }) => {
      const { reference } = (await store.save(newApplication())).receipt;
      const other = (await store.save(newApplication())).receipt.reference;
      const { kind, receipt } = await store.save(stageOf(reference));
      assert.equal(kind, 'stored');
      const again = await reopen();
      const stages = [{ stage: 'full', received: receipt.received, answers: { plan: 'Trīs rampas' } }];
      assert.deepEqual((await again.find(reference))!.stages, stages);
      const list = await again.list({ contest: 'ideas' });
      assert.deepEqual(
        new Map(list.map((each) => [each.reference, each.stages.length])),
        new Map([
          [reference, 1],
          [other, 0],
        ]),
      );
      assert.deepEqual(await again.file(reference, FILE_2), new Uint8Array([4]));
      assert.deepEqual(await again.file(reference, FILE), new Uint8Array([1, 2, 3]));
      assert.equal(await again.file(other, FILE_2), undefined);
      assert.equal(await again.find(receipt.reference), undefined);
    });

    test('is stored once, by its key and by its stage', async (store) => {
      const { reference } = (await store.save(newApplication())).receipt;
      const one = stageOf(reference);
      const results = await Promise.all([one, one].map((each) => store.save(each)));
      assert.deepEqual(results.map(({ kind }) => kind).sort(), ['duplicate', 'stored']);
      assert.equal((await store.save(stageOf(reference))).kind, 'conflict');
      const other = (await store.save(newApplication())).receipt.reference;
      const both = await Promise.all([stageOf(other), stageOf(other)].map((each) => store.save(each)));
      assert.deepEqual(both.map(({ kind }) => kind).sort(), ['conflict', 'stored']);
      assert.equal((await store.findByKey(one))?.kind, 'duplicate');
      const next = stageOf(reference, { stageOf: { reference, stage: 'report' } });
      assert.equal((await store.save(next)).kind, 'stored');
      assert.deepEqual(
        (await store.find(reference))!.stages.map(({ stage }) => stage),
        ['full', 'report'],
      );
    });

    test('goes when the application is withdrawn, and does not come back', async (store) => {
      const { reference, withdrawalCode } = (await store.save(newApplication())).receipt;
      const one = stageOf(reference);
      const { receipt } = await store.save(one);
      assert.equal(await store.withdraw({ code: receipt.withdrawalCode }), undefined);
      assert.equal(await store.withdraw({ code: withdrawalCode }), reference);
      assert.deepEqual((await store.find(reference))!.stages, []);
      assert.equal(await store.file(reference, FILE_2), undefined);
      assert.equal((await store.save(one)).kind, 'withdrawn');
      const late = stageOf(reference, { stageOf: { reference, stage: 'report' } });
      assert.equal((await store.save(late)).kind, 'withdrawn');
      assert.equal(await store.file(reference, FILE_2), undefined);
    });

    test('is erased with the application', async (store) => {
      const { reference } = (await store.save(newApplication())).receipt;
      const one = stageOf(reference);
      await store.save(one);
      assert.equal(await store.erase(reference), true);
      assert.equal(await store.findByKey(one), undefined);
      assert.equal(await store.file(reference, FILE_2), undefined);
    });
  });

  describe(`${name}: the review`, () => {
    test('sets the state and keeps the history, oldest first', async (store, { reopen }) => {
      const { reference } = (await store.save(newApplication())).receipt;
      assert.equal(await store.setState(reference, 'incomplete', 'Ilze', 'Trūkst tāmes'), true);
      assert.equal(await store.addEntry(reference, { kind: 'asked', by: 'Ilze', text: 'Tāme' }), true);
      assert.equal(await store.setState(reference, 'complete', 'Anna'), true);
      const again = await reopen();
      assert.equal((await again.find(reference))!.state, 'complete');
      assert.equal((await again.list())[0]!.state, 'complete');
      const history = await again.history(reference);
      assert.deepEqual(
        history.map(({ kind, by, text }) => [kind, by, text]),
        [
          ['incomplete', 'Ilze', 'Trūkst tāmes'],
          ['asked', 'Ilze', 'Tāme'],
          ['complete', 'Anna', ''],
        ],
      );
      assert.ok(history.every(({ at }) => /Z$/.test(at) && Date.parse(at) > 0));
      assert.equal(new Set(history.map(({ id }) => id)).size, 3);
    });

    test('removes notes only', async (store) => {
      const { reference } = (await store.save(newApplication())).receipt;
      await store.addEntry(reference, { kind: 'note', by: 'Ilze', text: 'Kļūda' });
      await store.setState(reference, 'complete', 'Ilze');
      const [note, state] = await store.history(reference);
      assert.equal(await store.removeNote(UNKNOWN, note!.id), false);
      for (const id of [NaN, 0.5, 1e30, -1]) assert.equal(await store.removeNote(reference, id), false);
      assert.equal(await store.removeNote(reference, state!.id), false);
      assert.equal(await store.removeNote(reference, note!.id), true);
      assert.deepEqual(await store.history(reference), [state]);
    });

    test('knows no application that is not there', async (store) => {
      assert.equal(await store.setState(UNKNOWN, 'complete', 'Ilze'), false);
      assert.equal(await store.addEntry(UNKNOWN, { kind: 'note', by: 'Ilze', text: '' }), false);
      assert.equal(await store.putScore(UNKNOWN, score(), undefined), 'unknown');
      assert.deepEqual(await store.history(UNKNOWN), []);
    });

    test('has one score a judge, the last one, by contest', async (store, { reopen }) => {
      const { reference } = (await store.save(newApplication())).receipt;
      const other = (await store.save(newApplication({ contest: 'other' }))).receipt.reference;
      await store.putScore(reference, score({ points: { need: 1 } }), undefined);
      await store.putScore(reference, score(), (await store.scores('ideas'))[0]!.at);
      await store.putScore(
        reference,
        score({ judgeId: 'j2', points: {}, comment: '', recused: true }),
        undefined,
      );
      await store.putScore(other, score(), undefined);
      const scores = await (await reopen()).scores('ideas');
      assert.deepEqual(
        scores.map(({ at, ...rest }) => (assert.match(at, /Z$/), rest)),
        [
          { ...score(), reference },
          { ...score({ judgeId: 'j2', points: {}, comment: '', recused: true }), reference },
        ],
      );
    });

    test('does not replace a score that the judge has not seen', async (store, { reopen }) => {
      const { reference } = (await store.save(newApplication())).receipt;
      const put = (comment: string, seen: string | undefined) =>
        store.putScore(reference, score({ comment }), seen);
      const stored = async () => (await store.scores('ideas'))[0]!;
      assert.equal(await put('one', undefined), 'stored');
      const one = await stored();
      assert.equal(await put('two', one.at), 'stored');
      const two = await stored();
      assert.ok(two.at > one.at);
      for (const seen of [undefined, one.at, 'no instant', ''])
        assert.equal(await put('three', seen), 'changed');
      assert.deepEqual(await stored(), two);
      assert.equal(await store.putScore(reference, score({ judgeId: 'j2' }), undefined), 'stored');
      const [kept] = await (await reopen()).scores('ideas');
      assert.deepEqual(kept, two);
    });

    test('stores one of two scores of a judge that are sent at the same time', async (store) => {
      const { reference } = (await store.save(newApplication())).receipt;
      const put = (seen?: string) =>
        Promise.all(['one', 'two'].map((comment) => store.putScore(reference, score({ comment }), seen)));
      assert.deepEqual((await put()).sort(), ['changed', 'stored']);
      assert.deepEqual((await put((await store.scores('ideas'))[0]!.at)).sort(), ['changed', 'stored']);
    });

    test('gives the histories of a contest, and of all, by application', async (store) => {
      const save = async (contest: string) =>
        (await store.save(newApplication({ contest }))).receipt.reference;
      const [one, two, other] = [await save('ideas'), await save('ideas'), await save('other')];
      for (const [reference, kind] of [
        [two, 'invited'],
        [other, 'invited'],
        [two, 'uninvited'],
      ] as const)
        await store.addEntry(reference, { kind, by: 'Ilze', text: 'full' });
      assert.deepEqual(await store.histories('ideas'), new Map([[two, await store.history(two)]]));
      assert.deepEqual(new Set((await store.histories()).keys()), new Set([two, other]));
      assert.equal((await store.histories()).get(one), undefined);
    });
  });
}

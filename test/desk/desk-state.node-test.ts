import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFeed } from '../../src/core/check/check-feed.js';
import { FeedChecker } from '../../src/desk/check/feed-checker.js';
import { changesBetween } from '../../src/desk/state/changes.js';
import { INITIAL, reduce, type DeskAction, type DeskState } from '../../src/desk/state/desk-state.js';
import { applyPatch, patchBetween } from '../../src/desk/state/feed-patch.js';
import { clearAt, moveAt, setAt, type RawFeed } from '../../src/desk/state/feed-path.js';
import { missingAnswers, newFeed, NO_ANSWERS, type FirstAnswers } from '../../src/desk/state/new-feed.js';
import { freeId, matches, nextDeadline, stateOf } from '../../src/desk/state/records.js';
import { RowList } from '../../src/desk/state/rows.js';
import { feedOf, instrument, NOW } from '../helpers/feeds.js';

const FEED = feedOf([instrument('first'), instrument('second')]);

const open = (feed: RawFeed = FEED): DeskState =>
  reduce(INITIAL, { type: 'opened', feed: { feed, source: { kind: 'feed', name: 'feed.json' } } });

const after = (state: DeskState, ...actions: DeskAction[]): DeskState => actions.reduce(reduce, state);

const edit = (state: DeskState, path: readonly (string | number)[], value: unknown): DeskState =>
  reduce(state, {
    type: 'edit',
    feed: setAt(state.work!.history.feed, path, value) as RawFeed,
    field: path.join('.'),
  });

const feedIn = (state: DeskState): RawFeed => state.work!.history.feed;
const ids = (state: DeskState): unknown[] =>
  (feedIn(state)['instruments'] as { id: string }[]).map(({ id }) => id);

describe('a feed is edited', () => {
  it('without changing the one that was opened', () => {
    const before = JSON.stringify(FEED);
    const state = edit(open(), ['instruments', 0, 'title', 'lv'], 'Cits');
    assert.equal(JSON.stringify(FEED), before);
    assert.equal((feedIn(state)['instruments'] as unknown[])[1], (FEED['instruments'] as unknown[])[1]);
  });

  it('typing in one field is one step of undo, another field is the next', () => {
    let state = open();
    for (const text of ['C', 'Ci', 'Cits']) state = edit(state, ['instruments', 0, 'title', 'lv'], text);
    state = edit(state, ['instruments', 0, 'summary', 'lv'], 'Īsumā');
    assert.equal(state.work?.history.past.length, 2);
    const undone = after(state, { type: 'undo' }, { type: 'undo' });
    assert.deepEqual(feedIn(undone), FEED);
    assert.deepEqual(feedIn(after(undone, { type: 'redo' }, { type: 'redo' })), feedIn(state));
  });

  it('a record is added, duplicated under another id, deleted, and comes back', () => {
    const added = after(open(), { type: 'add', record: { id: 'third' } });
    assert.deepEqual(added.record, { list: 'instruments', index: 2 });
    const doubled = after(
      added,
      { type: 'record', record: { list: 'instruments', index: 0 } },
      { type: 'duplicate' },
    );
    assert.deepEqual(ids(doubled), ['first', 'first-2', 'second', 'third']);
    const deleted = after(doubled, { type: 'delete' });
    assert.deepEqual(ids(deleted), ['first', 'second', 'third']);
    assert.equal(deleted.screen, 'records');
    assert.deepEqual(ids(after(deleted, { type: 'undo' })), ['first', 'first-2', 'second', 'third']);
  });

  it('undo leaves the form of a record that is gone', () => {
    const state = after(open(), { type: 'add', record: { id: 'third' } }, { type: 'undo' });
    assert.equal(state.screen, 'records');
    assert.equal(state.record, undefined);
  });

  it('an object that becomes empty goes, the record stays', () => {
    const feed = { instruments: [{ id: 'a', contact: { email: 'a@b.example' } }] };
    assert.deepEqual(clearAt(feed, ['instruments', 0, 'contact', 'email'], 2), {
      instruments: [{ id: 'a' }],
    });
    assert.deepEqual(clearAt(feed, ['instruments', 0, 'id'], 2), {
      instruments: [{ contact: { email: 'a@b.example' } }],
    });
  });

  it('entries move, and not beyond the ends of their list', () => {
    const feed = { list: ['a', 'b'] };
    assert.deepEqual(moveAt(feed, ['list'], 0, 1), { list: ['b', 'a'] });
    assert.equal(moveAt(feed, ['list'], 0, -1), feed);
  });
});

describe('what has changed since it was opened', () => {
  it('names records that were added, changed with their fields, and removed', () => {
    const state = edit(open(), ['instruments', 0, 'title', 'lv'], 'Cits');
    const changes = changesBetween(FEED, feedIn(after(state, { type: 'add', record: { id: 'third' } })));
    assert.deepEqual(
      changes.map(({ kind, index, fields }) => ({ kind, index, fields })),
      [
        { kind: 'changed', index: 0, fields: ['title'] },
        { kind: 'added', index: 2, fields: [] },
      ],
    );
    const removed = after(
      open(),
      { type: 'record', record: { list: 'instruments', index: 0 } },
      { type: 'delete' },
    );
    assert.deepEqual(
      changesBetween(FEED, feedIn(removed)).map(({ kind, record }) => [kind, (record as { id: string }).id]),
      [['removed', 'first']],
    );
  });

  it('is nothing after an edit was taken back by hand, and after saving', () => {
    const { title } = (FEED['instruments'] as { title: Record<string, string> }[])[0]!;
    const there = edit(open(), ['instruments', 0, 'title', 'lv'], 'Cits');
    const back = edit(there, ['instruments', 0, 'title'], { ...title });
    assert.deepEqual(changesBetween(FEED, feedIn(back)), []);
    const { work } = after(there, { type: 'saved' });
    assert.equal(work?.opened, work?.history.feed);
  });
});

describe('begin with nothing', () => {
  const answers: FirstAnswers = {
    ...NO_ANSWERS,
    publisher: 'Paraugnovada dome',
    language: 'lv',
    email: 'dome@novads.example',
    title: 'Grants jaunam uzņēmumam',
    summary: 'Līdz 5000 eiro darba sākšanai.',
    resourceType: 'financial',
    supportType: 'grant',
    closes: '2027-03-01',
    url: 'novads.example/grants',
  };

  it('asks at most twelve questions, and says which answers are missing', () => {
    assert.ok(Object.keys(NO_ANSWERS).length <= 12);
    assert.deepEqual(missingAnswers(answers), []);
    assert.deepEqual(missingAnswers({ ...answers, title: ' ' }), ['title']);
  });

  for (const [name, change] of Object.entries({
    'with all answers': {},
    'with the required ones only': { email: '', closes: '', url: '' },
    'in Estonian': { language: 'et' },
  }))
    it(`makes a feed without errors and with one instrument, ${name}`, () => {
      const feed = newFeed({ ...answers, ...change }, '2026-12-01');
      const { errors, records } = checkFeed('feed.json', JSON.stringify(feed), NOW);
      assert.equal(errors, 0);
      assert.deepEqual(records['instruments'], { total: 1, leftOut: 0 });
    });
});

describe('the list of records', () => {
  it('says of each whether it is left out, has warnings, ends soon or is good', () => {
    const finding = {
      severity: 'error',
      code: 'missing',
      list: 'instruments',
      path: '',
      message: '',
    } as const;
    const soon = instrument('a', { rounds: [{ closes: '2026-12-04' }] });
    assert.equal(nextDeadline(soon, '2026-12-01'), '2026-12-04');
    assert.equal(stateOf(soon, [], '2026-12-01'), 'soon');
    assert.equal(stateOf(soon, [], '2026-12-05'), 'good');
    assert.equal(stateOf(soon, [{ ...finding, severity: 'warning' }], '2026-12-01'), 'warning');
    assert.equal(stateOf(soon, [finding], '2026-12-01'), 'left-out');
  });

  it('finds words in any order, without accents', () => {
    assert.ok(matches({ title: { lv: 'Grants jaunam uzņēmumam' } }, 'uznemumam GRANTS'));
    assert.ok(!matches({ title: { lv: 'Grants' } }, 'aizdevums'));
  });

  it('is the same as long as nothing has changed', () => {
    const list = new RowList();
    const state = open();
    const rows = list.rowsOf(state, 'lv', '2026-12-01');
    assert.equal(rows.length, 2);
    assert.equal(list.rowsOf({ ...state, shown: 100 }, 'lv', '2026-12-01'), rows);
  });

  it('gives ids that are free', () => {
    assert.equal(freeId([{ id: 'grants' }], 'Grants!'), 'grants-2');
    assert.match(freeId([], '—'), /^[a-z]/);
  });
});

describe('the checker', () => {
  it('gets only the records that have changed', () => {
    const next = setAt(FEED, ['instruments', 1, 'title', 'lv'], 'Cits') as RawFeed;
    const patch = patchBetween(FEED, next);
    assert.equal(patch.fields.length, 0);
    assert.deepEqual(
      patch.records.map(([list, index]) => [list, index]),
      [['instruments', 1]],
    );
    assert.deepEqual(applyPatch(FEED, patch), next);
  });

  it('finds the same in one record alone as in the whole feed', async () => {
    const feed = setAt(FEED, ['instruments', 1, 'url'], 'novads.example') as RawFeed;
    const checker = new FeedChecker();
    const request = { language: 'en', now: NOW } as const;
    const { findings: all } = await checker.answer({ ...request, number: 1, patch: patchBetween({}, feed) });
    const only = { list: 'instruments', index: 1 };
    const patch = patchBetween(feed, feed);
    const { findings: one } = await checker.answer({ ...request, number: 2, patch, only });
    assert.ok(one.some(({ path, severity }) => path === 'url' && severity === 'error'));
    assert.deepEqual(
      one,
      all.filter(({ list, index }) => list === 'instruments' && index === 1),
    );
  });

  it('speaks the language of the desk', async () => {
    const feed = setAt(FEED, ['instruments', 1, 'url'], 'novads.example') as RawFeed;
    const patch = patchBetween({}, feed);
    const { findings } = await new FeedChecker().answer({ number: 1, language: 'lv', patch, now: NOW });
    const found = findings.find(({ path }) => path === 'url')!;
    assert.equal(found.message, '„novads.example” nav derīga tīmekļa adrese.');
  });
});

/** Filling in, counting and comparing a road map; what a file keeps; and its steps in a plan. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createPlan, setAt } from '../../../src/core/plan/plan.js';
import { loadContent } from '../../../src/core/road-map/content.js';
import { parseRoadMap, serializeRoadMap } from '../../../src/core/road-map/parse-road-map.js';
import { addStage, blankValues } from '../../../src/core/road-map/plan-from-steps.js';
import {
  compareWith,
  createRoadMap,
  editName,
  editStep,
  isEmptyRoadMap,
  progressOf,
  stepOf,
  type RoadMap,
} from '../../../src/core/road-map/road-map.js';

const content = await loadContent('en');

/** A municipality that has found its partner. */
function begun(): RoadMap {
  const named = editName(createRoadMap('municipality'), 'municipality', 'Paraugnovads');
  const done = editStep(named, 'municipality', 'find.contact', { isDone: true, date: '2026-11-30' });
  return editStep(done, 'municipality', 'find.invite', { note: 'by letter' });
}

describe('a road map', () => {
  it('is empty until somebody fills it in, whichever side is shown', () => {
    assert.ok(isEmptyRoadMap(createRoadMap('community')));
    assert.ok(!isEmptyRoadMap(begun()));
    const undone = editStep(createRoadMap(), 'community', 'find.letter', { isDone: false });
    assert.ok(isEmptyRoadMap(undone));
  });

  it('counts what is done, in a stage and in all', () => {
    assert.deepEqual(progressOf(begun(), 'municipality', 'find'), { done: 1, total: 4 });
    assert.deepEqual(progressOf(begun(), 'municipality'), { done: 1, total: 28 });
    assert.deepEqual(progressOf(begun(), 'community', 'find'), { done: 0, total: 4 });
  });

  it('keeps the other values of a step that is changed, and the old road map as it was', () => {
    const before = begun();
    const after = editStep(before, 'municipality', 'find.contact', { note: 'Anna' });
    assert.deepEqual(stepOf(after, 'municipality', 'find.contact'), {
      isDone: true,
      note: 'Anna',
      date: '2026-11-30',
    });
    assert.equal(stepOf(before, 'municipality', 'find.contact').note, '');
  });
});

describe('comparing both sides', () => {
  const theirs = editStep(
    editName(createRoadMap('community'), 'community', 'Youth club'),
    'community',
    'find.letter',
    { isDone: true },
  );

  it('shows the other side beside one’s own, which stays as it is', () => {
    const compared = compareWith(begun(), theirs);
    assert.ok(compared.status === 'compared');
    const { map } = compared;
    assert.equal(map.side, 'municipality');
    assert.deepEqual(map.names, { municipality: 'Paraugnovads', community: 'Youth club' });
    assert.deepEqual(map.steps.municipality, begun().steps.municipality);
    assert.equal(progressOf(map, 'community', 'find').done, 1);
  });

  it('does not lose the name of the other side if its file has none', () => {
    const mine = editName(begun(), 'community', 'Our youth club');
    const compared = compareWith(mine, createRoadMap('community'));
    assert.ok(compared.status === 'compared');
    assert.equal(compared.map.names.community, 'Our youth club');
  });

  it('needs a file of the other side', () => {
    assert.deepEqual(compareWith(begun(), createRoadMap('municipality')), { status: 'same-side' });
  });
});

describe('the file of a road map', () => {
  const read = (file: object) => parseRoadMap(JSON.stringify({ tilts: 'road-map', version: 1, ...file }));

  it('opens as it was saved', () => {
    assert.deepEqual(parseRoadMap(serializeRoadMap(begun())), { map: begun(), issues: [] });
  });

  for (const text of ['', 'hello', '[]', 'null', '{"tilts":"plan","version":2}'])
    it(`is not “${text}”`, () => assert.equal(parseRoadMap(text), undefined));

  it('is used as far as it is complete', () => {
    const text = serializeRoadMap(begun());
    const parsed = parseRoadMap(text.slice(0, text.indexOf('find.invite')));
    assert.ok(parsed);
    assert.deepEqual(parsed.issues, ['cut-off']);
    assert.equal(progressOf(parsed.map, 'municipality').done, 1);
  });

  it('may lack anything', () => {
    assert.deepEqual(read({ side: 'community' }), { map: createRoadMap('community'), issues: [] });
  });

  it('of a newer version is used as far as it is understood', () => {
    assert.deepEqual(read({ side: 'community', version: 2 })?.issues, ['newer']);
  });

  const step = (state: unknown) => ({
    side: 'municipality',
    steps: { municipality: { 'find.contact': state } },
  });
  const UNREADABLE: readonly (readonly [name: string, file: object])[] = [
    ['an unknown side', { side: 'both' }],
    ['an unknown step', { side: 'community', steps: { community: { 'find.nobody': {} } } }],
    ['a step of the other side', { side: 'community', steps: { community: { 'find.invite': {} } } }],
    ['steps that are a list', { side: 'community', steps: [] }],
    ['a step that is a text', step('done')],
    ['done in words', step({ isDone: 'yes' })],
    ['a day that does not exist', step({ date: '2026-02-30' })],
    ['a month that does not exist', step({ date: '2026-13-01' })],
    ['a note that is a number', step({ note: 1 })],
    ['a note that is too long', step({ note: 'a'.repeat(5_001) })],
    ['a name that is an object', { side: 'community', names: { community: {} } }],
  ];
  for (const [name, file] of UNREADABLE)
    it(`reports ${name}, and opens the rest`, () => {
      const parsed = read(file);
      assert.ok(parsed);
      assert.deepEqual(parsed.issues, ['left-out']);
      assert.deepEqual(parseRoadMap(serializeRoadMap(parsed.map))?.issues, [], 'what is left is valid');
    });
});

describe('steps in a plan', () => {
  const stage = {
    map: begun(),
    frame: content,
    steps: content.steps.municipality,
    side: 'municipality',
    stage: 'find',
  } as const;
  const activitiesOf = (plan = createPlan('1')) =>
    plan.goals[0]!.tasks.map(({ name, activities }) => [name, activities.length]);

  it('a stage is a task, and its steps are activities with who, when and state', () => {
    const plan = addStage(createPlan('1'), 0, stage);
    assert.deepEqual(activitiesOf(plan), [['Find each other', 4]]);
    const [contact, overview] = plan.goals[0]!.tasks[0]!.activities;
    assert.deepEqual(
      [contact!.name, contact!.who, contact!.to, contact!.state],
      ['Name a contact person', 'Chief executive', '2026-11-30', 'done'],
    );
    assert.deepEqual([overview!.to, overview!.state], ['', 'planned']);
  });

  it('are added once, and nothing that is there is changed', () => {
    const first = addStage(createPlan('1'), 0, stage);
    assert.equal(addStage(first, 0, stage), first);
    const renamed = setAt(first, 'goals.0.tasks.0.activities.1.name', 'Our own');
    const again = addStage(renamed, 0, stage);
    assert.deepEqual(activitiesOf(again), [['Find each other', 5]]);
    assert.equal(again.goals[0]!.tasks[0]!.activities[1]!.name, 'Our own');
    assert.equal(new Set(again.goals[0]!.tasks[0]!.activities.map(({ id }) => id)).size, 5);
  });

  it('come after the tasks that the goal has', () => {
    const plan = addStage(addStage(createPlan('1'), 0, stage), 0, { ...stage, stage: 'needs' });
    assert.deepEqual(activitiesOf(plan), [
      ['Find each other', 4],
      ['Understand needs', 4],
    ]);
  });
});

describe('blanks of a document', () => {
  it('have what the plan knows', () => {
    const written = {
      'goals.0.what': 'open a laundry',
      'goals.0.need': 'clean sheets',
      'goals.0.by': '2027-06-30',
      'goals.0.measure.name': 'jobs',
      'goals.0.measure.target': '5',
    };
    const plan = Object.entries(written).reduce(
      (before, [path, value]) => setAt(before, path, value),
      createPlan('1'),
    );
    const values = blankValues(addStage(plan, 0, begunStage()), 0, begun());
    assert.deepEqual(values, {
      municipality: 'Paraugnovads',
      organisation: '',
      until: '2027-06-30',
      need: 'clean sheets',
      goal: 'open a laundry',
      indicator: 'jobs: 5',
      tasks: 'Find each other',
      resources: '',
      money: '',
    });
  });

  it('are empty without a goal', () => {
    const { goal, tasks, until } = blankValues({ ...createPlan('1'), goals: [] }, 0, createRoadMap());
    assert.deepEqual([goal, tasks, until], ['', '', '']);
  });

  const begunStage = () =>
    ({
      map: begun(),
      frame: content,
      steps: content.steps.municipality,
      side: 'municipality',
      stage: 'find',
    }) as const;
});

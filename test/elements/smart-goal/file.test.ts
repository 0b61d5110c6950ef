import { expect } from '@open-wc/testing';
import { readPlan, writePlan } from '../../../src/elements/smart-goal/file/read.js';
import { parseDamaged } from '../../../src/elements/smart-goal/file/salvage.js';
import type { Plan } from '../../../src/elements/smart-goal/model.js';
import { fullPlan } from '../../helpers/goals.js';
import { seeded, spoil } from '../../helpers/random.js';

const damage = (change: (file: Record<string, unknown>) => void): string => {
  const file = JSON.parse(writePlan(fullPlan())) as Record<string, unknown>;
  change(file);
  return JSON.stringify(file);
};

describe('the file of a plan', () => {
  it('comes back as it went out', () => {
    const plan = fullPlan();
    expect(readPlan(writePlan(plan))).to.deep.equal({ plan, problems: [] });
  });

  it('is read behind a byte order mark', () => {
    expect(readPlan(`\ufeff${writePlan(fullPlan())}`)?.problems).to.deep.equal([]);
  });

  for (const [name, text] of [
    ['an empty file', ''],
    ['a text', 'Dear all,'],
    ['a list', '[1, 2]'],
    ['another JSON file', '{"tilts": 1, "publisher": {"name": "Novads"}}'],
  ] as const)
    it(`is not ${name}`, () => {
      expect(readPlan(text)).to.equal(undefined);
    });

  it('of version 1 is brought up to date', () => {
    const old = {
      tilts: 'goals',
      version: 1,
      id: 'old',
      goals: [
        {
          who: 'Office',
          what: 'more work',
          indicator: 'jobs',
          unit: 'jobs',
          baseline: '3',
          target: '18',
          method: 'reports',
          resources: ['money', 'advice'],
          by: '2027-12-31',
        },
      ],
    };
    const { plan, problems } = readPlan(JSON.stringify(old))!;
    expect(problems).to.deep.equal([]);
    expect(plan.id).to.equal('old');
    expect(plan.goals[0]).to.include({ who: 'Office', by: '2027-12-31', wording: '' });
    expect(plan.goals[0]!.measure).to.include({ name: 'jobs', target: '18', method: 'reports', source: '' });
    expect(plan.goals[0]!.resources.map(({ name }) => name)).to.deep.equal(['money', 'advice']);
    expect(plan.partners.length, 'what is new has its blank').to.equal(4);
  });

  it('of a newer version is read as far as it is known, and says so', () => {
    const text = damage((file) => Object.assign(file, { version: 3, mood: 'good' }));
    expect(readPlan(text)).to.deep.equal({ plan: fullPlan(), problems: [{ code: 'newer' }] });
  });

  for (const [name, change, path] of [
    [
      'a date as people write it',
      (file: Plan) => Object.assign(file.goals[0]!, { by: '31.12.2027' }),
      'goals.0.by',
    ],
    ['a number instead of text', (file: Plan) => Object.assign(file.goals[0]!, { who: 7 }), 'goals.0.who'],
    ['an item that is none', (file: Plan) => Object.assign(file, { risks: [null] }), 'risks.0'],
    ['a list that is none', (file: Plan) => Object.assign(file, { needs: 'many' }), 'needs'],
    [
      'an unknown state',
      (file: Plan) => Object.assign(file.goals[0]!.tasks[0]!.activities[0]!, { state: 'lost' }),
      'goals.0.tasks.0.activities.0.state',
    ],
    [
      'an indicator that is none',
      (file: Plan) => Object.assign(file.goals[0]!, { measure: [] }),
      'goals.0.measure',
    ],
  ] as const)
    it(`names ${name} and keeps the rest`, () => {
      const { plan, problems } = readPlan(damage(change as (file: object) => void))!;
      expect(problems).to.deep.equal([{ code: 'left-out', path }]);
      expect(plan.goals).to.have.length(2);
      expect(plan.title).to.equal('Rīcības plāns „Tilts”');
      expect(plan.goals[1]!.wording).to.equal('Own “words”,\nžņģ 😀 <b>&amp;</b>');
    });

  it('names each of several mistakes by the place it had in the file', () => {
    const text = damage((file) => Object.assign(file, { goals: [null, ...(file['goals'] as object[]), 7] }));
    const { plan, problems } = readPlan(text)!;
    expect(problems.map((problem) => 'path' in problem && problem.path)).to.deep.equal([
      'goals.0',
      'goals.3',
    ]);
    expect(plan.goals).to.have.length(2);
  });

  it('has one goal at least and ids that differ', () => {
    expect(readPlan('{"tilts":"plan","version":2,"goals":[]}')!.plan.goals).to.have.length(1);
    const twins = readPlan('{"tilts":"plan","version":2,"goals":[{"id":"1"},{"id":"1"},{}]}')!;
    expect(twins.plan.goals.map(({ id }) => id)).to.deep.equal(['1', '2', '3']);
    expect(twins.problems).to.deep.equal([]);
  });

  it('that breaks off anywhere loses only what is behind', () => {
    const text = writePlan(fullPlan());
    for (let length = text.indexOf('"who"'); length < text.length - 2; length += 7) {
      const { plan, problems } = readPlan(text.slice(0, length))!;
      expect(problems[0]).to.deep.equal({ code: 'cut-off' });
      expect(plan.title).to.equal('Rīcības plāns „Tilts”');
    }
  });

  it('is never an exception, whatever stands in it', () => {
    const random = seeded(7);
    const text = writePlan(fullPlan());
    for (let turn = 0; turn < 200; turn++) {
      const at = random.below(text.length);
      readPlan(text.slice(0, at) + String.fromCharCode(32 + random.below(90)) + text.slice(at + 1));
      const spoilt = spoil(random, { ...fullPlan(), goals: fullPlan().goals });
      const result = readPlan(String(JSON.stringify(spoilt)));
      if (result) expect(readPlan(writePlan(result.plan))).to.deep.equal({ plan: result.plan, problems: [] });
    }
  });
});

describe('parseDamaged', () => {
  for (const [text, value] of [
    ['{"a":[1,{"b":"x"},{"c":"br', { a: [1, { b: 'x' }] }],
    ['{"a":"x","b":tr', { a: 'x' }],
    ['{"a":"q\\"}","b":"', { a: 'q"}' }],
    ['[1,2', [1]],
  ] as const)
    it(`reads ${text}`, () => {
      expect(parseDamaged(text)).to.deep.equal({ value, isWhole: false });
    });
});

import { expect } from '@open-wc/testing';
import { parsePlan, serializePlan } from '../../../src/core/plan/parse-plan.js';
import type { Plan } from '../../../src/core/plan/plan.js';
import { fullPlan } from '../../helpers/goals.js';
import { seeded, mutate } from '../../helpers/fuzz.js';

/** Paths of the lists, fields and ticks that nothing stands in, list items by their first number. */
function emptyPaths(value: unknown, path = ''): string[] {
  if (typeof value === 'object' && value !== null && Object.keys(value).length)
    return Object.entries(value).flatMap(([key, each]) => emptyPaths(each, path ? `${path}.${key}` : key));
  return value === '' || value === false || typeof value === 'object' ? [path] : [];
}

const damage = (change: (file: Record<string, unknown>) => void): string => {
  const file = JSON.parse(serializePlan(fullPlan())) as Record<string, unknown>;
  change(file);
  return JSON.stringify(file);
};

describe('the file of a plan', () => {
  it('is restored unchanged', () => {
    const plan = fullPlan();
    expect(parsePlan(serializePlan(plan))).to.deep.equal({ plan, issues: [] });
  });

  it('is tested with every section', () => {
    const { goals, partners, ...others } = fullPlan();
    const said = emptyPaths({ ...others, goal: goals[0], partner: partners.at(-1) });
    // An indicator of its own is told in words, the goal's own is counted; a step of one's own is none of the list.
    expect(said).to.deep.equal([
      'goal.measure.isQualitative',
      'goal.wording',
      'goal.tasks.0.activities.0.costs.2027',
      'partner.step',
    ]);
  });

  it('is read after a byte order mark', () => {
    expect(parsePlan(`\ufeff${serializePlan(fullPlan())}`)?.issues).to.deep.equal([]);
  });

  for (const [name, text] of [
    ['an empty file', ''],
    ['a text', 'Dear all,'],
    ['a list', '[1, 2]'],
    ['another JSON file', '{"tilts": 1, "publisher": {"name": "Novads"}}'],
  ] as const)
    it(`is not ${name}`, () => {
      expect(parsePlan(text)).to.equal(undefined);
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
    const { plan, issues } = parsePlan(JSON.stringify(old))!;
    expect(issues).to.deep.equal([]);
    expect(plan.id).to.equal('old');
    expect(plan.goals[0]).to.include({ who: 'Office', by: '2027-12-31', wording: '' });
    expect(plan.goals[0]!.measure).to.include({ name: 'jobs', target: '18', method: 'reports', source: '' });
    expect(plan.goals[0]!.resources.map(({ name }) => name)).to.deep.equal(['money', 'advice']);
    expect(plan.partners.length, 'what is new has its blank').to.equal(4);
  });

  it('of version 2 without its later fields gets empty ones', () => {
    const text = damage((file) => {
      delete file['budget'];
      for (const partner of file['partners'] as Record<string, unknown>[]) delete partner['note'];
    });
    const { plan, issues } = parsePlan(text)!;
    expect(issues).to.deep.equal([]);
    expect(plan.budget).to.deep.equal({});
    expect(plan.partners.map(({ note }) => note)).to.deep.equal(['', '', '', '', '']);
    expect({ ...plan, budget: 0, partners: 0 }).to.deep.equal({ ...fullPlan(), budget: 0, partners: 0 });
  });

  it('of a newer version is read as far as possible, and says so', () => {
    const text = damage((file) => Object.assign(file, { version: 3, mood: 'good' }));
    expect(parsePlan(text)).to.deep.equal({ plan: fullPlan(), issues: [{ code: 'newer' }] });
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
    [
      'a sum of no year, with a dot',
      (file: Plan) => Object.assign(file.budget, { 'a.b': '5' }),
      'budget.a.b',
    ],
    ['a sum of no year', (file: Plan) => Object.assign(file.budget, { soon: '5' }), 'budget.soon'],
    [
      'a tick that is none',
      (file: Plan) => Object.assign(file.partners[1]!, { isDone: 'yes' }),
      'partners.1.isDone',
    ],
    [
      'a step that is not known',
      (file: Plan) => Object.assign(file.partners[0]!, { step: 'wed' }),
      'partners.0.step',
    ],
    [
      'a note that is none',
      (file: Plan) => Object.assign(file.partners[4]!, { note: {} }),
      'partners.4.note',
    ],
    [
      'a value on no day',
      (file: Plan) => Object.assign(file.goals[0]!.measure.values[1]!, { date: '2026-13-01' }),
      'goals.0.measure.values.1.date',
    ],
    [
      'an indicator of one’s own that is half one',
      (file: Plan) => Object.assign(file.goals[0]!.indicators[0]!, { values: 'rising' }),
      'goals.0.indicators.0.values',
    ],
    [
      'a channel that is a list',
      (file: Plan) => Object.assign(file.information[0]!, { channel: [] }),
      'information.0.channel',
    ],
    ['a need that is a text', (file: Plan) => Object.assign(file, { needs: ['jobs'] }), 'needs.0'],
    [
      'a level of its own',
      (file: Plan) => Object.assign(file.risks[0]!, { impact: 'huge' }),
      'risks.0.impact',
    ],
    [
      'a day as a number',
      (file: Plan) => Object.assign(file.followUp[0]!, { date: 20261201 }),
      'followUp.0.date',
    ],
  ] as const)
    it(`reports ${name} and keeps the rest`, () => {
      const { plan, issues } = parsePlan(damage(change as (file: object) => void))!;
      expect(issues).to.deep.equal([{ code: 'left-out', path }]);
      expect(plan.goals).to.have.length(2);
      expect(plan.title).to.equal('Rīcības plāns');
      expect(plan.goals[1]!.wording).to.equal('Own “words”,\nžņģ 😀');
    });

  it('reports each of several mistakes by its position in the file', () => {
    const text = damage((file) => Object.assign(file, { goals: [null, ...(file['goals'] as object[]), 7] }));
    const { plan, issues } = parsePlan(text)!;
    expect(issues.map((issue) => 'path' in issue && issue.path)).to.deep.equal(['goals.0', 'goals.3']);
    expect(plan.goals).to.have.length(2);
  });

  it('has at least one goal and unique ids', () => {
    expect(parsePlan('{"tilts":"plan","version":2,"goals":[]}')!.plan.goals).to.have.length(1);
    const twins = parsePlan('{"tilts":"plan","version":2,"goals":[{"id":"1"},{"id":"1"},{}]}')!;
    expect(twins.plan.goals.map(({ id }) => id)).to.deep.equal(['1', '2', '3']);
    expect(twins.issues).to.deep.equal([]);
  });

  it('that is truncated anywhere loses only what follows', () => {
    const text = serializePlan(fullPlan());
    for (let length = text.indexOf('"who"'); length < text.length - 2; length += 7) {
      const { plan, issues } = parsePlan(text.slice(0, length))!;
      expect(issues[0]).to.deep.equal({ code: 'cut-off' });
      expect(plan.title).to.equal('Rīcības plāns');
    }
  });

  it('never throws, whatever it contains', () => {
    expect(parsePlan('{"tilts":"plan","version":{"toString":1}}')?.plan.goals).to.have.length(1);
    const random = seeded(7);
    const text = serializePlan(fullPlan());
    for (let turn = 0; turn < 200; turn++) {
      const at = random.below(text.length);
      parsePlan(text.slice(0, at) + String.fromCharCode(32 + random.below(90)) + text.slice(at + 1));
      const spoilt = mutate(random, { ...fullPlan(), goals: fullPlan().goals });
      const result = parsePlan(String(JSON.stringify(spoilt)));
      if (result)
        expect(parsePlan(serializePlan(result.plan))).to.deep.equal({ plan: result.plan, issues: [] });
    }
  });
});

import { expect } from '@open-wc/testing';
import { checkGoal } from '../../../src/elements/smart-goal/guidance/smart-checks.js';
import { lexicon } from '../../../src/elements/smart-goal/guidance/lexicon/en.js';
import { lexicon as lt } from '../../../src/elements/smart-goal/guidance/lexicon/lt.js';
import { createItem, type Goal } from '../../../src/core/plan/plan.js';
import { TODAY } from '../../helpers/feeds.js';
import { goodGoal } from '../../helpers/goals.js';

const codesOf = (goal: Goal, planEnd = '2030-12-31'): string[] =>
  checkGoal(goal, { today: TODAY, planEnd, lexicon }).map(
    ({ criterion, code, severity }) => `${criterion} ${code}${severity === 'hint' ? ' (hint)' : ''}`,
  );

const milestone = (date: string) => ({ ...createItem.milestones(), id: '1', date });

describe('check', () => {
  it('finds nothing in a complete goal', () => {
    expect(codesOf(goodGoal())).to.deep.equal([]);
  });

  it('checks each letter of an empty goal', () => {
    expect(codesOf(createItem.goals())).to.deep.equal([
      'S no-result',
      'S no-owner',
      'S no-place (hint)',
      'S no-group (hint)',
      'M no-indicator',
      'M no-number',
      'M no-method (hint)',
      'A no-resource',
      'R no-reason',
      'T no-date',
    ]);
  });

  for (const [name, goal, expected] of [
    ['no owner', goodGoal({ who: ' ' }), ['S no-owner']],
    ['no place', goodGoal({ where: '' }), ['S no-place (hint)']],
    ['nobody who gains', goodGoal({ forWhom: '' }), ['S no-group (hint)']],
    ['a number in the words only', goodGoal({ what: '12 enterprises work here' }, { target: '' }), []],
    ['a year is no quantity', goodGoal({ what: 'grow by 2027' }, { target: '' }), ['M no-number']],
    ['an age is no quantity', goodGoal({ what: 'people of 15–25 work' }, { target: '' }), ['M no-number']],
    ['a word as target', goodGoal({}, { target: 'many' }), ['M not-a-number']],
    ['a target of two readings', goodGoal({}, { target: '1.200' }), ['M two-numbers']],
    ['a baseline of two readings', goodGoal({}, { baseline: '1,200' }), ['M two-numbers']],
    ['a sum as target', goodGoal({}, { target: '5000 EUR', unit: '' }), []],
    ['a word as baseline', goodGoal({}, { baseline: 'few' }), ['M not-a-number']],
    ['no unit', goodGoal({}, { unit: '' }), ['M no-unit']],
    ['a per cent sign instead of a unit', goodGoal({}, { unit: '', target: '12 %' }), []],
    ['no baseline', goodGoal({}, { baseline: '' }), ['M no-base (hint)']],
    ['per cent of nothing', goodGoal({ what: '20 % more work' }, { baseline: '' }), ['M no-base']],
    ['the same with other zeros', goodGoal({}, { baseline: '12', target: '12,0' }), ['M same-value']],
    ['fewer where more is meant', goodGoal({}, { baseline: '14' }), ['M worse']],
    ['more where less is meant', goodGoal({}, { lessIsBetter: true }), ['M worse']],
    ['less is better', goodGoal({}, { baseline: '14', lessIsBetter: true }), []],
    [
      'less, and the words do not say whether that is good',
      goodGoal({ what: 'people wait at the office' }, { name: 'waiting time', baseline: '14' }),
      ['M falls (hint)'],
    ],
    ['no method', goodGoal({}, { method: '' }), ['M no-method (hint)']],
    ['a resource without a name', goodGoal({ resources: [createItem.resources()] }), ['A no-resource']],
    [
      'a resource that nobody holds',
      goodGoal({ resources: [{ ...createItem.resources(), name: 'Grants' }] }),
      ['A no-holder (hint)'],
    ],
    ['a need instead of a priority', goodGoal({ priority: '', group: 'Youth', need: 'jobs' }), []],
    ['a group without its need', goodGoal({ priority: '', group: 'Youth' }), ['R no-reason']],
    ['yesterday', goodGoal({ by: '2026-11-21' }), ['T past']],
    ['today', goodGoal({ by: TODAY }), []],
    ['after the plan', goodGoal({ by: '2031-01-01' }), ['T beyond-plan']],
    ['a late milestone', goodGoal({ milestones: [milestone('2028-01-01')] }), ['T late-milestone']],
    ['a milestone in time', goodGoal({ milestones: [milestone('2027-06-30')] }), []],
  ] as const)
    it(`${name}: ${expected.join(', ') || 'nothing'}`, () => {
      expect(codesOf(goal)).to.deep.equal(expected);
    });

  it('does not check the end if the plan has none', () => {
    expect(codesOf(goodGoal({ by: '2060-01-01' }), '')).to.deep.equal([]);
  });

  it('checks the person’s own sentence instead of the result, and names the word', () => {
    const [finding] = checkGoal(goodGoal({ wording: 'We will Organise a seminar.' }), {
      today: TODAY,
      planEnd: '',
      lexicon,
    });
    expect(finding).to.include({ code: 'activity', field: 'wording', evidence: 'Organise' });
  });

  it('marks weaknesses that are only gaps, which are not shown before their field was reached', () => {
    const findings = checkGoal(goodGoal({ what: 'promote volunteering', by: '' }, { target: '' }), {
      today: TODAY,
      planEnd: '',
      lexicon,
    });
    expect(findings.map(({ code, isMissing }) => [code, isMissing])).to.deep.equal([
      ['vague', false],
      ['no-number', true],
      ['no-date', true],
    ]);
  });
});

describe('Lithuanian words that look like others', () => {
  for (const [what, expected] of [
    ['Gyventojai grąžintų pusę pakuočių', []],
    ['Gražinų kaime gyventų daugiau šeimų', []],
    ['Įmonės kurs naujų darbo vietų', []],
    ['Gražesnė aplinka', ['vague']],
    ['Kursai jaunimui', ['activity']],
  ] as const)
    it(what, () => {
      const goal = { ...createItem.goals(), what };
      const codes = checkGoal(goal, { today: TODAY, planEnd: '2030-12-31', lexicon: lt }).map(
        ({ code }) => code,
      );
      expect(codes.filter((code) => code === 'vague' || code === 'activity')).to.deep.equal(expected);
    });
});

describe('dates and short words with a full stop', () => {
  for (const what of [
    'Līdz 2027. gada 30. jūnijam katrā pagastā strādā 12 uzņēmumi',
    'Iki 2027 m. birželio 30 d. kiekvienoje seniūnijoje veikia 12 įmonių',
    'Ühistranspordiga sõidab 15. juuniks 2027 rohkem inimesi kui 2026. aastal',
  ])
    it(`do not end a sentence: ${what}`, () => {
      expect(codesOf(goodGoal({ what }))).to.deep.equal([]);
    });
});

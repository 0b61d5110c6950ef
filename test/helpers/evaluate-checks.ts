/** How well the checks tell weak goals from good ones, on the labelled goals. */
import { checkGoal, type Lexicon } from '../../src/elements/smart-goal/guidance/smart-checks.js';
import { createItem, type Goal } from '../../src/core/plan/plan.js';
import { TODAY } from './feeds.js';

export type GoalSet = 'train' | 'validation' | 'test';

type Fields = Readonly<Record<string, string | undefined>>;

export interface LabelledGoals {
  /** What every goal says that does not say otherwise. */
  readonly base: Fields;
  readonly weak: readonly (Fields & { readonly set: GoalSet; readonly expect: readonly string[] })[];
  readonly good: readonly (Fields & { readonly set: GoalSet })[];
}

export interface Score {
  readonly weak: number;
  readonly good: number;
  /** Part of the expected weaknesses that was found. */
  readonly hits: number;
  /** Part of the goals that were told of a weakness they do not have. */
  readonly falseAlarms: number;
  readonly misses: readonly string[];
}

function goalOf(fields: Fields): Goal {
  const field = (name: string) => fields[name] ?? '';
  return {
    ...createItem.goals(),
    who: field('who'),
    what: field('what'),
    where: field('where'),
    priority: field('priority'),
    by: field('by'),
    resources: [{ ...createItem.resources(), id: '1', name: field('resource') }],
    measure: {
      ...createItem.indicators(),
      name: field('indicator'),
      unit: field('unit'),
      baseline: field('baseline'),
      target: field('target'),
      method: field('method'),
    },
  };
}

export function evaluateChecks({ base, weak, good }: LabelledGoals, lexicon: Lexicon, set: GoalSet): Score {
  const found = (fields: Fields) =>
    checkGoal(goalOf({ ...base, ...fields }), { today: TODAY, planEnd: '2030-12-31', lexicon })
      .filter(({ severity }) => severity === 'weak')
      .map(({ code, evidence }) => ({ code, word: evidence }));
  const misses: string[] = [];
  let expected = 0;
  let hit = 0;
  let alarms = 0;
  const judge = (fields: Fields, wanted: readonly string[]) => {
    const codes = found(fields);
    const missing = wanted.filter((code) => !codes.some((each) => each.code === code));
    const unwanted = codes.filter(({ code }) => !wanted.includes(code));
    expected += wanted.length;
    hit += wanted.length - missing.length;
    if (unwanted.length) alarms++;
    if (missing.length || unwanted.length)
      misses.push(
        `${fields['what']} – missed: ${missing.join(', ') || '–'}; unwanted: ${unwanted.map(({ code, word }) => `${code} (${word})`).join(', ') || '–'}`,
      );
  };
  const weakOnes = weak.filter((each) => each.set === set);
  const goodOnes = good.filter((each) => each.set === set);
  weakOnes.forEach(({ expect, set: _, ...fields }) => judge(fields, expect));
  goodOnes.forEach((fields) => judge(fields, []));
  return {
    weak: weakOnes.length,
    good: goodOnes.length,
    hits: hit / expected,
    falseAlarms: alarms / (weakOnes.length + goodOnes.length),
    misses,
  };
}

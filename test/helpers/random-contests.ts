/** Contests as nobody would write them: any steps, conditions, groups, files and ways of entering. */
import { PARTICIPATION_MODES, STEPS, RESIDENCY_LINKS } from '../../src/core/feed/enums/contests.js';
import type { Random } from './fuzz.js';

const label = (en: string) => ({ en, lv: en });
const options = (id: string) =>
  ['one', 'two', 'three'].map((value) => ({ value, label: label(`${value} of ${id}`) }));
const chance = (random: Random, share: number): boolean => random.number() < share;

const TYPES = [
  ...['text', 'long-text', 'email', 'phone', 'link', 'number', 'money', 'date'],
  ...['choice', 'multiple-choice', 'consent', 'files', 'group', 'budget'],
] as const;

interface Made {
  readonly id: string;
  readonly type: string;
}

/** An earlier question, of the rules or of the feed, and perhaps what was answered to it. */
function conditionOn(random: Random, earlier: readonly Made[]): object {
  if (chance(random, 0.4))
    return random.pick([
      { question: 'participationMode', equals: [random.pick(PARTICIPATION_MODES)] },
      { question: 'birthYear' },
      { question: 'name' },
      { question: 'members' },
    ]);
  if (!earlier.length) return { question: 'email' };
  const about = random.pick(earlier);
  const equals = {
    choice: ['one', 'three'],
    'multiple-choice': ['two'],
    consent: [random.pick([true, false])],
  }[about.type];
  return { question: about.id, ...(equals && chance(random, 0.7) ? { equals } : {}) };
}

function questionOf(random: Random, at: number, earlier: readonly Made[], isAllConditional: boolean) {
  const id = `q${at}`;
  const type = random.pick(TYPES);
  const isConditional = isAllConditional || chance(random, 0.4);
  return {
    id,
    type,
    label: label(`Question ${at}.`),
    required: chance(random, 0.5),
    ...(chance(random, 0.7) ? { step: random.pick(STEPS) } : {}),
    ...(isConditional
      ? { visibleIf: Array.from({ length: 1 + random.below(2) }, () => conditionOn(random, earlier)) }
      : {}),
    ...(type === 'choice' || type === 'multiple-choice' ? { options: options(id) } : {}),
    ...(type === 'group'
      ? {
          from: random.below(3),
          fields: [
            { id: 'a', type: 'text', label: label('Cell a') },
            { id: 'b', type: 'choice', label: label('Cell b'), options: options(`${id}b`) },
          ],
        }
      : {}),
    ...(type === 'long-text' ? { minLength: random.below(20) } : {}),
  };
}

/** What is to be changed of the least contest. */
export function randomContest(random: Random): { readonly questions: readonly Made[] } {
  const questions: ReturnType<typeof questionOf>[] = [];
  const isAllConditional = chance(random, 0.4);
  for (let left = random.below(14), at = 1; left > 0; left--, at++)
    questions.push(questionOf(random, at, questions, isAllConditional));
  const modes = PARTICIPATION_MODES.filter(() => chance(random, 0.5));
  const may = (share: number, change: object): object => (chance(random, share) ? change : {});
  return {
    questions,
    participation: {
      ...(modes.length ? { modes } : {}),
      ...may(0.5, { ages: { from: 13, to: 25 } }),
      ...may(0.4, { adults: { count: 1 } }),
      ...may(0.5, { guardianConsent: { under: 18, upload: chance(random, 0.7) } }),
      ...may(0.4, {
        residency: { areas: ['n'], links: RESIDENCY_LINKS.filter(() => chance(random, 0.6)).concat('works') },
      }),
      ...may(0.3, { mentor: { required: chance(random, 0.5) } }),
      ...may(0.3, { hostOrganisation: { modes: [random.pick(PARTICIPATION_MODES)] } }),
    },
    ...may(0.4, { participants: { atLeast: 5, share: { parts: 2, of: 3 } } }),
    ...may(0.5, { project: { lastsMonths: 6 } }),
    ...may(0.5, {
      funding: { coFundingPercent: 10, budgetCategories: [{ id: 'food', name: label('Food') }] },
    }),
  } as { questions: readonly Made[] };
}

/** The goal in words: right with whatever people write, in four languages. */
import { expect } from '@open-wc/testing';
import { composedText, sentenceParts } from '../../../src/elements/smart-goal/guidance/goal-sentence.js';
import { createItem, type Goal } from '../../../src/core/plan/plan.js';
import { withFullStop, withoutFullStop } from '../../../src/elements/smart-goal/punctuation.js';
import { formatterFor } from '../../../src/core/i18n/formatter.js';
import { smartGoalMessages } from '../../../src/core/i18n/generated/smart-goal.js';
import { smartGoalGuidanceMessages } from '../../../src/core/i18n/generated/smart-goal/guidance.js';
import { LANGUAGES, type Language } from '../../../src/core/i18n/languages.js';
import { loadMessages } from '../../../src/core/i18n/messages.js';
import { translatorFor } from '../../../src/core/i18n/translator.js';
import en from '../../fixtures/goal-words/en.json';
import et from '../../fixtures/goal-words/et.json';
import lt from '../../fixtures/goal-words/lt.json';
import lv from '../../fixtures/goal-words/lv.json';
import { normalizeSpace } from '../../helpers/queries.js';
import { seeded } from '../../helpers/fuzz.js';

type Answers = Partial<
  Record<
    | 'what'
    | 'who'
    | 'where'
    | 'forWhom'
    | 'name'
    | 'unit'
    | 'baseline'
    | 'target'
    | 'priority'
    | 'document'
    | 'group'
    | 'need'
    | 'by',
    string
  >
> & { readonly resources?: readonly string[] };

const GOALS: Record<Language, readonly { readonly goal: Answers; readonly text: string }[]> = {
  lv,
  en,
  lt,
  et,
};

const goalOf = (answers: Answers): Goal => {
  const { name = '', unit = '', baseline = '', target = '', resources = [], ...others } = answers;
  return {
    ...createItem.goals(),
    ...others,
    resources: resources.map((each, at) => ({ ...createItem.resources(), id: String(at + 1), name: each })),
    measure: { ...createItem.indicators(), name, unit, baseline, target },
  };
};

const textIn = (language: Language, goal: Goal): string =>
  normalizeSpace(composedText(translatorFor(language), goal, formatterFor(language)));

describe('A goal in words', () => {
  before(async () => {
    for (const language of LANGUAGES)
      await loadMessages(language, [smartGoalMessages, smartGoalGuidanceMessages]);
  });

  for (const language of LANGUAGES) {
    it(`${language}: forty goals, with days of every month`, () => {
      expect(GOALS[language].length).to.be.at.least(40);
      expect(new Set(GOALS[language].map(({ goal }) => goal.by?.slice(5, 7)).filter(Boolean)).size).to.equal(
        12,
      );
    });

    for (const { goal, text } of GOALS[language])
      it(`${language}: ${goal.what ?? 'no result yet'}`, () => {
        expect(textIn(language, goalOf(goal))).to.equal(text);
      });

    it(`${language}: keeps every answer as written, with one full stop after each part`, () => {
      const random = seeded(language.charCodeAt(1));
      const all = GOALS[language].map(({ goal }) => goal);
      for (let round = 0; round < 300; round++) {
        const keys = [
          'what',
          'who',
          'forWhom',
          'name',
          'priority',
          'document',
          'group',
          'need',
          'by',
        ] as const;
        const answers = Object.fromEntries(
          keys.flatMap((key) => {
            const answer = random.pick(all)[key];
            return answer ? [[key, answer]] : [];
          }),
        ) as Answers;
        const resources = random.pick(all).resources ?? [];
        const text = textIn(language, goalOf({ ...answers, resources }));
        const { by, ...written } = answers;
        for (const answer of [...Object.values(written), ...resources])
          expect(text).to.include((answer as string).replace(/[.;]$/, ''));
        expect(text, 'closed once').not.to.match(/[^.]\.\.(?!\.)|[,;:]\.|[?!]\.|\s[.,;:]/);
        if (by ?? answers.what) expect(text).to.match(/[.!?…]$/);
      }
    });

    it(`${language}: invents nothing for missing answers`, () => {
      const letters = (answers: Answers) =>
        sentenceParts(translatorFor(language), goalOf(answers), formatterFor(language)).map(
          ({ criterion }) => criterion,
        );
      expect(letters({})).to.deep.equal([]);
      expect(new Set(letters({ by: '2027-06-30' }))).to.deep.equal(new Set(['T']));
      expect(letters({ what: 'x' })).to.deep.equal(['S']);
    });
  }
});

describe('closed', () => {
  for (const [text, expected] of [
    ['plant trees', 'plant trees.'],
    [' plant trees. ', 'plant trees.'],
    ['plant trees..', 'plant trees.'],
    ['and so on ...', 'and so on ...'],
    ['and so on…', 'and so on…'],
    ['plant trees;', 'plant trees.'],
    ['plant trees,', 'plant trees.'],
    ['Why not?', 'Why not?'],
    ['iki 2027 m. birželio 30 d.', 'iki 2027 m. birželio 30 d.'],
    ['datori u. c.', 'datori u. c.'],
    ['projekts „Augam!”', 'projekts „Augam!”'],
    ['projektas „Augame“', 'projektas „Augame“.'],
    ['centre (open daily)', 'centre (open daily).'],
    [' ; ', ''],
    ['', ''],
  ] as const)
    it(`“${text}” becomes “${expected}”`, () => {
      expect(withFullStop(text)).to.equal(expected);
    });
});

describe('open', () => {
  for (const [text, expected] of [
    ['money.', 'money'],
    ['furniture;', 'furniture'],
    ['datori u. c.', 'datori u. c.'],
    ['kompiuteriai ir kt.', 'kompiuteriai ir kt.'],
    ['tūkst.', 'tūkst.'],
    ['gab.', 'gab.'],
    ['Clean Town Ltd.', 'Clean Town Ltd.'],
    ['and more...', 'and more...'],
    ['nauda no ES.', 'nauda no ES'],
  ] as const)
    it(`“${text}” becomes “${expected}”`, () => {
      expect(withoutFullStop(text)).to.equal(expected);
    });
});

/** The texts of the road map are complete and say the same in every language. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANGUAGES, type Language } from '../../../src/core/i18n/languages.js';
import { loadContent } from '../../../src/core/road-map/content.js';
import type { RoadMapContent, StepText } from '../../../src/core/road-map/content.types.js';
import { SIDES, STAGES, STEPS, stepsOf } from '../../../src/core/road-map/steps.js';
import {
  BLANKS,
  blanksIn,
  fillBlanks,
  TEMPLATES,
  TEMPLATES_OF,
  textsOf,
  type DocumentTemplate,
} from '../../../src/core/road-map/templates.js';

const contents = Object.fromEntries(
  await Promise.all(LANGUAGES.map(async (language) => [language, await loadContent(language)] as const)),
) as Record<Language, RoadMapContent>;

/** Each step of both sides with its texts. */
const stepTexts = ({ steps }: RoadMapContent): [name: string, text: StepText][] =>
  SIDES.flatMap((side) =>
    Object.entries(steps[side]).map(([step, text]): [string, StepText] => [`${side} ${step}`, text]),
  );

const blanksOf = (template: DocumentTemplate): string[] => textsOf(template).flatMap(blanksIn);

describe('the road map', () => {
  it('has four steps in each stage of each side', () => {
    for (const side of SIDES) {
      for (const stage of STAGES) assert.equal(stepsOf(side, stage).length, 4, `${side} ${stage}`);
      const inOrder = STAGES.flatMap((stage) => stepsOf(side, stage));
      assert.deepEqual(inOrder, STEPS[side], 'the steps are in the order of the stages');
    }
  });

  it('leads to each template from a step', () => {
    const named = new Set(SIDES.flatMap((side) => Object.values(TEMPLATES_OF[side])));
    assert.deepEqual([...named].sort(), [...TEMPLATES].sort());
  });

  it('fills in blanks, and leaves a line for what is not known', () => {
    const text = fillBlanks('{municipality} / {organisation}', { municipality: 'Paraugnovads {goal}' });
    assert.match(text, /^Paraugnovads \{goal\} \/ _+$/);
  });
});

for (const language of LANGUAGES)
  describe(`the road map in ${language}`, () => {
    const content = contents[language];

    it('has every side, stage, step, blank and template, in their order', () => {
      assert.deepEqual(Object.keys(content.sides), SIDES);
      assert.deepEqual(Object.keys(content.stages), STAGES);
      for (const side of SIDES) assert.deepEqual(Object.keys(content.steps[side]), STEPS[side]);
      assert.deepEqual(Object.keys(content.blanks), BLANKS);
      assert.deepEqual(Object.keys(content.templates), TEMPLATES);
    });

    it('has sentences for why and how, and short titles', () => {
      for (const [name, { title, why, how, who }] of stepTexts(content)) {
        assert.match(title, /^\p{Lu}.{5,58}[^.]$/u, name);
        for (const text of [why, how]) assert.match(text, /^[\p{Lu}„“].{20,250}[.?]$/u, `${name}: ${text}`);
        assert.match(who, /^\p{Lu}[^.]{3,70}$/u, name);
      }
      for (const { finished } of Object.values(content.stages)) assert.match(finished, /^\p{Lu}.+\.$/u);
    });

    it('has no title twice on one side', () => {
      for (const side of SIDES) {
        const titles = Object.values(content.steps[side]).map(({ title }) => title);
        assert.equal(new Set(titles).size, titles.length);
      }
    });

    it('has the same templates as in English: parts, paragraphs, blanks', () => {
      const shapeOf = (template: DocumentTemplate) => ({
        parts: template.parts.map(({ heading, paragraphs }) => [Boolean(heading), paragraphs.length]),
        blanks: blanksOf(template),
        signatures: template.signatures,
      });
      for (const name of TEMPLATES)
        assert.deepEqual(shapeOf(content.templates[name]), shapeOf(contents.en.templates[name]), name);
    });

    it('names only blanks that there are, and each of them', () => {
      const named = new Set(TEMPLATES.flatMap((name) => blanksOf(content.templates[name])));
      assert.deepEqual([...named].sort(), [...BLANKS].sort());
    });
  });

it('the road map is not in English in another language', () => {
  const english = new Map(stepTexts(contents.en));
  for (const language of LANGUAGES.filter((each) => each !== 'en'))
    for (const [name, text] of stepTexts(contents[language])) {
      const { title, why, how } = english.get(name)!;
      for (const each of [title, why, how])
        assert.ok(!Object.values(text).includes(each), `${language} ${name}`);
    }
});

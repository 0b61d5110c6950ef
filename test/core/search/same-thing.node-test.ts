/** What a municipality writes in a need, and what an enterprise writes of its offers: which of them name the same thing. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANGUAGES, type Language } from '../../../src/core/i18n/languages.js';
import { nameSameThing } from '../../../src/core/search/same-thing.js';
import en from '../../fixtures/need-words/en.json' with { type: 'json' };
import et from '../../fixtures/need-words/et.json' with { type: 'json' };
import lt from '../../fixtures/need-words/lt.json' with { type: 'json' };
import lv from '../../fixtures/need-words/lv.json' with { type: 'json' };

interface Table {
  readonly fits: readonly string[][];
  readonly differs: readonly string[][];
}
const TABLES: Readonly<Record<Language, Table>> = { lv, en, lt, et };

/** Pairs that are missed, and pairs that are wrongly found. With the first six letters of words: 15 and 14, 9 and 15, 11 and 16, 8 and 13. */
const REACHED: Readonly<Record<Language, { readonly missed: number; readonly wrong: number }>> = {
  lv: { missed: 1, wrong: 0 },
  en: { missed: 1, wrong: 1 },
  lt: { missed: 0, wrong: 0 },
  et: { missed: 4, wrong: 0 },
};

describe('a need and an offer', () => {
  for (const language of LANGUAGES) {
    const { fits, differs } = TABLES[language];
    const isFound = ([need = '', offer = '']: readonly string[]) =>
      nameSameThing(offer, need, language, [language]);
    const missed = fits.filter((pair) => !isFound(pair));
    const wrong = differs.filter(isFound);

    it(`that name the same thing are found (${language}): ${fits.length - missed.length} of ${fits.length}`, () => {
      assert.ok(fits.length >= 20);
      assert.ok(missed.length <= REACHED[language].missed, JSON.stringify(missed));
    });

    it(`that only begin alike or share a common word are not (${language}): ${wrong.length} of ${differs.length} are`, () => {
      assert.ok(differs.length >= 20);
      assert.ok(wrong.length <= REACHED[language].wrong, JSON.stringify(wrong));
    });
  }

  for (const [language, one, other, expected] of [
    ['lv', 'ēdināšana', 'ēdināšanas', true],
    ['lt', 'maitinimas', 'maitinimo', true],
    ['et', 'toitlustus', 'toitlustamine', true],
    ['lv', 'kultūra', 'kultūraugi', false],
    ['lv', 'sports', 'sportotājs', false],
    ['lv', 'dārzeņi', 'dārzs', false],
  ] as const)
    it(`${one} and ${other}: ${expected ? 'the same' : 'another thing'}`, () =>
      assert.equal(nameSameThing(one, other, language, [language]), expected));

  it('are compared in a language that both have', () => {
    const need = { lv: 'Ēdināšana nometnē', en: 'Meals' };
    const languages = ['lv', 'en'];
    assert.ok(nameSameThing(need, { lv: 'Ēdināšanas darbi', en: 'Lunches' }, 'lv', languages));
    assert.ok(!nameSameThing(need, { lv: 'Ēdināšanas darbi', en: 'Lunches' }, 'en', languages));
    assert.ok(nameSameThing(need, { lv: 'Ēdināšanas darbi' }, 'en', languages));
    assert.ok(nameSameThing(need, 'Ēdināšanas darbi', 'et', languages));
    assert.ok(!nameSameThing({ en: 'Meals' }, { lv: 'Meals' }, 'lv', languages));
  });

  it('in another language are the same if a word is', () => {
    assert.ok(nameSameThing('Питание детей', 'Питание', 'ru', ['ru']));
    assert.ok(!nameSameThing('Питание', 'Уборка', 'constructor', ['constructor']));
  });
});

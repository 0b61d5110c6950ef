/** Whatever stands in the records and is searched: nothing throws, what has the words is found, and marked where it has them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANGUAGES } from '../../src/core/i18n/languages.js';
import { FieldWeight } from '../../src/core/search/field-weight.js';
import { loadIndex } from '../../src/core/search/load-index.js';
import { tokenize } from '../../src/core/search/tokenize.js';
import { readUrlParams, writeUrlParams } from '../../src/core/search/url-state.js';
import { anyText, check, checkAsync, fc, wellFormed } from '../helpers/properties.js';

const WORDS = [
  ...[
    'atbalsts',
    'atbalstu',
    'uzņēmums',
    'uzņēmumiem',
    'maksusoodustus',
    'soodustus',
    'noortekeskus',
    'maks',
    'parama',
  ],
  ...[
    'paramos',
    'įmonė',
    'įmonėms',
    'grants',
    'granting',
    'jaunietis',
    'a',
    'ā',
    'un',
    '2027',
    'C++',
    'e-pasts',
    'Ž',
    'ß',
  ],
];
/** Letters that are longer or shorter without their marks, in capitals, or decomposed. */
const ODD_WORDS = [
  '\u0300각',
  'ē\u0304',
  'uz\u0327n\u0327e\u0304mums',
  'İI',
  'क़ल',
  '\u{2f800}a',
  'ẞß',
  'ΟΔΟΣ',
  '1\ufe0f\u20e3',
  '\u0301',
];
const anyWords = fc
  .array(
    fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...WORDS) }, fc.constantFrom(...ODD_WORDS), anyText(12)),
    { maxLength: 6 },
  )
  .map((words) => words.join(' '));
const anyDocuments = fc.array(anyWords, { minLength: 1, maxLength: 6 });
const anyQuery = fc.oneof(anyWords, anyText(), fc.constantFrom(...WORDS));

describe('search in any texts', () => {
  for (const language of LANGUAGES)
    it(`finds what has the words, and marks them (${language})`, () =>
      checkAsync(
        fc.asyncProperty(anyDocuments, anyQuery, fc.boolean(), async (texts, asked, isOwn) => {
          const index = await loadIndex(language);
          texts.forEach((text, at) => index.add(at, text, at % 2 ? FieldWeight.title : FieldWeight.text));
          index.warmUp();
          // What stands in a text, or anything.
          const query = isOwn ? `${tokenize(texts[0]!).slice(0, 3).join(' ')} ` : asked;
          const words = tokenize(query);
          const hits = index.find(query);
          assert.equal(hits === undefined, words.length === 0);
          texts.forEach((text, at) => {
            const own = new Set(tokenize(text));
            const isFound = Boolean(hits?.scores[at]);
            if (words.length && words.every((word) => own.has(word))) assert.ok(isFound, 'it has every word');
            const segments = hits?.highlight(text) ?? [];
            if (hits) assert.equal(segments.map((each) => each.text).join(''), text);
            for (const { text: marked, isMatch } of segments)
              if (isMatch)
                assert.ok(
                  tokenize(marked).some((word) => hits?.terms.has(word)),
                  `“${marked}” is marked`,
                );
            if (isFound) {
              assert.ok(
                [...own].some((word) => hits?.terms.has(word)),
                'it has a word that matched',
              );
              assert.ok(
                segments.some(({ isMatch }) => isMatch),
                'it is marked',
              );
            }
          });
        }),
        100,
      ));

  it('is written into the address and read from it', () => {
    const anyParams = fc.dictionary(
      fc.constantFrom('q', 'area', 'support-type', 'sort'),
      fc.array(anyText(20), { maxLength: 3 }),
    );
    const anyHref = fc.webUrl({ withQueryParameters: true, withFragments: true });
    check(
      fc.property(anyHref, anyParams, (href, params) => {
        const written = writeUrlParams(href, 'a', params);
        const read = readUrlParams(new URL(written).search, 'a');
        const given = Object.entries(params).flatMap(([key, list]) => {
          // Half of a pair of surrogates cannot stand in an address.
          const values = list.filter(Boolean).map(wellFormed);
          return values.length ? [[key, values] as const] : [];
        });
        assert.deepEqual({ ...read }, Object.fromEntries(given));
        assert.equal(writeUrlParams(written, 'a', params), written);
      }),
      300,
    );
  });
});

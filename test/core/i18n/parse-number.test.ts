import { expect } from '@open-wc/testing';
import { formatterFor } from '../../../src/core/i18n/formatter.js';
import { LANGUAGES } from '../../../src/core/i18n/languages.js';
import {
  bothReadings,
  parseNumber,
  parseTypedNumber,
  parseAmount,
} from '../../../src/core/i18n/parse-number.js';
import { seeded } from '../../helpers/fuzz.js';

/** What is typed, the number it is, and whether it is no sum of money. */
const TYPED: readonly (readonly [string, number | undefined, 'no sum'?])[] = [
  ['12', 12],
  [' 12,50 ', 12.5],
  ['12.5', 12.5],
  ['007', 7],
  ['1 200', 1200],
  ['1\u00a0234,50', 1234.5],
  ['1\u202f234,50', 1234.5],
  ["1'200", 1200],
  ['1’234', 1234],
  ['1.234,5', 1234.5],
  ['1,234.5', 1234.5],
  ['1.234.567', 1234567],
  ['1,234,567.80', 1234567.8],
  ['1 000 000,25', 1000000.25],
  ['1 200.500', 1200.5],
  ['0,500', 0.5],
  ['1.200', undefined],
  ['1,200', undefined],
  ['12.345 €', undefined],
  ['1.234', undefined],
  ['-1,200', undefined],
  ['1.2345', 1.2345, 'no sum'],
  ['1 200,555', 1200.555, 'no sum'],
  ['EUR 5', 5],
  ['5 EUR', 5],
  ['5eur', 5],
  ['5 eiro', 5],
  ['5 eurot', 5],
  ['5 eurų', 5],
  ['€5', 5],
  ['€ 5', 5],
  ['5 €', 5],
  ['-€5', -5],
  ['€-5', -5],
  ['1200,-', 1200],
  ['1200.–', 1200],
  ['1.200,-', 1200],
  ['1 200,- €', 1200],
  ['20 %', 20, 'no sum'],
  ['20%', 20, 'no sum'],
  ['+3', 3],
  ['-3', -3],
  ['–3', -3],
  ['−3', -3],
  ['‑3', -3],
  ['−0', 0],
  ['\u202a1 200\u202c', 1200],
  ['1 2 3', undefined],
  ['12 34', undefined],
  ['1 2345', undefined],
  ['1  200', undefined],
  ['0 200', undefined],
  ['1,2,3', undefined],
  ['1.2.3,4', undefined],
  ['1,23.4', undefined],
  ['1,200.5,6', undefined],
  ['1.200 000', undefined],
  ['12,', undefined],
  [',5', undefined],
  ['- 5', undefined],
  ['--5', undefined],
  ['€5€', undefined],
  ['5 € %', undefined],
  ['5,5,-', undefined],
  ['$5', undefined],
  ['1e3', undefined],
  ['12a', undefined],
  ['12 people', undefined],
  ['1-2', undefined],
  ['99999999999999999', undefined],
  ['', undefined],
  ['abc', undefined],
];

describe('a number as people type it', () => {
  for (const [typed, number, noSum] of TYPED)
    it(`“${typed}” is ${number ?? 'no number'}`, () => {
      expect(parseNumber(typed)).to.equal(number);
      expect(parseAmount(typed)).to.equal(noSum ? undefined : number);
    });

  it('that is ambiguous is asked for again in an unambiguous form', () => {
    for (const [typed, language, expected] of [
      ['1.200', 'lv', ['1200', '1,2']],
      ['1,200', 'en', ['1200', '1.2']],
      ['12,345', 'et', ['12345', '12,3450']],
    ] as const) {
      const both = bothReadings(parseTypedNumber(typed)!, formatterFor(language).decimalMark);
      expect(both).to.deep.equal(expected);
      expect(both.map(parseNumber)).to.deep.equal([
        parseTypedNumber(typed)!.value,
        parseTypedNumber(typed)!.asDecimal,
      ]);
    }
  });
});

describe('numbers as the four languages write them', () => {
  const random = seeded(20261201);
  const anyNumber = () => {
    const decimals = random.below(3);
    const size = 10 ** random.below(8);
    return Number((random.number() * size * random.pick([1, 1, 1, -1])).toFixed(decimals)) || 0;
  };

  for (const language of LANGUAGES)
    it(`${language}: are read correctly or asked for again, never misread`, () => {
      const formats = formatterFor(language);
      for (let round = 0; round < 2_000; round++) {
        const value = anyNumber();
        for (const text of [formats.number(value), formats.percent(value), String(value)])
          expect(parseNumber(text) ?? parseTypedNumber(text)?.value, text).to.equal(value);
        const money = formats.money(value);
        expect(parseAmount(money) ?? parseTypedNumber(money)?.value, money).to.equal(value);
      }
    });

  it('any sequence of digits and signs is one number or none, with and without a currency', () => {
    for (let round = 0; round < 5_000; round++) {
      const heap = Array.from({ length: 1 + random.below(9) }, () =>
        random.pick([...'0123456789.,  ’-%']),
      ).join('');
      const number = parseNumber(heap);
      if (number !== undefined)
        expect(heap.replace(/\D/g, ''), heap).to.contain(String(Math.trunc(Math.abs(number))));
      if (/^\d/.test(heap) && /\d$/.test(heap)) {
        expect(parseNumber(`${heap} EUR`), heap).to.equal(number);
        expect(parseNumber(`€${heap}`), heap).to.equal(number);
      }
    }
  });
});

import { expect } from '@open-wc/testing';
import { localeComparator } from '../../../src/elements/internal/collection/sorting.js';
import { daysBetween, formatterFor, type Formatter } from '../../../src/core/i18n/formatter.js';
import { bytesText } from '../../../src/core/i18n/formatter-lazy.js';
import { LANGUAGES } from '../../../src/core/i18n/languages.js';

/** What each language writes; a plain space stands for any space. */
type Row = readonly [
  name: string,
  write: (formats: Formatter) => string,
  expected: Readonly<Record<(typeof LANGUAGES)[number], string>>,
];

const ROWS: readonly Row[] = [
  ['1234.5', (f) => f.number(1234.5), { lv: '1234,5', en: '1,234.5', lt: '1 234,5', et: '1234,5' }],
  ['12345.5', (f) => f.number(12_345.5), { lv: '12 345,5', en: '12,345.5', lt: '12 345,5', et: '12 345,5' }],
  ['0', (f) => f.number(0), { lv: '0', en: '0', lt: '0', et: '0' }],
  ['a million', (f) => f.number(1e6), { lv: '1 000 000', en: '1,000,000', lt: '1 000 000', et: '1 000 000' }],
  ['25 %', (f) => f.percent(25), { lv: '25 %', en: '25%', lt: '25 %', et: '25%' }],
  ['7.5 %', (f) => f.percent(7.5), { lv: '7,5 %', en: '7.5%', lt: '7,5 %', et: '7,5%' }],
  ['EUR 500', (f) => f.money(500, 'EUR'), { lv: '500 €', en: '€500', lt: '500 €', et: '500 €' }],
  ['EUR 7000', (f) => f.money(7000, 'EUR'), { lv: '7000 €', en: '€7,000', lt: '7 000 €', et: '7000 €' }],
  ['EUR 71.14', (f) => f.money(71.14, 'EUR'), { lv: '71,14 €', en: '€71.14', lt: '71,14 €', et: '71,14 €' }],
  ['EUR 0.5', (f) => f.money(0.5, 'EUR'), { lv: '0,50 €', en: '€0.50', lt: '0,50 €', et: '0,50 €' }],
  [
    'a long date',
    (f) => f.date('2026-11-22'),
    {
      lv: '2026. gada 22. novembris',
      en: '22 November 2026',
      lt: '2026 m. lapkričio 22 d.',
      et: '22. november 2026',
    },
  ],
  [
    'a date with its hour',
    (f) => f.date('2026-11-02T16:05'),
    {
      lv: '2026. gada 2. novembris, plkst. 16.05',
      en: '2 November 2026, 16:05',
      lt: '2026 m. lapkričio 2 d., 16:05',
      et: '2. november 2026 kell 16.05',
    },
  ],
  [
    'midnight',
    (f) => f.date('2027-01-01T00:00'),
    {
      lv: '2027. gada 1. janvāris, plkst. 0.00',
      en: '1 January 2027, 00:00',
      lt: '2027 m. sausio 1 d., 00:00',
      et: '1. jaanuar 2027 kell 0.00',
    },
  ],
  ['an hour', (f) => f.hour('07:00'), { lv: '7.00', en: '07:00', lt: '07:00', et: '7.00' }],
  ['the end of a day', (f) => f.hour('24:00'), { lv: '24.00', en: '24:00', lt: '24:00', et: '24.00' }],
  ['900 bytes', (f) => bytesText(f, 900), { lv: '0,9 kB', en: '0.9 kB', lt: '0,9 kB', et: '0,9 kB' }],
  ['214 528 bytes', (f) => bytesText(f, 214_528), { lv: '215 kB', en: '215 kB', lt: '215 kB', et: '215 kB' }],
  ['2 400 000 bytes', (f) => bytesText(f, 2.4e6), { lv: '2,4 MB', en: '2.4 MB', lt: '2,4 MB', et: '2,4 MB' }],
  [
    'a list',
    (f) => f.list(['a', 'b', 'c']),
    { lv: 'a, b un c', en: 'a, b and c', lt: 'a, b ir c', et: 'a, b ja c' },
  ],
  [
    'a choice',
    (f) => f.list(['a', 'b', 'c'], 'disjunction'),
    { lv: 'a, b vai c', en: 'a, b or c', lt: 'a, b ar c', et: 'a, b või c' },
  ],
];

describe('Formatter', () => {
  for (const [name, write, expected] of ROWS)
    for (const language of LANGUAGES)
      it(`${language}: ${name} is ${expected[language]}`, () => {
        expect(write(formatterFor(language)).replace(/\s/g, ' ')).to.equal(expected[language]);
      });

  for (const language of LANGUAGES)
    it(`${language}: writes whole numbers and euros as CLDR does`, () => {
      const tag = language === 'en' ? 'en-GB' : language;
      const style = { style: 'currency', currency: 'EUR', trailingZeroDisplay: 'stripIfInteger' } as const;
      const [number, euros] = [new Intl.NumberFormat(tag), new Intl.NumberFormat(tag, style)];
      const formats = formatterFor(language);
      for (const value of [
        0, 1, 99, 100, 999, 1_000, 9_999, 10_000, 99_999, 100_000, 999_999, 1e6, 1e9, 1.5e12,
      ]) {
        expect(formats.number(value)).to.equal(number.format(value));
        expect(formats.money(value, 'EUR')).to.equal(euros.format(value));
      }
    });

  it('separates hours and minutes with a full stop in Latvian and Estonian', () => {
    for (const language of ['lv', 'et'] as const)
      for (let minute = 0; minute < 24 * 60; minute += 7) {
        const time = [Math.floor(minute / 60), minute % 60]
          .map((part) => String(part).padStart(2, '0'))
          .join(':');
        const formats = formatterFor(language);
        const [hour, date] = [formats.hour(time), formats.date(`2026-11-02T${time}:59`)];
        expect(hour).to.match(/^(0|[1-9]\d?)\.\d\d$/);
        expect(date)
          .to.match(/^[^:]*$/)
          .and.to.include(hour);
      }
  });

  it('never separates a number from its unit', () => {
    for (const language of LANGUAGES) {
      const formats = formatterFor(language);
      const all = [formats.number(12_345.5), formats.percent(25), formats.money(12_345, 'EUR')];
      expect(all.filter((text) => text.includes(' '))).to.deep.equal([]);
    }
  });
});

/** Words in the order of the alphabet. */
const ALPHABETS = {
  lv: [
    'a',
    'ā',
    'b',
    'c',
    'cz',
    'č',
    'd',
    'e',
    'g',
    'gz',
    'ģ',
    'h',
    'i',
    'y',
    'j',
    'k',
    'kz',
    'ķ',
    'l',
    'lz',
    'ļ',
    'm',
    'n',
    'nz',
    'ņ',
    'o',
    's',
    'sz',
    'š',
    't',
    'u',
    'v',
    'z',
    'zz',
    'ž',
  ],
  lt: ['a', 'b', 'c', 'cz', 'č', 'd', 'e', 'i', 'y', 'j', 'k', 's', 'sz', 'š', 't', 'z', 'zz', 'ž'],
  et: ['a', 'r', 's', 'sz', 'š', 'z', 'ž', 't', 'u', 'v', 'õ', 'ä', 'ö', 'ü'],
  en: ['a', 'B', 'c', 'D'],
} as const;

describe('sorting', () => {
  for (const [language, words] of Object.entries(ALPHABETS) as [keyof typeof ALPHABETS, readonly string[]][])
    it(`${language}: ${words.join(' ')}`, () => {
      expect([...words].reverse().sort(localeComparator(language))).to.deep.equal(words);
    });

  it('lt: y sorts with i, so the next letter decides', () => {
    const words = ['ila', 'yma', 'ina', 'yra'];
    expect([...words].reverse().sort(localeComparator('lt'))).to.deep.equal(words);
  });

  it('sorts numbers by their value', () => {
    for (const language of LANGUAGES)
      expect(['10. a', '9. a', '2. a'].sort(localeComparator(language))).to.deep.equal([
        '2. a',
        '9. a',
        '10. a',
      ]);
  });
});

describe('daysBetween', () => {
  for (const [from, to, days] of [
    ['2026-11-22', '2026-11-22', 0],
    ['2026-11-22T23:59:59', '2026-11-23T00:00', 1],
    ['2026-11-22T00:00:00', '2026-11-22T23:59', 0],
    ['2026-03-28T12:00', '2026-03-30', 2],
    ['2026-10-24', '2026-10-26', 2],
    ['2028-02-28', '2028-03-01', 2],
    ['2026-12-31', '2027-01-01', 1],
    ['2026-11-22', '2026-11-20', -2],
  ] as const)
    it(`${from} to ${to} is ${days}`, () => expect(daysBetween(from, to)).to.equal(days));
});

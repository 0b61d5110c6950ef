import { expect } from '@open-wc/testing';
import { dateRange } from '../../../src/core/i18n/date-range.js';
import { daysBetween, formatterFor } from '../../../src/core/i18n/formatter.js';
import { LANGUAGES, type Language } from '../../../src/core/i18n/languages.js';
import { normalizeSpace } from '../../helpers/queries.js';

type Row = readonly [name: string, from: string, to: string, expected: Readonly<Record<Language, string>>];

const ROWS: readonly Row[] = [
  [
    'days of one month',
    '2026-12-04',
    '2026-12-18',
    {
      lv: '2026. gada 4.–18. decembris',
      en: '4–18 December 2026',
      lt: '2026 m. gruodžio 4–18 d.',
      et: '4.–18. detsember 2026',
    },
  ],
  [
    'months of one year',
    '2026-11-10',
    '2026-12-19',
    {
      lv: '2026. gada 10. novembris – 19. decembris',
      en: '10 November – 19 December 2026',
      lt: '2026 m. lapkričio 10 d. – gruodžio 19 d.',
      et: '10. november – 19. detsember 2026',
    },
  ],
  [
    'two years',
    '2026-12-10',
    '2027-01-05',
    {
      lv: '2026. gada 10. decembris – 2027. gada 5. janvāris',
      en: '10 December 2026 – 5 January 2027',
      lt: '2026 m. gruodžio 10 d. – 2027 m. sausio 5 d.',
      et: '10. detsember 2026 – 5. jaanuar 2027',
    },
  ],
  [
    'one day',
    '2026-12-04',
    '2026-12-04',
    {
      lv: '2026. gada 4. decembris',
      en: '4 December 2026',
      lt: '2026 m. gruodžio 4 d.',
      et: '4. detsember 2026',
    },
  ],
];

/** The hour as it follows a date in a language. */
const hour = (language: Language, time: string): string => {
  const formats = formatterFor(language);
  return normalizeSpace(formats.date(`2026-12-04T${time}`)).slice(
    normalizeSpace(formats.date('2026-12-04')).length,
  );
};

describe('A range of dates', () => {
  for (const [name, from, to, expected] of ROWS)
    for (const language of LANGUAGES)
      it(`${language}: ${name} are ${expected[language]}`, () => {
        expect(normalizeSpace(dateRange(from, to, formatterFor(language)))).to.equal(expected[language]);
      });

  for (const language of LANGUAGES) {
    const write = (from: string, to: string) => normalizeSpace(dateRange(from, to, formatterFor(language)));

    it(`${language}: has the hour at the end that has one`, () => {
      const [first, last] = write('2026-11-10', '2026-12-19').split(' – ');
      const [nine, four] = [hour(language, '09:00'), hour(language, '16:00')];
      expect(write('2026-11-10', '2026-12-19T16:00')).to.equal(`${first} – ${last}${four}`);
      expect(write('2026-11-10T09:00', '2026-12-19')).to.equal(`${first}${nine} – ${last}`);
      expect(write('2026-11-10T09:00', '2026-12-19T16:00')).to.equal(`${first}${nine} – ${last}${four}`);
    });

    it(`${language}: has two hours of one day after its date`, () => {
      const day = write('2026-12-04', '2026-12-04');
      const hours = `${hour(language, '09:00')}–${hour(language, '16:00').replace(/^\D+/, '')}`;
      expect(write('2026-12-04T09:00', '2026-12-04T16:00')).to.equal(day + hours);
    });

    it(`${language}: names no year twice, and never ends a line before a dash or an hour`, () => {
      for (const from of ['2026-01-31', '2026-02-01T08:00', '2026-11-30'])
        for (const to of ['2026-02-01', '2026-12-31T23:59', '2027-01-01T16:00']) {
          if (daysBetween(from, to) <= 0) continue;
          const text = dateRange(from, to, formatterFor(language));
          const years = text.match(/202\d/g);
          expect(years, text).to.deep.equal([...new Set(years)]);
          expect(text).to.not.match(/ –|[ ]\d\d[:.]\d\d/);
        }
    });
  }
});

import { expect } from '@open-wc/testing';
import {
  inflectDeadline,
  indicatorText,
  valueText,
} from '../../../src/elements/smart-goal/guidance/value-text.js';
import { changeInPercent, progressOf } from '../../../src/core/plan/numbers.js';
import { parseNumber } from '../../../src/core/i18n/parse-number.js';
import { formatterFor } from '../../../src/core/i18n/formatter.js';
import type { Language } from '../../../src/core/i18n/languages.js';
import { normalizeSpace } from '../../helpers/queries.js';

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
const after = (language: Language) =>
  MONTHS.map((month) => normalizeSpace(inflectDeadline(`2027-${month}-15`, formatterFor(language))));

describe('a day after “by”', () => {
  it('is in the dative in Latvian', () => {
    const months =
      'janvārim februārim martam aprīlim maijam jūnijam jūlijam augustam septembrim oktobrim novembrim decembrim';
    expect(after('lv')).to.deep.equal(months.split(' ').map((month) => `2027. gada 15. ${month}`));
  });

  it('is in the translative in Estonian', () => {
    const months =
      'jaanuariks veebruariks märtsiks aprilliks maiks juuniks juuliks augustiks septembriks oktoobriks novembriks detsembriks';
    expect(after('et')).to.deep.equal(months.split(' ').map((month) => `15. ${month} 2027`));
  });

  it('stays as it is in English and Lithuanian', () => {
    expect([after('en')[11], after('lt')[11]]).to.deep.equal(['15 December 2027', '2027 m. gruodžio 15 d.']);
  });
});

describe('values', () => {
  for (const [typed, unit, expected] of [
    ['1 200', 'visits', '1,200'],
    ['40', '%', '40%'],
    ['15000', 'EUR', '€15,000'],
    ['8,5', 'kg', '8.5 kg'],
    ['1700', 'MWh', '1,700 MWh'],
    ['40', 'm²', '40 m²'],
    ['2', 't/a', '2 t/a'],
    ['500 €', '', '€500'],
    ['5 EUR', '', '€5'],
    // What may be a word is not put where it would have to be inflected.
    ['10', 'öö', '10'],
    ['10', 'day', '10'],
    ['10', 'people', '10'],
    ['several', 'people', 'several'],
  ] as const)
    it(`${typed} ${unit} is written ${expected}`, () => {
      expect(normalizeSpace(valueText(parseNumber(typed), typed, unit, formatterFor('en')))).to.equal(
        expected,
      );
    });

  it('add the unit to the indicator if neither has it', () => {
    expect(indicatorText('average wait', 'days')).to.equal('average wait (days)');
    expect(indicatorText('number of social enterprises', 'enterprises')).to.equal(
      'number of social enterprises',
    );
    expect(indicatorText('sociālo uzņēmumu skaits', 'uzņēmumi')).to.equal('sociālo uzņēmumu skaits');
    expect(indicatorText('energy used', 'MWh')).to.equal('energy used');
  });
});

describe('arithmetic of a goal', () => {
  it('gives the change as a percentage of the baseline', () => {
    expect([changeInPercent(10, 12), changeInPercent(120, 60), changeInPercent(0, 5)]).to.deep.equal([
      20,
      50,
      undefined,
    ]);
  });

  it('gives progress in both directions, from none to complete', () => {
    expect([
      progressOf(10, 20, 15),
      progressOf(120, 60, 90),
      progressOf(10, 20, 5),
      progressOf(10, 20, 30),
      progressOf(1, 1, 1),
    ]).to.deep.equal([0.5, 0.5, 0, 1, 0]);
  });
});

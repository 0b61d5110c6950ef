import { expect } from '@open-wc/testing';
import {
  afterOpening,
  asPart,
  dayAfterBy,
  formOf,
  indicatorText,
  valueText,
} from '../../../src/elements/smart-goal/help/grammar.js';
import { changeInPercent, progress } from '../../../src/elements/smart-goal/numbers.js';
import { numberIn } from '../../../src/locale/typed-number.js';
import { formatsOf } from '../../../src/locale/format.js';
import type { Language } from '../../../src/locale/languages.js';
import { squeeze } from '../../helpers/find.js';

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
const after = (language: Language) =>
  MONTHS.map((month) => squeeze(dayAfterBy(`2027-${month}-15`, formatsOf(language))));

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

describe('formOf', () => {
  for (const [language, what, form] of [
    ['lv', 'Palielināt uzņēmumu skaitu', 'verb'],
    ['lv', 'iesaistīties brīvprātīgajā darbā', 'verb'],
    ['lv', 'vairāk jauniešu atrod darbu', 'clause'],
    ['lv', 'divdesmit jaunieši atrod darbu', 'clause'],
    ['lv', '20 % vairāk sociālo uzņēmumu', 'noun'],
    ['en', 'to increase the number', 'verb'],
    ['en', 'Reduce waste', 'verb'],
    ['en', 'more people find work', 'clause'],
    ['en', '20 % more enterprises', 'noun'],
    ['lt', 'padidinti skaičių', 'verb'],
    ['lt', 'daugiau jaunuolių randa darbą', 'clause'],
    ['et', 'suurendada ettevõtete arvu', 'verb'],
    ['et', 'luua töökohti', 'verb'],
    ['et', 'soodustada ettevõtlust', 'verb'],
    ['et', 'kolmandat aastat avatud uksed', 'clause'],
    ['et', 'rohkem noori leiab tööd', 'clause'],
    ['et', '20% rohkem ettevõtteid', 'noun'],
  ] as const)
    it(`${language}: “${what}” is a ${form}`, () => {
      expect(formOf(what, language)).to.equal(form);
    });
});

describe('afterOpening', () => {
  it('puts the verb before its subject in Estonian only', () => {
    const clause = 'Valla ettevõtlusosakond hoolitseb selle eest, et kasv jätkub';
    expect(afterOpening(clause, 'Valla ettevõtlusosakond', 'et')).to.equal(
      'hoolitseb Valla ettevõtlusosakond selle eest, et kasv jätkub',
    );
    expect(afterOpening('The office will see to it', 'The office', 'en')).to.equal(
      'The office will see to it',
    );
  });
});

describe('asPart', () => {
  for (const [text, names, expected] of [
    ['More people find work.', '', 'more people find work'],
    ['EU funds are used', '', 'EU funds are used'],
    ['Paraugnovads has more enterprises', 'in Paraugnovads', 'Paraugnovads has more enterprises'],
    ['Paraugnovada iedzīvotāji strādā', 'Paraugnovadā', 'Paraugnovada iedzīvotāji strādā'],
    ['Šauļi', '', 'šauļi'],
  ] as const)
    it(`“${text}” becomes “${expected}”`, () => {
      expect(asPart(text, names)).to.equal(expected);
    });
});

describe('values', () => {
  for (const [typed, unit, expected] of [
    ['1 200', 'visits', '1,200'],
    ['40', '%', '40%'],
    ['15000', 'EUR', '€15,000'],
    ['8,5', 'kg', '8.5 kg'],
    ['1700', 'MWh', '1,700 MWh'],
    ['5 EUR', '', '€5'],
    ['several', 'people', 'several'],
  ] as const)
    it(`${typed} ${unit} is written ${expected}`, () => {
      expect(squeeze(valueText(numberIn(typed), typed, unit, formatsOf('en')))).to.equal(expected);
    });

  it('name the unit with the indicator where neither says it', () => {
    expect(indicatorText('average wait', 'days')).to.equal('average wait (days)');
    expect(indicatorText('number of social enterprises', 'enterprises')).to.equal(
      'number of social enterprises',
    );
    expect(indicatorText('sociālo uzņēmumu skaits', 'uzņēmumi')).to.equal('sociālo uzņēmumu skaits');
    expect(indicatorText('energy used', 'MWh')).to.equal('energy used');
  });
});

describe('arithmetic of a goal', () => {
  it('tells the change in per cent of the baseline', () => {
    expect([changeInPercent(10, 12), changeInPercent(120, 60), changeInPercent(0, 5)]).to.deep.equal([
      20,
      50,
      undefined,
    ]);
  });

  it('tells progress both ways, between none and all', () => {
    expect([
      progress(10, 20, 15),
      progress(120, 60, 90),
      progress(10, 20, 5),
      progress(10, 20, 30),
      progress(1, 1, 1),
    ]).to.deep.equal([0.5, 0.5, 0, 1, 0]);
  });
});

import { expect } from '@open-wc/testing';
import { parseRecord } from '../../../src/core/feed/parse.js';
import type { Instrument } from '../../../src/core/feed/schema/schema.js';
import {
  evaluateEligibility,
  questionsOf,
  type Answers,
  type EligibilityResult,
} from '../../../src/elements/instrument-directory/lazy/eligibility.js';
import { instrument } from '../../helpers/feeds.js';

const WITHIN: Record<string, string> = { vecpiebalga: 'cesis', cesis: 'lv', riga: 'lv' };

/** As the feed's areas say it: Vecpiebalga in Cēsis, Cēsis and Rīga in Latvia. */
const isWithin = (area: string, outer: string): boolean =>
  area === outer || (WITHIN[area] !== undefined && isWithin(WITHIN[area], outer));

const read = (change: object): Instrument => {
  const result = parseRecord('instruments', instrument('a', change), 0);
  if ('issues' in result) throw new Error(JSON.stringify(result.issues));
  return result.record;
};

/** `ineligible: status not-met, area unknown` */
const short = ({ result, reasons }: EligibilityResult): string =>
  [result, reasons.map(({ question, kind }) => `${question} ${kind}`).join(', ')].filter(Boolean).join(': ');

type Row = readonly [eligibility: object, answers: Answers, expected: string];

describe('evaluateEligibility', () => {
  for (const [eligibility, answers, expected] of [
    [{}, {}, 'eligible'],
    [{}, { legalForm: 'farm', employees: 900 }, 'eligible'],
    [{ applicants: 'Anyone with a plan' }, {}, 'eligible'],

    [{ legalForms: ['company'] }, {}, 'maybe: legalForm unknown'],
    [{ legalForms: ['company'] }, { legalForm: 'company' }, 'eligible'],
    [{ legalForms: ['company', 'farm'] }, { legalForm: 'farm' }, 'eligible'],
    [{ legalForms: ['company'] }, { legalForm: 'farm' }, 'ineligible: legalForm not-met'],
    [{ legalForms: [] }, { legalForm: 'farm' }, 'eligible'],

    [{ statuses: ['granted', 'none'] }, { status: 'none' }, 'eligible'],
    [{ statuses: ['granted'] }, { status: 'none' }, 'ineligible: status not-met'],
    [{ statuses: ['granted'] }, { legalForm: 'company' }, 'maybe: status unknown'],

    [{ areas: ['cesis'] }, { area: 'cesis' }, 'eligible'],
    [{ areas: ['cesis'] }, { area: 'vecpiebalga' }, 'eligible'],
    [{ areas: ['lv'] }, { area: 'vecpiebalga' }, 'eligible'],
    [{ areas: ['riga', 'cesis'] }, { area: 'vecpiebalga' }, 'eligible'],
    [{ areas: ['cesis'] }, { area: 'riga' }, 'ineligible: area not-met'],
    [{ areas: ['cesis'] }, { area: 'lv' }, 'maybe: area unknown'],
    [{ areas: ['ee'] }, { area: 'lv' }, 'ineligible: area not-met'],
    [{ areas: ['cesis'] }, {}, 'maybe: area unknown'],

    [{ sectors: ['care'] }, { sector: 'care' }, 'eligible'],
    [{ sectors: ['care'] }, { sector: 'food' }, 'ineligible: sector not-met'],

    [{ yearsFrom: 1 }, { years: 0 }, 'ineligible: years not-met'],
    [{ yearsFrom: 1 }, { years: 1 }, 'eligible'],
    [{ yearsTo: 5 }, { years: 5 }, 'eligible'],
    [{ yearsTo: 5 }, { years: 6 }, 'ineligible: years not-met'],
    [{ yearsFrom: 1, yearsTo: 5 }, { years: 3 }, 'eligible'],
    [{ yearsTo: 5 }, {}, 'maybe: years unknown'],
    [{ yearsTo: 0 }, { years: 3 }, 'ineligible: years not-met'],
    [{ yearsFrom: 0 }, { years: 0 }, 'eligible'],

    [{ employeesBelow: 30 }, { employees: 29 }, 'eligible'],
    [{ employeesBelow: 30 }, { employees: 30 }, 'ineligible: employees not-met'],
    [{ employeesBelow: 30 }, { employees: 0 }, 'eligible'],
    [{ turnoverBelow: 150_000 }, { turnover: 149_999.99 }, 'eligible'],
    [{ turnoverBelow: 150_000 }, { turnover: 150_000 }, 'ineligible: turnover not-met'],

    [{ condition: 'A plan' }, {}, 'maybe: condition unknown'],
    [{ condition: 'A plan', legalForms: ['company'] }, { legalForm: 'company' }, 'maybe: condition unknown'],
    [
      { condition: 'A plan', legalForms: ['company'] },
      { legalForm: 'farm' },
      'ineligible: legalForm not-met, condition unknown',
    ],
    [
      { legalForms: ['company'], statuses: ['granted'], employeesBelow: 10 },
      { legalForm: 'farm', employees: 50 },
      'ineligible: legalForm not-met, status unknown, employees not-met',
    ],
  ] as Row[])
    it(`${JSON.stringify(eligibility)} with ${JSON.stringify(answers)} is ${expected}`, () => {
      expect(short(evaluateEligibility(read({ eligibility }), answers, isWithin))).to.equal(expected);
    });

  it('uses the instrument’s own area if the conditions have none', () => {
    const item = read({ areas: ['cesis'] });
    expect(short(evaluateEligibility(item, { area: 'riga' }, isWithin))).to.equal('ineligible: area not-met');
    expect(short(evaluateEligibility(item, { area: 'cesis' }, isWithin))).to.equal('eligible');
  });

  it('prefers the area of the conditions to the instrument’s own', () => {
    const item = read({ areas: ['cesis'], eligibility: { areas: ['riga'] } });
    expect(short(evaluateEligibility(item, { area: 'riga' }, isWithin))).to.equal('eligible');
    expect(short(evaluateEligibility(item, { area: 'cesis' }, isWithin))).to.equal(
      'ineligible: area not-met',
    );
  });
});

describe('questionsOf', () => {
  for (const [name, items, expected] of [
    ['nothing', [{}], ''],
    ['what somebody asks for', [{ eligibility: { statuses: ['none'] } }, {}], 'status'],
    [
      'each once',
      [{ eligibility: { statuses: ['none'] } }, { eligibility: { statuses: ['granted'] } }],
      'status',
    ],
    ['the instrument’s own area', [{ areas: ['cesis'] }], 'area'],
    ['either end of the age', [{ eligibility: { yearsFrom: 1 } }], 'years'],
    [
      'all, in one order',
      [
        { eligibility: { turnoverBelow: 1, employeesBelow: 1, yearsTo: 1 } },
        { eligibility: { sectors: ['x'], areas: ['y'], statuses: ['none'], legalForms: ['farm'] } },
      ],
      'legalForm status area sector years employees turnover',
    ],
    [
      'nothing for a condition in words, or an empty list',
      [{ eligibility: { condition: 'x', legalForms: [] } }],
      '',
    ],
  ] as [string, object[], string][])
    it(`asks ${name}`, () => {
      expect(questionsOf(items.map(read)).join(' ')).to.equal(expected);
    });
});

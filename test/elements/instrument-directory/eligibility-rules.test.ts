import { expect } from '@open-wc/testing';
import { parseRecord } from '../../../src/core/feed/parse.js';
import type { Instrument } from '../../../src/core/feed/schema/schema.js';
import {
  judge,
  questionsOf,
  type Answers,
  type Verdict,
} from '../../../src/elements/instrument-directory/lazy/eligibility.js';
import { instrument } from '../../helpers/feeds.js';

const WITHIN: Record<string, string> = { vecpiebalga: 'cesis', cesis: 'lv', riga: 'lv' };

/** As the feed's areas say it: Vecpiebalga in Cēsis, Cēsis and Rīga in Latvia. */
const isWithin = (area: string, outer: string): boolean =>
  area === outer || (WITHIN[area] !== undefined && isWithin(WITHIN[area], outer));

const read = (change: object): Instrument => {
  const result = parseRecord('instruments', instrument('a', change), 0);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.record;
};

/** `no: status not-met, area unknown` */
const short = ({ result, reasons }: Verdict): string =>
  [result, reasons.map(({ question, kind }) => `${question} ${kind}`).join(', ')].filter(Boolean).join(': ');

type Row = readonly [eligibility: object, answers: Answers, expected: string];

describe('judge', () => {
  for (const [eligibility, answers, expected] of [
    [{}, {}, 'fits'],
    [{}, { legalForm: 'farm', employees: 900 }, 'fits'],
    [{ applicants: 'Anyone with a plan' }, {}, 'fits'],

    [{ legalForms: ['company'] }, {}, 'ask: legalForm unknown'],
    [{ legalForms: ['company'] }, { legalForm: 'company' }, 'fits'],
    [{ legalForms: ['company', 'farm'] }, { legalForm: 'farm' }, 'fits'],
    [{ legalForms: ['company'] }, { legalForm: 'farm' }, 'no: legalForm not-met'],
    [{ legalForms: [] }, { legalForm: 'farm' }, 'fits'],

    [{ statuses: ['granted', 'none'] }, { status: 'none' }, 'fits'],
    [{ statuses: ['granted'] }, { status: 'none' }, 'no: status not-met'],
    [{ statuses: ['granted'] }, { legalForm: 'company' }, 'ask: status unknown'],

    [{ areas: ['cesis'] }, { area: 'cesis' }, 'fits'],
    [{ areas: ['cesis'] }, { area: 'vecpiebalga' }, 'fits'],
    [{ areas: ['lv'] }, { area: 'vecpiebalga' }, 'fits'],
    [{ areas: ['riga', 'cesis'] }, { area: 'vecpiebalga' }, 'fits'],
    [{ areas: ['cesis'] }, { area: 'riga' }, 'no: area not-met'],
    [{ areas: ['cesis'] }, { area: 'lv' }, 'ask: area unknown'],
    [{ areas: ['ee'] }, { area: 'lv' }, 'no: area not-met'],
    [{ areas: ['cesis'] }, {}, 'ask: area unknown'],

    [{ sectors: ['care'] }, { sector: 'care' }, 'fits'],
    [{ sectors: ['care'] }, { sector: 'food' }, 'no: sector not-met'],

    [{ yearsFrom: 1 }, { years: 0 }, 'no: years not-met'],
    [{ yearsFrom: 1 }, { years: 1 }, 'fits'],
    [{ yearsTo: 5 }, { years: 5 }, 'fits'],
    [{ yearsTo: 5 }, { years: 6 }, 'no: years not-met'],
    [{ yearsFrom: 1, yearsTo: 5 }, { years: 3 }, 'fits'],
    [{ yearsTo: 5 }, {}, 'ask: years unknown'],
    [{ yearsTo: 0 }, { years: 3 }, 'no: years not-met'],
    [{ yearsFrom: 0 }, { years: 0 }, 'fits'],

    [{ employeesBelow: 30 }, { employees: 29 }, 'fits'],
    [{ employeesBelow: 30 }, { employees: 30 }, 'no: employees not-met'],
    [{ employeesBelow: 30 }, { employees: 0 }, 'fits'],
    [{ turnoverBelow: 150_000 }, { turnover: 149_999.99 }, 'fits'],
    [{ turnoverBelow: 150_000 }, { turnover: 150_000 }, 'no: turnover not-met'],

    [{ condition: 'A plan' }, {}, 'ask: condition unknown'],
    [{ condition: 'A plan', legalForms: ['company'] }, { legalForm: 'company' }, 'ask: condition unknown'],
    [
      { condition: 'A plan', legalForms: ['company'] },
      { legalForm: 'farm' },
      'no: legalForm not-met, condition unknown',
    ],
    [
      { legalForms: ['company'], statuses: ['granted'], employeesBelow: 10 },
      { legalForm: 'farm', employees: 50 },
      'no: legalForm not-met, status unknown, employees not-met',
    ],
  ] as Row[])
    it(`${JSON.stringify(eligibility)} with ${JSON.stringify(answers)} is ${expected}`, () => {
      expect(short(judge(read({ eligibility }), answers, isWithin))).to.equal(expected);
    });

  it('takes the instrument’s own area where the conditions name none', () => {
    const item = read({ areas: ['cesis'] });
    expect(short(judge(item, { area: 'riga' }, isWithin))).to.equal('no: area not-met');
    expect(short(judge(item, { area: 'cesis' }, isWithin))).to.equal('fits');
  });

  it('takes the area of the conditions before the instrument’s own', () => {
    const item = read({ areas: ['cesis'], eligibility: { areas: ['riga'] } });
    expect(short(judge(item, { area: 'riga' }, isWithin))).to.equal('fits');
    expect(short(judge(item, { area: 'cesis' }, isWithin))).to.equal('no: area not-met');
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

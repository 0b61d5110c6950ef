import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codesOf, findingsOf, validFeed, validRecord, checkJson, messageOf } from '../../helpers/check.js';
import { rawContest } from '../../helpers/contests.js';

/** A change to a valid record, the path and code of the problem, and its message with help. */
const RECORDS: readonly [name: string, change: object, problem: string, message: RegExp][] = [
  [
    'no title',
    { title: undefined },
    'title missing',
    /“title” is missing\. Add it: a string \(text\), or the text in each language/,
  ],
  [
    'a misspelt title',
    { title: undefined, titel: 'x' },
    'title missing',
    /Is “titel” a misspelling\? Rename it to “title”/,
  ],
  [
    'a typo in a value',
    { supportType: 'grants' },
    'supportType unknown-value',
    /“grants” is not an allowed value\. Did you mean "grant"\? Allowed values: grant, co-financing/,
  ],
  [
    'a value with a capital',
    { resourceType: 'Financial' },
    'resourceType unknown-value',
    /Did you mean "financial"\?/,
  ],
  [
    'a value in Latvian',
    { supportType: 'tūlītējs' },
    'supportType unknown-value',
    /allowed value\. Allowed values: grant/,
  ],
  [
    'a date as people write it',
    { rounds: [{ closes: '4.12.2026' }] },
    'rounds.0.closes date',
    /Write "2026-12-04"\./,
  ],
  [
    'a date with slashes',
    { rounds: [{ closes: '04/12/2026' }] },
    'rounds.0.closes date',
    /Write "2026-12-04"\./,
  ],
  [
    'a Lithuanian date with a time',
    { rounds: [{ closes: '2026.12.04 16:00' }] },
    'rounds.0.closes date',
    /Write "2026-12-04T16:00"\./,
  ],
  [
    'a date with an offset',
    { rounds: [{ opens: '2026-02-20T12:00:00.000Z' }] },
    'rounds.0.opens date',
    /Write "2026-02-20T12:00:00"\./,
  ],
  [
    'a time where only a date is allowed',
    { updated: '2026-11-20T12:00' },
    'updated date',
    /Write "2026-11-20"\. Use YYYY-MM-DD, without a time/,
  ],
  [
    'a date in words',
    { updated: 'last week' },
    'updated date',
    /“last week” is not a valid date\. Use YYYY-MM-DD/,
  ],
  [
    'a day that does not exist',
    { updated: '2026-02-30' },
    'updated date',
    /does not exist: that month has 28 days/,
  ],
  [
    'a link without its scheme',
    { url: 'novads.lv/grants' },
    'url link',
    /Write "https:\/\/novads\.lv\/grants"/,
  ],
  [
    'a link with a space',
    { url: 'https://novads.lv/my file.pdf' },
    'url link',
    /Write "https:\/\/novads\.lv\/my%20file\.pdf"/,
  ],
  [
    'a script instead of a link',
    { url: 'javascript:alert(1)' },
    'url link',
    /valid web address\. A web address starts with https/,
  ],
  [
    'an email address with a name',
    { contact: { email: 'Anna <anna@novads.lv>' } },
    'contact.email email',
    /Write "anna@novads\.lv"/,
  ],
  [
    'two phone numbers',
    { contact: { phone: '+371 60000000; 60000001' } },
    'contact.phone phone',
    /one number only/,
  ],
  ['an id with a space', { id: 'Grants 2027' }, 'id id', /Write "grants-2027"/],
  [
    'money as text',
    { amount: { to: '1 500,50 EUR' } },
    'amount.to wrong-type',
    /“amount › to” is a string .+ must be a number, 0 or more.+ Write 1500\.50, without/,
  ],
  ['a negative amount', { amount: { to: -1 } }, 'amount.to too-small', /-1 is too small\. The minimum is 0/],
  [
    'a share of more than 100 %',
    { amount: { coFundingPercent: 110 } },
    'amount.coFundingPercent too-big',
    /110 is too large\. The maximum is 100/,
  ],
  [
    'a currency in words',
    { amount: { currency: 'euro' } },
    'amount.currency currency',
    /three capital letters/,
  ],
  ['yes in Latvian', { allYear: 'jā' }, 'allYear wrong-type', /Write true, without quotation marks/],
  [
    'a single value instead of a list',
    { areas: 'novads' },
    'areas wrong-type',
    /Put it in square brackets: \["novads"\]/,
  ],
  ['a list instead of a single value', { title: ['x'] }, 'title wrong-type', /“title” is a list/],
  ['null', { title: null }, 'title wrong-type', /Fill it in/],
  ['an empty text', { summary: '' }, 'summary empty', /text is empty/],
  ['a text that is empty in every language', { summary: { lv: '', en: '' } }, 'summary empty', /is empty/],
  ['texts in no language', { summary: {} }, 'summary empty', /“summary” is empty\. Write a string/],
  [
    'a language by its name',
    { summary: { Latviešu: 'x', en: 'x' } },
    'summary.Latviešu language',
    /Write "lv"/,
  ],
  [
    'a text far too long',
    { summary: 'x'.repeat(20_001) },
    'summary too-long',
    /20001 characters; the limit is 20000/,
  ],
];

describe('a record that is not shown', () => {
  for (const [name, change, problem, expected] of RECORDS)
    it(`has ${name}`, () => {
      const errors = findingsOf(change).filter(({ severity }) => severity === 'error');
      assert.deepEqual(codesOf(errors), [problem]);
      assert.match(messageOf(errors[0]!), expected);
      assert.equal(errors[0]!.list, 'instruments');
      assert.equal(errors[0]!.index, 0);
    });

  it('has question ids that would lose answers', () => {
    const ids = ['a.0.b', 'members.0.name', 'Vārds un uzvārds', 'constructor'];
    const questions = ids.map((id) => ({ id, type: 'text', label: 'L' }));
    const { findings } = checkJson(
      validFeed([validRecord()], { contests: [rawContest('c', { questions })] }),
    );
    const errors = findings.filter(({ severity }) => severity === 'error');
    assert.deepEqual(
      errors.map(({ path, code, help = '' }) => `${path} ${code} ${/^Write "([^"]*)"/.exec(help)?.[1]}`),
      ['a-0-b', 'members-0-name', 'vards-un-uzvards', 'q-constructor'].map(
        (suggestion, at) => `questions.${at}.id question-id ${suggestion}`,
      ),
    );
    assert.match(
      messageOf(errors[0]!),
      /“a\.0\.b” cannot be used as the id of a question or column\. .+ no dots/,
    );
  });

  it('is not a record at all', () => {
    const { findings, records } = checkJson(validFeed([validRecord(), 7, null]));
    assert.deepEqual(codesOf(findings), [' wrong-type', ' wrong-type']);
    assert.match(findings[0]!.message, /^This record is a number, but must be an object/);
    assert.deepEqual(records, { instruments: { total: 3, leftOut: 2 } });
  });

  it('has the id of an earlier valid record', () => {
    const broken = validRecord({ supportType: 'gift' });
    const { findings } = checkJson(validFeed([broken, validRecord(), validRecord()]));
    assert.deepEqual(
      findings.map(({ index, code }) => `${index} ${code}`),
      ['0 unknown-value', '2 duplicate-id'],
    );
    assert.match(findings[1]!.message, /“grants” is also the id of an earlier record \(line \d+\)/);
  });

  it('is located by line and column, index and id', () => {
    const text =
      '{"tilts": 1,\n"publisher": {"name": "N", "contact": {"phone": "+371 1234"}},\n"updated": "2026-11-20", "languages": ["lv"],\n"instruments": [\n{"id": "a", "title": "T", "summary": "S",\n  "resourceType": "financial", "supportType": "x", "provider": {"name": "G"}, "allYear": true}]}';
    const [finding] = checkJson(text).findings;
    assert.deepEqual(
      { ...finding, message: '', help: '' },
      {
        severity: 'error',
        code: 'unknown-value',
        line: 6,
        column: 47,
        list: 'instruments',
        index: 0,
        id: 'a',
        path: 'supportType',
        message: '',
        help: '',
      },
    );
  });
});

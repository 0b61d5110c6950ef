import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { referenceTables, standardQuestions } from '../../../src/core/feed-docs/reference.js';
import { STANDARD_QUESTIONS } from '../../../src/core/feed/enums/contests.js';

const LANGUAGES = ['en', 'lv'] as const;

describe('the reference of the feed', () => {
  it('has a table for each kind of record and for what is around them', () => {
    for (const language of LANGUAGES) {
      const tables = referenceTables(language);
      assert.deepEqual(
        tables.map(({ name }) => name),
        ['', 'instruments', 'enterprises', 'contests', 'resources', 'organisations', 'needs', 'planning'],
      );
      for (const { rows, title, description } of tables) assert.ok(rows.length >= 20 && title && description);
    }
  });

  it('says of each field what kind of value it has, what it means, and an example', () => {
    const rows = referenceTables('en')[1]!.rows;
    const row = (name: string) => rows.find((each) => each.name === name);
    assert.deepEqual(row('amount.coFundingPercent'), {
      name: 'amount.coFundingPercent',
      title: 'Own contribution, %',
      description: 'Smallest share of the costs that the applicant pays, in per cent from 0 to 100.',
      kind: 'number, from 0 to 100',
      isRequired: false,
      example: '10',
      codes: undefined,
      sameAs: undefined,
    });
    assert.equal(row('rounds[].closes')?.kind, 'date, or date and time');
    assert.equal(row('title')?.isRequired, true);
    assert.equal(row('title')?.example, '"Grant for a new social enterprise"');
    assert.equal(row('supportType')?.codes?.[0]?.label, 'Grant');
    for (const language of LANGUAGES)
      for (const { rows: all } of referenceTables(language))
        for (const { name, kind } of all) assert.match(kind, /^[\p{L}\d][^\n]+$|^1$/u, name);
  });

  it('describes what several fields have in common once, and refers to it', () => {
    const paths = new Set<string>();
    for (const { name: list, rows } of referenceTables('en'))
      for (const { name, sameAs } of rows) {
        if (sameAs !== undefined) assert.ok(paths.has(sameAs), `${list} ${name}: ${sameAs}`);
        paths.add(`${list === '' ? '' : list === 'planning' ? 'planning.' : `${list}[].`}${name}`);
      }
    assert.ok(paths.has('publisher.contact.email') && !paths.has('instruments[].contact.email'));
    assert.ok(paths.has('contests[].funding.byMode.*.to'));
  });

  it('has the questions that the form asks by itself', () => {
    assert.deepEqual(
      standardQuestions('lv').map(({ code }) => code),
      STANDARD_QUESTIONS,
    );
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { draftMapping } from '../../../src/core/import/draft-mapping.js';
import {
  applyMapping,
  MappingError,
  parseMapping,
  sheetOfList,
  type TableMapping,
} from '../../../src/core/import/table-mapping.js';
import { importSheets } from '../../../src/core/workbook/import-sheets.js';
import type { Json } from '../../../src/core/import/record-parts.js';

const NOW = Date.parse('2026-11-20T10:00:00Z');
const TABLE = {
  name: 'Reģistrs',
  rows: [
    ['Sociālo uzņēmumu reģistrs', null, null, null, null, null],
    ['Nr.', 'Uzņēmuma nosaukums', 'Darbības joma', 'Forma', 'Kontakti', 'Mājaslapa'],
    [1, 'Maizes darbnīca', 'Cep maizi.', 'SIA', 'info@grauds.example', 'https://grauds.example'],
    [2, 'Maizes darbnīca', 'Cep vairāk.', 'Biedrība', 'kontakti@otra.example', 'https://otra.example'],
    [null, null, null, null, null, null],
    [3, 'Šūtuve', 'Šuj.', 'Kas cits', 'nav', 'https://sutuve.example'],
  ],
};
const MAPPING: TableMapping = {
  list: 'enterprises',
  columns: {
    'Nr.': null,
    'uzņēmuma  NOSAUKUMS': 'name.lv',
    'Darbības joma': 'summary.lv',
    Forma: 'legalForm',
    Kontakti: 'email',
    Mājaslapa: 'url',
  },
  fixed: { country: 'LV' },
  codes: { legalForm: { sia: 'company' } },
  feed: { 'publisher.name.lv': 'Paraugnovada pašvaldība', updated: '2026-11-20', languages: 'lv' },
};
const read = (mapping: TableMapping) => importSheets('table.csv', applyMapping([TABLE], mapping), NOW);

describe('a table with headings of its own', () => {
  it('becomes a feed: columns, fixed values, codes, ids from names', () => {
    const enterprises = read(MAPPING).feed['enterprises'] as Json[];
    assert.deepEqual(enterprises[0], {
      id: 'maizes-darbnica',
      name: { lv: 'Maizes darbnīca' },
      summary: { lv: 'Cep maizi.' },
      legalForm: 'company',
      email: 'info@grauds.example',
      url: 'https://grauds.example',
      country: 'LV',
    });
    assert.deepEqual(
      enterprises.map(({ id, legalForm }) => [id, legalForm]),
      [
        ['maizes-darbnica', 'company'],
        ['maizes-darbnica-2', 'association'],
        ['sutuve', 'Kas cits'],
      ],
    );
  });

  it('names a problem where it stands in the table', () => {
    const errors = read(MAPPING).problems.filter(({ severity }) => severity === 'error');
    assert.deepEqual(
      errors.map(({ rows, column }) => [rows, column]),
      [
        [[6], 'D'],
        [[6], 'E'],
      ],
    );
  });

  for (const [name, change, expected] of [
    ['no such sheet', { sheet: 'Cita' }, /no sheet “Cita”: the file has “Reģistrs”/],
    ['no such heading', { columns: { Vārds: 'name.lv' } }, /none of the headings/],
  ] as const)
    it(name, () =>
      assert.throws(
        () => applyMapping([TABLE], { ...MAPPING, ...change }),
        (error) => error instanceof MappingError && expected.test(error.message),
      ),
    );
});

describe('a mapping file', () => {
  for (const [text, expected] of [
    ['{', /no valid JSON/],
    ['{"list":"enterprises"}', /at “columns”/],
    ['{"list":"people","columns":{}}', /use one of instruments/],
    ['{"list":"enterprises","columns":{},"colums":{}}', /no mapping/],
  ] as const)
    it(`${text} is refused`, () =>
      assert.throws(
        () => parseMapping('mapping.json', text),
        (error) => error instanceof MappingError && expected.test(error.message),
      ));

  it('is drafted from headings and cells, and the draft is a mapping', () => {
    const draft = draftMapping(TABLE, sheetOfList('enterprises')!, 'lv', '2026-11-20');
    assert.deepEqual(draft.columns, {
      'Nr.': null,
      'Uzņēmuma nosaukums': 'name.lv',
      'Darbības joma': 'summary.lv',
      Forma: null,
      Kontakti: null,
      Mājaslapa: 'url',
    });
    assert.deepEqual(parseMapping('mapping.json', JSON.stringify(draft)), draft);
    const errors = read({ ...draft, sheet: 'Reģistrs' }).problems.filter(
      ({ severity }) => severity === 'error',
    );
    assert.deepEqual(
      errors.map(({ name }) => name),
      ['publisher.name.lv'],
      'only what nobody but the publisher knows is asked for',
    );
  });
});

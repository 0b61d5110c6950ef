import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { writeXlsx } from 'hucre/xlsx';
import { importSheets } from '../../../src/core/workbook/import-sheets.js';
import { RESOURCE_TYPES } from '../../../src/core/feed/enums/instruments.js';
import { codesOf } from '../../../src/core/feed-docs/codes.js';
import type { Cell } from '../../../src/core/workbook/cell.js';
import { formatProblems } from '../../../src/cli/workbook/format-problems.js';
import { tilts } from '../../helpers/run-tilts.js';

const NOW = Date.parse('2026-11-20T10:00:00Z');
const PUBLISHER = {
  name: 'Izdevējs',
  rows: [
    ['publisher.name.lv', 'publisher.contact.email', 'updated', 'languages'],
    ['Paraugnovada pašvaldība', 'info@novads.example', '20.11.2026.', 'lv'],
  ],
};
const HEADS = [
  'id',
  'title.lv',
  'summary.lv',
  'resourceType',
  'supportType',
  'provider.name.lv',
  'url',
  'allYear',
];
const FINANCIAL = codesOf(RESOURCE_TYPES, 'lv')!.find(({ code }) => code === 'financial')!.label;
const instrument = (id: string, ...more: Cell[]): Cell[] => [
  ...[id, 'Granti', 'Nauda idejai.', FINANCIAL, 'grant', 'Pašvaldība', 'https://novads.example/granti', 'jā'],
  ...more,
];
const read = (rows: Cell[][], heads: string[] = [], ...others: { name: string; rows: Cell[][] }[]) =>
  importSheets(
    'book.xlsx',
    [PUBLISHER, { name: 'Atbalsta instrumenti', rows: [[...HEADS, ...heads], ...rows] }, ...others],
    NOW,
  );
const instruments = ({ feed }: { feed: Record<string, unknown> }) =>
  feed['instruments'] as Record<string, unknown>[];

describe('what people write in cells', () => {
  it('is read as the feed needs it', () => {
    const heads = ['year', 'amount.to', 'areas', 'steps.lv', 'updated', 'eligibility.legalForms'];
    const result = read(
      [instrument('granti', 2026, '1 200,50 €', 'a, b; c', 'Viens\nDivi', 46_346, 'Biedrība; company')],
      heads,
    );
    const [record] = instruments(result);
    assert.equal(record!['allYear'], true);
    assert.equal(record!['year'], 2026);
    assert.deepEqual(record!['amount'], { to: 1200.5 });
    assert.deepEqual(record!['areas'], ['a', 'b', 'c']);
    assert.deepEqual(record!['steps'], [{ lv: 'Viens' }, { lv: 'Divi' }]);
    assert.equal(record!['updated'], '2026-11-20');
    assert.equal(record!['resourceType'], 'financial');
    assert.deepEqual(result.feed['languages'], ['lv']);
    assert.equal(result.feed['tilts'], 1);
  });

  it('is asked about if it is ambiguous', () => {
    const { problems } = read([instrument('granti', '1.200', '03/04/2026')], ['amount.to', 'updated']);
    assert.deepEqual(
      problems.map(({ severity, code, rows, column, help }) => [severity, code, rows, column, help]),
      [
        ['error', 'ambiguous', [2], 'J', 'Write 2026-04-03 or 2026-03-04.'],
        ['error', 'ambiguous', [2], 'I', 'Write 1200 or 1,2.'],
      ],
    );
  });

  it('is not read in the row of the example', () => {
    const result = read([['(piemērs) x', 'Nosaukums'], instrument('granti')]);
    assert.deepEqual(
      instruments(result).map(({ id }) => id),
      ['granti'],
    );
    assert.deepEqual(result.problems, []);
  });
});

describe('problems', () => {
  it('are named by sheet, row and column, the same one once', () => {
    const wrong = ['a', 'b', 'c'].map((id) => instrument(id).with(6, 'novads.lv'));
    const { problems } = read([...wrong, instrument('d').with(3, 'nauda')]);
    const text = formatProblems(problems);
    assert.match(text, /✗ error {2}Atbalsta instrumenti, rows 2, 3 and 4, column G \(url\)/);
    assert.match(
      text,
      /Atbalsta instrumenti, row 5, column D \(resourceType\)\n {2}“nauda” is not an allowed value/,
    );
    assert.match(text, /Choose one of: .*\(financial\)/);
    assert.equal(problems.length, 2);
  });

  it('say which cell is empty', () => {
    const { problems } = read([instrument('a').with(1, null)]);
    const [problem] = problems;
    assert.deepEqual([problem!.code, problem!.rows, problem!.column], ['missing', [2], 'B']);
    assert.match(problem!.message, /“Title” \(title\) is missing/);
  });

  it('name a parent that is not there', () => {
    const rounds = {
      name: 'instruments.rounds',
      rows: [
        ['instruments.id', 'closes'],
        ['grants', '2026-12-31'],
      ],
    };
    const { problems } = read([instrument('granti')], [], rounds);
    assert.match(
      formatProblems(problems),
      /instruments\.rounds, row 2, column A .*\n.*“grants”.*\n.*“granti”/,
    );
  });

  it('name sheets and columns that are not read, and formulas without a result', () => {
    const notes = { name: 'Piezīmes', rows: [['Mana piezīme']] };
    const { problems } = read([instrument('a', '#REF!', 'x')], ['amount.to', 'Mana aile!'], notes);
    assert.deepEqual(
      problems.map(({ severity, code }) => `${severity} ${code}`),
      ['error error-value', 'warning unknown-sheet', 'warning unknown-column'],
    );
  });
});

describe('tilts import', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tilts-'));
  });
  after(() => rm(folder, { recursive: true }));
  const csv = (rows: readonly (readonly Cell[])[], delimiter: string): string =>
    rows.map((row) => row.map((cell) => `"${String(cell ?? '')}"`).join(delimiter)).join('\r\n');
  const rows = [HEADS, instrument('granti')];

  const windows1257 = (text: string): Uint8Array => {
    const decoder = new TextDecoder('windows-1257');
    const codes = new Map(Array.from({ length: 256 }, (_, at) => [decoder.decode(Uint8Array.of(at)), at]));
    return Uint8Array.from(text, (letter) => codes.get(letter)!);
  };

  for (const [name, delimiter, encode] of [
    ['UTF-8 and semicolons', ';', (text: string) => Buffer.from(text)],
    ['UTF-8 with a mark and commas', ',', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16 and tabs', '\t', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['windows-1257 and semicolons', ';', windows1257],
  ] as const)
    it(`reads CSV files in ${name}`, async () => {
      const files = await mkdtemp(join(folder, 'csv-'));
      await writeFile(join(files, 'Izdevējs.csv'), encode(csv(PUBLISHER.rows, delimiter)));
      await writeFile(join(files, 'Atbalsta instrumenti.csv'), encode(csv(rows, delimiter)));
      const path = join(files, 'feed.json');
      const { code, out, error } = await tilts('import', files, '-o', path);
      // On a slow machine it says how long it takes.
      assert.match(error, /^(?:Checking: [\d.]+ s\n)?$/);
      assert.equal(code, 0, out);
      const feed = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
      assert.deepEqual((feed['publisher'] as { name: unknown }).name, { lv: 'Paraugnovada pašvaldība' });
      assert.equal(instruments({ feed })[0]!['resourceType'], 'financial');
    });

  it('reports in the language that --lang names', async () => {
    const book = join(folder, 'latvian.xlsx');
    const sheets = [PUBLISHER, { name: 'instruments', rows: [HEADS, instrument('a').with(4, 'gift')] }];
    await writeFile(book, await writeXlsx({ sheets }));
    const { code, out } = await tilts('import', book, '-o', join(folder, 'latvian.json'), '--lang', 'lv');
    assert.equal(code, 1);
    assert.match(out, /✗ kļūda {2}instruments, rinda 2, aile E \(\w+\)\n {2}„gift” nav atļauta vērtība\./);
    assert.match(out, /Izvēlieties vienu no šiem: /);
    assert.match(out, /1 kļūda\. Kamēr kļūdas nav izlabotas, nekas netiek saglabāts/);
  });

  it('writes nothing if there are errors, except with --force', async () => {
    const book = join(folder, 'book.xlsx');
    const path = join(folder, 'feed.json');
    const sheets = [PUBLISHER, { name: 'instruments', rows: [HEADS, instrument('a').with(4, 'gift')] }];
    await writeFile(book, await writeXlsx({ sheets }));
    const { code, out } = await tilts('import', book, '-o', path);
    assert.equal(code, 1);
    assert.match(out, /1 error\. Nothing is written/);
    await assert.rejects(readFile(path));
    assert.match((await tilts('import', book, '-o', path, '--force')).out, /feed\.json is written/);
    assert.equal((JSON.parse(await readFile(path, 'utf8')) as { tilts: number }).tilts, 1);
  });

  for (const [name, args, status, expected] of [
    ['no file', ['import'], 2, /Missing argument/],
    ['no name of the feed', ['import', 'book.xlsx'], 2, /Missing option: -o/],
    ['a file that is not there', ['import', '/nowhere.xlsx', '-o', 'x.json'], 1, /no file \/nowhere\.xlsx/],
    ['a file that is no workbook', ['import', 'LICENSE', '-o', 'x.json'], 1, /no workbook that can be read/],
    [
      'JSON in no format that it knows',
      ['import', 'package.json', '-o', 'x.json'],
      1,
      /none of the formats .*, and is not a workbook/,
    ],
  ] as const)
    it(`explains ${name}`, async () => {
      const { code, error } = await tilts(...args);
      assert.equal(code, status);
      assert.match(error, expected);
      assert.doesNotMatch(error, /\n\s+at /);
    });

  it('reads a table with headings of its own, by a mapping that “tilts map” drafts', async () => {
    const [table, mapping, feed] = ['register.csv', 'mapping.json', 'mapped.json'].map((name) =>
      join(folder, name),
    );
    await writeFile(table!, 'Nosaukums;Apraksts;E-pasts\nGrauds;Cep maizi.;info@grauds.example\n');
    const drafted = await tilts('map', table!, '--lang', 'lv', '-o', mapping!);
    assert.match(drafted.out, /3 of 3 columns are recognised/);
    const draft = JSON.parse(await readFile(mapping!, 'utf8')) as { feed: Record<string, string> };
    draft.feed['publisher.name.lv'] = 'Paraugnovada pašvaldība';
    await writeFile(mapping!, JSON.stringify(draft));
    const { code, out } = await tilts('import', table!, '--map', mapping!, '-o', feed!);
    assert.equal(code, 0, out);
    const { enterprises } = JSON.parse(await readFile(feed!, 'utf8')) as { enterprises: unknown[] };
    assert.deepEqual(enterprises, [
      { id: 'grauds', name: { lv: 'Grauds' }, summary: { lv: 'Cep maizi.' }, email: 'info@grauds.example' },
    ]);
  });

  it('reads a page with schema.org records, and says what it filled in', async () => {
    const page = fileURLToPath(new URL('../../fixtures/foreign/page.html', import.meta.url));
    const path = join(folder, 'page.json');
    const { code, out } = await tilts('import', page, '-o', path);
    assert.equal(code, 0, out);
    assert.match(out, /page\.json is written, from schema\.org/);
    const other = await tilts('import', path, '-o', path);
    assert.equal(other.code, 1);
    assert.match(other.error, /is a feed already/);
  });
});

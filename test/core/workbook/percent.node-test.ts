import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { readBookBytes } from '../../../src/core/workbook/book-file.js';
import { readSheets } from '../../../src/core/workbook/from-sheets.js';
import { isPercentFormat, shownPercent } from '../../../src/core/workbook/percent.js';

/** An instrument whose applicant pays this share. */
const ROWS = [
  ['id', 'amount.coFundingPercent', 'title.lv'],
  ['first', 0.2, 0.2],
  ['second', 0.07, 'Nosaukums'],
  ['third', 0.01234, 'Nosaukums'],
];

async function excel(format: string): Promise<Uint8Array> {
  const numbers = ROWS.flatMap((row, at) =>
    row.flatMap((value, column) => (typeof value === 'number' ? [[`${at},${column}`, value] as const] : [])),
  );
  const cells = new Map(numbers.map(([place, value]) => [place, { value, style: { numFmt: format } }]));
  return writeXlsx({ sheets: [{ name: 'instruments', rows: ROWS, cells }] });
}

/** As LibreOffice writes it. */
async function openDocument(): Promise<Uint8Array> {
  const files = unzipSync(await writeOds({ sheets: [{ name: 'instruments', rows: ROWS }] }));
  const xml = strFromU8(files['content.xml']!).replaceAll('value-type="float"', 'value-type="percentage"');
  assert.match(xml, /percentage/);
  return zipSync({ ...files, 'content.xml': strToU8(xml) });
}

async function shares(name: string, bytes: Uint8Array): Promise<unknown[]> {
  const { feed, problems } = readSheets(await readBookBytes(name, bytes));
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error'),
    [],
  );
  const instruments = feed['instruments'] as { amount?: { coFundingPercent?: unknown } }[];
  return instruments.map(({ amount }) => amount?.coFundingPercent);
}

describe('a cell with per cent is read as what it shows', () => {
  for (const format of ['0%', '0.00%', '#,##0.0 %;[Red]-0%'])
    it(`in Excel, by its number format ${format}`, async () =>
      assert.deepEqual(await shares('book.xlsx', await excel(format)), [20, 7, 1.234]));

  it('in OpenDocument, by its type', async () =>
    assert.deepEqual(await shares('book.ods', await openDocument()), [20, 7, 1.234]));

  it('with its sign, where a text is expected', async () => {
    const { feed } = readSheets(await readBookBytes('book.xlsx', await excel('0%')));
    const [first] = feed['instruments'] as { title: unknown }[];
    assert.deepEqual(first!.title, { lv: '20 %' });
  });

  it('and any other number stays as it is', async () =>
    assert.deepEqual(await shares('book.xlsx', await excel('0.00')), [0.2, 0.07, 0.01234]));
});

describe('number formats', () => {
  it('show per cent where the sign is no text of theirs', () => {
    for (const format of ['0%', '0.00%', '[Red]0%', '0" of "0%']) assert.ok(isPercentFormat(format), format);
    for (const format of ['General', '0.00', '0"%"', '0\\%', '[$%]0'])
      assert.ok(!isPercentFormat(format), format);
  });

  it('are shown with all decimals, and read in one way', () => {
    assert.equal(shownPercent(0.2), '20 %');
    assert.equal(shownPercent(0.07), '7 %');
    assert.equal(shownPercent(-0.125), '-12.5 %');
    assert.equal(shownPercent(0.01234), '1.2340 %');
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { importSheets } from '../../../src/core/workbook/import-sheets.js';
import { docsAt } from '../../../src/core/feed-docs/docs-at.js';
import { markedJsonSchema } from '../../../src/core/feed/schema/json-schema.js';
import { readSheets } from '../../../src/core/workbook/from-sheets.js';
import { tablesToSheets, toTables } from '../../../src/core/workbook/to-tables.js';
import { CellTooLongError, toWorkbook } from '../../../src/core/workbook/to-workbook.js';
import { validFeed, validRecord } from '../../helpers/check.js';
import { seeded } from '../../helpers/fuzz.js';
import { randomFeed } from '../../helpers/random-feeds.js';

const through = (feed: unknown) =>
  readSheets(tablesToSheets(toTables(feed, { language: 'lv', languages: ['lv', 'en'] }), 'lv')).feed;

describe('any feed comes back as it was', () => {
  it('with any values, right or wrong', () => {
    const random = seeded(7);
    for (let at = 0; at < 300; at++) {
      const feed = randomFeed(random);
      assert.deepEqual(through(feed), feed, `feed ${at}`);
    }
  });

  it('through a file', async () => {
    const random = seeded(8);
    let refused = 0;
    for (let at = 0; at < 30; at++) {
      const feed = randomFeed(random);
      const tables = toTables(feed, { language: 'en', languages: ['lv'] });
      try {
        const { sheets } = await readXlsx(await writeXlsx({ sheets: toWorkbook(tables, 'en') }));
        assert.deepEqual(readSheets(sheets).feed, feed, `feed ${at}`);
      } catch (error) {
        if (!(error instanceof CellTooLongError)) throw error;
        refused++;
      }
    }
    assert.ok(refused < 5, `${refused} feeds have too long texts`);
  });

  it('with every field of the reference', () => {
    const names = Object.keys(markedJsonSchema().properties ?? {});
    const feed = Object.fromEntries(names.map((name) => [name, docsAt(name, 'en')!.example]));
    assert.deepEqual(through(feed), feed);
  });
});

describe('a large spreadsheet', () => {
  it('with 4,000 records is read and checked in less than five seconds', () => {
    const records = Array.from({ length: 4000 }, (_, at) => validRecord({ id: `r${at}` }));
    const tables = toTables(validFeed(records), { language: 'lv', languages: ['lv', 'en'] });
    const start = performance.now();
    const { feed } = importSheets('book.xlsx', tablesToSheets(tables, 'lv'), Date.now());
    const seconds = (performance.now() - start) / 1000;
    assert.equal((feed['instruments'] as unknown[]).length, 4000);
    assert.ok(seconds < 5, `${seconds.toFixed(1)} s`);
  });
});

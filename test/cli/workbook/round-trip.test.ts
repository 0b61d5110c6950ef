import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { readOds, writeOds } from 'hucre/ods';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { LANGUAGES, type Language } from '../../../src/core/i18n/languages.js';
import { readSheets } from '../../../src/core/workbook/from-sheets.js';
import { toTables } from '../../../src/core/workbook/to-tables.js';
import { toWorkbook } from '../../../src/core/workbook/to-workbook.js';
import { validFeed } from '../../helpers/check.js';
import { seeded } from '../../helpers/fuzz.js';
import { randomContest } from '../../helpers/random-contests.js';

type Feed = Record<string, unknown>;
const ROOT = new URL('../../../', import.meta.url);
const read = async (path: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(path, ROOT), 'utf8')) as unknown;

async function throughFile(feed: Feed, language: Language, format: 'xlsx' | 'ods'): Promise<unknown> {
  const tables = toTables(feed, { language, languages: (feed['languages'] as string[] | undefined) ?? [] });
  const sheets = toWorkbook(tables, language);
  const workbook =
    format === 'xlsx'
      ? await readXlsx(await writeXlsx({ sheets }))
      : await readOds(await writeOds({ sheets }));
  const reading = readSheets(workbook.sheets.map(({ name, rows }) => ({ name, rows })));
  assert.deepEqual(reading.problems, []);
  return reading.feed;
}

describe('a feed comes back from a workbook as it was', () => {
  for (const language of LANGUAGES)
    for (const format of ['xlsx', 'ods'] as const)
      it(`the sample feed, ${language}, ${format}`, async () => {
        const feed = (await read('stories/feeds/paraugnovads.json')) as Feed;
        assert.deepEqual(await throughFile(feed, language, format), feed);
      });

  it('every feed of the fixtures', async () => {
    const names = (await readdir(new URL('test/fixtures/contests', ROOT))).filter((name) =>
      name.endsWith('.json'),
    );
    assert.ok(names.length > 5);
    for (const name of names) {
      const feed = (await read(`test/fixtures/contests/${name}`)) as Feed;
      assert.deepEqual(await throughFile(feed, 'lv', 'xlsx'), feed, name);
    }
  });

  it('contests as nobody would write them', async () => {
    const random = seeded(16);
    const contests = Array.from({ length: 60 }, (_, at) => ({ ...randomContest(random), id: `c${at}` }));
    const feed = JSON.parse(JSON.stringify(validFeed([], { contests }))) as Feed;
    assert.deepEqual(await throughFile(feed, 'et', 'xlsx'), feed);
  });
});

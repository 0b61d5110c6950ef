/** Any feed or workbook: the command says what is wrong, the page leaves that out, and nothing throws. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { formatReport } from '../../src/cli/check/format-report.js';
import { formatProblems } from '../../src/cli/workbook/format-problems.js';
import { readWorkbook } from '../../src/cli/workbook/read-workbook.js';
import { checkFeed } from '../../src/core/check/check-feed.js';
import { WorkbookError } from '../../src/core/workbook/book-file.js';
import { importSheets } from '../../src/core/workbook/import-sheets.js';
import { contests } from '../../src/core/feed/generated/contests.js';
import { enterprises } from '../../src/core/feed/generated/enterprises.js';
import { instruments } from '../../src/core/feed/generated/instruments.js';
import { withoutBlanks } from '../../src/core/feed/left-out.js';
import { RecordCollection } from '../../src/core/feed/record-collection.js';
import type { CollectionName } from '../../src/core/feed/schema/schema.js';
import { contestToJsonLd } from '../../src/core/formats/json-ld/contests.js';
import { enterpriseToJsonLd } from '../../src/core/formats/json-ld/enterprises.js';
import { instrumentToJsonLd } from '../../src/core/formats/json-ld/instruments.js';
import type { JsonLdContext } from '../../src/core/formats/json-ld/json-ld.js';
import { parseEnvelope, parseRecord } from '../../src/core/feed/parse.js';
import { tablesToSheets, toTables } from '../../src/core/workbook/to-tables.js';
import { toWorkbook } from '../../src/core/workbook/to-workbook.js';
import { validFeed } from '../helpers/check.js';
import { fullEnterprise } from '../helpers/enterprises.js';
import { NOW, sample } from '../helpers/feeds.js';
import { anyJson, anyText, check, checkAsync, damaged, fc, spoilt } from '../helpers/properties.js';

const SAMPLE = sample() as unknown as Record<CollectionName, Record<string, unknown>[]>;
const LISTS = { instruments, enterprises, contests } as const;
const GOOD = {
  instruments: SAMPLE.instruments.slice(0, 3),
  enterprises: [fullEnterprise(), ...SAMPLE.enterprises.slice(0, 2)],
  contests: SAMPLE.contests.slice(0, 2),
};
const NAMES = Object.keys(LISTS) as (keyof typeof LISTS)[];
const FEED = { ...validFeed([]), ...GOOD };

/** A terminal obeys control characters. */
const assertPlain = (text: string): void => assert.doesNotMatch(text, /(?!\n)\p{Cc}/u);

describe('tilts check of any feed', () => {
  it('says something, and never throws', () => {
    const anyFile = fc.oneof(
      damaged(JSON.stringify(FEED, null, 1)),
      anyJson.map((value) => JSON.stringify(value)),
      anyText(),
    );
    check(
      fc.property(anyFile, (text) => {
        const report = checkFeed('feed.json', text, NOW);
        const lines = text.split(/\r\n|\r|\n/);
        for (const { line, column, message } of report.findings) {
          assert.ok(message);
          assert.ok(line >= 1 && line <= lines.length && column >= 1, `${line}:${column}`);
        }
        assertPlain(formatReport(report, (number) => lines[number - 1] ?? ''));
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        assert.ok(isJson || report.errors);
      }),
      40,
    );
  });

  for (const list of NAMES)
    it(`names the records of “${list}” that the page leaves out, and no other`, () => {
      const anyRecord = fc.oneof(
        spoilt(GOOD[list][0], 2),
        spoilt(GOOD[list][1], 1),
        anyJson,
        fc.constantFrom(...GOOD[list]),
      );
      check(
        fc.property(fc.array(anyRecord, { minLength: 1, maxLength: 4 }), (raw) => {
          const records = new RecordCollection(LISTS[list], withoutBlanks(raw) as unknown[]);
          const left = raw.flatMap((_, index) => (records.get(index) ? [] : [index]));
          const { findings } = checkFeed('feed.json', JSON.stringify(validFeed([], { [list]: raw })), NOW);
          const named = findings
            .filter((each) => each.severity === 'error' && each.list === list)
            .map(({ index }) => index);
          assert.deepEqual(
            [...new Set(named)].sort((a, b) => a! - b!),
            left,
          );
        }),
        20,
      );
    });
});

describe('records for search engines', () => {
  const context: JsonLdContext = { language: 'lv', envelope: parseEnvelope(FEED) };
  const write = {
    instruments: (record) => instrumentToJsonLd(record, context),
    enterprises: (record) => enterpriseToJsonLd(record, context),
    contests: (record) => contestToJsonLd(record, 'https://novads.example/', context),
  } as { [list in keyof typeof LISTS]: (record: never) => unknown };

  for (const list of NAMES)
    it(`are made of any valid one of “${list}”, without anything that is no address for one`, () => {
      check(
        fc.property(
          fc.constantFrom(...GOOD[list]).chain((record) => spoilt(record, 3)),
          (raw) => {
            const result = parseRecord(list, raw, 0);
            if (!('record' in result)) return;
            const json = JSON.stringify(write[list](result.record as never), (key, value: unknown) => {
              if (/^(url|logo|sameAs)$/.test(key))
                for (const each of [value].flat()) assert.match(String(each), /^https?:/i);
              return value;
            });
            assert.doesNotMatch(json, /undefined|\[object/);
          },
        ),
        60,
      );
    });
});

const anyCell = fc.oneof(
  anyText(),
  fc.constantFrom(
    'json: {',
    'json: 1',
    'json: {"__proto__":1}',
    '#N/A',
    '1.200',
    '31.12.2026',
    'jā',
    'grants',
    '(piemērs) x',
    'a; b',
  ),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.date(),
);
/** Of one list: a workbook has a column for every field that there is. */
const SMALL = validFeed(GOOD.instruments);
const SHEETS = tablesToSheets(toTables(SMALL, { language: 'lv', languages: ['lv', 'en'] }), 'lv');

describe('tilts import of any workbook', () => {
  it('makes a feed of any cells, and says where something is wrong', () => {
    const anyChange = fc.tuple(fc.nat(), fc.nat(), fc.nat(), anyCell);
    check(
      fc.property(
        fc.array(anyChange, { maxLength: 6 }),
        fc.array(fc.tuple(anyText(12), fc.array(fc.array(anyCell, { maxLength: 3 }), { maxLength: 3 })), {
          maxLength: 2,
        }),
        (changes, others) => {
          const sheets = SHEETS.map(({ name, rows }) => ({ name, rows: rows.map((row) => [...row]) }));
          for (const [sheet, row, column, value] of changes) {
            const { rows } = sheets[sheet % sheets.length]!;
            const cells = rows[row % rows.length]!;
            cells[column % (cells.length + 1)] = value;
          }
          const more = others.map(([name, rows]) => ({ name, rows: rows as never }));
          const { feed, problems } = importSheets('book.xlsx', [...sheets, ...more], NOW);
          JSON.stringify(feed);
          assertPlain(formatProblems(problems));
        },
      ),
      5,
    );
  });

  it('reads a file of any bytes, or says that it cannot', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tilts-book-'));
    const book = await writeXlsx({
      sheets: toWorkbook(toTables(SMALL, { language: 'lv', languages: ['lv'] }), 'lv'),
    });
    const parts = unzipSync(book);
    const names = Object.keys(parts);
    const anyBook = fc.oneof(
      fc
        .tuple(fc.nat(book.length - 1), fc.uint8Array({ maxLength: 30 }))
        .map(([at, bytes]) => Buffer.concat([book.slice(0, at), bytes, book.slice(at + bytes.length)])),
      fc.nat(book.length).map((end) => Buffer.from(book.slice(0, end))),
      fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
      // A part of the archive is changed or missing.
      fc
        .tuple(fc.constantFrom(...names), fc.nat(), fc.oneof(anyText(20), fc.constant(undefined)))
        .map(([name, at, text]) => {
          const { [name]: part, ...rest } = parts;
          if (text === undefined) return Buffer.from(zipSync(rest));
          const start = at % part!.length;
          const changed = Buffer.concat([
            part!.slice(0, start),
            Buffer.from(text),
            part!.slice(start + text.length),
          ]);
          return Buffer.from(zipSync({ ...rest, [name]: changed }));
        }),
    );
    try {
      await checkAsync(
        fc.asyncProperty(
          anyBook,
          fc.constantFrom('book.xlsx', 'book.ods', 'book.csv'),
          async (bytes, name) => {
            const path = join(folder, name);
            await writeFile(path, bytes);
            try {
              const sheets = await readWorkbook(path);
              JSON.stringify(importSheets(name, sheets, NOW).feed);
            } catch (error) {
              assert.ok(error instanceof WorkbookError, String(error));
              assert.ok(error.message);
            }
          },
        ),
        6,
      );
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

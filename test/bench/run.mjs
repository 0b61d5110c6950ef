/**
 * The benchmark: the directory page against a hand-written one, both from one server in one browser, visited in
 * turns (ABAB…), each visit in a fresh browser context. Figures are medians over the runs.
 * A page error, console error or failed request ends the benchmark with its message and exit code 1.
 *
 *     npm run bench -- [--runs=7] [--sizes=100,1000,10000] [--slow] [--page=baseline,tilts] [--write]
 *
 * --slow   adds visits with a CPU 4 times slower (first record and blocking)
 * --page   one page for its figures alone, or two to compare; ratios are to the first. The hand-written page
 *          against itself (--page=baseline,baseline) shows how far chance alone moves the ratios
 * --write  puts the table between <!-- bench --> and <!-- /bench --> of stories/docs/benchmark.md
 */
import { execSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { BROWSER_FLAGS, findBrowser } from '../helpers/browser.mjs';
import { checkFeed } from './check-feed.mjs';
import { median, visit } from './measure.mjs';
import { isBuilt, startServer } from './server.mjs';
import { makeTable, placeTable } from './table.mjs';

const DOCS = new URL('../../stories/docs/benchmark.md', import.meta.url);
/** Further visits per run that measure the first record alone: it varies more than the rest. */
const LOADS = 3;
const PAGES = ['baseline', 'tilts'];

const { values: flags } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    sizes: { type: 'string', default: '100,1000,10000' },
    page: { type: 'string', default: PAGES.join() },
    slow: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const runs = Number(flags.runs);
const sizes = flags.sizes.split(',').map(Number);
const pages = flags.page.split(',');
const slowdowns = flags.slow ? [1, 4] : [1];

const fail = (message) => {
  console.error(message);
  process.exit(1);
};
const isCount = (value) => Number.isInteger(value) && value > 0;
if (!isCount(runs) || !sizes.every(isCount)) fail('--runs and --sizes are whole numbers above 0');
if (pages.length > 2 || !pages.every((page) => PAGES.includes(page))) fail(`--page: ${PAGES.join(' or ')}`);
if (pages.includes('tilts') && !isBuilt()) execSync('npm run build', { stdio: 'inherit' });

await checkFeed();
const server = await startServer(sizes);
const browser = await puppeteer.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });

/** Figures of every visit, by `page place | size | slowdown`. */
const visits = new Map();
const keyOf = (...parts) => parts.join('|');

async function measure(place, size, options) {
  const name = pages[place];
  try {
    return await visit(browser, `${server.origin}/${name}?n=${size}`, options);
  } catch (error) {
    throw new Error(`${name}, ${size} records, CPU ${options.slowdown}×: ${error.message}`, { cause: error });
  }
}

try {
  // Not counted: the browser's own files get warm.
  for (const place of pages.keys()) await measure(place, sizes[0], { slowdown: 4, full: false });
  for (let run = 1; run <= runs; run++) {
    for (const slowdown of slowdowns) {
      for (const size of sizes) {
        for (const full of [true, ...Array(LOADS).fill(false)]) {
          for (const place of pages.keys()) {
            const key = keyOf(place, size, slowdown);
            visits.set(key, [...(visits.get(key) ?? []), await measure(place, size, { slowdown, full })]);
          }
        }
      }
    }
    console.error(`run ${run} of ${runs}`);
  }
  const figures = (place, size, slow) => {
    const all = visits.get(keyOf(place, size, slow ? 4 : 1));
    const full = all?.filter((one) => 'blocking' in one);
    const medianOf = (of) => median((of === 'first' ? all : full).map((one) => one[of]));
    return all && Object.fromEntries(Object.keys(full[0]).map((of) => [of, medianOf(of)]));
  };
  const machine = `${cpus().length} × ${cpus()[0].model.trim()}, ${await browser.version()}`;
  const table = [
    makeTable(pages, sizes, figures),
    `Medians of ${runs} interleaved runs on ${machine}, ${new Date().toISOString().slice(0, 10)}.`,
  ].join('\n\n');
  console.log(table);
  if (flags.write) await writeFile(DOCS, placeTable(await readFile(DOCS, 'utf8'), table));
} catch (error) {
  console.error(`The benchmark failed. ${error.message}`);
  process.exitCode = 1;
} finally {
  await browser.close();
  server.close();
}

/**
 * The main jobs of all elements in the files that are shipped, in a real browser.
 *
 * Usage: node --import tsx test/e2e/dist.mjs [--in chromium|phone|firefox|webkit] [part of the names of the cases to run]
 *
 * In Chromium all cases are run; on the others those that `test/config/engines.mjs` names.
 *
 * A file in `test/e2e/dist/` that exports `CASES` joins by itself: `{ 'what is done': run }` or
 * `{ 'what is done': { run, variants } }`. `run(at)` throws when something is wrong; `at` is
 * `{ language, file, isModule, site, browser, device, text, textsOf, open }`:
 * - `file`: the script of dist/ that the page has, `tilts.js` or `tilts.lt.js`;
 * - `device`: what the person has (`helpers/devices.mjs`);
 * - `text('application.start')`: what a message says in this language; `textsOf('et')` gives such a function of another;
 * - `open({ body })`: a person on a page with these tags (see `openPage` in `dist/site.mjs`). An error or a violation of
 *   the policy on such a page fails the case.
 * `site` has the sample feed at `/feed.json` and takes applications; a case with another feed starts its own with
 * `startSite({ feed })` and gives it to `open({ site, body })`.
 */
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DIST_CASES, isOf } from '../config/engines.mjs';
import { DEVICES } from '../helpers/devices.mjs';
import { openPage, startSite, textsOf } from './dist/site.mjs';

/** Module and one file, in Latvian and in one further language. */
const VARIANTS = [
  { language: 'lv', file: 'tilts.js' },
  { language: 'lt', file: 'tilts.lt.js' },
];

/** Cases that run at the same time. */
const AT_ONCE = 4;

const {
  values: { in: name },
  positionals: [only = ''],
} = parseArgs({ options: { in: { type: 'string', default: 'chromium' } }, allowPositionals: true });
if (!(name in DEVICES)) throw new Error(`--in is one of ${Object.keys(DEVICES).join(', ')}`);
const { launch, ...on } = DEVICES[name];
const { all: starts, once } = DIST_CASES[name] ?? { all: [''], once: [] };
const files = readdirSync(new URL('dist', import.meta.url)).filter((name) => name.endsWith('.mjs'));
const modules = await Promise.all(files.sort().map((name) => import(`./dist/${name}`)));
const all = modules.flatMap(({ CASES = {} }) => Object.entries(CASES));
const lost = [...starts, ...once].filter((start) => !all.some(([name]) => name.startsWith(start)));
if (lost.length) throw new Error(`No case begins with ${lost.join(', ')}`);
const cases = all
  .filter(([name]) => name.includes(only) && isOf([...starts, ...once], name))
  .flatMap(([name, each]) => {
    const { run, variants = VARIANTS } = typeof each === 'function' ? { run: each } : each;
    return (isOf(starts, name) ? variants : variants.slice(-1)).map((variant) => ({
      name: `${name} (${variant.language}, ${variant.file})`,
      run,
      ...variant,
    }));
  });

/** What went wrong in one case. */
async function problemsOf({ run, language, file }, { site, browser }) {
  const people = [];
  const open = async (options) => {
    const person = await openPage(options.browser ?? browser, options.site ?? site, {
      language,
      file,
      ...on,
      ...options,
    });
    people.push(person);
    return person;
  };
  const text = await textsOf(language);
  const problems = [];
  try {
    await run({
      ...{ language, file, isModule: file === 'tilts.js', site, browser, device: DEVICES[name] },
      ...{ text, textsOf, open },
    });
  } catch (error) {
    problems.push(error.stack ?? String(error));
  }
  for (const person of people) {
    problems.push(...person.complaints, ...(await person.violations().catch(() => [])));
    await person.close().catch(() => undefined);
  }
  return problems;
}

let failed = 0;
const waiting = [...cases];

/** Takes one case after the other, on a site and in a browser of its own: a person waits more than she works. */
async function work() {
  const [site, browser] = await Promise.all([startSite(), launch()]);
  for (let each = waiting.shift(); each; each = waiting.shift()) {
    const start = performance.now();
    const problems = await problemsOf(each, { site, browser });
    if (problems.length) failed++;
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(
      `${problems.length ? '✗' : '✓'} ${each.name} (${seconds} s)${problems.map((line) => `\n    ${line}`).join('')}`,
    );
  }
  await browser.close();
  await site.close();
}
await Promise.all(Array.from({ length: Math.min(AT_ONCE, cases.length) }, work));
console.log(`${cases.length - failed} passed, ${failed} failed`);
process.exitCode = failed || !cases.length ? 1 : 0;

/** The documents against the repository: what they name exists, and what they quote is in the interface. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { templates } from '../../src/core/i18n/generated/en.ts';
import { DIST_CASES, HOST_PAGE_CASES, isOf, UNIT_FILES } from '../config/engines.mjs';
import { FEED_FAULTS, SUBMISSION_FAULTS } from '../../stories/docs/faults.mjs';

const ROOT = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, ROOT), 'utf8');

const DOCS = 'stories/docs/';
const documents = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'],
  ...readdirSync(new URL(DOCS, ROOT))
    .filter((name) => /\.mdx?$/.test(name))
    .map((name) => DOCS + name),
];

/** A path of the repository in backticks, without the slash after a folder. */
const PATH = /`((?:src|stories|test|locales)(?:\/[\w.-]+)+)\/?`/g;
const SCRIPT = /\bnpm run (?:--silent )?([a-z][a-z:-]*)/g;
/** Scripts that npm runs without `run`. */
const SHORT = /\bnpm (start|test)\b/g;

/** A file by its name or the end of its path, as in a list of the files of one folder. */
const FILE = /`((?:[\w-]+\/)*[\w.-]+\.(?:ts|mjs))`/g;
/** A story or a page of the documentation in Storybook. */
const STORY = /\?path=\/story\/([a-z-]+)--([a-z-]+)/g;
const PAGE = /\?path=\/docs\/docs-([a-z-]+)--docs/g;
/** Documents whose quotations are texts of the interface. */
const QUOTING = ['SECURITY.md', `${DOCS}webmaster.mdx`, `${DOCS}goal-helper.mdx`, `${DOCS}idea-contest.mdx`];

const files = ['src', 'stories', 'test', 'locales'].flatMap((folder) =>
  readdirSync(new URL(folder, ROOT), { recursive: true }).map((name) =>
    `/${folder}/${name}`.replaceAll('\\', '/'),
  ),
);
const beginnings = Object.values(templates).map((text) => text.replaceAll('\u00a0', ' '));

const named = (text, pattern) => [...new Set([...text.matchAll(pattern)].map(([, name]) => name))];

for (const name of documents) {
  const text = read(name);
  test(`${name}: every path exists`, () => {
    assert.deepEqual(
      named(text, PATH).filter((path) => !existsSync(new URL(path, ROOT))),
      [],
    );
  });

  test(`${name}: every file exists`, () => {
    const missing = named(text, FILE).filter((file) => !files.some((path) => path.endsWith(`/${file}`)));
    assert.deepEqual(missing, []);
  });

  test(`${name}: every story and page exists`, () => {
    const stories = [...text.matchAll(STORY)].filter(([, element, story]) => {
      const id = story.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
      return !new RegExp(`export const ${id}\\b`).test(read(`stories/${element}.stories.ts`));
    });
    assert.deepEqual(stories, []);
    const pages = named(text, PAGE).filter((page) => !documents.includes(`${DOCS}${page}.mdx`));
    assert.deepEqual(pages, []);
  });

  test(`${name}: every script is in package.json`, () => {
    const { scripts } = JSON.parse(read('package.json'));
    const missing = [...named(text, SCRIPT), ...named(text, SHORT)].filter((script) => !(script in scripts));
    assert.deepEqual(missing, []);
  });
}

for (const name of QUOTING)
  test(`${name}: quotes the interface as it is`, () => {
    const quotations = named(read(name).replace(/\s+/g, ' '), /“([^”]+)”/g);
    assert.ok(quotations.length > 0);
    const wrong = quotations.filter((quotation) => !beginnings.some((text) => text.includes(quotation)));
    assert.deepEqual(wrong, []);
  });

test('every fault of the table has a message that there is, and a test', () => {
  const server = read('test/helpers/fault-server.mjs');
  const faults = [...FEED_FAULTS, ...SUBMISSION_FAULTS];
  for (const { fault, answer, reads, file, name } of faults) {
    assert.ok(!reads || reads in templates, `${fault}: ${reads}`);
    assert.ok(file ? read(`test/${file}`).includes(name) : answer, `${fault}: ${file} ${name}`);
    for (const each of [answer ?? []].flat())
      assert.ok(each === 'of another site' || server.includes(each), `${fault}: ${each}`);
  }
  assert.equal(new Set(FEED_FAULTS.map(({ fault }) => fault)).size, FEED_FAULTS.length);
});

/** The engines in which the test of a case runs, of a file in `test` and a part of its name. */
async function enginesOf(file, name) {
  if (file.startsWith('cli/') || file.includes('.node-test.')) return ['Node'];
  const runsIn = async (engine) => {
    if (file.startsWith('e2e/host-page/')) return isOf(HOST_PAGE_CASES[engine], name);
    if (!file.startsWith('e2e/')) return UNIT_FILES.some((glob) => globToPattern(glob).test(`test/${file}`));
    const { all, once } = DIST_CASES[engine];
    const { CASES = {} } = file.startsWith('e2e/dist/') ? await import(`../${file}`) : {};
    return Object.keys(CASES).some((each) => each.includes(name) && isOf([...all, ...once], each));
  };
  const others = [];
  for (const engine of ['Firefox', 'WebKit']) if (await runsIn(engine.toLowerCase())) others.push(engine);
  return ['Chromium', ...others];
}

const globToPattern = (glob) =>
  new RegExp(
    `^${glob.replace(/[.*{},]/g, (sign) => ({ '.': '\\.', '*': '[^/]*', '{': '(?:', '}': ')', ',': '|' })[sign])}$`,
  );

test('every case has the test that is named, and runs in the engines that are named', async () => {
  const rows = [...read('test/cases.md').matchAll(/^\| (.+?) +\| `(.+?)` +\| (.+?) +\| (.+?) +\|$/gm)];
  assert.ok(rows.length > 35, `${rows.length}`);
  for (const [, about, file, name, engines] of rows) {
    assert.ok(read(`test/${file}`).includes(name), `${about}: ${file}`);
    const found = await enginesOf(file, name);
    assert.equal(engines, found.length === 3 ? 'all' : found.join(', '), about);
  }
});

test('as much runs in each engine as the table says', async () => {
  const units = files.filter((file) => UNIT_FILES.some((glob) => globToPattern(glob).test(file.slice(1))));
  const jobs = [];
  for (const file of files.filter((each) => /^\/test\/e2e\/dist\/[\w-]+\.mjs$/.test(each))) {
    const { CASES = {} } = await import(`../..${file}`);
    jobs.push(...Object.keys(CASES));
  }
  const jobsIn = ({ all, once }) => jobs.filter((name) => isOf([...all, ...once], name)).length;
  const { firefox, webkit, phone } = DIST_CASES;
  const expected = {
    'Unit tests': [units.length, units.length, '–'],
    'Jobs with the built files': [firefox, webkit, phone].map(jobsIn),
    'Pages that are not ours': [HOST_PAGE_CASES.firefox.length, HOST_PAGE_CASES.webkit.length, '–'],
  };
  const rows = [
    ...read('test/cases.md').matchAll(/^\| ([\w ]+): .*? \| all +\| (\S+) +\| (\S+) +\| (\S+) +\|$/gm),
  ];
  assert.deepEqual(
    Object.fromEntries(rows.map(([, suite, ...counts]) => [suite, counts])),
    Object.fromEntries(Object.entries(expected).map(([suite, counts]) => [suite, counts.map(String)])),
  );
});

test('the glossary says where each term is, and has each term once', () => {
  const entries = read(`${DOCS}glossary.mdx`)
    .split(/\n(?=- )/)
    .slice(1);
  const terms = entries.map((entry) => /^- \*\*([^*]+)\*\*:/.exec(entry)?.[1].toLowerCase());
  assert.ok(terms.length >= 60);
  assert.equal(new Set(terms).size, terms.length);
  for (const entry of entries) assert.ok(named(entry, PATH).length > 0, `no path: ${entry}`);
});

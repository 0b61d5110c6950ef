/** The documents against the repository: the paths and scripts they name exist. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

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

const named = (text, pattern) => [...new Set([...text.matchAll(pattern)].map(([, name]) => name))];

for (const name of documents) {
  const text = read(name);
  test(`${name}: every path exists`, () => {
    assert.deepEqual(
      named(text, PATH).filter((path) => !existsSync(new URL(path, ROOT))),
      [],
    );
  });

  test(`${name}: every script is in package.json`, () => {
    const { scripts } = JSON.parse(read('package.json'));
    const missing = [...named(text, SCRIPT), ...named(text, SHORT)].filter((script) => !(script in scripts));
    assert.deepEqual(missing, []);
  });
}

test('the glossary says where each term is, and has each term once', () => {
  const entries = read(`${DOCS}glossary.mdx`)
    .split(/\n(?=- )/)
    .slice(1);
  const terms = entries.map((entry) => /^- \*\*([^*]+)\*\*:/.exec(entry)?.[1].toLowerCase());
  assert.ok(terms.length >= 60);
  assert.equal(new Set(terms).size, terms.length);
  for (const entry of entries) assert.ok(named(entry, PATH).length > 0, `no path: ${entry}`);
});

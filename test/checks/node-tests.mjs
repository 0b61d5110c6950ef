/**
 * Runs what runs on Node: all tests under test/cli and test/build, and `*.node-test.ts` beside the tests of the elements;
 * or the files named. All other tests run in a browser. What needs a PostgreSQL server has a script of its own.
 * Ends with the line "N passed, N failed".
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

const ON_NODE = /^(?:cli|build)[\\/](?!.*[\\/]postgres-).*\.test\.(?:ts|mjs)$|\.node-test\.ts$/;

const named = process.argv.slice(2);
const files = named.length
  ? named
  : readdirSync('test', { recursive: true })
      .filter((file) => ON_NODE.test(file))
      .map((file) => join('test', file));

let passed = 0;
let failed = 0;
const tests = run({ files, concurrency: true });
// A suite is counted by its tests.
tests.on('test:pass', ({ details, skip, todo }) => {
  if (details.type !== 'suite' && skip === undefined && todo === undefined) passed++;
});
tests.on('test:fail', ({ details }) => {
  if (details.type !== 'suite') failed++;
});
const report = tests.compose(process.env.CI ? failuresOnly : spec);
report.pipe(process.stdout, { end: false });
report.on('end', () => {
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed || !passed ? 1 : 0;
});

/** In a log that nobody watches, only what went wrong matters. */
async function* failuresOnly(events) {
  for await (const { type, data } of events) {
    if (type === 'test:stderr') yield data.message;
    if (type !== 'test:fail' || data.details.type === 'suite') continue;
    const { cause = data.details.error } = data.details.error;
    yield `✗ ${data.name} (${data.file}:${data.line})\n${cause.stack ?? cause}\n`;
  }
}

/**
 * Everything that has to hold before a change is accepted, cheapest first. A step that fails shows its output and does
 * not hide the later ones; the last line counts the tests, and each other step as one.
 */
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

/** Scripts of package.json. */
const STEPS = [
  'format',
  'types',
  'checks -- --check',
  'lint',
  'check:translations',
  'build',
  'metadata -- --check',
  'test:node',
  'test:unit',
  'check:sizes',
  'test:builds',
  'test:dist',
  'test:host-page',
  'test:contest',
  'storybook:build',
  'test:stories',
];
const TOTALS = /^(\d+) passed, (\d+) failed$/gm;

/** Answers with the exit code and everything the script said. */
const run = (script) =>
  new Promise((resolve) => {
    const child = spawn(`npm run --silent ${script}`, {
      shell: true,
      env: { ...process.env, CI: '1', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (data) => (output += data));
    child.on('close', (code) => resolve({ code: code ?? 1, output: stripVTControlCharacters(output) }));
  });

let passed = 0;
let failed = 0;
for (const script of STEPS) {
  const start = performance.now();
  const { code, output } = await run(script);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const counts = [...output.matchAll(TOTALS)].map(([, ...each]) => each.map(Number));
  const totals = counts.length ? counts.reduce((a, b) => [a[0] + b[0], a[1] + b[1]]) : undefined;
  const isSilent = script.startsWith('test:') && !totals;
  const isFailed = code !== 0 || isSilent || Boolean(totals?.[1]);
  const [good, bad] = totals ?? (isFailed ? [0, 1] : [1, 0]);
  passed += good;
  failed += isFailed ? Math.max(bad, 1) : 0;
  if (isFailed) console.log(output.trimEnd());
  console.log(
    `${isFailed ? '✗' : '✓'} ${script.padEnd(20)} ${seconds.padStart(6)} s${totals ? `  ${good} tests` : ''}`,
  );
}
process.exitCode = failed ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);

/**
 * Everything that has to hold before a change is accepted; with `quick`, what one runs while working: types and the
 * tests that need no build, shown as they run. A step that fails shows its output and does not hide the later ones. What
 * failed is shown once more at the end, and the last line counts the tests, and each other step as one.
 */
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { UNIT_FILES } from '../config/engines.mjs';

/** WebKit’s own browser is made for Linux. */
const canRun = (script) => process.platform === 'linux' || !script.includes('webkit');

const isQuick = process.argv[2] === 'quick';

const IN_OTHER_BROWSERS = UNIT_FILES.map((glob) => JSON.stringify(glob)).join(' ');

/** Scripts of package.json; each later step may use the files that an earlier one has built. */
const FIRST = isQuick ? [] : ['generate', 'build'];
/** These rows run side by side: most tests wait for a browser more than they compute. */
const ROWS = isQuick
  ? [['test:unit'], ['test:node', 'types']]
  : [
      [
        ...['test:unit', 'test:contest', 'test:builds', 'test:new-element'],
        `test:firefox -- ${IN_OTHER_BROWSERS}`,
        ...['test:dist -- --in webkit', 'types', 'lint', 'format', 'check:translations'],
      ],
      [
        ...['check:sizes', 'test:dist', 'test:dist -- --in firefox', 'test:dist -- --in phone'],
        ...['test:node', 'test:postgres'],
      ],
      [
        'test:host-page',
        'test:any-page -- --in firefox',
        'test:any-page -- --in webkit',
        'storybook:build',
        'test:stories',
        `test:webkit -- ${IN_OTHER_BROWSERS}`,
      ],
    ];
/** `verify` judges a change, so each run tries the same inputs. CONTRIBUTING.md says how to try new ones. */
const SEED = '20261202';
const TOTALS = /^(\d+) passed, (\d+) failed$/gm;
/** A script that takes longer than this hangs: it is ended and has failed. */
const LIMIT_MS = 25 * 60_000;

/** Each script runs in a process group of its own, so that it ends with all that it has started. */
const running = new Set();
const end = (child) => {
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.once(signal, () => {
    running.forEach(end);
    process.exit(1);
  });

/** What `times` says of all processes that a shell has waited for: minutes and seconds, for the user and for the system. */
const TIMES = /^.+\n(\d+)m([\d.]+)s (\d+)m([\d.]+)s\n$/m;
const canCount = process.platform !== 'win32';

/** Answers with the exit code, everything the script said, and the processor time that it took, in seconds. */
const run = (script) =>
  new Promise((resolve) => {
    const command = `npm run --silent ${script}`;
    const child = spawn(canCount ? `${command} 3>&-; code=$?; times >&3; exit $code` : command, {
      shell: true,
      detached: true,
      // What is shipped is tested, where it has been built.
      env: {
        ...process.env,
        ...(isQuick ? {} : { TILTS_COMMAND: 'dist/cli/tilts.mjs' }),
        TILTS_FUZZ_SEED: process.env.TILTS_FUZZ_SEED ?? SEED,
        CI: '1',
        NO_COLOR: '1',
      },
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    });
    running.add(child);
    let output = '';
    let times = '';
    child.stdio[3].setEncoding('utf8').on('data', (data) => (times += data));
    const limit = setTimeout(() => {
      output += `\n✗ ${script} has not ended after ${LIMIT_MS / 60_000} minutes\n`;
      end(child);
    }, LIMIT_MS);
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (data) => {
        const text = stripVTControlCharacters(data);
        output += text;
        if (isQuick) process.stdout.write(text.replace(TOTALS, '').replace(/^\s+/, ''));
      });
    // What a script has left behind must not keep its output open.
    child.on('exit', () => setTimeout(() => end(child), 5000).unref());
    child.on('close', (code) => {
      clearTimeout(limit);
      running.delete(child);
      const [minutes = 0, seconds = 0, more = 0, rest = 0] = TIMES.exec(times)?.slice(1).map(Number) ?? [];
      resolve({ code: code ?? 1, output, cpu: (minutes + more) * 60 + seconds + rest });
    });
  });

/** Without the files that it is given. */
const nameOf = (script) => script.replace(/ -- "?/, ' ').replace(/ test\/.*/, '');

/** The marks with which the test runners begin the line of a test that failed. */
const FAILED = /^\s*(?:✗|✖|❌|𐄂|🚧)/u;

/** The lines of the tests that failed, each with what follows; without such lines, the end of the output. */
function failuresIn(output) {
  const lines = output.trimEnd().split('\n');
  const excerpt = lines.flatMap((line, at) => (FAILED.test(line) ? lines.slice(at, at + 4) : []));
  return excerpt.length ? excerpt.slice(0, 60) : lines.slice(-20);
}

let passed = 0;
let failed = 0;
const failures = [];

async function runAll(scripts) {
  for (const script of scripts) {
    if (!canRun(script)) {
      console.log(`– ${nameOf(script)}: on Linux only`);
      continue;
    }
    const start = performance.now();
    const { code, output, cpu } = await run(script);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const counts = [...output.matchAll(TOTALS)].map(([, ...each]) => each.map(Number));
    const totals = counts.length ? counts.reduce((a, b) => [a[0] + b[0], a[1] + b[1]]) : undefined;
    const isSilent = script.startsWith('test:') && !totals;
    const isFailed = code !== 0 || isSilent || Boolean(totals?.[1]);
    const [good, bad] = totals ?? (isFailed ? [0, 1] : [1, 0]);
    passed += good;
    failed += isFailed ? Math.max(bad, 1) : 0;
    if (isFailed && !isQuick) console.log(output.trimEnd());
    if (isFailed) failures.push(`✗ ${nameOf(script)}`, ...failuresIn(output));
    console.log(
      `${isFailed ? '✗' : '✓'} ${nameOf(script).padEnd(24)} ${seconds.padStart(6)} s, ${cpu.toFixed(0).padStart(4)} s of a processor${totals ? `  ${good} tests` : ''}`,
    );
  }
}

await runAll(FIRST);
await Promise.all(ROWS.map(runAll));
process.exitCode = failed ? 1 : 0;
if (failures.length) console.log(`\nFailed:\n${failures.join('\n')}`);
console.log(`${passed} passed, ${failed} failed`);

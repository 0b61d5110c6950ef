/** What the unit tests have in common in every browser. */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { TIMEOUT } from '../helpers/timeout.mjs';
import { totalsReporter } from './wtr-totals-reporter.mjs';

const rootDir = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Settings for a browser: what opens it, its own commands for tests, and by their names the tests that cannot be run in it.
 */
export const configOf = ({ launcher, commands, excluded = [] }) => ({
  rootDir,
  // The tests of the `tilts` command and of the build run on Node (`npm run test:node`).
  files: ['test/**/*.test.ts', '!test/{cli,build}/**'],
  nodeResolve: { exportConditions: ['production', 'browser'] },
  concurrency: 2,
  testFramework: { config: { ui: 'bdd', timeout: 4 * TIMEOUT } },
  testRunnerHtml: (runner) =>
    `<!doctype html><script>
      globalThis.excludedTests = ${JSON.stringify(excluded)};
      globalThis.fuzzing = ${JSON.stringify({ times: process.env.TILTS_FUZZ_TIMES, seed: process.env.TILTS_FUZZ_SEED })};
    </script>
    <body><script type="module" src="${runner}"></script></body>`,
  browserStartTimeout: 2 * TIMEOUT,
  testsStartTimeout: 2 * TIMEOUT,
  testsFinishTimeout: 15 * TIMEOUT,
  browsers: [launcher],
  plugins: [
    ...commands,
    esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: `${rootDir}tsconfig.json` }),
  ],
  reporters: [defaultReporter({ reportTestProgress: !process.env.CI }), totalsReporter()],
});

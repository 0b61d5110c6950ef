import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { defaultReporter } from '@web/test-runner';
import { BROWSER_FLAGS, findBrowser } from '../helpers/browser.mjs';
import { TIMEOUT } from '../helpers/timeout.mjs';
import { totalsReporter } from '../helpers/totals-reporter.mjs';
import { forcedColoursPlugin } from './wtr-forced-colours-plugin.mjs';
import { resetHistoryPlugin } from './wtr-reset-history-plugin.mjs';
import { openOwnWindow } from './own-window.mjs';

const rootDir = fileURLToPath(new URL('../..', import.meta.url));
const executablePath = await findBrowser();

export default {
  rootDir,
  // The tests of the webmaster's kit run on Node (`npm run test:node`).
  files: ['test/**/*.test.ts', '!test/{cli,build}/**'],
  nodeResolve: { exportConditions: ['production', 'browser'] },
  concurrency: 2,
  testFramework: { config: { ui: 'bdd', timeout: 4 * TIMEOUT } },
  browserStartTimeout: 2 * TIMEOUT,
  testsStartTimeout: 2 * TIMEOUT,
  testsFinishTimeout: 15 * TIMEOUT,
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath, args: [...BROWSER_FLAGS, '--lang=en-GB'] },
      createPage: openOwnWindow,
    }),
  ],
  plugins: [
    resetHistoryPlugin,
    forcedColoursPlugin,
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)),
    }),
  ],
  reporters: [defaultReporter({ reportTestProgress: !process.env.CI }), totalsReporter()],
};

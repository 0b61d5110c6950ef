import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { defaultReporter } from '@web/test-runner';
import { BROWSER_FLAGS, findBrowser } from './test/helpers/browser.mjs';
import { TIMEOUT } from './test/helpers/timeout.mjs';
import { totalsReporter } from './test/config/wtr-totals-reporter.mjs';
import { forcedColoursPlugin } from './test/config/wtr-forced-colours-plugin.mjs';
import { resetHistoryPlugin } from './test/config/wtr-reset-history-plugin.mjs';
import { openOwnWindow } from './test/config/wtr-own-window.mjs';

const rootDir = fileURLToPath(new URL('.', import.meta.url));
const executablePath = await findBrowser();

export default {
  rootDir,
  // The tests of the `tilts` command and of the build run on Node (`npm run test:node`).
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
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
  reporters: [defaultReporter({ reportTestProgress: !process.env.CI }), totalsReporter()],
};

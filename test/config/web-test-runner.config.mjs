import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { defaultReporter } from '@web/test-runner';
import { BROWSER_FLAGS, findBrowser } from '../helpers/browser.mjs';
import { PATIENCE } from '../helpers/patience.mjs';
import { totalsReporter } from '../helpers/totals-reporter.mjs';
import { forcedColours } from './forced-colours.mjs';
import { forgetHistory } from './forget-history.mjs';
import { openOwnWindow } from './own-window.mjs';

const rootDir = fileURLToPath(new URL('../..', import.meta.url));
const executablePath = await findBrowser();

export default {
  rootDir,
  // The tests of the webmaster's kit run on Node (`npm run test:node`).
  files: ['test/**/*.test.ts', '!test/{cli,build}/**'],
  nodeResolve: { exportConditions: ['production', 'browser'] },
  concurrency: 2,
  testFramework: { config: { ui: 'bdd', timeout: 4 * PATIENCE } },
  browserStartTimeout: 2 * PATIENCE,
  testsStartTimeout: 2 * PATIENCE,
  testsFinishTimeout: 15 * PATIENCE,
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath, args: [...BROWSER_FLAGS, '--lang=en-GB'] },
      createPage: openOwnWindow,
    }),
  ],
  plugins: [
    forgetHistory,
    forcedColours,
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)),
    }),
  ],
  reporters: [defaultReporter({ reportTestProgress: !process.env.CI }), totalsReporter()],
};

import { chromeLauncher } from '@web/test-runner-chrome';
import { BROWSER_FLAGS, findBrowser } from './test/helpers/browser.mjs';
import { configOf } from './test/config/wtr-config.mjs';
import { forcedColoursPlugin } from './test/config/wtr-forced-colours-plugin.mjs';
import { resetHistoryPlugin } from './test/config/wtr-reset-history-plugin.mjs';
import { openOwnWindow } from './test/config/wtr-own-window.mjs';

export default configOf({
  launcher: chromeLauncher({
    launchOptions: {
      executablePath: await findBrowser(),
      args: [...BROWSER_FLAGS, '--lang=en-GB'],
    },
    createPage: openOwnWindow,
  }),
  commands: [resetHistoryPlugin, forcedColoursPlugin],
});

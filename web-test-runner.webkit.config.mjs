import { configOf } from './test/config/wtr-config.mjs';
import { webkitLauncher } from './test/config/wtr-webkit-launcher.mjs';

/**
 * Each file has a tab of its own, which keeps the newest hundred entries: no test goes back so far. The one test of a
 * contrast theme is among those left out.
 */
const commands = {
  name: 'webkit-commands',
  executeCommand: ({ command }) => ['reset-history', 'forced-colours'].includes(command) || undefined,
};

export default configOf({
  launcher: webkitLauncher(),
  commands: [commands],
  excluded: [
    // WebDriver knows neither paper nor the colours of a contrast theme; both are tried in Chromium and Firefox.
    'prints without buttons, and without cutting a grid between pages',
    'the appearance of a contest on paper',
    'printing has no buttons',
    'a map and the buttons that open it are not on paper',
    'are all filled by the example of the feed, and fit on portrait paper',
    'forced colours',
  ],
});

import { configOf } from './test/config/wtr-config.mjs';
import { webkitLauncher } from './test/config/wtr-webkit-launcher.mjs';

/** The driver keeps the newest hundred entries of the history: no test goes back so far. */
const commands = {
  name: 'webkit-commands',
  executeCommand: ({ command }) => (command === 'reset-history' ? true : undefined),
};

export default configOf({ launcher: webkitLauncher(), commands: [commands] });

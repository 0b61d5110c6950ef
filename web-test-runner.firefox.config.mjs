import { chromeLauncher } from '@web/test-runner-chrome';
import { firefoxOptions } from './test/helpers/browser.mjs';
import { configOf } from './test/config/wtr-config.mjs';
import { firefoxCommands, openFirefoxPage } from './test/config/wtr-firefox.mjs';

export default configOf({
  launcher: Object.assign(chromeLauncher({ launchOptions: firefoxOptions(), createPage: openFirefoxPage }), {
    name: 'Firefox',
  }),
  commands: [firefoxCommands],
});

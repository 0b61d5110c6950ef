/** What people have: the browsers, and a phone, that the built files are tried in. */
import { KnownDevices } from 'puppeteer-core';
import { launchBrowser, launchFirefox } from './browser.mjs';
import { webkitBrowser } from './webkit-page.mjs';

/** `device`: what Chromium pretends to be: touch, a coarse pointer, 390 px, and the name of Safari on iOS. */
export const DEVICES = {
  chromium: { launch: () => launchBrowser() },
  phone: { launch: () => launchBrowser(), device: KnownDevices['iPhone 14'] },
  firefox: { launch: () => launchFirefox(), isChromium: false },
  webkit: { launch: async () => webkitBrowser, isChromium: false },
};

/**
 * Finds a browser of the Chromium family, or Firefox, on this machine, and gets one where there is none. Used by the test
 * runner, the benchmark and the end-to-end checks. WebKit has a file of its own, `webkit.mjs`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { installOnDebian } from './debian.mjs';
import { TIMEOUT } from './timeout.mjs';

const CANDIDATES = {
  linux: [
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
    ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map(
      (path) => `${process.env[name]}\\${path}`,
    ),
  ),
};

/** Flags for a browser that talks to this machine only. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const FIREFOX = {
  linux: ['/usr/bin/firefox', '/usr/bin/firefox-esr', '/snap/bin/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)'].map(
    (name) => `${process.env[name]}\\Mozilla Firefox\\firefox.exe`,
  ),
};

const find = (own, candidates) =>
  [own, ...(candidates[process.platform] ?? [])].find((path) => path && existsSync(path));

const findChromium = () => find(process.env.CHROME_PATH, CANDIDATES);

/** Path of the executable of Chrome, Chromium or Edge. Says on the console when it has to install one. */
export async function findBrowser() {
  const found = findChromium();
  if (found) return found;
  const installed = installOnDebian('Chrome, Chromium or Edge', 'chromium') && findChromium();
  if (installed) return installed;
  console.log(
    'No Chrome, Chromium or Edge found: unpacking the one inside the npm package “@sparticuz/chromium” …',
  );
  execFileSync('npm', ['install', '--no-save', '--no-audit', '@sparticuz/chromium'], { stdio: 'inherit' });
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}

/** Path of Firefox. Says on the console when it has to install it. */
export function findFirefox() {
  const search = () => find(process.env.FIREFOX_PATH, FIREFOX);
  const path = search() ?? (installOnDebian('Firefox', 'firefox-esr') && search());
  if (path) return path;
  throw new Error(
    'This test needs Firefox: install it, or put the path of its executable into FIREFOX_PATH.',
  );
}

/** How Firefox is launched by puppeteer; a test may ask its windows for what only they can do (`moz:scope`). */
export const firefoxOptions = () => ({
  browser: 'firefox',
  executablePath: findFirefox(),
  args: ['--remote-allow-system-access'],
  protocolTimeout: 4 * TIMEOUT,
});

/** A browser for an end-to-end test; with further flags, or further options of the launch. */
export const launchBrowser = async (flags = [], options = {}) =>
  puppeteer.launch({
    executablePath: await findBrowser(),
    args: [...BROWSER_FLAGS, ...flags],
    protocolTimeout: 4 * TIMEOUT,
    ...options,
  });

/** With further preferences. */
export const launchFirefox = (extraPrefsFirefox = {}) =>
  puppeteer.launch({ ...firefoxOptions(), extraPrefsFirefox });

/** A page of a browser, or of a context, that waits for what it is asked for. */
export async function newPage(context) {
  const page = await context.newPage();
  page.setDefaultTimeout(TIMEOUT);
  return page;
}

/** A person needs longer than a program (`src/core/application/spam-check.ts`): the clock of a page or frame goes on by a minute. */
export const takeAMinute = (page) =>
  page.evaluate(() => {
    const { now } = Date;
    Date.now = () => now() + 60_000;
  });

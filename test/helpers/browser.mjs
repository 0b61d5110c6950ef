/**
 * Finds a Chromium-family browser on this machine, and gets one where there is none.
 * Used by the test runner, the benchmark and the demo's end-to-end checks.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
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

const find = () =>
  [process.env.CHROME_PATH, ...(CANDIDATES[process.platform] ?? [])].find((path) => path && existsSync(path));

const isRootOnDebian = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version');

/** Path of the browser's executable. Says on the console when it has to install one. */
export async function findBrowser() {
  const found = find();
  if (found) return found;
  if (isRootOnDebian()) {
    console.log('No Chrome, Chromium or Edge found: installing Debian’s package “chromium” …');
    const options = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
    const installed = find();
    if (installed) return installed;
  }
  console.log(
    'No Chrome, Chromium or Edge found: unpacking the one inside the npm package “@sparticuz/chromium” …',
  );
  execFileSync('npm', ['install', '--no-save', '--no-audit', '@sparticuz/chromium'], { stdio: 'inherit' });
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}

/** A browser for an end-to-end test; with further flags, or further options of the launch. */
export const launchBrowser = async (flags = [], options = {}) =>
  puppeteer.launch({
    executablePath: await findBrowser(),
    args: [...BROWSER_FLAGS, ...flags],
    protocolTimeout: 4 * TIMEOUT,
    ...options,
  });

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

/** The page around the elements of a test: its clock, address, language and storage, put back after each test. */
import { fixtureCleanup } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { NOW } from './feeds.js';
import { TIMEOUT } from './timeout.mjs';
import { waitUntil } from './wait.js';

export interface Clock {
  /** Epoch milliseconds. */
  now: number;
}

declare global {
  var excludedTests: readonly string[];
}

/** Real milliseconds, whatever clock a test has. */
const elapsed = performance.now.bind(performance);

/** WebKit refuses more than 100 changes of the address in ten seconds. A person is slower; a test waits. */
for (const method of ['pushState', 'replaceState'] as const) {
  const change = History.prototype[method];
  History.prototype[method] = function (...values) {
    for (const end = elapsed() + TIMEOUT; ;)
      try {
        return change.apply(this, values);
      } catch (error) {
        if (elapsed() > end || !/ times per /.test(String(error))) throw error;
      }
  };
}

/**
 * Everything of the page that tests change; starts each test from the same state. Leaves out those that the browser cannot
 * run (`excluded` in `test/config/wtr-config.mjs`).
 */
export function useTestPage(): Clock {
  const clock = { now: NOW };
  const realNow = Date.now;
  const address = location.href;

  before(async () => {
    await setViewport({ width: 1280, height: 900 });
    // However far a test goes back, it stays on its own page.
    await executeServerCommand('reset-history');
  });
  beforeEach(function () {
    const name = this.currentTest!.fullTitle();
    if (globalThis.excludedTests.some((each) => name.includes(each))) this.skip();
    clock.now = NOW;
    Date.now = () => clock.now;
    document.documentElement.lang = 'en';
    document.title = 'Tilts';
  });
  afterEach(async () => {
    // First the elements, which write into the address when they leave the page.
    fixtureCleanup();
    // Elements make a new live region where the old one is gone.
    document.querySelectorAll('body > [role=status]').forEach((region) => region.remove());
    Date.now = realNow;
    history.replaceState(null, '', address);
    clearStorage();
    sessionStorage.clear();
    await caches.delete('tilts-feeds');
  });
  return clock;
}

/** Each test of the suite begins a new history of the browser. */
export function useHistory(): void {
  beforeEach(() => executeServerCommand('reset-history'));
}

/** Empties the storage as another tab of the browser would. */
export function clearStorage(): void {
  localStorage.clear();
  dispatchEvent(new StorageEvent('storage', { key: null }));
}

/** Adds parameters to the address of the page, as a link would have them. */
export function setUrlParams(parameters: Record<string, string>): void {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.append(name, value);
  history.replaceState(null, '', url);
}

/** What the address says of an element of this name: `q=x&support-type=grant`, in the order of the alphabet. */
export const urlStateOf = (name: string): string =>
  [...new URLSearchParams(location.search)]
    .filter(([key]) => key.startsWith(`${name}.`))
    .map(([key, value]) => `${key.slice(name.length + 1)}=${value}`)
    .sort()
    .join('&');

/** Waits until the address says this of an element: it is written a moment after the last change. */
export const waitForUrl = (name: string, expected: string): Promise<void> =>
  waitUntil(() => urlStateOf(name) === expected, `the address says ${expected}`);

/** A console that listens instead of printing, for each test of the suite. */
export function useConsole(): { method: string; text: string }[] {
  const lines: { method: string; text: string }[] = [];
  const methods = ['warn', 'error', 'groupCollapsed', 'groupEnd'] as const;
  const real = methods.map((method) => console[method]);
  beforeEach(() => {
    lines.length = 0;
    for (const method of methods)
      console[method] = (...parts: unknown[]) => void lines.push({ method, text: parts.join(' ') });
  });
  afterEach(() => methods.forEach((method, at) => (console[method] = real[at]!)));
  return lines;
}

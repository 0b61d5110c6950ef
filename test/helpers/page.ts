/** The page around the elements of a test: its clock, address, language and storage, put back after each test. */
import { setViewport } from '@web/test-runner-commands';
import { NOW } from './feeds.js';

export interface Clock {
  /** Epoch milliseconds. */
  now: number;
}

/** Everything of the page that tests change; starts each test from the same state. */
export function usePage(): Clock {
  const clock = { now: NOW };
  const realNow = Date.now;
  const address = location.href;

  before(() => setViewport({ width: 1280, height: 900 }));
  beforeEach(() => {
    clock.now = NOW;
    Date.now = () => clock.now;
    document.documentElement.lang = 'en';
    document.title = 'Tilts';
  });
  afterEach(async () => {
    Date.now = realNow;
    history.replaceState(null, '', address);
    forgetStorage();
    await caches.delete('tilts-feeds');
  });
  return clock;
}

/** Empties the storage as another tab of the browser would. */
export function forgetStorage(): void {
  localStorage.clear();
  dispatchEvent(new StorageEvent('storage', { key: null }));
}

/** Adds parameters to the address of the page, as a link would have them. */
export function goTo(parameters: Record<string, string>): void {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.append(name, value);
  history.replaceState(null, '', url);
}

/** The parameters of the address that belong to an element of this name. */
export const parametersOf = (name: string): Record<string, string> =>
  Object.fromEntries([...new URLSearchParams(location.search)].filter(([key]) => key.startsWith(`${name}.`)));

import { expect } from '@open-wc/testing';
import { LANGUAGES } from '../../../src/core/i18n/languages.js';
import { loadMessages, type MessageLoaders } from '../../../src/core/i18n/messages.js';
import { useFakeTimers } from '../../helpers/timers.js';

describe('Messages that could not be loaded', () => {
  const time = useFakeTimers();
  let isOnline: boolean;
  let attempts: number;
  let isLoaded: boolean;

  /** Begins to load a namespace without a connection, and lets time pass. */
  async function loseFor(milliseconds: number): Promise<void> {
    const load = () => {
      attempts++;
      return isOnline ? Promise.resolve({ templates: {} }) : Promise.reject(new TypeError('Failed to fetch'));
    };
    const loaders = Object.fromEntries(LANGUAGES.map((language) => [language, load])) as MessageLoaders;
    void loadMessages('lv', [loaders])!.then(() => (isLoaded = true));
    await time.advance(milliseconds);
  }

  beforeEach(() => {
    isOnline = isLoaded = false;
    attempts = 0;
  });

  it('are asked for again after longer and longer pauses', async () => {
    await loseFor(0);
    const counts: number[] = [];
    for (const pause of [299, 1, 1_199, 1, 4_999, 1, 29_999, 1, 30_000]) {
      await time.advance(pause);
      counts.push(attempts);
    }
    expect(counts).to.deep.equal([1, 2, 2, 3, 3, 4, 4, 5, 6]);
    isOnline = true;
    await time.advance(30_000);
    expect(isLoaded).to.equal(true);
  });

  it('come as soon as there is a connection again', async () => {
    await loseFor(10_000);
    isOnline = true;
    dispatchEvent(new Event('online'));
    await time.advance(1);
    expect(isLoaded).to.equal(true);
  });
});

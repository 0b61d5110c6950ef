import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { publisherTimeZone } from '../../../src/core/feed/publisher-time-zone.js';

describe('the time zone of a feed', () => {
  it('is the publisher’s; Riga’s if the feed names none that exists', () => {
    for (const [feed, expected] of [
      [{ publisher: { timeZone: 'Europe/Vilnius' } }, 'Europe/Vilnius'],
      [{ publisher: { timeZone: 'Atlantic/Azores' } }, 'Atlantic/Azores'],
      [{ publisher: { timeZone: 'Europe/Atlantis' } }, 'Europe/Riga'],
      [{ publisher: { timeZone: 3 } }, 'Europe/Riga'],
      [{ publisher: null }, 'Europe/Riga'],
      [[], 'Europe/Riga'],
      [undefined, 'Europe/Riga'],
    ] as const)
      assert.equal(publisherTimeZone(feed), expected);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codesOf, validFeed, checkJson, messageOf } from '../../helpers/check.js';
import { enterprise } from '../../helpers/enterprises.js';

describe('a typing mistake', () => {
  for (const [name, change, expected, message] of [
    [
      'swapped coordinates',
      { geo: { lat: 24.1, lon: 56.9 } },
      ['geo swapped-coordinates'],
      /Write "lat": 56\.9, "lon": 24\.1\./,
    ],
    ['coordinates of Vilnius', { geo: { lat: 54.69, lon: 25.28 } }, []],
    ['coordinates of elsewhere', { geo: { lat: 48.2, lon: 16.4 } }, []],
    [
      'mailto: in an email address',
      { email: 'mailto:anna@novads.example?subject=x' },
      ['email mailto'],
      /Write "anna@novads\.example"/,
    ],
    [
      'a picture next to the feed',
      { logo: { url: 'logo.png', alt: 'L' } },
      ['logo.url address'],
      /Write "\/logo\.png"\./,
    ],
    [
      'a picture in a folder',
      { logo: { url: '../img/logo.png', alt: 'L' } },
      ['logo.url address'],
      /Write "\/img\/logo\.png"\./,
    ],
    [
      'a picture on another site',
      { logo: { url: 'www.novads.example/logo.png', alt: 'L' } },
      ['logo.url incomplete-link'],
      /Write "https:\/\/www\.novads\.example\/logo\.png"\./,
    ],
  ] as const)
    it(name, () => {
      const { findings } = checkJson(
        validFeed([], { enterprises: [enterprise('e', { url: 'https://e.example', ...change })] }),
      );
      assert.deepEqual(codesOf(findings), expected);
      if (message) assert.match(messageOf(findings[0]!), message);
    });
});

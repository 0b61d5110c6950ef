import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codesOf, validFeed, checkJson, messageOf } from '../../helpers/check.js';

const ENVELOPES: readonly [name: string, feed: unknown, problem: string, message: RegExp][] = [
  ['is a list', [], ' wrong-type', /The feed is a list/],
  ['is null', null, ' wrong-type', /The feed is null/],
  [
    'has a misspelt list',
    { ...validFeed([]), instrumentss: [] },
    'instrumentss unknown-field',
    /Did you mean "instruments"\?/,
  ],
  [
    'has an unknown field',
    { ...validFeed([]), colour: 1 },
    'colour unknown-field',
    /Allowed fields: \$schema, tilts/,
  ],
  ['has another version', validFeed([], { tilts: 2 }), 'tilts unknown-value', /It must be 1/],
  [
    'has no publisher',
    validFeed([], { publisher: undefined }),
    'publisher missing',
    /“publisher” is missing/,
  ],
  [
    'has a typo in its time zone',
    validFeed([], { publisher: { name: 'N', contact: { phone: '+371 1234' }, timeZone: 'Europe/Ryga' } }),
    'publisher.timeZone time-zone',
    /Write "Europe\/Riga"/,
  ],
  ['has no languages', validFeed([], { languages: [] }), 'languages empty', /The list is empty/],
  [
    'has a language by its name',
    validFeed([], { languages: ['Latvian'] }),
    'languages.0 language',
    /Write "lv"/,
  ],
  [
    'has a language by its country',
    validFeed([], { languages: ['LV'] }),
    'languages.0 language',
    /Write "lv"/,
  ],
  [
    'has an object instead of a list',
    validFeed([], { instruments: {} }),
    'instruments wrong-type',
    /must be a list/,
  ],
];

describe('a feed from which nothing can be shown', () => {
  for (const [name, feed, problem, expected] of ENVELOPES)
    it(name, () => {
      const errors = checkJson(feed).findings.filter(({ severity }) => severity === 'error');
      assert.deepEqual(codesOf(errors), [problem]);
      assert.match(messageOf(errors[0]!), expected);
      assert.equal(errors[0]!.list, 'feed');
    });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codesOf, checkJson, messageOf, validFeed } from '../../helpers/check.js';
import { fullOrganisation } from '../../helpers/organisations.js';

const OTHER = { ...fullOrganisation(), id: 'other', name: 'Other', worksWith: ['full'] };
const feedWith = (change: object): Record<string, unknown> =>
  validFeed([], {
    areas: [{ id: 'county', name: { lv: 'Novads', en: 'County' } }],
    organisations: [OTHER, { ...fullOrganisation(), ...change }],
  });
/** A text without a language is in the first one of the feed: in these it does not matter. */
const CODES_OF_TEXTS = ['missing-language', 'same-text'];

describe('an organisation', () => {
  for (const [name, change, expected, message] of [
    ['with every field', {}, []],
    ['that offers nothing', { offers: undefined }, [' no-offers'], /"consultation"/],
    ['with an empty list of offers', { offers: [] }, [' no-offers'], /"consultation"/],
    ['of an unknown kind', { kind: 'municipalty' }, ['kind unknown-value'], /"municipality"/],
    ['that works with one that is not there', { worksWith: ['othr'] }, ['worksWith.0 unknown-id'], /"other"/],
    ['in an unknown area', { areas: ['conty'] }, ['areas.0 unknown-id'], /"county"/],
    [
      'that nobody can reach',
      { contact: undefined, phone: undefined, email: undefined, url: undefined },
      [' no-contact'],
      /“email”/,
    ],
    [
      'with a personal mailbox as its contact',
      { contact: { email: 'anna@gmail.com' } },
      ['contact.email private-email'],
      /consent/,
    ],
    ['that nobody has checked for years', { updated: '2023-01-01' }, ['updated outdated'], /Review/],
  ] as const)
    it(name, () => {
      const findings = checkJson(feedWith(change)).findings.filter(
        ({ code }) => !CODES_OF_TEXTS.includes(code),
      );
      assert.deepEqual(codesOf(findings), expected);
      if (message) assert.match(messageOf(findings[0]!), message);
    });
});

/** Contests for the checks of the `tilts` command: a valid one, changed, and what is reported. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { checkJson, codesOf, messageOf, validFeed } from './check.js';
import { rawContest } from './contests.js';

/** A text in the languages of the feed. */
export const both = (text: string) => ({ lv: text, en: text });

export const PRIVACY = {
  controller: { name: both('Council') },
  purpose: both('Judging'),
  legalBasis: both('Law'),
  retention: both('Two years'),
  contact: { email: 'dati@novads.example' },
};
export const JSON_FORM = { endpoint: 'https://novads.example/applications', format: 'tilts-json' };
export const question = (id: string, change: object = {}) => ({
  id,
  type: 'text',
  label: both(id),
  ...change,
});
export const CHOICE = question('kind', {
  type: 'choice',
  options: ['music', 'sports'].map((value) => ({ value, label: both(value) })),
});
/** The participation of a contest for one person or a team, changed. */
export const entry = (change: object) => ({ participation: { modes: ['individual', 'team'], ...change } });

/** A change to a valid contest, the problems with their severity, and the message with help of the first. */
export type ContestCase = readonly [
  name: string,
  change: object,
  expected: readonly string[],
  message?: RegExp,
];

export const contestFeed = (change: object) =>
  validFeed([], {
    contests: [rawContest('c', { allYear: true, privacy: PRIVACY, submission: JSON_FORM, ...change })],
  });

export function testContests(cases: readonly ContestCase[]): void {
  for (const [name, change, expected, message] of cases)
    it(name, () => {
      const report = checkJson(contestFeed(change));
      const { findings } = report;
      assert.deepEqual(
        codesOf(findings).map((code, at) => `${findings[at]!.severity} ${code}`),
        expected,
      );
      if (message) assert.match(messageOf(findings[0]!), message);
      assert.equal(report.records['contests']!.leftOut, 0, 'the contest itself is shown');
    });
}

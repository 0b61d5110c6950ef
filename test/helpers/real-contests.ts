/**
 * The rules of real contests as records (`test/fixtures/contests`), and attempts to take part in them: each goes the
 * whole way, from the question “can I take part?” over the form to the submission server.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { checkFeed } from '../../src/cli/check/check-feed.js';
import { validateSubmission } from '../../src/cli/submission-server/validate-submission.js';
import { collectFiles, type Answers, type FileRef } from '../../src/core/application/answers.js';
import { toText } from '../../src/core/application/coerce-answer.js';
import { checkEligibility, type EligibilityResult } from '../../src/core/application/eligibility.js';
import { normalizeAnswers, validate } from '../../src/core/application/validation/validate.js';
import type { ParticipationMode, ResidencyLink } from '../../src/core/feed/enums/contests.js';
import { parseEnvelope } from '../../src/core/feed/parse.js';
import { toLocalIso } from '../../src/core/util/time-zone.js';
import { asContest } from './contests.js';

export interface Attempt {
  readonly who: string;
  /** Changes to the answers of the contest’s own example; undefined takes an answer away. */
  readonly change?: Readonly<Record<string, Answers[string] | undefined>>;
  /** What the question “can I take part?” says before the form. */
  readonly says: EligibilityResult['result'];
  /** `path code` of what form and server complain about; without any, the application is accepted. */
  readonly errors?: readonly string[];
  /** The instant of applying, if it is not that of the whole table. */
  readonly at?: string;
  /** The server’s code, if it accepts no application at all then. */
  readonly refused?: 'closed';
}

/** Born in the January in which they came to be this old; the tests apply later in the year. */
export const aged = (age: number, year: number) => ({ birthYear: year - age, birthMonth: 1 });

/** Members of a team, of these ages. */
export const members = (year: number, ages: readonly number[], more: Answers = {}): Answers[] =>
  ages.map((age, at) => ({ name: `Dalībnieks ${at + 2}`, ...aged(age, year), ...more }));

let files = 0;
export const file = (name: string, type = ''): FileRef => ({
  key: `file-00000000-0000-4000-8000-${String(++files).padStart(12, '0')}`,
  name,
  type,
  size: 4,
});

const readFeed = (name: string): string =>
  readFileSync(new URL(`../fixtures/contests/${name}.json`, import.meta.url), 'utf8');

/**
 * @param at instant of applying, ISO 8601 with its offset
 * @param example the answers of somebody who may take part
 */
export function testAttempts(name: string, at: string, example: Answers, attempts: readonly Attempt[]): void {
  const text = readFeed(name);
  const feed = JSON.parse(text) as { contests: unknown[] };
  const contest = asContest(feed.contests[0]);
  const { timeZone } = parseEnvelope(feed).publisher;

  it('passes `tilts check`', () =>
    assert.deepEqual(checkFeed(`${name}.json`, text, Date.parse(at)).findings, []));

  for (const { who, change = {}, says, errors = [], at: ownTime = at, refused } of attempts)
    it(`${errors.length || refused ? 'refuses' : 'accepts'} ${who}`, () => {
      const now = Date.parse(ownTime);
      const today = toLocalIso(now, timeZone).slice(0, 10);
      const answers = Object.fromEntries(
        Object.entries({ ...example, ...change }).filter(([, value]) => value !== undefined),
      ) as Answers;
      const { birthYear, birthMonth, participationMode, residencyLink = 'none' } = answers;
      const eligibility = checkEligibility(
        contest,
        {
          birthYear: toText(birthYear),
          birthMonth: toText(birthMonth),
          participationMode: participationMode as ParticipationMode | undefined,
          residencyLink: residencyLink as ResidencyLink | 'none',
        },
        today,
      );
      assert.equal(eligibility.result, says, JSON.stringify(eligibility.reasons));

      const context = { contest, today };
      const said = validate(context, answers).map(({ path, code }) => `${path} ${code}`);
      assert.deepEqual(said, errors);

      const sent = normalizeAnswers(context, answers);
      const uploads = collectFiles(sent).map(({ file: { key, size } }) => ({
        key,
        bytes: new Uint8Array(size),
      }));
      const antiSpam = { honeypot: '', elapsedSeconds: 240 };
      const submission = {
        contest: contest.id,
        key: 'real-contest',
        language: 'lv',
        answers: sent,
        antiSpam,
        uploads,
      };
      const result = validateSubmission(feed, submission, now);
      if (result.kind === 'valid') assert.deepEqual([[], undefined], [errors, refused]);
      else {
        assert.equal(result.code, refused ?? 'invalid');
        if (!refused)
          assert.deepEqual(
            result.errors?.map(({ field, code }) => `${field} ${code}`),
            errors,
          );
      }
    });
}

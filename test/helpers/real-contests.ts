/**
 * The rules of real contests as records (`test/fixtures/contests`), and attempts to take part in them: each goes the
 * whole way, from the question “can I take part?” over the form to the submission server.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { checkFeed } from '../../src/core/check/check-feed.js';
import type { SubmissionRequest } from '../../src/cli/submission-server/parse-request.js';
import type { OwnApplication } from '../../src/cli/submission-server/stage-submission.js';
import {
  validateSubmission,
  type ValidationResult,
} from '../../src/cli/submission-server/validate-submission.js';
import { collectFiles, type Answers, type FileRef } from '../../src/core/application/answers.js';
import { toText } from '../../src/core/application/coerce-answer.js';
import { checkEligibility, type EligibilityResult } from '../../src/core/application/eligibility.js';
import { contextInStage } from '../../src/core/application/form-definition.js';
import { answersForRules, fromStageSubmission } from '../../src/core/application/stage-form.js';
import { normalizeAnswers, validate } from '../../src/core/application/validation/validate.js';
import type { ParticipationMode, ResidencyLink } from '../../src/core/feed/enums/contests.js';
import { submissionStagesAt } from '../../src/core/feed/contest-stages.js';
import type { Contest } from '../../src/core/feed/schema/schema.js';
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

/** An attempt to send a later stage of an application that has been accepted. */
export interface StageAttempt extends Omit<Attempt, 'says'> {
  /** Changes to the application. */
  readonly applicant?: Attempt['change'];
}

/** Born in the January in which they came to be this old; the tests apply later in the year. */
export const aged = (age: number, year: number) => ({ birthYear: year - age, birthMonth: 1 });

/** Members of a team, of these ages. */
export const members = (year: number, ages: readonly number[], more: Answers = {}): Answers[] =>
  ages.map((age, at) => ({ name: `Dalībnieks ${at + 2}`, ...aged(age, year), ...more }));

const changed = (answers: Answers, change: Attempt['change'] = {}): Answers =>
  Object.fromEntries(
    Object.entries({ ...answers, ...change }).filter(([, value]) => value !== undefined),
  ) as Answers;

/** What is sent to the server, apart from where it belongs. */
const request = (contest: Contest, answers: Answers): SubmissionRequest => ({
  contest: contest.id,
  key: 'real-contest',
  language: 'lv',
  answers,
  antiSpam: { honeypot: '', elapsedSeconds: 240 },
  uploads: collectFiles(answers).map(({ file: { key, size } }) => ({ key, bytes: new Uint8Array(size) })),
});

function assertResult(
  result: ValidationResult,
  { errors = [], refused }: Pick<Attempt, 'errors' | 'refused'>,
): void {
  if (result.kind === 'valid') assert.deepEqual([[], undefined], [errors, refused]);
  else {
    assert.equal(result.code, refused ?? 'invalid');
    if (!refused)
      assert.deepEqual(
        result.errors?.map(({ field, code }) => `${field} ${code}`),
        errors,
      );
  }
}

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
      const answers = changed(example, change);
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
      const result = validateSubmission(feed, request(contest, sent), now);
      assertResult(result, { errors, refused });
    });
}

/**
 * @param stageId of the later stage
 * @param at instant of sending, ISO 8601 with its offset
 * @param application the answers of the application
 * @param example what somebody sends in the stage
 */
export function testStageAttempts(
  name: string,
  stageId: string,
  at: string,
  { application, example }: { readonly application: Answers; readonly example: Answers },
  attempts: readonly StageAttempt[],
): void {
  const feed = JSON.parse(readFeed(name)) as { contests: unknown[] };
  const contest = asContest(feed.contests[0]);
  const { timeZone } = parseEnvelope(feed).publisher;
  const id = { reference: '2026-AAAAAA', code: 'AAAA-BBBB-CCCC-DDDD' };

  for (const { who, change = {}, applicant = {}, errors = [], at: ownTime = at, refused } of attempts)
    it(`${errors.length || refused ? 'refuses' : 'accepts'} ${who}`, () => {
      const now = Date.parse(ownTime);
      const local = toLocalIso(now, timeZone);
      const stage = submissionStagesAt(contest, local).find((each) => each.id === stageId)!;
      const answers = changed(example, change);
      const first = changed(application, applicant);
      const context = contextInStage({ contest, today: local.slice(0, 10) }, stage);
      const form = fromStageSubmission(id, answers);
      const said = validate(context, { ...answersForRules(first), ...form }).map(
        ({ path, code }) => `${path} ${code}`,
      );
      assert.deepEqual(said, errors);

      const submission = { ...request(contest, answers), stage: stageId, application: id };
      const own: OwnApplication = {
        application: {
          ...{ reference: id.reference, withdrawalCode: id.code, received: ownTime },
          ...{ contest: contest.id, language: 'et', answers: first, state: 'complete', stages: [] },
        },
        invited: [],
      };
      assertResult(validateSubmission(feed, submission, now, own), { errors, refused });
    });
}

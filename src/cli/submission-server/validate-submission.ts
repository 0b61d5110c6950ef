/** Decides whether to accept an application: by the same schema and rules as the form, at the server's own time. */
import { toLocalIso } from '../../core/util/time-zone.js';
import { contestStateAt, isOpen } from '../../core/feed/contest-state.js';
import { parseEnvelope, parseRecord } from '../../core/feed/parse.js';
import { collectFiles, type Answers } from '../../core/application/answers.js';
import { looksAutomated } from '../../core/application/spam-check.js';
import { missingPrivacyFields } from '../../core/application/privacy-notice.js';
import { normalizeAnswers, validate } from '../../core/application/validation/validate.js';
import { isLimitReached } from './application-limits.js';
import type { SubmissionRequest } from './parse-request.js';
import type { StoredApplication } from './store/application-store.js';

/** The API's code for the mistake, and the path of the answer. */
export interface FieldError {
  readonly field: string;
  readonly code: string;
  readonly values?: Readonly<Record<string, string | number>> | undefined;
}

export type ValidationResult =
  | {
      readonly kind: 'valid';
      readonly answers: Answers;
      /** Whether the applicant has applied as often as the contest allows, given the earlier applications to it. */
      readonly isLimitReached: (earlier: readonly StoredApplication[]) => boolean;
    }
  | {
      readonly kind: 'invalid';
      readonly status: 404 | 409 | 422;
      readonly code: string;
      readonly errors?: readonly FieldError[];
    };

/** @param now epoch milliseconds */
export function validateSubmission(
  feed: unknown,
  submission: SubmissionRequest,
  now: number,
): ValidationResult {
  const { contests = [], publisher } = parseEnvelope(feed);
  const index = contests.findIndex((raw) => (raw as { id?: unknown } | null)?.id === submission.contest);
  const parsed = index < 0 ? undefined : parseRecord('contests', contests[index], index);
  if (!parsed || 'issues' in parsed || !parsed.record.submission)
    return { kind: 'invalid', status: 404, code: 'unknown-contest' };
  const contest = parsed.record;
  const local = toLocalIso(now, publisher.timeZone);
  if (!isOpen(contestStateAt(contest, local)) || missingPrivacyFields(contest).length)
    return { kind: 'invalid', status: 409, code: 'closed' };
  if (looksAutomated(submission.antiSpam)) return { kind: 'invalid', status: 422, code: 'spam' };
  const context = { contest, today: local.slice(0, 10) };
  const answers = normalizeAnswers(context, submission.answers);
  const errors: FieldError[] = [
    ...validate(context, answers).map(({ path, code, values }) => ({ field: path, code, values })),
    ...missingFiles(answers, submission),
  ];
  if (errors.length) return { kind: 'invalid', status: 422, code: 'invalid', errors };
  return {
    kind: 'valid',
    answers,
    isLimitReached: (earlier) => isLimitReached(contest, answers, earlier, now, publisher.timeZone),
  };
}

/** Files that an answer refers to and that were not uploaded, or not completely. */
const missingFiles = (answers: Answers, { uploads }: SubmissionRequest): FieldError[] => {
  const sizes = new Map(uploads.map(({ key, bytes }) => [key, bytes.length]));
  return collectFiles(answers).flatMap(({ path, file }) =>
    sizes.get(file.key) === file.size ? [] : [{ field: path, code: 'file-missing' }],
  );
};

/** Decides whether to accept an application: by the same schema and rules as the form, at the server's own time. */
import { toLocalIso } from '../../core/util/time-zone.js';
import { contestStateAt, isOpen } from '../../core/feed/contest-state.js';
import { parseEnvelope, parseRecord } from '../../core/feed/parse.js';
import { collectFiles, type Answers } from '../../core/application/answers.js';
import { looksAutomated } from '../../core/application/spam-check.js';
import { missingPrivacyFields } from '../../core/application/privacy-notice.js';
import { normalizeAnswers, validate } from '../../core/application/validation/validate.js';
import { limitOf } from './application-limits.js';
import type { ValidationError } from '../../core/application/validation/validation-error.js';
import type { SubmissionRequest } from './parse-request.js';
import { validateStage, type OwnApplication } from './stage-submission.js';
import type { ApplicantLimit } from './store/application-store.js';

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
      /** If the contest limits how often the applicant may apply. */
      readonly limit?: ApplicantLimit | undefined;
    }
  | {
      readonly kind: 'invalid';
      readonly status: 403 | 404 | 409 | 410 | 422;
      readonly code: string;
      readonly errors?: readonly FieldError[];
    };

const STAGE_STATUS = { 'unknown-stage': 404, closed: 409, 'not-invited': 403, withdrawn: 410 } as const;

/**
 * @param now epoch milliseconds
 * @param own the application that a later stage belongs to
 */
export function validateSubmission(
  feed: unknown,
  submission: SubmissionRequest,
  now: number,
  own?: OwnApplication,
): ValidationResult {
  const { contests = [], publisher } = parseEnvelope(feed);
  const index = contests.findIndex((raw) => (raw as { id?: unknown } | null)?.id === submission.contest);
  const parsed = index < 0 ? undefined : parseRecord('contests', contests[index], index);
  if (!parsed || 'issues' in parsed || !parsed.record.submission)
    return { kind: 'invalid', status: 404, code: 'unknown-contest' };
  const contest = parsed.record;
  const local = toLocalIso(now, publisher.timeZone);
  const isStage = submission.stage !== undefined;
  if ((!isStage && !isOpen(contestStateAt(contest, local))) || missingPrivacyFields(contest).length)
    return { kind: 'invalid', status: 409, code: 'closed' };
  if (looksAutomated(submission.antiSpam)) return { kind: 'invalid', status: 422, code: 'spam' };
  if (isStage) {
    const result = validateStage(contest, submission, own, local);
    if ('code' in result) return { kind: 'invalid', status: STAGE_STATUS[result.code], code: result.code };
    const errors =
      'errors' in result ? result.errors.map(toFieldError) : missingFiles(result.answers, submission);
    if (errors.length || 'errors' in result) return { kind: 'invalid', status: 422, code: 'invalid', errors };
    return { kind: 'valid', answers: result.answers };
  }
  const context = { contest, today: local.slice(0, 10) };
  const answers = normalizeAnswers(context, submission.answers);
  const errors: FieldError[] = [
    ...validate(context, answers).map(toFieldError),
    ...missingFiles(answers, submission),
  ];
  if (errors.length) return { kind: 'invalid', status: 422, code: 'invalid', errors };
  return {
    kind: 'valid',
    answers,
    limit: limitOf(contest, answers, now, publisher.timeZone),
  };
}

const toFieldError = ({
  path,
  code,
  values,
}: Pick<ValidationError, 'path' | 'values'> & { readonly code: string }): FieldError => ({
  field: path,
  code,
  values,
});

/** Files that an answer refers to and that were not uploaded, or not completely. */
const missingFiles = (answers: Answers, { uploads }: SubmissionRequest): FieldError[] => {
  const sizes = new Map(uploads.map(({ key, bytes }) => [key, bytes.length]));
  return collectFiles(answers).flatMap(({ path, file }) =>
    sizes.get(file.key) === file.size ? [] : [{ field: path, code: 'file-missing' }],
  );
};

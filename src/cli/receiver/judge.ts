/** Whether an application may be taken: by the same schema and rules as in the form, at the receiver's own time. */
import { localTime } from '../../feed/clock.js';
import { contestStateAt, isOpen } from '../../feed/contest-state.js';
import { parseEnvelope, parseRecord } from '../../feed/parse.js';
import { filesIn, type Answers } from '../../forms/answers.js';
import { isProgram } from '../../forms/care.js';
import { missingPrivacy } from '../../forms/privacy.js';
import { toSend, validate } from '../../forms/validate.js';
import type { Submitted } from './read-request.js';

/** What the contract calls the mistake, and at which answer. */
export interface FieldError {
  readonly field: string;
  readonly code: string;
  readonly values?: Readonly<Record<string, string | number>> | undefined;
}

export type Judgement =
  | { readonly kind: 'right'; readonly answers: Answers }
  | {
      readonly kind: 'wrong';
      readonly status: 404 | 409 | 422;
      readonly code: string;
      readonly errors?: readonly FieldError[];
    };

/** @param now epoch milliseconds */
export function judge(feed: unknown, submitted: Submitted, now: number): Judgement {
  const { contests = [], publisher } = parseEnvelope(feed);
  const index = contests.findIndex((raw) => (raw as { id?: unknown } | null)?.id === submitted.contest);
  const parsed = index < 0 ? undefined : parseRecord('contests', contests[index], index);
  if (!parsed || 'problems' in parsed || !parsed.record.submission)
    return { kind: 'wrong', status: 404, code: 'unknown-contest' };
  const contest = parsed.record;
  const local = localTime(now, publisher.timeZone);
  if (!isOpen(contestStateAt(contest, local)) || missingPrivacy(contest).length)
    return { kind: 'wrong', status: 409, code: 'closed' };
  if (isProgram(submitted.care)) return { kind: 'wrong', status: 422, code: 'spam' };
  const setting = { contest, today: local.slice(0, 10) };
  const answers = toSend(setting, submitted.answers);
  const errors: FieldError[] = [
    ...validate(setting, answers).map(({ path, code, values }) => ({ field: path, code, values })),
    ...missingFiles(answers, submitted),
  ];
  return errors.length ? { kind: 'wrong', status: 422, code: 'invalid', errors } : { kind: 'right', answers };
}

/** Files that an answer names and that did not come, or not whole. */
const missingFiles = (answers: Answers, { uploads }: Submitted): FieldError[] => {
  const sizes = new Map(uploads.map(({ key, bytes }) => [key, bytes.length]));
  return filesIn(answers).flatMap(({ path, file }) =>
    sizes.get(file.key) === file.size ? [] : [{ field: path, code: 'file-missing' }],
  );
};

/** The stored form of an application, and how it is read. Pure. */
import { toTimestamp } from '../../util/natives.js';
import {
  isAnswerValue,
  isFileRef,
  isQuestionId,
  type Answers,
  type AnswerValue,
  type FileRef,
} from '../answers.js';
import { newUuid } from '../../util/uuid.js';

/** What the municipality’s server returned for an application. */
export interface Receipt {
  /** The organiser’s reference. */
  readonly reference?: string | undefined;
  /** Withdraws the application. */
  readonly withdrawalCode?: string | undefined;
  /** ISO 8601 instant with offset: the server’s, or the device’s if the server sends none. */
  readonly received: string;
  /** The back end’s message, plain text. */
  readonly message?: string | undefined;
  /** ISO 8601 instant at which the application was withdrawn. */
  readonly withdrawn?: string | undefined;
}

/** The reference of the application: the organiser’s, or else the submission key. */
export const referenceOf = ({ receipt, key }: Pick<DraftRecord, 'receipt' | 'key'>): string =>
  receipt?.reference ?? key;

/** Being edited; waiting for a connection; received by the municipality. */
export type DraftState = 'editing' | 'queued' | 'sent';

export interface DraftRecord {
  readonly version: typeof VERSION;
  /** Id of the contest. */
  readonly contest: string;
  /** Id of the later stage that it is for; absent in the application itself. */
  readonly stage?: string | undefined;
  /** The submission key: the same on every attempt, so that the application is stored once. */
  readonly key: string;
  readonly answers: Answers;
  readonly state: DraftState;
  /** The position in the form, as the caller names it. */
  readonly step?: string | undefined;
  /** Language in which the form is filled in. */
  readonly language?: string | undefined;
  /** Epoch milliseconds, by the device's clock. */
  readonly started: number;
  readonly changed: number;
  /** It is deleted at this instant. */
  readonly expires: number;
  readonly receipt?: Receipt | undefined;
  /** “Send” was pressed: the draft stays for some days after the closing date, whatever the result was. */
  readonly wasAttempted?: boolean | undefined;
}

/** Something that could not be read. */
export interface ReadError {
  /** `answers.idea`, `file:plan.pdf`, `document`. */
  readonly subject: string;
  readonly reason: 'damaged' | 'unknown' | 'missing' | 'newer';
}

export const VERSION = 1;
const DAY = 86_400_000;
/** Days after the last change, and after sending. */
export const RETENTION_DAYS = 30;
/** Days after the closing date for which an application stays if “Send” was pressed: to read, save and ask about it. */
export const RETENTION_AFTER_ATTEMPT_DAYS = 7;

/**
 * When a draft is deleted: some days after its last change, and when the contest closes (`closes`, epoch milliseconds).
 * A receipt stays longer, and at least until the last stage closes for which it is needed (`neededUntil`, epoch
 * milliseconds).
 */
export function expiryOf(
  { changed, state, wasAttempted }: Pick<DraftRecord, 'changed' | 'state' | 'wasAttempted'>,
  closes = Infinity,
  neededUntil = 0,
): number {
  const last = changed + RETENTION_DAYS * DAY;
  return state === 'sent'
    ? Math.max(last, neededUntil)
    : Math.min(last, closes + (wasAttempted ? RETENTION_AFTER_ATTEMPT_DAYS * DAY : 0));
}

/** A new, empty draft. */
export const newRecord = (contest: string, now: number, closes?: number, stage?: string): DraftRecord => ({
  version: VERSION,
  contest,
  ...(stage === undefined ? {} : { stage }),
  key: newUuid(),
  answers: {},
  state: 'editing',
  started: now,
  changed: now,
  expires: expiryOf({ changed: now, state: 'editing' }, closes),
});

/** The answers with some of them changed; `undefined` removes one. */
export function withAnswers(
  answers: Answers,
  changes: Iterable<readonly [string, AnswerValue | undefined]>,
): Answers {
  const all = new Map<string, AnswerValue>(Object.entries(answers));
  for (const [id, value] of changes) {
    if (value === undefined) all.delete(id);
    else all.set(id, value);
  }
  return Object.fromEntries(all);
}

const KEY = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const STATES: readonly unknown[] = ['editing', 'queued', 'sent'] satisfies DraftState[];

/** The largest time value of a `Date`, in milliseconds (ECMA-262). */
const MAX_TIME = 8.64e15;
const isTimestamp = (value: unknown): value is number =>
  typeof value === 'number' && Math.abs(value) <= MAX_TIME;
/** Ids of contests, as the feed allows them. */
const isId = (name: string): boolean => /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/.test(name);
const asString = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Whether it is an ISO 8601 instant; in any other notation the day can be ambiguous. */
export const isInstant = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(toTimestamp(value));

function parseReceipt(value: unknown, changed: number): Receipt | undefined {
  const { reference, withdrawalCode, received, message, withdrawn } = Object(value) as Record<
    string,
    unknown
  >;
  if (typeof received !== 'string') return undefined;
  return {
    reference: asString(reference),
    withdrawalCode: asString(withdrawalCode),
    received: isInstant(received) ? received : new Date(changed).toISOString(),
    message: asString(message),
    ...(isInstant(withdrawn) ? { withdrawn } : {}),
  };
}

/**
 * A record from storage or from a file, in whatever state it is. `readErrors` lists what could not be read. A record
 * without a contest is unreadable.
 */
export function parseRecord(
  json: unknown,
  now: number,
): { record: DraftRecord | undefined; readErrors: readonly ReadError[] } {
  const raw = Object(json) as Record<string, unknown>;
  const readErrors: ReadError[] = [];
  const { contest, stage } = raw;
  if (typeof contest !== 'string' || !isId(contest))
    return { record: undefined, readErrors: [{ subject: 'document', reason: 'unknown' }] };
  if (typeof raw['version'] === 'number' && raw['version'] > VERSION)
    readErrors.push({ subject: 'document', reason: 'newer' });
  const answers = new Map<string, AnswerValue>();
  for (const [id, value] of Object.entries(Object(raw['answers']) as Record<string, unknown>)) {
    if (isQuestionId(id) && isAnswerValue(value)) answers.set(id, value);
    else readErrors.push({ subject: `answers.${id}`, reason: 'damaged' });
  }
  const started = isTimestamp(raw['started']) ? raw['started'] : now;
  const changed = isTimestamp(raw['changed']) ? raw['changed'] : now;
  const receipt = parseReceipt(raw['receipt'], changed);
  const storedState = STATES.includes(raw['state']) ? (raw['state'] as DraftState) : 'editing';
  const state = storedState === 'sent' && !receipt ? 'editing' : storedState;
  const wasAttempted = raw['wasAttempted'] === true || undefined;
  return {
    readErrors,
    record: {
      version: VERSION,
      contest,
      ...(typeof stage === 'string' ? { stage } : {}),
      // Without its key, an application that may have been sent would be sent again; that is better than losing it.
      key: typeof raw['key'] === 'string' && KEY.test(raw['key']) ? raw['key'] : newUuid(),
      answers: Object.fromEntries(answers),
      state,
      step: asString(raw['step']),
      language: asString(raw['language']),
      started,
      changed,
      expires: isTimestamp(raw['expires']) ? raw['expires'] : expiryOf({ changed, state, wasAttempted }),
      receipt,
      wasAttempted,
    },
  };
}

/** The answers without the missing files, and a list of those files. */
export function withoutFiles(
  answers: Answers,
  isMissing: (file: FileRef) => boolean,
): { answers: Answers; missing: readonly FileRef[] } {
  const missing: FileRef[] = [];
  const clean = (value: AnswerValue): AnswerValue | undefined => {
    if (isFileRef(value)) {
      if (!isMissing(value)) return value;
      missing.push(value);
      return undefined;
    }
    if (typeof value !== 'object') return value;
    const items = Object.entries(value as Answers).map(([name, item]) => [name, clean(item)] as const);
    const remaining = items.filter((item): item is [string, AnswerValue] => item[1] !== undefined);
    return Array.isArray(value) ? remaining.map(([, item]) => item) : Object.fromEntries(remaining);
  };
  return { answers: clean(answers) as Answers, missing };
}

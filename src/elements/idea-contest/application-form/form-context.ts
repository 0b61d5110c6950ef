import { localToUtc } from '../../../core/formats/calendar.js';
import { endOfPeriod } from '../../../core/feed/availability.js';
import { submissionStagesAt, type SubmissionStage } from '../../../core/feed/contest-stages.js';
import { contestStateAt } from '../../../core/feed/contest-state.js';
import type { Contest, Envelope } from '../../../core/feed/schema/schema.js';
import { expiryOf, type DraftRecord } from '../../../core/application/drafts/draft-record.js';
import { contextInStage, type ContestContext } from '../../../core/application/form-definition.js';
import type { EligibilityAnswers } from '../../../core/application/eligibility.js';
import type { Formatter } from '../../../core/i18n/formatter.js';
import type { Msg } from '../../../core/i18n/translator.js';
import type { Language } from '../../../core/i18n/languages.js';
import { localDay, type Retention } from './text/retention-text.js';

/** What the application form needs to know about the contest; read at each render. */
export interface FormContext {
  readonly contest: Contest;
  readonly envelope: Envelope;
  /** Absolute address of the feed. */
  readonly feedUrl: string;
  readonly language: Language;
  readonly formatter: Formatter;
  readonly msg: Msg;
  /** Level of the form's own heading, 2–6. */
  readonly headingLevel: number;
  /** The publisher's local time, `YYYY-MM-DDTHH:mm:ss`, whatever time zone the device is in. */
  now(): string;
  /** The answers from “Can I take part?”, to start with. */
  readonly eligibilityAnswers: EligibilityAnswers;
  /** Id of the later stage whose form this is; undefined for the application. */
  readonly stageId: string | undefined;
  /** Returns to the contest. */
  close(): void;
}

/** The later stage whose form this is. */
export const stageOf = ({ contest, now, stageId }: FormContext): SubmissionStage | undefined =>
  submissionStagesAt(contest, now()).find(({ id }) => id === stageId);

/** What questions and rules depend on, today. */
export const contestContextOf = (context: FormContext): ContestContext =>
  contextInStage({ contest: context.contest, today: context.now().slice(0, 10) }, stageOf(context));

/** When the current round or the stage closes, the publisher’s local time. */
export const closesOf = (context: FormContext): string | undefined =>
  context.stageId === undefined
    ? contestStateAt(context.contest, context.now()).round?.closes
    : stageOf(context)?.to;

const toInstant = ({ envelope }: FormContext, closes: string): number =>
  localToUtc(endOfPeriod(closes), envelope.publisher.timeZone).getTime();

/** When the last stage closes for which a receipt is needed, epoch milliseconds. */
export function receiptNeededUntil(context: FormContext): number | undefined {
  const last = submissionStagesAt(context.contest, context.now())
    .map(({ to }) => to)
    .sort()
    .at(-1);
  return last === undefined ? undefined : toInstant(context, last);
}

/** The same, epoch milliseconds. */
export function closesAtOf(context: FormContext): number | undefined {
  const closes = closesOf(context);
  return closes ? toInstant(context, closes) : undefined;
}

/** When a draft is deleted; without a record, one that is started now. */
export function retentionOf(context: FormContext, record?: DraftRecord): Retention {
  const closesAt = closesAtOf(context);
  const expires = expiryOf(
    record ?? { changed: Date.now(), state: 'editing' },
    closesAt,
    receiptNeededUntil(context),
  );
  return { day: localDay(expires), closes: expires === closesAt ? closesOf(context) : undefined };
}

import { localToUtc } from '../../../core/formats/calendar.js';
import { endOfPeriod } from '../../../core/feed/availability.js';
import { contestStateAt } from '../../../core/feed/contest-state.js';
import type { Contest, Envelope } from '../../../core/feed/schema/schema.js';
import { expiryOf, type DraftRecord } from '../../../core/application/drafts/draft-record.js';
import type { ContestContext } from '../../../core/application/form-definition.js';
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
  /** Returns to the contest. */
  close(): void;
}

/** What questions and rules depend on, today. */
export const contestContextOf = ({ contest, now }: FormContext): ContestContext => ({
  contest,
  today: now().slice(0, 10),
});

/** When the current round closes, the publisher’s local time. */
export const closesOf = ({ contest, now }: FormContext): string | undefined =>
  contestStateAt(contest, now()).round?.closes;

/** When the present round closes, epoch milliseconds. */
export function closesAtOf(context: FormContext): number | undefined {
  const closes = closesOf(context);
  return closes ? localToUtc(endOfPeriod(closes), context.envelope.publisher.timeZone).getTime() : undefined;
}

/** When a draft is deleted; without a record, one that is started now. */
export function retentionOf(context: FormContext, record?: DraftRecord): Retention {
  const closesAt = closesAtOf(context);
  const expires = expiryOf(record ?? { changed: Date.now(), state: 'editing' }, closesAt);
  return { day: localDay(expires), closes: expires === closesAt ? closesOf(context) : undefined };
}

import type { Contest, Envelope } from '../../../core/feed/schema/schema.js';
import type { EligibilityAnswers } from '../../../core/application/eligibility.js';
import type { Formatter } from '../../../core/i18n/formatter.js';
import type { Language } from '../../../core/i18n/languages.js';

/** What the application form knows of the contest around it; asked for at each render. */
export interface FormContext {
  readonly contest: Contest;
  readonly envelope: Envelope;
  /** Absolute address of the feed. */
  readonly feedUrl: string;
  readonly language: Language;
  readonly formatter: Formatter;
  /** Level of the form's own heading, 2–6. */
  readonly headingLevel: number;
  /** The publisher's local time, `YYYY-MM-DDTHH:mm:ss`, whatever time zone the device is in. */
  now(): string;
  /** What was answered under "May I take part?", to begin with. */
  readonly eligibilityAnswers: EligibilityAnswers;
  /** Goes back to the contest. */
  close(): void;
}

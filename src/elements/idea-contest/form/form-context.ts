import type { Contest, Envelope } from '../../../feed/schema.js';
import type { TakePartAnswers } from '../../../forms/take-part.js';
import type { Formats } from '../../../locale/format.js';
import type { Language } from '../../../locale/languages.js';

/** What the application form is told of the contest around it; asked for anew at each drawing. */
export interface FormContext {
  readonly contest: Contest;
  readonly envelope: Envelope;
  /** Absolute address of the feed. */
  readonly feedUrl: string;
  readonly language: Language;
  readonly formats: Formats;
  /** Level of the form's own heading, 2–6. */
  readonly headingLevel: number;
  /** The publisher's local time, `YYYY-MM-DDTHH:mm:ss`, whatever time zone the device is in. */
  now(): string;
  /** What was answered under "May I take part?", to begin with. */
  readonly takePart: TakePartAnswers;
  /** Goes back to the contest. */
  close(): void;
}

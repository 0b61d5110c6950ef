import type { ContestState } from '../../feed/contest-state.js';
import type { Contest, Envelope } from '../../feed/schema.js';
import { findText, type FoundText, type LocalText } from '../../locale/feed-text.js';
import type { Formats } from '../../locale/format.js';
import type { Language } from '../../locale/languages.js';

/** What a view of contests is drawn from. */
export interface Around {
  readonly envelope: Envelope;
  readonly feedUrl: string;
  readonly language: Language;
  readonly formats: Formats;
  /** The publisher's local time, `YYYY-MM-DDTHH:mm:ss`. */
  readonly now: string;
  readonly headingLevel: number;
}

/** One contest on the screen. */
export interface ContestView extends Around {
  readonly contest: Contest;
  readonly state: ContestState;
  readonly on: Actions;
}

/** What a person can do. */
export interface Actions {
  apply(): void;
}

/** A text of the feed in the language shown. */
export const textOf = (
  { language, envelope }: Pick<Around, 'language' | 'envelope'>,
  text: LocalText,
): FoundText => findText(text, language, envelope.languages);

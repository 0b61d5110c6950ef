import type { ContestState } from '../../core/feed/contest-state.js';
import type { Contest, Envelope } from '../../core/feed/schema/schema.js';
import type { PrivacyDuty } from '../../core/application/privacy-notice.js';
import type { TakePartAnswers } from '../../core/application/eligibility.js';
import { findText, type FoundText, type LocalText } from '../../core/i18n/localized-text.js';
import type { Formats } from '../../core/i18n/formatter.js';
import type { Language } from '../../core/i18n/languages.js';

/** What opens below the buttons. */
export type Panel = 'take-part' | 'calendar';

/** What a view of contests is drawn from. */
export interface Around {
  readonly envelope: Envelope;
  /** Absolute address of the feed. */
  readonly feedUrl: string;
  readonly language: Language;
  readonly formats: Formats;
  /** The publisher's local time, `YYYY-MM-DDTHH:mm:ss`. */
  readonly now: string;
  readonly headingLevel: number;
  readonly debug: boolean;
  readonly on: Actions;
}

/** All contests of the feed, to choose from. */
export interface ListView extends Around {
  readonly contests: readonly Contest[];
  /** Address of a contest, where the address of the page tells which one is shown. */
  readonly hrefOf: ((id: string) => string) | undefined;
}

/** One contest on the screen. */
export interface ContestView extends Around {
  readonly contest: Contest;
  readonly state: ContestState;
  /** What the privacy notice lacks: without it no form opens. */
  readonly missing: readonly PrivacyDuty[];
  readonly panel: Panel | undefined;
  readonly takePart: TakePartAnswers;
  /** The contest was chosen from the list, and there is a way back. */
  readonly isChosen: boolean;
  /** Address of the page with this contest. */
  readonly href: string;
}

/** What a person can do. */
export interface Actions {
  choose(id: string | undefined, event?: Event): void;
  apply(): void;
  /** Opens a panel, or closes it. */
  toggle(panel: Panel): void;
  answer(answers: TakePartAnswers): void;
  print(): void;
}

/** A text of the feed in the language shown. */
export const textOf = (
  { language, envelope }: Pick<Around, 'language' | 'envelope'>,
  text: LocalText,
): FoundText => findText(text, language, envelope.languages);

import type { ContestState } from '../../core/feed/contest-state.js';
import type { Contest, Envelope } from '../../core/feed/schema/schema.js';
import type { PrivacyField } from '../../core/application/privacy-notice.js';
import type { EligibilityAnswers } from '../../core/application/eligibility.js';
import { resolveText, type ResolvedText, type LocalizedText } from '../../core/i18n/localized-text.js';
import type { Formatter } from '../../core/i18n/formatter.js';
import type { Msg } from '../../core/i18n/translator.js';
import type { Language } from '../../core/i18n/languages.js';

/** The panels that open below the buttons. */
export type Panel = 'eligibility' | 'calendar';

/** What a view of contests is rendered from. */
export interface ContestViewContext {
  readonly envelope: Envelope;
  /** Absolute address of the feed. */
  readonly feedUrl: string;
  readonly language: Language;
  readonly formatter: Formatter;
  readonly msg: Msg;
  /** The publisher's local time, `YYYY-MM-DDTHH:mm:ss`. */
  readonly now: string;
  readonly headingLevel: number;
  readonly debug: boolean;
  readonly on: ContestActions;
}

/** All contests of the feed, to choose from. */
export interface ContestListViewModel extends ContestViewContext {
  readonly contests: readonly Contest[];
  /** Address of a contest, if URL state is enabled. */
  readonly hrefOf: ((id: string) => string) | undefined;
}

/** One contest on the screen. */
export interface ContestViewModel extends ContestViewContext {
  readonly contest: Contest;
  readonly state: ContestState;
  /** Missing parts of the privacy notice: without them no form opens. */
  readonly missingPrivacyFields: readonly PrivacyField[];
  readonly panel: Panel | undefined;
  readonly eligibilityAnswers: EligibilityAnswers;
  /** The contest was chosen from the list, so there is a link back. */
  readonly hasList: boolean;
  /** Address of the page with this contest. */
  readonly href: string;
}

/** What a person can do. */
export interface ContestActions {
  selectContest(id: string | undefined, event?: Event): void;
  /** Opens the form of the application, or that of a later stage. */
  apply(stageId?: string): void;
  /** Opens or closes a panel. */
  togglePanel(panel: Panel): void;
  answer(answers: EligibilityAnswers): void;
  print(): void;
}

/** A text of the feed in the element’s language. */
export const resolve = (
  { language, envelope }: Pick<ContestViewContext, 'envelope'> & { readonly language: string },
  text: LocalizedText,
): ResolvedText => resolveText(text, language, envelope.languages);

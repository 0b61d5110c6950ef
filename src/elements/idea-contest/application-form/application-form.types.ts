/** Everything that the form’s views show; they are pure functions of it. */
import type { SubmissionStage } from '../../../core/feed/contest-stages.js';
import type { Contest, Envelope } from '../../../core/feed/schema/schema.js';
import type { Answers, FileRef } from '../../../core/application/answers.js';
import type { ReadError } from '../../../core/application/drafts/draft-record.js';
import type { StoredDraft } from '../../../core/application/drafts/list-drafts.js';
import type { FormQuestion } from '../../../core/application/form-definition.js';
import type { SubmissionStatus } from '../../../core/application/submission/submission-queue.js';
import type { StorageLocation } from '../../../core/util/storage.js';
import { resolveText, type ResolvedText, type LocalizedText } from '../../../core/i18n/localized-text.js';
import type { Formatter } from '../../../core/i18n/formatter.js';
import type { Msg } from '../../../core/i18n/translator.js';
import type { DraftSession } from './drafts/draft-session.js';
import type { ApplicationAction, ApplicationState, DraftSnapshot } from './application-state.js';
import type { FormState, VisibleError } from './form-state.js';
import type { FormContext } from './form-context.js';
import type { Retention } from './text/retention-text.js';

/** What is printed in place of the form. */
export type PrintMode = 'application' | 'blank-form';

/** What texts about answers need. */
export interface TextContext {
  readonly contest: Contest;
  readonly envelope: Envelope;
  readonly language: string;
  readonly formatter: Formatter;
  readonly msg: Msg;
  /** The day of applying, `YYYY-MM-DD` in the publisher's time zone. */
  readonly today: string;
  readonly answers: Answers;
  /** The form is that of this later stage, and its questions are in `contest`. */
  readonly stage?: SubmissionStage | undefined;
}

/** Actions on fields; `name` says which answer a field belongs to. */
export interface FieldActions {
  add(id: string): void;
  remove(id: string, row: number): void;
  addFiles(question: FormQuestion, input: HTMLInputElement): void;
  removeFile(id: string, file: FileRef): void;
  /** Says whose consent a file is; empty for nobody’s. */
  setPerson(id: string, file: FileRef, name: string): void;
  /** Replaces the current answer with the goal from the goal helper. */
  acceptSuggestion(): void;
  /** Opens the consent forms for the legal representatives. */
  openConsentForm(): void;
}

export interface FieldViewModel extends TextContext {
  readonly headingLevel: number;
  readonly draft: DraftSnapshot;
  /** The error message of an answer, if it should be shown. */
  errorAt(path: string): string | undefined;
  /** The answer was not typed here, but copied from elsewhere on the page. */
  isPrefilled(id: string): boolean;
  /** A goal from the goal helper, if the question already has another answer. */
  readonly suggestedGoal: string | undefined;
  readonly on: FieldActions;
  /** Rows of repeating groups and of the budget; undefined until their code is loaded. */
  readonly lazyFields: LazyFields;
}

type RenderField = (view: FieldViewModel, question: FormQuestion) => unknown;

/** Field types that are rare enough to load later. */
export interface LazyFields {
  readonly group: RenderField;
  readonly budget: RenderField;
  readonly files: RenderField;
}

export interface FormActions extends FieldActions {
  start(location: StorageLocation | undefined): void;
  resume(draft: StoredDraft): void;
  deleteStoredDraft(draft: StoredDraft): void;
  openFile(input: HTMLInputElement): void;
  saveFile(): void;
  saveText(): void;
  setStorage(location: StorageLocation): void;
  deleteApplication(answer: 'ask' | 'yes' | 'no'): void;
  next(): void;
  continueWithErrors(): void;
  goToPage(pageId: string): void;
  /** Opens the page with an answer, and moves the focus there. */
  goToField(path: string): void;
  send(): void;
  cancel(): void;
  /** A new application with the same answers. */
  applyAgain(): void;
  /** The person confirms that it has been received. */
  confirmReceived(): void;
  withdraw(answer: 'ask' | 'yes' | 'no'): void;
  print(mode: PrintMode | 'consent-form'): void;
  close(): void;
}

export interface FormViewModel extends FieldViewModel {
  readonly context: FormContext;
  readonly formState: FormState;
  /** What could not be read of the opened draft. */
  readonly readErrors: readonly ReadError[];
  readonly submissionStatus: SubmissionStatus;
  /** When the draft is deleted. */
  readonly retention: Retention;
  /** When the current round closes, the publisher’s local time. */
  readonly closes: string | undefined;
  /** The content of the honeypot field. */
  readonly honeypotValue: string;
  /** The error summary is shown above the page. */
  readonly showsErrorSummary: boolean;
  readonly isConfirmingDelete: boolean;
  /** The result of the last action. */
  readonly statusMessage: string;
  errorText(errors: VisibleError): string;
  readonly on: FormActions;
}

/** What the actions of a person need of the store. */
export interface FormStore {
  readonly state: ApplicationState;
  /** What follows from the answers; nothing on the start screen. */
  readonly formState: FormState | undefined;
  readonly session: DraftSession;
  dispatch(action: ApplicationAction): void;
  /** Redraws, with the focus on the element with this id. */
  requestFocus(id?: string): void;
  /** Shows a sentence, in the language that the element has now, and announces it to screen readers. */
  setStatus(message: (msg: Msg) => string): void;
}

/** A text of the feed in the element’s language. */
export const resolve = (
  view: Pick<TextContext, 'envelope' | 'language'>,
  text: LocalizedText,
): ResolvedText => resolveText(text, view.language, view.envelope.languages);

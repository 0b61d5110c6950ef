/** Everything the views of the form show; they are pure functions of it. */
import type { nothing } from 'lit';
import type { Contest, Envelope } from '../../../core/feed/schema/schema.js';
import type { Answers, FileRef } from '../../../core/application/answers.js';
import type { ReadError } from '../../../core/application/drafts/draft-record.js';
import type { StoredDraft } from '../../../core/application/drafts/list-drafts.js';
import type { FormQuestion } from '../../../core/application/form-definition.js';
import type { SubmissionStatus } from '../../../core/application/submission/submission-queue.js';
import type { StorageLocation } from '../../../core/application/drafts/storage.js';
import { resolveText, type ResolvedText, type LocalizedText } from '../../../core/i18n/localized-text.js';
import type { Formatter } from '../../../core/i18n/formatter.js';
import type { DraftSession } from './drafts/draft-session.js';
import type { ApplicationAction, ApplicationState, DraftSnapshot } from './application-state.js';
import type { FormState, VisibleError } from './form-state.js';
import type { FormContext } from './form-context.js';
import type { Retention } from './text/retention-text.js';
import type { PrintMode } from './print/print-controller.js';

/** What words about answers need. */
export interface TextContext {
  readonly contest: Contest;
  readonly envelope: Envelope;
  readonly language: string;
  readonly formatter: Formatter;
  /** The day of applying, `YYYY-MM-DD` in the publisher's time zone. */
  readonly today: string;
  readonly answers: Answers;
}

/** What a person can do with fields; they tell by `name` which answer they are for. */
export interface FieldActions {
  add(id: string): void;
  remove(id: string, row: number): void;
  addFiles(question: FormQuestion, input: HTMLInputElement): void;
  removeFile(id: string, file: FileRef): void;
  /** Takes the goal that the goal helper offers in place of the present answer. */
  acceptSuggestion(): void;
  /** Opens the sheet for the legal representatives. */
  openConsentForm(): void;
}

export interface FieldViewModel extends TextContext {
  readonly headingLevel: number;
  readonly draft: DraftSnapshot;
  /** In words what is to be told of an answer. */
  errorAt(path: string): string | undefined;
  /** The answer was not typed here but brought from elsewhere on the page. */
  isPrefilled(id: string): boolean;
  /** A goal that waits, where the question has another answer already. */
  readonly suggestedGoal: string | undefined;
  readonly on: FieldActions;
  /** Rows of a repeating group and of a budget; nothing before their code is here. */
  readonly lazyFields: LazyFields;
}

type RenderField = (view: FieldViewModel, question: FormQuestion) => unknown;

/** Fields that are rare enough to come later. */
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
  /** Goes to the page of an answer and puts the focus there. */
  goToField(path: string): void;
  send(): void;
  cancel(): void;
  /** The same answers as an application of their own. */
  applyAgain(): void;
  /** The person has seen that it arrived. */
  confirmReceived(): void;
  withdraw(answer: 'ask' | 'yes' | 'no'): void;
  print(mode: PrintMode | 'consent-form'): void;
  close(): void;
}

export interface FormViewModel extends FieldViewModel {
  readonly context: FormContext;
  readonly formState: FormState;
  /** What could not be read of the draft that was opened. */
  readonly readErrors: readonly ReadError[];
  readonly submissionStatus: SubmissionStatus;
  /** When the draft is deleted. */
  readonly retention: Retention;
  /** When the present round closes, the publisher's local time. */
  readonly closes: string | undefined;
  /** What stands in the field that people do not see. */
  readonly honeypotValue: string;
  /** The summary of mistakes stands above the page. */
  readonly showsErrorSummary: boolean;
  readonly isConfirmingDelete: boolean;
  /** What came of the last tool. */
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
  /** Shows a sentence and announces it to screen readers. */
  setStatus(render: () => string): void;
}

/** A text of the feed in the language shown. */
export const resolve = (
  view: Pick<TextContext, 'envelope' | 'language'>,
  text: LocalizedText,
): ResolvedText => resolveText(text, view.language, view.envelope.languages);

/** What the pieces around a control are called by `aria-describedby`. */
export interface FieldAria {
  readonly id: string;
  readonly error: string | undefined;
  /** Ids of help, criteria and mistake, for `aria-describedby`. */
  readonly describedBy: string | typeof nothing;
}

/** Everything the views of the form show; they are pure functions of it. */
import type { Contest, Envelope } from '../../../core/feed/schema/schema.js';
import type { Answers, FileRef } from '../../../core/application/answers.js';
import type { Loss } from '../../../core/application/drafts/draft-record.js';
import type { Draft } from '../../../core/application/drafts/draft.js';
import type { FoundDraft } from '../../../core/application/drafts/list-drafts.js';
import type { FormQuestion } from '../../../core/application/form-definition.js';
import type { Phase } from '../../../core/application/submission/submission-queue.js';
import type { Place } from '../../../core/application/drafts/storage.js';
import { findText, type FoundText, type LocalText } from '../../../core/i18n/localized-text.js';
import type { Formats } from '../../../core/i18n/formatter.js';
import type { Filling, Told } from './form-state.js';
import type { FormContext } from './form-context.js';
import type { Keeping } from './text/retention-text.js';
import type { Paper } from './print/print-controller.js';

/** What words about answers need. */
export interface WordsView {
  readonly contest: Contest;
  readonly envelope: Envelope;
  readonly language: string;
  readonly formats: Formats;
  /** The day of applying, `YYYY-MM-DD` in the publisher's time zone. */
  readonly today: string;
  readonly answers: Answers;
}

/** What a person can do with fields; they tell by `name` which answer they are for. */
export interface FieldActions {
  add(id: string): void;
  remove(id: string, row: number): void;
  choose(question: FormQuestion, input: HTMLInputElement): void;
  dropFile(id: string, file: FileRef): void;
  /** Takes the goal that the goal helper offers in place of the present answer. */
  useOffer(): void;
  /** Opens the sheet for the legal representatives. */
  sheet(): void;
}

export interface FieldView extends WordsView {
  readonly headingLevel: number;
  readonly draft: Draft;
  /** In words what is to be told of an answer. */
  errorAt(path: string): string | undefined;
  /** The answer was not typed here but brought from elsewhere on the page. */
  isBrought(id: string): boolean;
  /** A goal that waits, where the question has another answer already. */
  readonly offer: string | undefined;
  readonly on: FieldActions;
  /** Rows of a repeating group and of a budget; nothing before their code is here. */
  readonly parts: FieldParts;
}

type Draw = (view: FieldView, question: FormQuestion) => unknown;

/** Fields that are rare enough to come later. */
export interface FieldParts {
  readonly group: Draw;
  readonly budget: Draw;
  readonly files: Draw;
}

export interface FormActions extends FieldActions {
  begin(place: Place | undefined): void;
  resume(found: FoundDraft): void;
  discard(found: FoundDraft): void;
  openFile(input: HTMLInputElement): void;
  saveFile(): void;
  saveText(): void;
  keep(place: Place): void;
  forget(answer: 'ask' | 'yes' | 'no'): void;
  next(): void;
  skip(): void;
  goTo(at: string): void;
  /** Goes to the page of an answer and puts the focus there. */
  mend(path: string): void;
  send(): void;
  cancel(): void;
  /** The same answers as an application of their own. */
  renew(): void;
  /** The person has seen that it arrived. */
  arrived(): void;
  withdraw(answer: 'ask' | 'yes' | 'no'): void;
  print(what: Paper | 'sheet'): void;
  close(): void;
}

export interface FormView extends FieldView {
  readonly context: FormContext;
  readonly filling: Filling;
  /** What could not be read of the draft that was opened. */
  readonly losses: readonly Loss[];
  readonly phase: Phase;
  /** When the draft is deleted. */
  readonly keeping: Keeping;
  /** When the present round closes, the publisher's local time. */
  readonly closes: string | undefined;
  /** What stands in the field that people do not see. */
  readonly trap: string;
  /** The summary of mistakes stands above the page. */
  readonly isTelling: boolean;
  readonly isForgetting: boolean;
  /** What came of the last tool. */
  readonly message: string;
  tellOf(told: Told): string;
  readonly on: FormActions;
}

/** A text of the feed in the language shown. */
export const textOf = (view: Pick<WordsView, 'envelope' | 'language'>, text: LocalText): FoundText =>
  findText(text, view.language, view.envelope.languages);

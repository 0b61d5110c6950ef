/** What follows from the answers: questions, pages, errors, and which of them are shown. Pure. */
import type { Answers, FileRef, AnswerValue } from '../../../core/application/answers.js';
import { isFileRef } from '../../../core/application/answers.js';
import {
  questionsOf,
  type FormQuestion,
  type ContestContext,
} from '../../../core/application/form-definition.js';
import type { FieldError } from '../../../core/application/submission/adapters/adapter.js';
import type { ValidationError, Violation } from '../../../core/application/validation/validation-error.js';
import { isAnswered } from '../../../core/application/coerce-answer.js';
import { validate } from '../../../core/application/validation/validate.js';
import { answerAt, questionIdOf } from '../../../core/application/answer-path.js';
import { REVIEW, type ActiveApplication } from './application-state.js';
import { pageOf, pagesOf, type Page } from './wizard/paginate.js';

/** An error that is shown now: of one of the rules, or of the server. */
export interface VisibleError {
  readonly path: string;
  readonly violation: Violation | undefined;
  readonly serverError: FieldError | undefined;
}

interface Derived {
  readonly questions: readonly FormQuestion[];
  readonly pages: readonly Page[];
  readonly errors: readonly ValidationError[];
}

export class FormState {
  readonly #derived: Derived;

  /** @param previous spares the validation where neither the answers nor the contest have changed */
  constructor(
    readonly application: ActiveApplication,
    readonly context: ContestContext,
    previous?: FormState,
  ) {
    const { contest, today } = context;
    const isSame =
      previous?.answers === this.answers &&
      previous.context.contest === contest &&
      previous.context.today === today;
    this.#derived = isSame ? previous.#derived : derive(context, this.answers);
  }

  get answers(): Answers {
    return this.application.draft.record.answers;
  }

  get questions(): readonly FormQuestion[] {
    return this.#derived.questions;
  }

  get pages(): readonly Page[] {
    return this.#derived.pages;
  }

  /** Everything that is wrong, shown or not. */
  get errors(): readonly ValidationError[] {
    return this.#derived.errors;
  }

  get isReviewing(): boolean {
    return this.application.pageId === REVIEW;
  }

  /** The current page. If the feed has changed, it may not be the one in the draft. */
  get page(): Page {
    const { pages } = this;
    const { pageId } = this.application;
    const step = pageId.split('.')[0];
    return pages.find(({ id }) => id === pageId) ?? pages.find((page) => page.step === step) ?? pages[0]!;
  }

  /** The next page, or the review. */
  get nextPageId(): string {
    const { pages, page } = this;
    return pages[pages.indexOf(page) + 1]?.id ?? REVIEW;
  }

  /** The previous page, if there is one. */
  get previousPageId(): string | undefined {
    const { pages, page } = this;
    return this.isReviewing ? pages.at(-1)!.id : pages[pages.indexOf(page) - 1]?.id;
  }

  pageOf(path: string): Page | undefined {
    return pageOf(this.pages, path);
  }

  filesOf(id: string): readonly FileRef[] {
    const value = this.answers[id];
    return Array.isArray(value) ? (value as readonly AnswerValue[]).filter(isFileRef) : [];
  }

  /** Whether the errors of a field are shown once it is left: not where a person only passed through. */
  isTouchable(path: string): boolean {
    const { touched, dirty } = this.application.interaction;
    return !touched.has(path) && (dirty.has(path) || isAnswered(answerAt(this.answers, path)));
  }

  /** What is shown of one answer: first what the rules find, else what the server said of this very answer. */
  errorAt(path: string): VisibleError | undefined {
    const rejection = this.application.rejectedFiles.get(path);
    if (rejection) return { path, violation: rejection, serverError: undefined };
    const violation = this.errors.find((error) => error.path === path);
    if (violation && this.#shouldShow(path)) return { path, violation, serverError: undefined };
    const serverError = this.#serverErrorAt(path);
    return serverError && { path, violation: undefined, serverError };
  }

  /** Everything shown on a page, in the order of its questions. */
  errorsOn(page: Page): VisibleError[] {
    return this.#visibleErrors().filter(({ path }) => this.pageOf(path)?.id === page.id);
  }

  /** Everything shown, page by page; first what the server said of things that nobody is asked here. */
  get visibleErrors(): readonly VisibleError[] {
    const unmatched = this.#visibleErrors().filter(({ path }) => !this.pageOf(path));
    return [...unmatched, ...this.pages.flatMap((page) => this.errorsOn(page))];
  }

  #visibleErrors(): VisibleError[] {
    const { rejectedFiles, serverErrors } = this.application;
    const paths = [...this.errors.map(({ path }) => path), ...rejectedFiles.keys(), ...serverErrors.keys()];
    return [...new Set(paths)].flatMap((path) => this.errorAt(path) ?? []);
  }

  #shouldShow(path: string): boolean {
    const { touched, validatedPages } = this.application.interaction;
    return touched.has(path) || validatedPages.has(this.pageOf(path)?.id ?? '');
  }

  #serverErrorAt(path: string): FieldError | undefined {
    const serverError = this.application.serverErrors.get(path);
    return serverError?.value === this.answers[questionIdOf(path)] ? serverError?.error : undefined;
  }
}

function derive(context: ContestContext, answers: Answers): Derived {
  const questions = questionsOf(context, answers);
  return { questions, pages: pagesOf(questions), errors: validate(context, answers) };
}

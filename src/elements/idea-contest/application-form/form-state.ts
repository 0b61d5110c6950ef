/** An application that is being filled in: its answers, where the person is, and what is to be told of mistakes. */
import { times } from '../../../core/util/natives.js';
import { toSpliced } from '../../../core/feed/collections.js';
import type { Answers, AnswerValue, FileRef } from '../../../core/application/answers.js';
import { isFileRef } from '../../../core/application/answers.js';
import { validateField } from '../../../core/application/validation/validate-field.js';
import type { Draft } from '../../../core/application/drafts/draft.js';
import {
  questionsOf,
  type FormQuestion,
  type ContestContext,
} from '../../../core/application/form-definition.js';
import type { FieldError } from '../../../core/application/submission/adapters/adapter.js';
import type { ValidationError, Violation } from '../../../core/application/validation/validation-error.js';
import { isAnswered, toRows } from '../../../core/application/coerce-answer.js';
import { columnsOf, validate } from '../../../core/application/validation/validate.js';
import { pageOf, pagesOf, type Page } from './wizard/paginate.js';
import { answerAt, questionIdOf, withAnswer } from '../../../core/application/answer-path.js';

/** Behind the last page everything is read once more. */
export const REVIEW = 'review';

/** A mistake that is told now: one of the rules, or of the server. */
export interface VisibleError {
  readonly path: string;
  readonly violation: Violation | undefined;
  /** What the server said of it. */
  readonly serverError: FieldError | undefined;
}

interface ServerError {
  readonly error: FieldError;
  /** The answer that the server saw; another one may be right. */
  readonly value: AnswerValue | undefined;
}

export class FormState {
  /** Id of the page, or `CHECK`. */
  currentPageId: string;
  /** A file that was not taken, by the path of its question. */
  readonly rejectedFiles = new Map<string, Violation>();
  /** Questions whose answers came from elsewhere on the page: the goal helper, "May I take part?". */
  readonly prefilled = new Set<string>();
  readonly #context: () => ContestContext;
  readonly #touched = new Set<string>();
  readonly #dirty = new Set<string>();
  /** Pages on which everything may be told. */
  readonly #validatedPages = new Set<string>();
  #serverErrors = new Map<string, ServerError>();
  #memo:
    | {
        readonly answers: Answers;
        readonly contest: ContestContext['contest'];
        readonly today: string;
        readonly questions: readonly FormQuestion[];
        readonly pages: readonly Page[];
        readonly errors: readonly ValidationError[];
      }
    | undefined;

  constructor(
    readonly draft: Draft,
    setting: () => ContestContext,
  ) {
    this.#context = setting;
    this.currentPageId = draft.record.step ?? '';
  }

  get answers(): Answers {
    return this.draft.record.answers;
  }

  get context(): ContestContext {
    return this.#context();
  }

  get questions(): readonly FormQuestion[] {
    return this.#current.questions;
  }

  get pages(): readonly Page[] {
    return this.#current.pages;
  }

  /** Everything that is wrong, told or not. */
  get errors(): readonly ValidationError[] {
    return this.#current.errors;
  }

  get isReviewing(): boolean {
    return this.currentPageId === REVIEW;
  }

  /** The page shown. Where the feed has changed it may be another one than the draft remembers. */
  get page(): Page {
    const { pages } = this;
    const step = this.currentPageId.split('.')[0];
    return (
      pages.find(({ id }) => id === this.currentPageId) ??
      pages.find((page) => page.step === step) ??
      pages[0]!
    );
  }

  set(path: string, value: AnswerValue | undefined): void {
    this.#dirty.add(path);
    const change = withAnswer(this.answers, path, value);
    this.prefilled.delete(change.id);
    this.draft.set(change.id, change.value);
  }

  /** A field was left: from now on its mistakes are told. Nobody is told off for what they only passed through. */
  touch(path: string): boolean {
    if (this.#touched.has(path) || !(this.#dirty.has(path) || isAnswered(answerAt(this.answers, path))))
      return false;
    this.#touched.add(path);
    return true;
  }

  /** Answers with the path of the first field of the new row. */
  addRow(id: string): string {
    const rows = toRows(this.answers[id]);
    this.set(id, [...rows, {}]);
    const question = this.questions.find((each) => each.id === id)!;
    return `${id}.${rows.length}.${columnsOf(this.context, question, {})[0].id}`;
  }

  /** So many rows as have to be filled in anyway stand open on the page. */
  ensureMinimumRows(): void {
    for (const { id, type, from, required } of this.page.questions) {
      if (!required || (type !== 'group' && type !== 'budget')) continue;
      const rows = toRows(this.answers[id]);
      const missingRows = Math.max(from ?? 1, 1) - rows.length;
      if (missingRows > 0) this.draft.set(id, [...rows, ...times(missingRows, () => ({}))]);
    }
  }

  removeRow(id: string, index: number): void {
    for (const path of this.#touched) if (path.startsWith(`${id}.`)) this.#touched.delete(path);
    const rows = toSpliced(toRows(this.answers[id]), index, 1);
    this.set(id, rows.length ? rows : undefined);
  }

  /** Takes the files that are right by themselves; of the others it is told why not. */
  async addFiles(question: FormQuestion, files: readonly File[]): Promise<void> {
    const { id } = question;
    this.rejectedFiles.delete(id);
    const added: FileRef[] = [];
    for (const file of files) {
      const { name, type, size } = file;
      const violation = validateField(
        { ...question, from: undefined, to: undefined },
        [{ key: '', name, type, size } satisfies FileRef],
        this.context.today,
      );
      const fileViolation = FILE_ERROR_CODES.includes(violation?.code ?? '') ? violation : undefined;
      if (fileViolation) this.rejectedFiles.set(id, fileViolation);
      else added.push(await this.draft.addFile(file));
    }
    if (added.length) this.set(id, [...this.filesOf(id), ...added]);
    this.#touched.add(id);
  }

  async removeFile(id: string, file: FileRef): Promise<void> {
    this.rejectedFiles.delete(id);
    const files = this.filesOf(id).filter(({ key }) => key !== file.key);
    this.set(id, files.length ? files : undefined);
    await this.draft.removeFile(file);
  }

  filesOf(id: string): readonly FileRef[] {
    const value = this.answers[id];
    return Array.isArray(value) ? (value as readonly AnswerValue[]).filter(isFileRef) : [];
  }

  /** From now on everything is told that is wrong on these pages; answers whether there is something. */
  validatePages(pages: readonly Page[]): boolean {
    pages.forEach(({ id }) => this.#validatedPages.add(id));
    return pages.some((page) => this.errorsOn(page).length > 0);
  }

  /** The next page, or the check at the end. */
  get nextPageId(): string {
    const { pages, page } = this;
    return pages[pages.indexOf(page) + 1]?.id ?? REVIEW;
  }

  /** The page before, if there is one. */
  get previousPageId(): string | undefined {
    const { pages, page } = this;
    return this.isReviewing ? pages.at(-1)!.id : pages[pages.indexOf(page) - 1]?.id;
  }

  goToPage(pageId: string, language: string): void {
    this.currentPageId = pageId;
    this.draft.setPosition({ step: pageId, language });
  }

  pageOf(path: string): Page | undefined {
    return pageOf(this.pages, path);
  }

  /** What the server said of the answers. */
  setServerErrors(fields: Readonly<Record<string, FieldError>>): void {
    this.#serverErrors = new Map(
      Object.entries(fields).map(([path, error]) => [
        path,
        { error, value: this.answers[questionIdOf(path)] },
      ]),
    );
  }

  /** What is told of one answer: first what the rules find, else what the server said of this very answer. */
  errorAt(path: string): VisibleError | undefined {
    const rejection = this.rejectedFiles.get(path);
    if (rejection) return { path, violation: rejection, serverError: undefined };
    const error = this.errors.find((problem) => problem.path === path);
    if (error && this.#shouldShow(path)) return { path, violation: error, serverError: undefined };
    const serverError = this.#serverErrorAt(path);
    return serverError && { path, violation: undefined, serverError };
  }

  /** Everything told on a page, in the order of its questions. */
  errorsOn(page: Page): VisibleError[] {
    return this.#visibleErrors().filter(({ path }) => pageOf(this.pages, path)?.id === page.id);
  }

  /** What the server said of things that nobody is asked here. */
  get unmatchedServerErrors(): readonly VisibleError[] {
    return this.#visibleErrors().filter(({ path }) => !pageOf(this.pages, path));
  }

  /** Everything told, page by page. */
  get visibleErrors(): readonly VisibleError[] {
    return [...this.unmatchedServerErrors, ...this.pages.flatMap((page) => this.errorsOn(page))];
  }

  #visibleErrors(): VisibleError[] {
    const paths = new Set([
      ...this.errors.map(({ path }) => path),
      ...this.rejectedFiles.keys(),
      ...this.#serverErrors.keys(),
    ]);
    return [...paths].flatMap((path) => this.errorAt(path) ?? []);
  }

  #shouldShow(path: string): boolean {
    if (this.#touched.has(path)) return true;
    const page = this.pageOf(path);
    return page !== undefined && this.#validatedPages.has(page.id);
  }

  #serverErrorAt(path: string): FieldError | undefined {
    const serverError = this.#serverErrors.get(path);
    return serverError && serverError.value === this.answers[questionIdOf(path)]
      ? serverError.error
      : undefined;
  }

  get #current() {
    const { contest, today } = this.#context();
    const { answers } = this;
    if (this.#memo?.answers !== answers || this.#memo.contest !== contest || this.#memo.today !== today) {
      const questions = questionsOf({ contest, today }, answers);
      const errors = validate({ contest, today }, answers);
      this.#memo = { answers, contest, today, questions, pages: pagesOf(questions), errors };
    }
    return this.#memo;
  }
}

/** What is wrong with one file by itself. */
const FILE_ERROR_CODES: readonly string[] = ['file-type', 'file-size', 'file-empty'];

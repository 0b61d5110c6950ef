/** An application that is being filled in: its answers, where the person is, and what is to be told of mistakes. */
import { times } from '../../../core/util/natives.js';
import { spliced } from '../../../core/feed/collections.js';
import type { Answers, AnswerValue, FileRef } from '../../../core/application/answers.js';
import { isFileRef } from '../../../core/application/answers.js';
import { checkField } from '../../../core/application/validation/validate-field.js';
import type { Draft } from '../../../core/application/drafts/draft.js';
import {
  questionsOf,
  type FormQuestion,
  type FormSetting,
} from '../../../core/application/form-definition.js';
import type { FieldProblem } from '../../../core/application/submission/adapters/adapter.js';
import type { FormProblem, Found } from '../../../core/application/validation/validation-error.js';
import { isAnswered, rowsOf } from '../../../core/application/coerce-answer.js';
import { columnsOf, validate } from '../../../core/application/validation/validate.js';
import { pageOf, pagesOf, type Page } from './wizard/paginate.js';
import { answerAt, rootOf, withAnswer } from '../../../core/application/answer-path.js';

/** Behind the last page everything is read once more. */
export const CHECK = 'check';

/** A mistake that is told now: one of the rules, or of the server. */
export interface Told {
  readonly path: string;
  readonly found: Found | undefined;
  /** What the server said of it. */
  readonly server: FieldProblem | undefined;
}

interface FromServer {
  readonly problem: FieldProblem;
  /** The answer that the server saw; another one may be right. */
  readonly value: AnswerValue | undefined;
}

export class Filling {
  /** Id of the page, or `CHECK`. */
  at: string;
  /** A file that was not taken, by the path of its question. */
  readonly refused = new Map<string, Found>();
  /** Questions whose answers came from elsewhere on the page: the goal helper, "May I take part?". */
  readonly brought = new Set<string>();
  readonly #setting: () => FormSetting;
  readonly #left = new Set<string>();
  readonly #changed = new Set<string>();
  /** Pages on which everything may be told. */
  readonly #passed = new Set<string>();
  #server = new Map<string, FromServer>();
  #made:
    | {
        readonly answers: Answers;
        readonly contest: FormSetting['contest'];
        readonly today: string;
        readonly questions: readonly FormQuestion[];
        readonly pages: readonly Page[];
        readonly problems: readonly FormProblem[];
      }
    | undefined;

  constructor(
    readonly draft: Draft,
    setting: () => FormSetting,
  ) {
    this.#setting = setting;
    this.at = draft.record.step ?? '';
  }

  get answers(): Answers {
    return this.draft.record.answers;
  }

  get setting(): FormSetting {
    return this.#setting();
  }

  get questions(): readonly FormQuestion[] {
    return this.#now.questions;
  }

  get pages(): readonly Page[] {
    return this.#now.pages;
  }

  /** Everything that is wrong, told or not. */
  get problems(): readonly FormProblem[] {
    return this.#now.problems;
  }

  get isChecking(): boolean {
    return this.at === CHECK;
  }

  /** The page shown. Where the feed has changed it may be another one than the draft remembers. */
  get page(): Page {
    const { pages } = this;
    const step = this.at.split('.')[0];
    return pages.find(({ id }) => id === this.at) ?? pages.find((page) => page.step === step) ?? pages[0]!;
  }

  set(path: string, value: AnswerValue | undefined): void {
    this.#changed.add(path);
    const change = withAnswer(this.answers, path, value);
    this.brought.delete(change.id);
    this.draft.set(change.id, change.value);
  }

  /** A field was left: from now on its mistakes are told. Nobody is told off for what they only passed through. */
  leave(path: string): boolean {
    if (this.#left.has(path) || !(this.#changed.has(path) || isAnswered(answerAt(this.answers, path))))
      return false;
    this.#left.add(path);
    return true;
  }

  /** Answers with the path of the first field of the new row. */
  addRow(id: string): string {
    const rows = rowsOf(this.answers[id]);
    this.set(id, [...rows, {}]);
    const question = this.questions.find((each) => each.id === id)!;
    return `${id}.${rows.length}.${columnsOf(this.setting, question, {})[0].id}`;
  }

  /** So many rows as have to be filled in anyway stand open on the page. */
  makeRoom(): void {
    for (const { id, type, from, required } of this.page.questions) {
      if (!required || (type !== 'group' && type !== 'budget')) continue;
      const rows = rowsOf(this.answers[id]);
      const more = Math.max(from ?? 1, 1) - rows.length;
      if (more > 0) this.draft.set(id, [...rows, ...times(more, () => ({}))]);
    }
  }

  removeRow(id: string, index: number): void {
    for (const path of this.#left) if (path.startsWith(`${id}.`)) this.#left.delete(path);
    const rows = spliced(rowsOf(this.answers[id]), index, 1);
    this.set(id, rows.length ? rows : undefined);
  }

  /** Takes the files that are right by themselves; of the others it is told why not. */
  async addFiles(question: FormQuestion, files: readonly File[]): Promise<void> {
    const { id } = question;
    this.refused.delete(id);
    const taken: FileRef[] = [];
    for (const file of files) {
      const { name, type, size } = file;
      const found = checkField(
        { ...question, from: undefined, to: undefined },
        [{ key: '', name, type, size } satisfies FileRef],
        this.setting.today,
      );
      const wrong = FILE_FAULTS.includes(found?.code ?? '') ? found : undefined;
      if (wrong) this.refused.set(id, wrong);
      else taken.push(await this.draft.addFile(file));
    }
    if (taken.length) this.set(id, [...this.filesOf(id), ...taken]);
    this.#left.add(id);
  }

  async removeFile(id: string, file: FileRef): Promise<void> {
    this.refused.delete(id);
    const files = this.filesOf(id).filter(({ key }) => key !== file.key);
    this.set(id, files.length ? files : undefined);
    await this.draft.removeFile(file);
  }

  filesOf(id: string): readonly FileRef[] {
    const value = this.answers[id];
    return Array.isArray(value) ? (value as readonly AnswerValue[]).filter(isFileRef) : [];
  }

  /** From now on everything is told that is wrong on these pages; answers whether there is something. */
  judge(pages: readonly Page[]): boolean {
    pages.forEach(({ id }) => this.#passed.add(id));
    return pages.some((page) => this.toldOn(page).length > 0);
  }

  /** The next page, or the check at the end. */
  get following(): string {
    const { pages, page } = this;
    return pages[pages.indexOf(page) + 1]?.id ?? CHECK;
  }

  /** The page before, if there is one. */
  get preceding(): string | undefined {
    const { pages, page } = this;
    return this.isChecking ? pages.at(-1)!.id : pages[pages.indexOf(page) - 1]?.id;
  }

  goTo(at: string, language: string): void {
    this.at = at;
    this.draft.note({ step: at, language });
  }

  pageOf(path: string): Page | undefined {
    return pageOf(this.pages, path);
  }

  /** What the server said of the answers. */
  takeServer(fields: Readonly<Record<string, FieldProblem>>): void {
    this.#server = new Map(
      Object.entries(fields).map(([path, problem]) => [path, { problem, value: this.answers[rootOf(path)] }]),
    );
  }

  /** What is told of one answer: first what the rules find, else what the server said of this very answer. */
  toldAt(path: string): Told | undefined {
    const refused = this.refused.get(path);
    if (refused) return { path, found: refused, server: undefined };
    const found = this.problems.find((problem) => problem.path === path);
    if (found && this.#mayTell(path)) return { path, found, server: undefined };
    const server = this.#serverAt(path);
    return server && { path, found: undefined, server };
  }

  /** Everything told on a page, in the order of its questions. */
  toldOn(page: Page): Told[] {
    return this.#told().filter(({ path }) => pageOf(this.pages, path)?.id === page.id);
  }

  /** What the server said of things that nobody is asked here. */
  get strays(): readonly Told[] {
    return this.#told().filter(({ path }) => !pageOf(this.pages, path));
  }

  /** Everything told, page by page. */
  get allTold(): readonly Told[] {
    return [...this.strays, ...this.pages.flatMap((page) => this.toldOn(page))];
  }

  #told(): Told[] {
    const paths = new Set([
      ...this.problems.map(({ path }) => path),
      ...this.refused.keys(),
      ...this.#server.keys(),
    ]);
    return [...paths].flatMap((path) => this.toldAt(path) ?? []);
  }

  #mayTell(path: string): boolean {
    if (this.#left.has(path)) return true;
    const page = this.pageOf(path);
    return page !== undefined && this.#passed.has(page.id);
  }

  #serverAt(path: string): FieldProblem | undefined {
    const said = this.#server.get(path);
    return said && said.value === this.answers[rootOf(path)] ? said.problem : undefined;
  }

  get #now() {
    const { contest, today } = this.#setting();
    const { answers } = this;
    if (this.#made?.answers !== answers || this.#made.contest !== contest || this.#made.today !== today) {
      const questions = questionsOf({ contest, today }, answers);
      const problems = validate({ contest, today }, answers);
      this.#made = { answers, contest, today, questions, pages: pagesOf(questions), problems };
    }
    return this.#made;
  }
}

/** What is wrong with one file by itself. */
const FILE_FAULTS: readonly string[] = ['file-type', 'file-size', 'file-empty'];

/** The columns of an application’s answers, in the order of the form. Pure. */
import {
  isFileRef,
  type Answers,
  type AnswerValue,
  type FileRef,
} from '../../../core/application/answers.js';
import { blankFormQuestions } from '../../../core/application/blank-form-questions.js';
import { toAmount, toNumber, toRows, toText } from '../../../core/application/coerce-answer.js';
import { questionsOf, type FormField, type FormQuestion } from '../../../core/application/form-definition.js';
import { columnsOf } from '../../../core/application/validation/validate.js';
import type { SubmissionStage } from '../../../core/feed/contest-stages.js';
import type { Contest } from '../../../core/feed/schema/schema.js';
import { answerText } from '../../../elements/idea-contest/application-form/text/answer-text.js';
import { labelOf, optionOf } from '../../../elements/idea-contest/application-form/labels.js';
import type { TextContext } from '../../../elements/idea-contest/application-form/application-form.types.js';
import { localTime, stageContext, stageLabel, textContext, type Texts } from '../texts.js';
import type { ContestBook } from '../contests.js';
import type { StoredApplication } from '../store/application-store.js';

/** Day and time are the publisher’s: `YYYY-MM-DD`, with `THH:mm` if there is a time. */
export type Cell = string | number | { readonly date: string } | { readonly file: FileRef } | undefined;

export interface Column {
  /** The words of the form and, in brackets, the id. */
  readonly head: string;
  readonly cell: (application: StoredApplication) => Cell;
}

/** Adds what is new after what it follows. */
function mergeById<T extends { readonly id: string }>(lists: readonly (readonly T[])[]): T[] {
  const all: T[] = [];
  for (const list of lists) {
    let at = 0;
    for (const item of list) {
      const known = all.findIndex(({ id }) => id === item.id);
      if (known < 0) all.splice(at++, 0, item);
      else at = known + 1;
    }
  }
  return all;
}

const filesOf = (value: AnswerValue | undefined): readonly FileRef[] =>
  Array.isArray(value)
    ? (value as readonly AnswerValue[]).filter(isFileRef)
    : isFileRef(value)
      ? [value]
      : [];

const most = (counts: readonly number[]): number => Math.max(0, ...counts);

/** `isAsked`: a box that is not ticked means no only where it was shown. */
function cellOf(view: TextContext, field: FormField, value: AnswerValue | undefined, isAsked: boolean): Cell {
  if (field.type === 'consent') return isAsked ? answerText(view, field, value) : undefined;
  if (value === undefined) return undefined;
  const text = toText(value);
  switch (field.type) {
    case 'money':
      return toAmount(value) ?? text;
    case 'number':
    case 'year':
    case 'month':
      return toNumber(value) ?? text;
    case 'date':
      return /^\d{4}-\d\d-\d\d$/.test(text) ? { date: text } : text;
    case 'choice':
      return optionOf(view, field, text).text;
    case 'multiple-choice':
      return (Array.isArray(value) ? (value as readonly AnswerValue[]) : [value])
        .map((each) => optionOf(view, field, toText(each)).text)
        .join('; ');
    default:
      return text;
  }
}

/** The columns for one contest’s applications; those that nobody has filled in are left out. */
export function contestColumns(
  texts: Texts,
  { envelope }: ContestBook,
  contest: Contest,
  applications: readonly StoredApplication[],
  stage?: SubmissionStage,
): Column[] {
  const views = new Map(
    applications.map((each) => [
      each.reference,
      stage
        ? stageContext(texts, envelope, contest, stage, each)
        : textContext(texts, envelope, contest, each),
    ]),
  );
  const viewOf = ({ reference }: StoredApplication): TextContext => views.get(reference)!;
  const [first] = views.values();
  if (!first) return [];
  const questions = mergeById([
    blankFormQuestions(first).map(({ question }) => question),
    ...[...views.values()].map((view) => questionsOf(view, view.answers)),
  ]);
  const columns = questions.flatMap((question) => {
    const label = labelOf(first, question).text;
    if (question.type === 'group' || question.type === 'budget')
      return rowColumns(question, label, [...views.values()], viewOf);
    if (question.type === 'files') return fileColumns(texts, question, label, applications);
    return [
      {
        head: `${label} (${question.id})`,
        cell: (each: StoredApplication) => {
          const view = viewOf(each);
          const isAsked = questionsOf(view, view.answers).some(({ id }) => id === question.id);
          return cellOf(view, question, each.answers[question.id], isAsked);
        },
      },
    ];
  });
  const known = new Set(questions.map(({ id }) => id));
  return [...columns, ...orphanColumns(texts, applications, known)].filter(({ cell }) =>
    applications.some((each) => {
      const value = cell(each);
      return value !== undefined && value !== '';
    }),
  );
}

/** Whether somebody is invited to a later stage that is by invitation only. */
export const invitedColumn = (
  texts: Texts,
  { envelope }: ContestBook,
  stage: SubmissionStage,
  invited: ReadonlyMap<string, readonly string[]>,
): Column => ({
  head: `${stageLabel(texts, envelope, stage)}: ${texts.msg('Invited', { id: 'officer.invited' })} (${stage.id}.invited)`,
  cell: ({ reference }) =>
    invited.get(reference)?.includes(stage.id)
      ? texts.msg('Yes', { id: 'application.yes' })
      : texts.msg('No', { id: 'application.no' }),
});

/** The columns of a later stage: the heads begin with its name. */
export function stageColumns(
  texts: Texts,
  book: ContestBook,
  contest: Contest,
  stage: SubmissionStage,
  applications: readonly StoredApplication[],
): Column[] {
  const sent = new Map(
    applications.flatMap((each) => {
      const part = each.stages.find((one) => one.stage === stage.id);
      return part ? [[each.reference, { ...each, ...part }] as const] : [];
    }),
  );
  const name = stageLabel(texts, book.envelope, stage);
  const columns: Column[] = contestColumns(texts, book, contest, [...sent.values()], stage);
  const received: Column = {
    head: `${texts.msg('Received', { id: 'receipt.received' })} (received)`,
    cell: (part) => instantCell(part.received, book),
  };
  return (sent.size ? [received, ...columns] : []).map(({ head, cell }) => ({
    head: `${name}: ${head.replace(/\(([^()]+)\)$/, `(${stage.id}.$1)`)}`,
    cell: ({ reference }) => {
      const part = sent.get(reference);
      return part && cell(part);
    },
  }));
}

function rowColumns(
  question: FormQuestion,
  label: string,
  views: readonly TextContext[],
  viewOf: (application: StoredApplication) => TextContext,
): Column[] {
  const isMember = question.id === 'members';
  const rows = views.flatMap((view) => toRows(view.answers[question.id]).map((row) => ({ view, row })));
  const fields = mergeById<FormField>(rows.map(({ view, row }) => columnsOf(view, question, row)));
  const count = most(views.map((view) => toRows(view.answers[question.id]).length));
  return Array.from({ length: count }, (_, at) =>
    fields.map((field) => ({
      head: `${label} ${at + 1}: ${labelOf(views[0]!, field, isMember).text} (${question.id}_${at + 1}_${field.id})`,
      cell: (each: StoredApplication) =>
        cellOf(viewOf(each), field, toRows(each.answers[question.id])[at]?.[field.id], false),
    })),
  ).flat();
}

/** One column a file, and one for its person where that was said. */
function fileColumns(
  { msg }: Pick<Texts, 'msg'>,
  { id }: FormQuestion,
  label: string,
  applications: readonly StoredApplication[],
): Column[] {
  const count = most(applications.map(({ answers }) => filesOf(answers[id]).length));
  const hasPersons = applications.some(({ answers }) => filesOf(answers[id]).some(({ person }) => person));
  return Array.from({ length: count }, (_, at): Column[] => {
    const [name, path] = count > 1 ? [`${label} ${at + 1}`, `${id}_${at + 1}`] : [label, id];
    const fileOf = ({ answers }: StoredApplication) => filesOf(answers[id])[at];
    const file: Column = {
      head: `${name} (${path})`,
      cell: (each) => {
        const file = fileOf(each);
        return file && { file };
      },
    };
    const person: Column = {
      head: `${name}: ${msg('Young person', { id: 'consent.person' })} (${path}_person)`,
      cell: (each) => fileOf(each)?.person,
    };
    return hasPersons ? [person, file] : [file];
  }).flat();
}

/** Answers to questions that are no longer in the feed, as they were sent. */
export function orphanColumns(
  texts: Texts,
  applications: readonly StoredApplication[],
  known: ReadonlySet<string> = new Set(),
): Column[] {
  const ids = new Set(applications.flatMap(({ answers }) => Object.keys(answers)));
  return [...ids]
    .filter((id) => !known.has(id))
    .flatMap((id): Column[] => {
      const files = fileColumns(texts, { id, type: 'files', step: 'files' }, id, applications);
      return files.length ? files : [{ head: id, cell: ({ answers }) => rawCell(answers[id]) }];
    });
}

function rawCell(value: AnswerValue | undefined): string | number | undefined {
  if (typeof value !== 'object') return typeof value === 'boolean' ? String(value) : value;
  return Object.entries(value as Answers)
    .map(([id, item]) => (Array.isArray(value) ? '' : `${id}: `) + (rawCell(item) ?? ''))
    .join('; ');
}

/** Instant as a cell with date and time. */
export const instantCell = (instant: string, { envelope }: ContestBook): Cell => ({
  date: localTime(instant, envelope),
});

/** The applications as a table for the officer: one row each. Pure. */
import { isFileRef } from '../../../core/application/answers.js';
import { toCsv } from '../../../core/formats/csv.js';
import { separatorFor } from '../../../core/formats/csv.js';
import { isSubmissionStage } from '../../../core/feed/contest-stages.js';
import type { Language } from '../../../core/i18n/languages.js';
import type { ContestBook } from '../contests.js';
import { stateName } from '../state-names.js';
import type { StoredApplication } from '../store/application-store.js';
import type { Texts } from '../texts.js';
import {
  contestColumns,
  invitedColumn,
  stageColumns,
  instantCell,
  orphanColumns,
  type Cell,
  type Column,
} from './columns.js';
import { cleanFileName } from './file-names.js';

/** A value of a spreadsheet; a link has a text and an absolute address. */
export type TableCell =
  string | number | { readonly date: string } | { readonly text: string; readonly url: string } | undefined;

export interface Table {
  readonly title: string;
  readonly language: Language;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
}

export interface TableOptions {
  readonly title: string;
  /** Where the officer reaches this server, without a slash at the end. */
  readonly origin: string;
  /** The ids of the stages to which each application is invited, by its reference. */
  readonly invited: ReadonlyMap<string, readonly string[]>;
}

/** Withdrawal codes are not in it. */
export function applicationTable(
  texts: Texts,
  book: ContestBook,
  applications: readonly StoredApplication[],
  { title, origin, invited }: TableOptions,
): Table {
  const columns = [...fixedColumns(texts, book), ...answerColumns(texts, book, applications, invited)];
  return {
    title,
    language: texts.language,
    heads: columns.map(({ head }) => head),
    rows: applications.map((each) => columns.map(({ cell }) => withAddress(cell(each), each, origin))),
  };
}

function fixedColumns({ msg }: Texts, book: ContestBook): Column[] {
  return [
    {
      head: `${msg('Reference', { id: 'receipt.reference' })} (reference)`,
      cell: ({ reference }) => reference,
    },
    {
      head: `${msg('Received', { id: 'receipt.received' })} (received)`,
      cell: ({ received }) => instantCell(received, book),
    },
    { head: `${msg('Contest', { id: 'consent.contest' })} (contest)`, cell: ({ contest }) => contest },
    {
      head: `${msg('Language', { id: 'officer.language' })} (language)`,
      cell: ({ language }) => language,
    },
    {
      head: `${msg('State', { id: 'officer.state' })} (state)`,
      cell: ({ state }) => stateName(msg, state),
    },
  ];
}

/** Contests that ask the same under the same id share a column. */
function answerColumns(
  texts: Texts,
  book: ContestBook,
  applications: readonly StoredApplication[],
  invited: TableOptions['invited'],
): Column[] {
  const columns = new Map<string, Map<string, Column['cell']>>();
  for (const id of new Set(applications.map(({ contest }) => contest))) {
    const own = applications.filter(({ contest }) => contest === id);
    const contest = book.contests.get(id);
    const stages = contest?.stages?.filter(isSubmissionStage) ?? [];
    for (const { head, cell } of contest
      ? [
          ...contestColumns(texts, book, contest, own),
          ...stages.flatMap((stage) => [
            ...(stage.invitationOnly ? [invitedColumn(texts, book, stage, invited)] : []),
            ...stageColumns(texts, book, contest, stage, own),
          ]),
        ]
      : orphanColumns(texts, own)) {
      const byContest = columns.get(head) ?? new Map<string, Column['cell']>();
      columns.set(head, byContest.set(id, cell));
    }
  }
  return [...columns].map(([head, byContest]) => ({
    head,
    cell: (application) => byContest.get(application.contest)?.(application),
  }));
}

function withAddress(cell: Cell, { reference }: StoredApplication, origin: string): TableCell {
  if (typeof cell !== 'object' || !('file' in cell)) return cell;
  if (!isFileRef(cell.file)) return undefined;
  const { key, name } = cell.file;
  return { text: name, url: `${origin}${filePath(reference, key, name)}` };
}

/** The path of an uploaded file; its name at the end is for people. */
export const filePath = (reference: string, key: string, name: string): string =>
  `/applications/${reference}/files/${key}/${encodeURIComponent(cleanFileName(name))}`;

/** A decimal comma, and semicolons between the cells, where the language writes numbers so. */
export function tableToCsv({ language, heads, rows }: Table): string {
  return toCsv([heads, ...rows.map((row) => row.map(csvCell))], { separator: separatorFor(language) });
}

const csvCell = (cell: TableCell): string | number | undefined =>
  typeof cell !== 'object' ? cell : 'url' in cell ? cell.url : cell.date.replace('T', ' ');

/** What `tilts check` finds. `--json` prints a `Report`: fields may be added to it, but are never renamed or removed. */

/** An error stops a record, a form or the whole feed from working; a warning does not. */
export type Severity = 'error' | 'warning';

export interface Finding {
  readonly severity: Severity;
  /** The type of problem, e.g. `missing` or `no-contact`. */
  readonly code: string;
  /** Line in the feed, from 1; 0 if the feed could not be read at all. */
  readonly line: number;
  /** Column in the line, in UTF-16 units from 1; 0 if the feed could not be read at all. */
  readonly column: number;
  /** Name of the list, e.g. `instruments`; `feed` for everything around the records. */
  readonly list: string;
  /** Position in the list, from 0. */
  readonly index?: number;
  /** The record's id, if it has one. */
  readonly id?: string;
  /** Path of the field, separated by dots, e.g. `rounds.0.closes`; empty for a whole record. */
  readonly path: string;
  /** What is wrong, in the language of the report. */
  readonly message: string;
  /** How to fix it, in the language of the report. */
  readonly help?: string;
}

export interface Report {
  /** Version of the report's format. */
  readonly report: 1;
  /** The file or address, as the user gave it. */
  readonly feed: string;
  readonly errors: number;
  readonly warnings: number;
  /** How many records each list has, and how many of them are not shown because of errors. */
  readonly records: Readonly<Record<string, { readonly total: number; readonly leftOut: number }>>;
  /** Errors first, then warnings, each in the order of the feed. */
  readonly findings: readonly Finding[];
}

/** The message for whoever sees no text of the feed: without the line of the earlier record. */
export const withoutLine = ({ code, message }: Pick<Finding, 'code' | 'message'>): string =>
  code === 'duplicate-id' ? message.replace(/ \([^()]*\)\.$/, '.') : message;

const RANK: Record<Severity, number> = { error: 0, warning: 1 };

export function reportOf(
  feed: string,
  findings: readonly Finding[],
  records: Report['records'] = {},
): Report {
  const sorted = findings
    .map(inOrder)
    .sort((a, b) => RANK[a.severity] - RANK[b.severity] || a.line - b.line || a.column - b.column);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { report: 1, feed, errors, warnings: findings.length - errors, records, findings: sorted };
}

/** People may read the JSON too, so the fields of every finding are in the same order. */
const inOrder = ({
  severity,
  code,
  line,
  column,
  list,
  index,
  id,
  path,
  message,
  help,
}: Finding): Finding => ({
  ...{ severity, code, line, column, list },
  ...(index === undefined ? {} : { index }),
  ...(id === undefined ? {} : { id }),
  ...{ path, message },
  ...(help === undefined ? {} : { help }),
});

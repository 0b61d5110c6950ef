/** The applications of a contest as a table for the officer. Pure. */
import { toCsv } from '../../export/csv.js';
import { fieldsOf } from '../../forms/answers.js';
import type { Stored } from './store.js';

const FIXED = ['reference', 'received', 'contest', 'language'] as const;

/** One row an application, one column an answer, in the order in which they first appear. Withdrawal codes are nobody's business. */
export function tableOf(applications: readonly Stored[]): string {
  const rows = applications.map((each) => ({
    each,
    cells: new Map(
      fieldsOf(each.answers, {}).map(({ name, value }) => [
        name,
        typeof value === 'string'
          ? value
          : value.map((item) => (typeof item === 'string' ? item : item.name)).join(', '),
      ]),
    ),
  }));
  const columns = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))];
  return toCsv(
    [
      [...FIXED, ...columns],
      ...rows.map(({ each, cells }) => [
        ...FIXED.map((name) => each[name]),
        ...columns.map((name) => cells.get(name)),
      ]),
    ],
    { separator: ';' },
  );
}

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
      fieldsOf(each.answers, {}).map(({ name, path, value }) => [
        path,
        {
          name,
          text:
            typeof value === 'string'
              ? value
              : value.map((item) => (typeof item === 'string' ? item : item.name)).join(', '),
        },
      ]),
    ),
  }));
  // By path: a question may be called like the cell of a row (`costs_1_sum`).
  const columns = new Map(rows.flatMap(({ cells }) => [...cells].map(([path, { name }]) => [path, name])));
  return toCsv(
    [
      [...FIXED, ...columns.values()],
      ...rows.map(({ each, cells }) => [
        ...FIXED.map((name) => each[name]),
        ...[...columns.keys()].map((path) => cells.get(path)?.text),
      ]),
    ],
    { separator: ';' },
  );
}

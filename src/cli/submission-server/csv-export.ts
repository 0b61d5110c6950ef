/** The applications of a contest as a table for the officer. Pure. */
import { toCsv } from '../../core/formats/csv.js';
import { toFlatFields } from '../../core/application/answers.js';
import type { StoredApplication } from './store/application-store.js';

const FIXED = ['reference', 'received', 'contest', 'language'] as const;

/** One row per application, one column per answer, in the order in which they first appear. Without withdrawal codes. */
export function toCsvTable(applications: readonly StoredApplication[]): string {
  const rows = applications.map((each) => ({
    each,
    cells: new Map(
      toFlatFields(each.answers, {}).map(({ name, path, value }) => [
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
  // By path: the id of a question may equal the name of a row's cell (`costs_1_sum`).
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

/** The report as rows of a CSV table. Pure. */
import { rawValue } from '../cells.js';
import type { Report } from '../report.types.js';
import { toWorksheets } from './worksheets.js';

/** All sections one below the other, as a spreadsheet shows them: numbers, and dates as `YYYY-MM-DD`. */
export const toCsvRows = (report: Report): (readonly (string | number)[])[] =>
  toWorksheets(report).flatMap(({ title, columns, rows, totals = [] }) => [
    [title],
    columns,
    ...[...rows, ...totals].map((cells) => cells.map(rawValue)),
    [],
  ]);

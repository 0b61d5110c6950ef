/** Problems of a spreadsheet as text for a terminal. */
import type { Problem } from '../../core/workbook/problems.js';
import { wordingFor, type Wording } from '../../core/check/wording.js';
import { str } from '../../core/i18n/translator.js';
import { countsText, severityText } from '../check/format-report.js';
import { printable } from '../printable.js';

/** Rows that are listed. */
const ROWS = 5;

/** “Contests, row 4, column F (title.lv)”. */
function locationText({ sheet, column, name, rows, count: times }: Problem, wording: Wording): string {
  const { msg, plural, listOf } = wording;
  const listed = rows.slice(0, ROWS).map(String);
  const further = rows.length - listed.length;
  const more = further ? [msg(str`${further} more`, { id: 'cells.rows-more' })] : [];
  const list = listOf([...listed, ...more]);
  const rowText =
    rows.length > 1
      ? msg(str`rows ${list}`, { id: 'cells.rows' })
      : rows.length
        ? msg(str`row ${list}`, { id: 'cells.row' })
        : '';
  const inBrackets = name ? ` (${name})` : '';
  const columnText = column
    ? `${msg(str`column ${column}`, { id: 'cells.column' })}${inBrackets}`
    : (name ?? '');
  const timesText =
    times > Math.max(1, rows.length) ? plural(times, msg('# time|# times', { id: 'cells.times' })) : '';
  return [sheet, rowText, columnText, timesText].filter(Boolean).join(', ');
}

/** @param wording English unless another one has been loaded */
export const formatProblems = (problems: readonly Problem[], wording = wordingFor('en')): string =>
  problems
    .map((problem) =>
      printable(
        [
          `${severityText(problem.severity, wording)}  ${locationText(problem, wording)}`,
          `  ${problem.message}`,
          ...(problem.help ? [`  → ${problem.help}`] : []),
        ].join('\n'),
      ),
    )
    .join('\n\n');

/** “2 errors and 1 warning”; each time a problem occurs counts. */
export function countText(problems: readonly Problem[], wording: Wording): string {
  const sum = (severity: Problem['severity']): number =>
    problems.filter((each) => each.severity === severity).reduce((total, each) => total + each.count, 0);
  return (
    countsText(sum('error'), sum('warning'), wording) ||
    wording.msg('No problems', { id: 'cells.no-problems' })
  );
}

/** Problems of a spreadsheet as text for a terminal. */
import type { Problem } from '../../core/workbook/problems.js';
import { wordingFor } from '../../core/check/wording.js';
import { countsText } from '../check/format-report.js';
import { printable } from '../printable.js';

const WORDS = wordingFor('en');

/** Rows that are listed. */
const ROWS = 5;

/** “Contests, row 4, column F (title.lv)”. */
function locationText({ sheet, column, name, rows, count: times }: Problem): string {
  const listed = rows.slice(0, ROWS).map(String);
  const further = rows.length - listed.length;
  const rowText = rows.length
    ? `${rows.length === 1 ? 'row' : 'rows'} ${WORDS.listOf([...listed, ...(further ? [`${further} more`] : [])])}`
    : '';
  const columnText = column ? `column ${column}${name ? ` (${name})` : ''}` : (name ?? '');
  const timesText = times > Math.max(1, rows.length) ? `${times} times` : '';
  return [sheet, rowText, columnText, timesText].filter(Boolean).join(', ');
}

export const formatProblems = (problems: readonly Problem[]): string =>
  problems
    .map((problem) =>
      printable(
        [
          `${problem.severity === 'error' ? '✗ error' : '! warning'}  ${locationText(problem)}`,
          `  ${problem.message}`,
          ...(problem.help ? [`  → ${problem.help}`] : []),
        ].join('\n'),
      ),
    )
    .join('\n\n');

/** “2 errors and 1 warning”; each time a problem occurs counts. */
export function countText(problems: readonly Problem[]): string {
  const sum = (severity: Problem['severity']): number =>
    problems.filter((each) => each.severity === severity).reduce((total, each) => total + each.count, 0);
  return countsText(sum('error'), sum('warning'), WORDS) || 'No problems';
}

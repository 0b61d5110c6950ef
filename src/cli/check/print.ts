/** A report for a person at a terminal. */
import { styleText } from 'node:util';
import type { Finding, Report } from './report.js';
import { count, listOf, placeName } from './words.js';

/** Problems of one kind that are printed; `--json` has all of them. */
const SHOWN = 10;

type Colour = 'red' | 'yellow' | 'green' | 'bold' | 'dim';
export type Paint = (colour: Colour, text: string) => string;
export const plain: Paint = (_, text) => text;
export const coloured: Paint = (colour, text) => styleText(colour, text);

/** @param line gives a line of the feed, where there is one */
export function printReport(report: Report, line: (number: number) => string, paint: Paint = plain): string {
  const kinds = new Map<string, Finding[]>();
  for (const finding of report.findings) {
    const kind = `${finding.severity} ${finding.code}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), finding]);
  }
  const shown = new Set([...kinds.values()].flatMap((findings) => findings.slice(0, SHOWN)));
  const blocks = report.findings.filter((each) => shown.has(each)).map((each) => block(each, line, paint));
  const hidden = [...kinds].flatMap(([kind, { length }]) =>
    length > SHOWN ? [`${length - SHOWN} more of “${kind.split(' ')[1]}”`] : [],
  );
  return [
    paint('bold', report.feed),
    ...blocks,
    ...(hidden.length ? [`… and ${listOf(hidden)}; --json lists all.`] : []),
    summary(report, paint),
  ].join('\n\n');
}

function block(finding: Finding, line: (number: number) => string, paint: Paint): string {
  const { severity, code, message, help } = finding;
  const sign = severity === 'error' ? paint('red', '✗ error') : paint('yellow', '! warning');
  return [
    `${sign} ${paint('dim', code)}  ${place(finding)}`,
    ...(code === 'syntax' ? excerpt(finding, line) : []),
    `  ${message}`,
    ...(help ? [`  → ${help}`] : []),
  ].join('\n');
}

function place({ line, column, list, index, id, path }: Finding): string {
  const record = index === undefined ? [] : [`${list} ${index + 1}${id ? ` “${id}”` : ''}`];
  return [
    ...(line ? [`line ${line}, column ${column}`] : []),
    ...record,
    ...(path ? [placeName(path)] : []),
  ].join(' · ');
}

/** Letters shown to each side of the place: minified feeds have one line. */
const AROUND = 60;

/** The line with a caret under the place. */
function excerpt({ line: number, column }: Finding, line: (number: number) => string): string[] {
  const text = line(number).replaceAll('\t', ' ');
  const start = Math.max(0, column - 1 - AROUND);
  const head = `  ${number} | `;
  const before = text.slice(start, column - 1);
  return [`${head}${text.slice(start, column - 1 + AROUND)}`, `${' '.repeat(head.length + before.length)}^`];
}

function summary({ errors, warnings, records, findings }: Report, paint: Paint): string {
  const lists = Object.entries(records);
  const size = lists.length
    ? ` in ${listOf(lists.map(([name, { total }]) => count(total, name.replace(/s$/, ''), name)))}`
    : '';
  if (!errors && !warnings) return paint('green', `✓ Nothing to mend${size}.`);
  const counts = [
    ...(errors ? [count(errors, 'error')] : []),
    ...(warnings ? [count(warnings, 'warning')] : []),
  ];
  const total = `${listOf(counts)}${size}.`;
  const isWhole = findings.some(({ severity, list }) => severity === 'error' && list === 'feed');
  if (isWhole) return `${total} The page can show nothing of this feed until it is mended.`;
  const leftOut = lists.reduce((sum, [, each]) => sum + each.leftOut, 0);
  if (!leftOut) return `${total} All records are shown${errors ? ', but not everything in them works' : ''}.`;
  return `${total} ${count(leftOut, 'record is', 'records are')} left out of the page until mended.`;
}

/** A report for a person at a terminal. */
import { styleText } from 'node:util';
import { docsAt } from '../../core/feed-docs/docs-at.js';
import { printable } from '../printable.js';
import type { Finding, Report } from '../../core/check/report.js';
import { count, listOf, formatPath } from '../../core/check/describe.js';

/** How many problems of one type are printed; `--json` has all of them. */
const MAX_PER_TYPE = 10;

type Color = 'red' | 'yellow' | 'green' | 'bold' | 'dim';
export type Colorize = (color: Color, text: string) => string;
export const uncolored: Colorize = (_, text) => text;
export const colored: Colorize = (color, text) => styleText(color, text);

/** @param line returns a line of the feed by its number, from 1 */
export function formatReport(
  report: Report,
  line: (number: number) => string,
  colorize: Colorize = uncolored,
): string {
  const types = new Map<string, Finding[]>();
  for (const finding of report.findings) {
    const type = `${finding.severity} ${finding.code}`;
    types.set(type, [...(types.get(type) ?? []), finding]);
  }
  const shown = new Set([...types.values()].flatMap((findings) => findings.slice(0, MAX_PER_TYPE)));
  const blocks = report.findings
    .filter((each) => shown.has(each))
    .map((each) => formatFinding(withPrintableTexts(each), line, colorize));
  const hidden = [...types].flatMap(([type, { length }]) =>
    length > MAX_PER_TYPE ? [`${length - MAX_PER_TYPE} more of “${type.split(' ')[1]}”`] : [],
  );
  return [
    colorize('bold', printable(report.feed)),
    ...blocks,
    ...(hidden.length ? [`… and ${listOf(hidden)}; use --json to see all of them.`] : []),
    summary(report, colorize),
  ].join('\n\n');
}

const withPrintableTexts = ({ id, help, path, message, ...finding }: Finding): Finding => ({
  ...finding,
  path: printable(path),
  message: printable(message),
  ...(id === undefined ? {} : { id: printable(id) }),
  ...(help === undefined ? {} : { help: printable(help) }),
});

function formatFinding(finding: Finding, line: (number: number) => string, colorize: Colorize): string {
  const { severity, code, message, help } = finding;
  const label = severity === 'error' ? colorize('red', '✗ error') : colorize('yellow', '! warning');
  return [
    `${label} ${colorize('dim', code)}  ${location(finding)}`,
    ...(code === 'syntax' ? excerpt(finding, line) : []),
    `  ${message}`,
    ...(help ? [`  → ${help}`] : []),
  ].join('\n');
}

function location({ line, column, list, index, id, path }: Finding): string {
  const record = index === undefined ? [] : [`${list} ${index + 1}${id ? ` “${id}”` : ''}`];
  return [
    ...(line ? [`line ${line}, column ${column}`] : []),
    ...record,
    ...(path ? [`${formatPath(path)}${titleOf(list, path)}`] : []),
  ].join(' · ');
}

/** What the field is called, in brackets, where its name does not say it already. */
function titleOf(list: string, path: string): string {
  const field = docsAt(list === 'feed' ? path : `${list}.${path}`, 'en');
  const letters = (text = '') => text.toLowerCase().replace(/[^a-z]/g, '');
  return field && letters(field.title) !== letters(field.path.at(-1)) ? ` (${field.title})` : '';
}

/** Characters shown on each side of the problem: minified feeds have one line. */
const CONTEXT = 60;

/** The line with a caret under the problem. */
function excerpt({ line: number, column }: Finding, line: (number: number) => string): string[] {
  const text = printable(line(number).replaceAll('\t', ' '));
  const start = Math.max(0, column - 1 - CONTEXT);
  const head = `  ${number} | `;
  const before = text.slice(start, column - 1);
  return [`${head}${text.slice(start, column - 1 + CONTEXT)}`, `${' '.repeat(head.length + before.length)}^`];
}

function summary({ errors, warnings, records, findings }: Report, colorize: Colorize): string {
  const lists = Object.entries(records);
  const size = lists.length
    ? ` in ${listOf(lists.map(([name, { total }]) => count(total, name.replace(/s$/, ''), name)))}`
    : '';
  if (!errors && !warnings) return colorize('green', `✓ No problems${size}.`);
  const counts = [
    ...(errors ? [count(errors, 'error')] : []),
    ...(warnings ? [count(warnings, 'warning')] : []),
  ];
  const total = `${listOf(counts)}${size}.`;
  const isWhole = findings.some(({ severity, list }) => severity === 'error' && list === 'feed');
  if (isWhole) return `${total} Nothing from this feed can be shown until this is fixed.`;
  const leftOut = lists.reduce((sum, [, each]) => sum + each.leftOut, 0);
  if (!leftOut) return `${total} All records are shown${errors ? ', but not everything in them works' : ''}.`;
  return `${total} ${count(leftOut, 'record is', 'records are')} not shown until fixed.`;
}

/** A report for a person at a terminal. */
import { styleText } from 'node:util';
import { docsAt } from '../../core/feed-docs/docs-at.js';
import { printable } from '../printable.js';
import type { Finding, Report } from '../../core/check/report.js';
import { formatPath } from '../../core/check/describe.js';
import { wordingFor, type Wording } from '../../core/check/wording.js';
import type { Language } from '../../core/i18n/languages.js';
import { str } from '../../core/i18n/translator.js';

/** How many problems of one type are printed; `--json` has all of them. */
const MAX_PER_TYPE = 10;

type Color = 'red' | 'yellow' | 'green' | 'bold' | 'dim';
export type Colorize = (color: Color, text: string) => string;
export const uncolored: Colorize = (_, text) => text;
export const colored: Colorize = (color, text) => styleText(color, text);

export interface ReportOptions {
  readonly colorize?: Colorize | undefined;
  /** Of the report; its words have been loaded. English otherwise. */
  readonly language?: Language | undefined;
}

/** What a report is printed with. */
interface Printer {
  readonly colorize: Colorize;
  readonly language: Language;
  readonly wording: Wording;
  /** A line of the feed by its number, from 1. */
  readonly line: (number: number) => string;
}

/** @param line returns a line of the feed by its number, from 1 */
export function formatReport(
  report: Report,
  line: (number: number) => string,
  { colorize = uncolored, language = 'en' }: ReportOptions = {},
): string {
  const wording = wordingFor(language);
  const { msg, quote, listOf } = wording;
  const printer: Printer = { colorize, language, wording, line };
  const types = new Map<string, Finding[]>();
  for (const finding of report.findings) {
    const type = `${finding.severity} ${finding.code}`;
    types.set(type, [...(types.get(type) ?? []), finding]);
  }
  const shown = new Set([...types.values()].flatMap((findings) => findings.slice(0, MAX_PER_TYPE)));
  const blocks = report.findings
    .filter((each) => shown.has(each))
    .map((each) => formatFinding(withPrintableTexts(each), printer));
  const hidden = [...types].flatMap(([type, { length }]) => {
    if (length <= MAX_PER_TYPE) return [];
    const name = quote(type.split(' ')[1]);
    return [msg(str`${length - MAX_PER_TYPE} more of ${name}`, { id: 'check-report.more' })];
  });
  return [
    colorize('bold', printable(report.feed)),
    ...blocks,
    ...(hidden.length
      ? [msg(str`… and ${listOf(hidden)}; use --json to see all of them.`, { id: 'check-report.hidden' })]
      : []),
    summary(report, printer),
  ].join('\n\n');
}

const withPrintableTexts = ({ id, help, path, message, ...finding }: Finding): Finding => ({
  ...finding,
  path: printable(path),
  message: printable(message),
  ...(id === undefined ? {} : { id: printable(id) }),
  ...(help === undefined ? {} : { help: printable(help) }),
});

function formatFinding(finding: Finding, printer: Printer): string {
  const { severity, code, message, help } = finding;
  const { colorize, wording, line } = printer;
  const label = colorize(severity === 'error' ? 'red' : 'yellow', severityText(severity, wording));
  return [
    `${label} ${colorize('dim', code)}  ${location(finding, printer)}`,
    ...(code === 'syntax' ? excerpt(finding, line) : []),
    `  ${message}`,
    ...(help ? [`  → ${help}`] : []),
  ].join('\n');
}

/** “✗ error” or “! warning”. */
export const severityText = (severity: Finding['severity'], { msg }: Wording): string =>
  severity === 'error'
    ? `✗ ${msg('error', { id: 'check-report.error' })}`
    : `! ${msg('warning', { id: 'check-report.warning' })}`;

function location({ line, column, list, index, id, path }: Finding, { wording, language }: Printer): string {
  const { msg, quote } = wording;
  const record = index === undefined ? [] : [`${list} ${index + 1}${id ? ` ${quote(id)}` : ''}`];
  return [
    ...(line ? [msg(str`line ${line}, column ${column}`, { id: 'check-report.position' })] : []),
    ...record,
    ...(path ? [`${formatPath(path)}${titleOf(list, path, language)}`] : []),
  ].join(' · ');
}

/** What the field is called, in brackets, where its name does not say it already. */
function titleOf(list: string, path: string, language: Language): string {
  const field = docsAt(list === 'feed' ? path : `${list}.${path}`, language);
  const letters = (text = '') => text.toLowerCase().replace(/[^\p{L}]/gu, '');
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

function summary({ errors, warnings, records, findings }: Report, { colorize, wording }: Printer): string {
  const { msg, listOf, plural } = wording;
  const lists = Object.entries(records);
  const sizes = lists.map(([name, { total }]) => plural(total, recordsText(name, wording)));
  const counts = countsText(errors, warnings, wording);
  if (!errors && !warnings)
    return colorize(
      'green',
      sizes.length
        ? msg(str`✓ No problems in ${listOf(sizes)}.`, { id: 'check-report.none-in' })
        : msg('✓ No problems.', { id: 'check-report.none' }),
    );
  const total = sizes.length
    ? msg(str`${counts} in ${listOf(sizes)}.`, { id: 'check-report.total-in' })
    : `${counts}.`;
  const isWhole = findings.some(({ severity, list }) => severity === 'error' && list === 'feed');
  const leftOut = lists.reduce((sum, [, each]) => sum + each.leftOut, 0);
  const shown = (): string => {
    if (isWhole)
      return msg('Nothing from this feed can be shown until this is fixed.', { id: 'check-report.nothing' });
    if (leftOut)
      return plural(
        leftOut,
        msg('# record is not shown until fixed.|# records are not shown until fixed.', {
          id: 'check-report.left-out',
        }),
      );
    return errors
      ? msg('All records are shown, but not everything in them works.', { id: 'check-report.not-all-works' })
      : msg('All records are shown.', { id: 'check-report.all' });
  };
  return `${total} ${shown()}`;
}

/** How many records a list has. */
function recordsText(list: string, { msg }: Wording): string {
  switch (list) {
    case 'instruments':
      return msg('# instrument|# instruments', { id: 'check-report.instruments' });
    case 'enterprises':
      return msg('# enterprise|# enterprises', { id: 'check-report.enterprises' });
    case 'contests':
      return msg('# contest|# contests', { id: 'check-report.contests' });
    case 'organisations':
      return msg('# organisation|# organisations', { id: 'check-report.organisations' });
    case 'needs':
      return msg('# need or offer|# needs and offers', { id: 'check-report.needs' });
    default:
      return msg('# resource|# resources', { id: 'check-report.resources' });
  }
}

/** “2 errors and 1 warning”. */
export function countsText(errors: number, warnings: number, { msg, listOf, plural }: Wording): string {
  return listOf([
    ...(errors ? [plural(errors, msg('# error|# errors', { id: 'check-report.errors' }))] : []),
    ...(warnings ? [plural(warnings, msg('# warning|# warnings', { id: 'check-report.warnings' }))] : []),
  ]);
}

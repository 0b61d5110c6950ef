/** The report as Markdown. Pure. */
import type { Cell } from '../cells.js';
import { withoutEmptyColumns, reportParts } from '../report.js';
import type { FactGroup, Report, Table } from '../report.types.js';

/** Without the characters that Markdown would read as markup. */
const escape = (text: string): string => text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&').replace(/\s*\n\s*/g, ' ');

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** The answers to one criterion, each on its own line: an answer can be a whole sentence. */
function factText({ name, facts }: FactGroup): string | undefined {
  const filled = facts.filter(({ cell }) => cell.text);
  if (!filled.length) return undefined;
  const lines = filled.map((fact) => `  - ${escape(fact.name)}: ${escape(fact.cell.text)}`);
  return [`- **${escape(name)}**`, ...lines].join('\n');
}

function tableText(table: Table): string {
  const { title, columns, rows, totals } = withoutEmptyColumns(table);
  const row = (cells: readonly Cell[]) => line(cells.map(({ text }) => escape(text)));
  return [
    ...(title ? [`### ${escape(title)}`, ''] : []),
    line(columns.map(escape)),
    line(columns.map(() => '---')),
    ...[...rows, ...totals].map(row),
  ].join('\n');
}

export function toMarkdown(report: Report): string {
  const sections = reportParts(report).flatMap(({ name, sentence, facts, tables }) => [
    `## ${escape(name)}`,
    escape(sentence),
    facts.flatMap((group) => factText(group) ?? []).join('\n'),
    ...tables.map(tableText),
  ]);
  const all = [`# ${escape(report.title)}`, escape(report.subtitle), ...sections];
  return `${all.filter(Boolean).join('\n\n')}\n`;
}

/** The report as HTML for the clipboard: Word, Outlook and Google Docs paste it with headings and tables. Pure. */
import type { Cell } from '../cells.js';
import { withoutEmptyColumns, reportParts } from '../report.js';
import type { FactGroup, Report, Table } from '../report.types.js';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '<br>',
};

const escapeHtml = (text: string): string => text.replace(/[&<>"\n]/g, (character) => ENTITIES[character]!);

const row = (cells: readonly Cell[], tag = 'td') =>
  `<tr>${cells.map(({ text }) => `<${tag}>${escapeHtml(text)}</${tag}>`).join('')}</tr>`;

const table = (rows: string) => `<table border="1" cellspacing="0" cellpadding="4">${rows}</table>`;

function factsHtml(groups: readonly FactGroup[]): string {
  const rows = groups.flatMap(({ name, facts }) => {
    const filled = facts.filter(({ cell }) => cell.text);
    const lines = filled
      .map((fact) => `<b>${escapeHtml(fact.name)}: </b>${escapeHtml(fact.cell.text)}`)
      .join('<br>');
    return filled.length ? [`<tr><th align="left">${escapeHtml(name)}</th><td>${lines}</td></tr>`] : [];
  });
  return rows.length ? table(rows.join('')) : '';
}

function tableHtml(full: Table): string {
  const { title, columns, rows, totals } = withoutEmptyColumns(full);
  const head = `<thead>${row(
    columns.map((text) => ({ text })),
    'th',
  )}</thead>`;
  const body = [...rows, ...totals].map((cells) => row(cells)).join('');
  return `${title && `<h3>${escapeHtml(title)}</h3>`}${table(`${head}<tbody>${body}</tbody>`)}`;
}

export function toHtml(report: Report): string {
  const sections = reportParts(report).map(
    ({ name, sentence, facts, tables }) =>
      `<h2>${escapeHtml(name)}</h2>${sentence && `<p>${escapeHtml(sentence)}</p>`}${factsHtml(facts)}${tables.map(tableHtml).join('')}`,
  );
  const { language, title, subtitle } = report;
  return `<div lang="${language}"><h1>${escapeHtml(title)}</h1><p>${escapeHtml(subtitle)}</p>${sections.join('')}</div>`;
}

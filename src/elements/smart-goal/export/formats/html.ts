/** A document as HTML for the clipboard: what Word, Outlook and Google Docs take over with its headings and tables. Pure. */
import type { Cell } from '../cells.js';
import { narrowed, partsOf, type FactGroup, type PlanDocument, type Table } from '../report.js';

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '<br>' };

const safe = (text: string): string => text.replace(/[&<>"\n]/g, (sign) => SIGNS[sign]!);

const row = (cells: readonly Cell[], tag = 'td') =>
  `<tr>${cells.map(({ text }) => `<${tag}>${safe(text)}</${tag}>`).join('')}</tr>`;

const table = (rows: string) => `<table border="1" cellspacing="0" cellpadding="4">${rows}</table>`;

function factsHtml(groups: readonly FactGroup[]): string {
  const rows = groups.flatMap(({ name, facts }) => {
    const said = facts.filter(({ cell }) => cell.text);
    const lines = said.map((fact) => `<b>${safe(fact.name)}: </b>${safe(fact.cell.text)}`).join('<br>');
    return said.length ? [`<tr><th align="left">${safe(name)}</th><td>${lines}</td></tr>`] : [];
  });
  return rows.length ? table(rows.join('')) : '';
}

function tableHtml(full: Table): string {
  const { title, columns, rows, totals } = narrowed(full);
  const head = `<thead>${row(
    columns.map((text) => ({ text })),
    'th',
  )}</thead>`;
  const body = [...rows, ...totals].map((cells) => row(cells)).join('');
  return `<h3>${safe(title)}</h3>${table(`${head}<tbody>${body}</tbody>`)}`;
}

export function toHtml(document: PlanDocument): string {
  const parts = partsOf(document).map(
    ({ name, sentence, facts, tables }) =>
      `<h2>${safe(name)}</h2>${sentence && `<p>${safe(sentence)}</p>`}${factsHtml(facts)}${tables.map(tableHtml).join('')}`,
  );
  const { language, title, subtitle } = document;
  return `<div lang="${language}"><h1>${safe(title)}</h1><p>${safe(subtitle)}</p>${parts.join('')}</div>`;
}

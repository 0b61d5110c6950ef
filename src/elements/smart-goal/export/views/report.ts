import { html, nothing, type TemplateResult } from 'lit';
import type { Cell } from '../cells.js';
import { reportParts, groupRows } from '../report.js';
import type { FactGroup, Report, GroupedTable, Table } from '../report.types.js';
import { widthsOf } from '../column-widths.js';

/** The report, on screen and in print. */
export const renderReport = (report: Report, level: number): TemplateResult =>
  html`<article class="document">
    <header>
      <div class="title" role="heading" aria-level=${level}>${report.title}</div>
      <p class="secondary">${report.subtitle}</p>
    </header>
    ${reportParts(report).map(
      ({ name, sentence, facts, tables }) =>
        html`<section>
          <div class="subtitle" role="heading" aria-level=${level + 1}>${name}</div>
          ${sentence ? html`<p class="goal-text">${sentence}</p>` : nothing} ${renderFacts(facts)}
          ${tables.map((table) => renderTable(table, name))}
        </section>`,
    )}
  </article>`;

function renderFacts(groups: readonly FactGroup[]): TemplateResult | typeof nothing {
  const filled = groups
    .map(({ name, facts }) => ({ name, facts: facts.filter(({ cell }) => cell.text) }))
    .filter(({ facts }) => facts.length);
  if (!filled.length) return nothing;
  return html`<dl class="facts">
    ${filled.map(
      ({ name, facts }) =>
        html`<div>
          <dt>${name}</dt>
          ${facts.map(
            (fact) => html`<dd><span class="secondary">${fact.name}:</span>${` ${fact.cell.text}`}</dd>`,
          )}
        </div>`,
    )}
  </dl>`;
}

/** Characters of a table’s text that fit on a line of A4 portrait. */
const PAPER_WIDTH = 96;

function renderTable(full: Table, partName: string): TemplateResult {
  const table = groupRows(full);
  const { title, columns, groups, totals, isNumeric } = table;
  const cells = (row: readonly Cell[], from = 0) =>
    row.map(({ text, day }, at) => {
      const look = day ? 'day' : isNumeric[at + from] ? 'number' : nothing;
      return html`<td class=${look} data-column=${columns[at + from]!}>${text}</td>`;
    });
  return html`<div
    class=${isTooWide(table) ? 'wide too-wide' : 'wide'}
    tabindex="0"
    role="group"
    aria-label=${title || partName}
  >
    <table>
      ${
        title
          ? html`<caption>
              ${title}
            </caption>`
          : nothing
      }
      <thead>
        <tr>
          ${columns.map((name, at) => html`<th scope="col" class=${isNumeric[at] ? 'number' : nothing}>${name}</th>`)}
        </tr>
      </thead>
      ${groups.map(
        ({ name, rows }) =>
          html`<tbody>
            ${
              name
                ? html`<tr class="group">
                    <th scope="rowgroup" colspan=${columns.length}>${name}</th>
                  </tr>`
                : nothing
            }
            ${rows.map(
              (row) =>
                html`<tr>
                  ${cells(row)}
                </tr>`,
            )}
          </tbody>`,
      )}
      ${
        totals.length
          ? html`<tfoot>
              ${totals.map(
                ([name, ...sums]) =>
                  html`<tr>
                    <th scope="row">${name!.text}</th>
                    ${cells(sums, 1)}
                  </tr>`,
              )}
            </tfoot>`
          : nothing
      }
    </table>
  </div>`;
}

/** Whether a column in print would have to break words. */
const isTooWide = (table: GroupedTable): boolean =>
  widthsOf(table, 0).reduce((all, { min }) => all + min, 0) > PAPER_WIDTH;

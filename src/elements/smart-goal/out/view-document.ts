import { html, nothing, type TemplateResult } from 'lit';
import type { Cell } from './cells.js';
import { narrowed, partsOf, type FactGroup, type PlanDocument, type Table } from './document.js';

/** The document as the page shows and prints it. */
export const renderDocument = (document: PlanDocument, level: number): TemplateResult =>
  html`<article class="document">
    <header>
      <div class="title" role="heading" aria-level=${level}>${document.title}</div>
      <p class="muted">${document.subtitle}</p>
    </header>
    ${partsOf(document).map(
      ({ name, sentence, facts, tables }) =>
        html`<section>
          <div class="subtitle" role="heading" aria-level=${level + 1}>${name}</div>
          ${sentence ? html`<p class="words">${sentence}</p>` : nothing} ${renderFacts(facts)}
          ${tables.map(renderTable)}
        </section>`,
    )}
  </article>`;

function renderFacts(groups: readonly FactGroup[]): TemplateResult | typeof nothing {
  const said = groups
    .map(({ name, facts }) => ({ name, facts: facts.filter(({ cell }) => cell.text) }))
    .filter(({ facts }) => facts.length);
  if (!said.length) return nothing;
  return html`<dl class="facts">
    ${said.map(
      ({ name, facts }) =>
        html`<div>
          <dt>${name}</dt>
          ${facts.map(
            (fact) => html`<dd><span class="muted">${fact.name}:</span>${` ${fact.cell.text}`}</dd>`,
          )}
        </div>`,
    )}
  </dl>`;
}

const renderCell = ({ text, day, number }: Cell): TemplateResult =>
  html`<td class=${day ? 'day' : number === undefined ? nothing : 'number'}>${text}</td>`;

function renderTable(full: Table): TemplateResult {
  const { title, columns, rows, totals } = narrowed(full);
  return html`<div class="wide" tabindex="0" role="group" aria-label=${title}>
    <table>
      <caption>
        ${title}
      </caption>
      <thead>
        <tr>
          ${columns.map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (cells) =>
            html`<tr>
              ${cells.map(renderCell)}
            </tr>`,
        )}
      </tbody>
      ${
        totals.length
          ? html`<tfoot>
              ${totals.map(
                ([name, ...sums]) =>
                  html`<tr>
                    <th scope="row">${name!.text}</th>
                    ${sums.map(renderCell)}
                  </tr>`,
              )}
            </tfoot>`
          : nothing
      }
    </table>
  </div>`;
}

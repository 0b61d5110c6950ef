import { html, nothing, type TemplateResult } from 'lit';
import { budgetOf } from '../../../../core/plan/plan-calculations.js';
import type { PlanViewModel } from '../plan.types.js';

/** The costs of the plan by source and year, in euros. */
export function renderBudget({
  plan,
  formatter,
  headingLevel,
  msg,
}: PlanViewModel): TemplateResult | typeof nothing {
  const { years, rows, totals, total } = budgetOf(plan);
  if (!rows.length) return nothing;
  const money = (sum: number) => html`<td class="number">${sum ? formatter.money(sum) : '–'}</td>`;
  return html`<section>
    <div class="subtitle" role="heading" aria-level=${headingLevel + 1} id="budget-title">
      ${msg('Budget by year', { id: 'plan.budget' })}
    </div>
    <div class="wide" tabindex="0" role="region" aria-labelledby="budget-title">
      <table>
        <thead>
          <tr>
            <th scope="col">${msg('Source of funding', { id: 'plan.money' })}</th>
            ${years.map((year) => html`<th scope="col" class="number">${year}</th>`)}
            <th scope="col" class="number">${msg('Total', { id: 'plan.total' })}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ fund, sums, total: all }) =>
              html`<tr>
                <th scope="row">${fund || msg('source not named', { id: 'plan.no-fund' })}</th>
                ${sums.map(money)} ${money(all)}
              </tr>`,
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">${msg('Total', { id: 'plan.total' })}</th>
            ${totals.map(money)} ${money(total)}
          </tr>
        </tfoot>
      </table>
    </div>
  </section>`;
}

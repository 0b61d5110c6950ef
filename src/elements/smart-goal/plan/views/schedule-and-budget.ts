/** The start and end of the plan, the available money, and the costs. */
import { str } from '../../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import { renderField } from '../../views/field.js';
import { yearsOfPlan } from '../../../../core/plan/plan-calculations.js';
import type { PlanViewModel } from '../plan.types.js';
import { renderBudget } from './budget.js';

export function renderScheduleAndBudget(state: PlanViewModel): TemplateResult {
  const { plan, formatter, today, msg } = state;
  const years = yearsOfPlan(plan, today);
  return html`<div class="grid-2">
      ${renderField(state, {
        path: 'from',
        label: msg('First day of the plan', { id: 'plan.first-day' }),
        kind: 'day',
      })}
      ${renderField(state, {
        path: 'to',
        label: msg('Last day of the plan', { id: 'plan.last-day' }),
        kind: 'day',
      })}
    </div>
    <fieldset>
      <legend>${msg('How much is available?', { id: 'plan.available' })}</legend>
      <div class="years">
        ${years.map(({ year, available, planned }) => {
          const left = available === undefined ? undefined : available - planned;
          return html`<div class="year">
            ${renderField(state, {
              path: `budget.${year}`,
              label: msg(str`In ${year}, EUR`, { id: 'plan.year-budget' }),
              kind: 'sum',
            })}
            <p class="secondary">
              ${planned ? msg(str`${formatter.money(planned)} planned`, { id: 'section.planned' }) : nothing}${
                left === undefined || !planned
                  ? nothing
                  : html`,
                    ${
                      left < 0
                        ? html`<strong class="short"
                            >${msg(str`${formatter.money(-left)} short`, { id: 'plan.short' })}</strong
                          >`
                        : msg(str`${formatter.money(left)} left`, { id: 'plan.left' })
                    }`
              }
            </p>
          </div>`;
        })}
      </div>
    </fieldset>
    ${renderBudget(state)}`;
}

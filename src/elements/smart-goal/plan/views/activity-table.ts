import { html, nothing, type TemplateResult } from 'lit';
import type { Activity } from '../../../../core/plan/plan.js';
import { shortDate } from '../../short-date.js';
import { instrumentTitle } from '../../suggestions.js';
import { goalName } from '../../labels.js';
import { costOf, effectiveStatus } from '../../../../core/plan/plan-calculations.js';
import { sectionName } from '../sections.js';
import type { PlanViewModel } from '../plan.types.js';
import { activityName, statusName, taskName } from '../labels.js';

/** All activities under their tasks, like the worksheet of the action plan. */
export function renderActivityTable(state: PlanViewModel): TemplateResult {
  const { goals } = state.plan;
  const columns = [
    state.msg('Activity', { id: 'export.activity' }),
    state.msg('From', { id: 'plan.from' }),
    state.msg('Until', { id: 'plan.to' }),
    state.msg('Status', { id: 'plan.state' }),
    state.msg('Responsible unit', { id: 'plan.unit' }),
    state.msg('Who takes part', { id: 'plan.who' }),
    state.msg('Source of funding', { id: 'plan.money' }),
    state.msg('Cost', { id: 'export.cost' }),
    state.msg('Support instrument', { id: 'plan.instrument' }),
  ];
  const head = (name: string) =>
    html`<tr class="group">
      <th scope="rowgroup" colspan=${columns.length}>${name}</th>
    </tr>`;
  return html`<div class="wide" tabindex="0" role="region" aria-label=${sectionName(state.msg, 'work')}>
    <table>
      <thead>
        <tr>
          ${columns.map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      ${goals.map(({ tasks, what }, goalAt) =>
        tasks.map((task, at) => {
          if (!task.activities.length) return nothing;
          const name = taskName(state.msg, task, at);
          return html`<tbody>
            ${head(goals.length > 1 ? `${goalName(state.msg, goalAt, what)} – ${name}` : name)}
            ${task.activities.map((activity, activityAt) => renderActivity(state, activity, activityAt))}
          </tbody>`;
        }),
      )}
    </table>
  </div>`;
}

function renderActivity(
  { today, formatter, suggestions, msg }: PlanViewModel,
  activity: Activity,
  at: number,
): TemplateResult {
  const day = (value: string) => html`<td class="day">${value && shortDate(value, formatter)}</td>`;
  const status = effectiveStatus(activity, today);
  const cost = costOf(activity);
  return html`<tr>
    <th scope="row">${activityName(msg, activity, at)}</th>
    ${day(activity.from)} ${day(activity.to)}
    <td><span class="status-badge" data-status=${status}>${statusName(msg, status)}</span></td>
    <td>${activity.unit}</td>
    <td>${activity.who}</td>
    <td>${activity.money}</td>
    <td class="number">${cost ? formatter.money(cost) : ''}</td>
    <td>${instrumentTitle(activity.instrument, suggestions)}</td>
  </tr>`;
}

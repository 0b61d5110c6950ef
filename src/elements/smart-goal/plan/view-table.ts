import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { activitiesOf, costOf, standingOf } from './rules.js';
import type { PlanState } from './state.js';
import { activityName, stateName } from './words.js';

/** All activities beneath one another, as the worksheet of the action plan has them. */
export function renderTable({ plan, today, formats, suggestions }: PlanState): TemplateResult {
  const day = (value: string) => value && formats.date(value);
  const instrumentOf = (id: string) => suggestions?.instruments.find((each) => each.id === id)?.title ?? id;
  return html`<div
    class="wide"
    tabindex="0"
    role="region"
    aria-label=${msg('Tasks and activities', { id: 'section.work' })}
  >
    <table>
      <thead>
        <tr>
          <th scope="col">${msg('Task', { id: 'out.task' })}</th>
          <th scope="col">${msg('Activity', { id: 'out.activity' })}</th>
          <th scope="col">${msg('From', { id: 'plan.from' })}</th>
          <th scope="col">${msg('Until', { id: 'plan.to' })}</th>
          <th scope="col">${msg('Status', { id: 'plan.state' })}</th>
          <th scope="col">${msg('Responsible unit', { id: 'plan.unit' })}</th>
          <th scope="col">${msg('Who takes part?', { id: 'plan.who' })}</th>
          <th scope="col">${msg('Source of money', { id: 'plan.money' })}</th>
          <th scope="col">${msg('Cost', { id: 'out.cost' })}</th>
          <th scope="col">${msg('Support instrument', { id: 'plan.instrument' })}</th>
        </tr>
      </thead>
      <tbody>
        ${activitiesOf(plan).map(({ activity, goal, task, path }) => {
          const standing = standingOf(activity, today);
          const cost = costOf(activity);
          return html`<tr>
            <td>${plan.goals[goal]!.tasks[task]!.name}</td>
            <th scope="row">${activityName(activity, Number(path.split('.').at(-1)))}</th>
            <td>${day(activity.from)}</td>
            <td>${day(activity.to)}</td>
            <td><span class="standing" data-standing=${standing}>${stateName(standing)}</span></td>
            <td>${activity.unit}</td>
            <td>${activity.who}</td>
            <td>${activity.money}</td>
            <td class="sum">${cost ? formats.money(cost) : ''}</td>
            <td>${instrumentOf(activity.instrument)}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}

/** The tasks of each goal and their activities: as rows to write in, along the days, or as a table. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Activity } from '../../../../core/plan/plan.js';
import { renderField } from '../../views/field.js';
import { goalName } from '../../labels.js';
import { activitiesOf, standingOf } from '../../../../core/plan/plan-calculations.js';
import type { PlanState, PlanView } from '../plan.types.js';
import { renderActivityFields } from './activity.js';
import { renderRows } from './editable-list.js';
import { renderTable } from './activity-table.js';
import { renderTimeline } from './timeline.js';
import { activityName, stateName, taskName } from '../labels.js';

const LOOKS: Record<PlanView['look'], () => string> = {
  rows: () => msg('List', { id: 'plan.look-rows' }),
  timeline: () => msg('Timeline', { id: 'plan.timeline' }),
  table: () => msg('Table', { id: 'plan.look-table' }),
};

export function renderWork(state: PlanState): TemplateResult {
  const { plan, view, turn } = state;
  return html`${
    activitiesOf(plan).length
      ? html`<div class="looks" role="group" aria-label=${msg('Show as', { id: 'plan.look' })}>
          ${(Object.keys(LOOKS) as PlanView['look'][]).map(
            (look) =>
              html`<button
                type="button"
                class="plain"
                aria-pressed=${look === view.look}
                @click=${() => turn({ look })}
              >
                ${LOOKS[look]()}
              </button>`,
          )}
        </div>`
      : nothing
  }
  ${view.look === 'timeline' ? renderTimeline(state) : view.look === 'table' ? renderTable(state) : renderTasks(state)}`;
}

function renderTasks(state: PlanState): TemplateResult {
  const { plan, headingLevel } = state;
  return html`${plan.goals.map(
    ({ tasks, what, id }, at) =>
      html`<section>
        <div class="subtitle" role="heading" aria-level=${headingLevel + 1}>${goalName(at, what)}</div>
        ${renderRows(state, {
          list: `goals.${at}.tasks`,
          name: 'tasks',
          items: tasks,
          within: `tasks-${id}`,
          line: (task, taskAt) => [taskName(task, taskAt)],
          fields: (_, path) =>
            renderField(state, {
              path: `${path}.name`,
              label: msg('What has to be done?', { id: 'plan.task-name' }),
              hint: msg('For example: a grant programme that pays for 10 projects', {
                id: 'plan.task-name-hint',
              }),
            }),
          below: ({ activities }, path, key) => renderActivities(state, activities, path, key),
          addLabel: msg('Add a task', { id: 'plan.add-task' }),
        })}
      </section>`,
  )}`;
}

function renderActivities(
  state: PlanState,
  activities: readonly Activity[],
  path: string,
  key: string,
): TemplateResult {
  const { formats, today } = state;
  return html`<div class="inner">
    ${renderRows(state, {
      list: `${path}.activities`,
      name: 'activities',
      items: activities,
      within: key,
      line: (activity, at) => {
        const standing = standingOf(activity, today);
        return [
          activityName(activity, at),
          activity.to && formats.date(activity.to),
          html`<span class="standing" data-standing=${standing}>${stateName(standing)}</span>`,
        ];
      },
      fields: (activity, at) => renderActivityFields(state, activity, at),
      addLabel: msg('Add an activity', { id: 'plan.add-activity' }),
    })}
  </div>`;
}

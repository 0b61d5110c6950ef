/** The tasks of each goal and their activities: as an editable list, as a timeline, or as a table. */
import type { Msg } from '../../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Activity } from '../../../../core/plan/plan.js';
import { renderField } from '../../views/field.js';
import { goalName } from '../../labels.js';
import { activitiesOf, effectiveStatus } from '../../../../core/plan/plan-calculations.js';
import type { PlanViewModel, PlanView } from '../plan.types.js';
import { renderActivityFields } from './activity.js';
import { renderEditableList } from './editable-list.js';
import { renderActivityTable } from './activity-table.js';
import { renderTimeline } from './timeline.js';
import { activityName, statusName, taskName } from '../labels.js';

const LAYOUTS: Record<PlanView['layout'], (msg: Msg) => string> = {
  rows: (msg) => msg('List', { id: 'plan.layout-list' }),
  timeline: (msg) => msg('Timeline', { id: 'plan.timeline' }),
  table: (msg) => msg('Table', { id: 'plan.layout-table' }),
};

export function renderTaskSection(state: PlanViewModel): TemplateResult {
  const { plan, view, updateView, msg } = state;
  return html`${
    activitiesOf(plan).length
      ? html`<div class="layout-switch" role="group" aria-label=${msg('Show as', { id: 'plan.layout' })}>
          ${(Object.keys(LAYOUTS) as PlanView['layout'][]).map(
            (layout) =>
              html`<button
                type="button"
                class="button"
                aria-pressed=${layout === view.layout}
                @click=${() => updateView({ layout })}
              >
                ${LAYOUTS[layout](msg)}
              </button>`,
          )}
        </div>`
      : nothing
  }
  ${view.layout === 'timeline' ? renderTimeline(state) : view.layout === 'table' ? renderActivityTable(state) : renderTasks(state)}`;
}

function renderTasks(state: PlanViewModel): TemplateResult {
  const { plan, headingLevel, msg } = state;
  const tasksOfPlan = plan.goals.flatMap(({ tasks }) => tasks);
  const titles = plan.goals.flatMap(({ tasks }) => [
    ...tasks.map((task, at) => taskName(msg, task, at)),
    ...tasks.flatMap(({ activities }) => activities.map((activity, at) => activityName(msg, activity, at))),
  ]);
  return html`${plan.goals.map(({ tasks, what, id }, at) => {
    const goal = goalName(msg, at, what);
    return html`<section>
      <div class="subtitle" role="heading" aria-level=${headingLevel + 1}>${goal}</div>
      ${renderEditableList(state, {
        list: `goals.${at}.tasks`,
        name: 'tasks',
        items: tasks,
        within: `tasks-${id}`,
        titles,
        owner: plan.goals.length > 1 ? goal : '',
        title: (task, taskAt) => taskName(msg, task, taskAt),
        details: () => [],
        fields: (_, path) =>
          renderField(state, {
            path: `${path}.name`,
            label: msg('What has to be done?', { id: 'plan.task-name' }),
            hint: msg('For example: a grant programme that pays for 10 projects', {
              id: 'plan.task-name-hint',
            }),
          }),
        below: ({ activities }, path, key, name) =>
          renderActivities(state, activities, path, key, titles, tasksOfPlan.length > 1 ? name : ''),
        addLabel: msg('Add a task', { id: 'plan.add-task' }),
      })}
    </section>`;
  })}`;
}

function renderActivities(
  state: PlanViewModel,
  activities: readonly Activity[],
  path: string,
  key: string,
  titles: readonly string[],
  owner: string,
): TemplateResult {
  const { formatter, today, msg } = state;
  return html`<div class="inner">
    ${renderEditableList(state, {
      list: `${path}.activities`,
      name: 'activities',
      items: activities,
      within: key,
      titles,
      owner,
      title: (activity, at) => activityName(msg, activity, at),
      details: (activity) => {
        const status = effectiveStatus(activity, today);
        return [
          activity.to && formatter.date(activity.to),
          html`<span class="status-badge" data-status=${status}>${statusName(msg, status)}</span>`,
        ];
      },
      fields: (activity, at) => renderActivityFields(state, activity, at),
      addLabel: msg('Add an activity', { id: 'plan.add-activity' }),
    })}
  </div>`;
}

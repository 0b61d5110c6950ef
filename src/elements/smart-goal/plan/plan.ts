/** The plan behind the goals: tasks, activities, money, risks. Loaded when it is first opened. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { GoalState } from '../state.js';
import { renderField } from '../view-fields.js';
import { goalName } from '../words.js';
import { renderActivity } from './view-activity.js';
import { renderBudget } from './view-budget.js';
import { renderRisks } from './view-risks.js';
import { renderRowTools } from './view-row-tools.js';
import { renderTimeline } from './view-timeline.js';

export { planStyles as styles } from './styles.js';

export interface PlanState extends GoalState {
  /** Path of the activity or risk whose fields are shown; one at a time, so that a long plan stays quick. */
  readonly open: string;
  toggle(path: string): void;
}

export function renderPlan(state: PlanState): TemplateResult {
  const { plan, headingLevel, on } = state;
  return html`<div class="plan" @input=${on.input} @change=${on.change}>
    <div class="title" role="heading" aria-level=${headingLevel} tabindex="-1" id="part-title">
      ${msg('From the goal to the work', { id: 'plan.title' })}
    </div>
    ${plan.goals.map((_, at) => renderTasks(state, at))} ${renderTimeline(state)} ${renderBudget(state)}
    ${renderRisks(state)}
  </div>`;
}

function renderTasks(state: PlanState, goalAt: number): TemplateResult {
  const { plan, on, headingLevel } = state;
  const { tasks, what } = plan.goals[goalAt]!;
  const list = `goals.${goalAt}.tasks`;
  return html`<section>
    <div class="subtitle" role="heading" aria-level=${headingLevel + 1}>${goalName(goalAt, what)}</div>
    ${
      tasks.length
        ? nothing
        : html`<p class="muted">
            ${msg('A task is a larger piece of the way; activities are its single steps.', { id: 'plan.task-hint' })}
          </p>`
    }
    ${repeat(
      tasks,
      ({ id }) => id,
      (task, at) => {
        const inner = `${list}.${at}.activities`;
        return html`<fieldset class="rows">
          <legend>${msg(str`Task ${at + 1}`, { id: 'plan.task' })}</legend>
          ${renderField(state, {
            path: `${list}.${at}.name`,
            label: msg('What has to be done?', { id: 'plan.task-name' }),
          })}
          ${renderRowTools(state, { list, at, of: tasks.length, name: task.name })}
          <ul class="activities" role="list">
            ${repeat(
              task.activities,
              ({ id }) => id,
              (activity, index) => renderActivity(state, inner, index, activity, task.activities.length),
            )}
          </ul>
          <button
            type="button"
            class="plain"
            @click=${() => {
              on.add(inner, 'activities');
              state.toggle(`${inner}.${task.activities.length}`);
            }}
          >
            ${msg('Add an activity', { id: 'plan.add-activity' })}
          </button>
        </fieldset>`;
      },
    )}
    <button type="button" class="plain" @click=${() => on.add(list, 'tasks')}>
      ${msg('Add a task', { id: 'plan.add-task' })}
    </button>
  </section>`;
}

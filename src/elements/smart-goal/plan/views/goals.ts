import { html, nothing, type TemplateResult } from 'lit';
import { goalText } from '../../guidance/goal-sentence.js';
import { goalName } from '../../labels.js';
import type { PlanViewModel } from '../plan.types.js';
import { renderEditableList } from './editable-list.js';

/** The goals of the plan: their order, copies, and links to them. */
export function renderGoalRows(state: PlanViewModel): TemplateResult {
  const { plan, on, formatter, msg } = state;
  return renderEditableList(state, {
    list: 'goals',
    name: 'goals',
    items: plan.goals,
    atLeast: 1,
    title: ({ what }, at) => goalName(msg, at, what),
    details: ({ by }) => [by && formatter.date(by)],
    fields: (goal, path) => {
      const text = goalText(msg, goal, formatter);
      return html`${text ? html`<blockquote class="goal-text">${text}</blockquote>` : nothing}
        <p>
          <button type="button" class="button" @click=${() => on.selectGoal(Number(path.split('.')[1]))}>
            ${msg('Work on this goal', { id: 'plan.work-on-goal' })}
          </button>
        </p>`;
    },
    addLabel: msg('Add another goal', { id: 'summary.another' }),
    onAdd: () => {
      on.add('goals', 'goals');
      on.selectGoal(plan.goals.length);
    },
  });
}

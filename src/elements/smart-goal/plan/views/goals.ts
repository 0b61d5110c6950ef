import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { goalText } from '../../guidance/goal-sentence.js';
import { goalName } from '../../labels.js';
import type { PlanState } from '../plan.types.js';
import { renderRows } from './editable-list.js';

/** The goals of the plan: their order, copies, and the way to each of them. */
export function renderGoalRows(state: PlanState): TemplateResult {
  const { plan, on, formats } = state;
  return renderRows(state, {
    list: 'goals',
    name: 'goals',
    items: plan.goals,
    atLeast: 1,
    line: ({ what, by }, at) => [goalName(at, what), by && formats.date(by)],
    fields: (goal, path) => {
      const text = goalText(goal, formats);
      return html`${text ? html`<blockquote class="words">${text}</blockquote>` : nothing}
        <p>
          <button type="button" class="plain" @click=${() => on.choose(Number(path.split('.')[1]))}>
            ${msg('Work on this goal', { id: 'plan.work-on-goal' })}
          </button>
        </p>`;
    },
    addLabel: msg('Add another goal', { id: 'whole.another' }),
    onAdd: () => {
      on.add('goals', 'goals');
      on.choose(plan.goals.length);
    },
  });
}

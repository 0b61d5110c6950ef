import { str } from '../../../../core/i18n/translator.js';
import { html, type TemplateResult } from 'lit';
import { renderField } from '../../views/field.js';
import type { PlanViewModel } from '../plan.types.js';
import { renderEditableList } from './editable-list.js';

/** Who checks the progress, when, and with which indicators. */
export function renderFollowUp(state: PlanViewModel): TemplateResult {
  const { plan, formatter, suggestions, msg } = state;
  const indicators = plan.goals
    .flatMap(({ measure, indicators: others }) => [measure, ...others])
    .map(({ name }) => name.trim())
    .filter(Boolean);
  return renderEditableList(state, {
    list: 'followUp',
    name: 'followUp',
    items: plan.followUp,
    title: ({ name }, at) => name.trim() || msg(str`Review ${at + 1}`, { id: 'plan.review' }),
    details: ({ date, unit }) => [date && formatter.date(date), unit.trim()],
    fields: (_, path) =>
      html`${renderField(state, {
          path: `${path}.name`,
          label: msg('What is reviewed', { id: 'plan.review-name' }),
          hint: msg('For example: how many grants have been paid', { id: 'plan.review-name-hint' }),
        })}
        <div class="grid-2">
          ${renderField(state, {
            path: `${path}.unit`,
            label: msg('Responsible unit', { id: 'plan.unit' }),
            options: suggestions?.units,
          })}
          ${renderField(state, { path: `${path}.date`, label: msg('By when?', { id: 'plan.deadline' }), kind: 'day' })}
        </div>
        ${renderField(state, {
          path: `${path}.indicator`,
          label: msg('By which indicator?', { id: 'plan.review-indicator' }),
          options: indicators,
        })}`,
    addLabel: msg('Add a review', { id: 'plan.add-review' }),
  });
}

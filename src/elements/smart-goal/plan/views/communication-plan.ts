import { html, type TemplateResult } from 'lit';
import { renderField } from '../../views/field.js';
import type { PlanViewModel } from '../plan.types.js';
import { renderEditableList } from './editable-list.js';
import { activityName } from '../labels.js';

/** Who is informed about what, when, and how. */
export function renderCommunicationPlan(state: PlanViewModel): TemplateResult {
  const { plan, formatter, suggestions, msg } = state;
  return renderEditableList(state, {
    list: 'information',
    name: 'information',
    items: plan.information,
    title: (item, at) => activityName(msg, item, at),
    details: ({ channel, to }) => [channel.trim(), to && formatter.date(to)],
    fields: (_, path) =>
      html`${renderField(state, {
          path: `${path}.name`,
          label: msg('What will people be told or shown?', { id: 'plan.info-name' }),
          hint: msg('For example: an open day at social enterprises', { id: 'plan.info-name-hint' }),
        })}
        <div class="grid-2">
          ${renderField(state, {
            path: `${path}.audience`,
            label: msg('Audience', { id: 'plan.audience' }),
            options: suggestions?.groups.map(({ name }) => name),
          })}
          ${renderField(state, {
            path: `${path}.channel`,
            label: msg('Channel', { id: 'plan.channel' }),
            options: suggestions?.channels,
          })}
        </div>
        <div class="grid-3">
          ${renderField(state, { path: `${path}.from`, label: msg('From', { id: 'plan.from' }), kind: 'day' })}
          ${renderField(state, { path: `${path}.to`, label: msg('Until', { id: 'plan.to' }), kind: 'day' })}
          ${renderField(state, {
            path: `${path}.unit`,
            label: msg('Responsible unit', { id: 'plan.unit' }),
            options: suggestions?.units,
          })}
        </div>`,
    addLabel: msg('Add an activity', { id: 'plan.add-activity' }),
  });
}

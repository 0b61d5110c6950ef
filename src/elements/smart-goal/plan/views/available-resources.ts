import { str } from '../../../../core/i18n/translator.js';
import { html, type TemplateResult } from 'lit';
import { RESOURCE_TYPES } from '../../../../core/feed/enums/instruments.js';
import { resourceTypeName } from '../../guidance/step-content.js';
import { renderSelect } from '../../guidance/views/choices.js';
import { renderField } from '../../views/field.js';
import { SHEET_LABELS } from '../labels.js';
import type { PlanViewModel } from '../plan.types.js';
import { renderEditableList } from './editable-list.js';
import { renderKnownItems } from './known-items.js';

/** What there is to work with, of four types; what goals name already can be taken from them. */
export function renderAvailableResources(state: PlanViewModel): TemplateResult {
  const { plan, suggestions, msg } = state;
  const types = RESOURCE_TYPES.map((type) => [type, resourceTypeName(msg, type)] as const);
  const known = [...plan.goals.flatMap(({ resources }) => resources), ...(suggestions?.resources ?? [])].map(
    ({ name = '', type = '', holder = '' }) => ({ name: name.trim(), type, holder }),
  );
  return html`${renderEditableList(state, {
    list: 'availableResources',
    name: 'availableResources',
    items: plan.availableResources,
    title: ({ name }, at) => name.trim() || msg(str`Resource ${at + 1}`, { id: 'resource.number' }),
    details: ({ type, holder }) => [type && resourceTypeName(msg, type), holder.trim()],
    fields: (_, path) =>
      html`${renderField(state, { path: `${path}.name`, label: SHEET_LABELS.resource(msg) })}
        <div class="grid-2">
          ${renderSelect(state, `${path}.type`, SHEET_LABELS.resourceType(msg), types)}
          ${renderField(state, {
            path: `${path}.holder`,
            label: SHEET_LABELS.holder(msg),
            options: suggestions?.units,
          })}
        </div>
        ${renderField(state, { path: `${path}.given`, label: SHEET_LABELS.given(msg), kind: 'text' })}`,
    addLabel: msg('Add a resource', { id: 'field.add-resource' }),
  })}
  ${renderKnownItems(state, 'availableResources', known)}`;
}

import { str, type Msg } from '../../../../core/i18n/translator.js';
import { html, type TemplateResult } from 'lit';
import { renderChips } from '../../guidance/views/choices.js';
import { renderField, textAt } from '../../views/field.js';
import { SHEET_LABELS } from '../labels.js';
import type { PlanViewModel } from '../plan.types.js';
import { renderEditableList } from './editable-list.js';
import { renderKnownItems } from './known-items.js';

/** The usual ways of working together, to choose from. */
const usualWays = (msg: Msg): readonly string[] => [
  msg('Joint project', { id: 'cooperation.project' }),
  msg('Advice and mentoring', { id: 'cooperation.advice' }),
  msg('Premises or equipment', { id: 'cooperation.premises' }),
  msg('Grant or co-financing', { id: 'cooperation.money' }),
  msg('Purchase of goods or services', { id: 'cooperation.purchase' }),
  msg('Delegated task', { id: 'cooperation.delegated' }),
  msg('Exchange of information', { id: 'cooperation.information' }),
  msg('Joint events', { id: 'cooperation.events' }),
];

/** Who the municipality works with, how, and with what result. */
export function renderOrganisations(state: PlanViewModel): TemplateResult {
  const { plan, on, suggestions, msg } = state;
  return html`${renderEditableList(state, {
    list: 'organisations',
    name: 'organisations',
    items: plan.organisations,
    title: ({ name }, at) => name.trim() || msg(str`Partner ${at + 1}`, { id: 'organisation.number' }),
    details: ({ cooperation }) => [cooperation.trim().split('\n')[0]],
    fields: (_, path) => {
      const way = `${path}.cooperation`;
      const lines = textAt(plan, way).split('\n').filter(Boolean);
      const chips = usualWays(msg)
        .filter((label) => !lines.includes(label))
        .map((label) => ({ label, apply: () => on.set(way, [...lines, label].join('\n')) }));
      return html`${renderField(state, { path: `${path}.name`, label: SHEET_LABELS.organisation(msg) })}
      ${renderField(state, { path: way, label: SHEET_LABELS.cooperation(msg), kind: 'text' })}
      ${renderChips(msg, msg('Common ways:', { id: 'cooperation.usual' }), chips)}
      ${renderField(state, {
        path: `${path}.result`,
        label: SHEET_LABELS.result(msg),
        hint: msg('What has come of it, or should come of it', { id: 'organisation.result-hint' }),
        kind: 'text',
      })}`;
    },
    addLabel: msg('Add a partner', { id: 'organisation.add' }),
  })}
  ${renderKnownItems(state, 'organisations', suggestions?.partners ?? [])}`;
}

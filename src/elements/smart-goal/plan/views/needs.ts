import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { LABELS } from '../../guidance/labels.js';
import { renderChips } from '../../guidance/views/choices.js';
import { freeId } from '../../../../core/plan/plan.js';
import { renderField } from '../../views/field.js';
import type { PlanState } from '../plan.types.js';
import { renderRows } from './editable-list.js';

/** Whom the plan is for: what they have already, what they lack, and how social enterprises can help. */
export function renderNeeds(state: PlanState): TemplateResult {
  const { plan, on, turn, suggestions } = state;
  const chips = (suggestions?.groups ?? [])
    .filter(({ name }) => !plan.needs.some(({ group }) => group === name))
    .map(({ name, support, needs }) => ({
      label: name,
      apply: () => {
        turn({ open: `needs/${freeId(plan.needs)}` });
        on.add('needs', 'needs', { group: name, support, need: needs.join('\n') });
      },
    }));
  const text = (path: string, label: string) => renderField(state, { path, label, kind: 'text' });
  return html`${renderRows(state, {
    list: 'needs',
    name: 'needs',
    items: plan.needs,
    line: ({ group, need }, at) => [
      group.trim() || msg(str`Target group ${at + 1}`, { id: 'plan.group' }),
      need.trim().split('\n')[0],
    ],
    fields: (_, path) =>
      html`${renderField(state, { path: `${path}.group`, label: LABELS.group() })}
      ${text(`${path}.support`, msg('What support already exists?', { id: 'plan.support' }))}
      ${text(`${path}.need`, msg('What do they lack?', { id: 'field.need' }))}
      ${text(`${path}.help`, msg('How can social enterprises help?', { id: 'plan.help' }))}
      ${text(`${path}.example`, msg('Example', { id: 'plan.example' }))}`,
    addLabel: msg('Add a target group', { id: 'plan.add-need' }),
  })}
  ${renderChips(msg('From the list:', { id: 'suggest.title' }), chips)}`;
}

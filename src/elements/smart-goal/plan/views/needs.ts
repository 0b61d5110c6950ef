import { str } from '../../../../core/i18n/translator.js';
import { html, type TemplateResult } from 'lit';
import { GOAL_LABELS } from '../../guidance/labels.js';
import { renderChips } from '../../guidance/views/choices.js';
import { nextId } from '../../../../core/plan/plan.js';
import { renderField } from '../../views/field.js';
import type { PlanViewModel } from '../plan.types.js';
import { renderEditableList } from './editable-list.js';
import { needsPageLink } from './needs-page.js';

/** Whom the plan is for: what they already have, what they lack, and how social enterprises can help. */
export function renderNeeds(state: PlanViewModel): TemplateResult {
  const { plan, on, updateView, suggestions, msg } = state;
  const chips = (suggestions?.groups ?? [])
    .filter(({ name }) => !plan.needs.some(({ group }) => group === name))
    .map(({ name, support, needs }) => ({
      label: name,
      apply: () => {
        updateView({ open: `needs/${nextId(plan.needs)}` });
        on.add('needs', 'needs', { group: name, support, need: needs.join('\n') });
      },
    }));
  const text = (path: string, label: string) => renderField(state, { path, label, kind: 'text' });
  return html`${renderEditableList(state, {
    list: 'needs',
    name: 'needs',
    items: plan.needs,
    title: ({ group }, at) => group.trim() || msg(str`Target group ${at + 1}`, { id: 'plan.group' }),
    details: ({ need }) => [need.trim().split('\n')[0]],
    fields: ({ group }, path) =>
      html`${renderField(state, { path: `${path}.group`, label: GOAL_LABELS.group(msg) })}
      ${text(`${path}.support`, msg('What support already exists?', { id: 'plan.support' }))}
      ${text(`${path}.need`, msg('What do they lack?', { id: 'field.need' }))}
      ${text(`${path}.help`, msg('How can social enterprises help?', { id: 'plan.help' }))}
      ${text(`${path}.example`, msg('Example', { id: 'plan.example' }))} ${needsPageLink(state, group.trim())}`,
    addLabel: msg('Add a target group', { id: 'plan.add-need' }),
  })}
  ${renderChips(msg, msg('From the list:', { id: 'suggest.title' }), chips)}`;
}

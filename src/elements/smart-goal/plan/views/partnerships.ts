/** Partnership steps: the standard ones, and the plan’s own. */
import type { Msg } from '../../../../core/i18n/translator.js';
import { html, type TemplateResult } from 'lit';
import type { Plan } from '../../../../core/plan/plan.js';
import { renderField } from '../../views/field.js';
import type { PlanViewModel } from '../plan.types.js';
import { renderEditableList } from './editable-list.js';
import { partnerStepName } from '../labels.js';

type Partner = Plan['partners'][number];

export function renderPartnerships(state: PlanViewModel): TemplateResult {
  return renderEditableList(state, {
    list: 'partners',
    name: 'partners',
    items: state.plan.partners,
    title: (partner) => partnerName(state.msg, partner),
    details: ({ note }) => [note.trim()],
    before: ({ isDone, ...partner }, path) =>
      html`<label class="tick">
        <input type="checkbox" name="${path}.isDone" .checked=${isDone} />
        <span class="visually-hidden"
          >${state.msg('Done:', { id: 'plan.partner-done' })} ${partnerName(state.msg, partner)}</span
        >
      </label>`,
    fields: ({ step }, path) =>
      html`${
        step
          ? ''
          : renderField(state, {
              path: `${path}.name`,
              label: state.msg('Step', { id: 'plan.partner-step' }),
            })
      }
      ${renderField(state, {
        path: `${path}.note`,
        label: state.msg('Who with, and when', { id: 'plan.partner-note' }),
      })}`,
    addLabel: state.msg('Add a step', { id: 'plan.add-partner' }),
  });
}

const partnerName = (msg: Msg, { step, name }: Pick<Partner, 'step' | 'name'>): string =>
  step ? partnerStepName(msg, step) : name.trim() || msg('Your own step', { id: 'plan.partner-own' });

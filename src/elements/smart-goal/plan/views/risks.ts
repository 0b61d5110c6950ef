import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { RISK_LEVELS } from '../../../../core/plan/smart-criteria.js';
import { renderChips, renderSelect } from '../../guidance/views/choices.js';
import { nextId, type Risk } from '../../../../core/plan/plan.js';
import { renderField } from '../../views/field.js';
import { needsPrevention, riskLevel } from '../../../../core/plan/plan-calculations.js';
import type { PlanViewModel } from '../plan.types.js';
import { renderEditableList } from './editable-list.js';
import { levelName } from '../labels.js';

/** The risks; prevention is only asked for if the risk is medium or high. */
export function renderRisks(state: PlanViewModel): TemplateResult {
  const { plan, on, updateView, suggestions } = state;
  const chips = (suggestions?.risks ?? [])
    .filter((name) => !plan.risks.some(({ factor }) => factor === name))
    .map((factor) => ({
      label: factor,
      apply: () => {
        updateView({ open: `risks/${nextId(plan.risks)}` });
        on.add('risks', 'risks', { factor });
      },
    }));
  return html`${renderEditableList(state, {
    list: 'risks',
    name: 'risks',
    items: plan.risks,
    line: (risk, at) => {
      const level = riskLevel(risk);
      return [
        risk.factor.trim() || msg(str`Risk ${at + 1}`, { id: 'plan.risk' }),
        level && html`<span class="level" data-level=${level}>${levelName(level)}</span>`,
      ];
    },
    fields: (risk, path) => renderFields(state, risk, path),
    addLabel: msg('Add a risk', { id: 'plan.add-risk' }),
  })}
  ${renderChips(msg('From the list:', { id: 'suggest.title' }), chips)}`;
}

function renderFields(state: PlanViewModel, risk: Risk, path: string): TemplateResult {
  const levels = RISK_LEVELS.map((level) => [level, levelName(level)] as const);
  const level = riskLevel(risk);
  return html`${renderField(state, {
      path: `${path}.factor`,
      label: msg('What could go wrong?', { id: 'plan.factor' }),
    })}
    ${renderField(state, {
      path: `${path}.effect`,
      label: msg('What would the effect be?', { id: 'plan.effect' }),
      kind: 'text',
    })}
    <div class="grid-2">
      ${renderSelect(state, `${path}.likelihood`, msg('Likelihood', { id: 'plan.likelihood' }), levels)}
      ${renderSelect(state, `${path}.impact`, msg('Impact', { id: 'plan.impact' }), levels)}
    </div>
    <p role="status">
      ${
        level
          ? html`<span class="level" data-level=${level}
                >${msg(str`Risk level: ${levelName(level)}`, { id: 'plan.level' })}</span
              >${
                needsPrevention(level)
                  ? nothing
                  : html`<span class="secondary">
                      ${msg('A low risk needs no prevention.', { id: 'plan.low-risk' })}</span
                    >`
              }`
          : nothing
      }
    </p>
    ${
      needsPrevention(level)
        ? renderField(state, {
            path: `${path}.prevention`,
            label: msg('How will you prevent it?', { id: 'plan.prevention' }),
            kind: 'text',
          })
        : nothing
    }
    ${renderField(state, {
      path: `${path}.reaction`,
      label: msg('What will you do if it happens?', { id: 'plan.reaction' }),
      kind: 'text',
    })}
    ${renderField(state, {
      path: `${path}.owner`,
      label: msg('Who monitors it?', { id: 'plan.owner' }),
      options: state.suggestions?.units,
    })}`;
}

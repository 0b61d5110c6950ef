import { str } from '../../../../core/i18n/translator.js';
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
  const { plan, on, updateView, suggestions, msg } = state;
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
    title: ({ factor }, at) => factor.trim() || msg(str`Risk ${at + 1}`, { id: 'plan.risk' }),
    details: (risk) => {
      const level = riskLevel(risk);
      return [level && html`<span class="level" data-level=${level}>${levelName(msg, level)}</span>`];
    },
    fields: (risk, path) => renderFields(state, risk, path),
    addLabel: msg('Add a risk', { id: 'plan.add-risk' }),
  })}
  ${renderChips(msg, msg('From the list:', { id: 'suggest.title' }), chips)}`;
}

function renderFields(state: PlanViewModel, risk: Risk, path: string): TemplateResult {
  const levels = RISK_LEVELS.map((level) => [level, levelName(state.msg, level)] as const);
  const level = riskLevel(risk);
  return html`${renderField(state, {
      path: `${path}.factor`,
      label: state.msg('What could go wrong?', { id: 'plan.factor' }),
    })}
    ${renderField(state, {
      path: `${path}.effect`,
      label: state.msg('What would the effect be?', { id: 'plan.effect' }),
      kind: 'text',
    })}
    <div class="grid-2">
      ${renderSelect(state, `${path}.likelihood`, state.msg('Likelihood', { id: 'plan.likelihood' }), levels)}
      ${renderSelect(state, `${path}.impact`, state.msg('Impact', { id: 'plan.impact' }), levels)}
    </div>
    <p role="status">
      ${
        level
          ? html`<span class="level" data-level=${level}
                >${state.msg(str`Risk level: ${levelName(state.msg, level)}`, { id: 'plan.level' })}</span
              >${
                needsPrevention(level)
                  ? nothing
                  : html`<span class="secondary">
                      ${state.msg('A low risk needs no prevention.', { id: 'plan.low-risk' })}</span
                    >`
              }`
          : nothing
      }
    </p>
    ${
      needsPrevention(level)
        ? renderField(state, {
            path: `${path}.prevention`,
            label: state.msg('How will you prevent it?', { id: 'plan.prevention' }),
            kind: 'text',
          })
        : nothing
    }
    ${renderField(state, {
      path: `${path}.reaction`,
      label: state.msg('What will you do if it happens?', { id: 'plan.reaction' }),
      kind: 'text',
    })}
    ${renderField(state, {
      path: `${path}.owner`,
      label: state.msg('Who monitors it?', { id: 'plan.owner' }),
      options: state.suggestions?.units,
    })}`;
}

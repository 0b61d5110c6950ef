import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { LEVELS } from '../codes.js';
import { levelName } from './words.js';
import { renderSelect } from '../help/view-choices.js';
import { renderField } from '../view-fields.js';
import type { PlanState } from './plan.js';
import { needsPrevention, riskLevel } from './rules.js';
import { renderRowTools } from './view-row-tools.js';

/** What may go wrong; prevention is asked for only where the risk is worth it. */
export function renderRisks(state: PlanState): TemplateResult {
  const { plan, on, headingLevel } = state;
  const levels = LEVELS.map((level) => [level, levelName(level)] as const);
  return html`<section>
    <div class="subtitle" role="heading" aria-level=${headingLevel + 1}>
      ${msg('Risks', { id: 'plan.risks' })}
    </div>
    ${repeat(
      plan.risks,
      ({ id }) => id,
      (risk, at) => {
        const level = riskLevel(risk);
        return html`<fieldset class="rows">
          <legend>${msg(str`Risk ${at + 1}`, { id: 'plan.risk' })}</legend>
          ${renderField(state, { path: `risks.${at}.factor`, label: msg('What may go wrong?', { id: 'plan.factor' }) })}
          ${renderField(state, {
            path: `risks.${at}.effect`,
            label: msg('What would follow?', { id: 'plan.effect' }),
            kind: 'text',
          })}
          <div class="pair">
            ${renderSelect(state, `risks.${at}.likelihood`, msg('Likelihood', { id: 'plan.likelihood' }), levels)}
            ${renderSelect(state, `risks.${at}.impact`, msg('Strength of the effect', { id: 'plan.impact' }), levels)}
          </div>
          ${level ? html`<p role="status"><strong>${msg(str`Risk level: ${levelName(level)}`, { id: 'plan.level' })}</strong></p>` : nothing}
          ${
            needsPrevention(level)
              ? renderField(state, {
                  path: `risks.${at}.prevention`,
                  label: msg('How will you prevent it?', { id: 'plan.prevention' }),
                  kind: 'text',
                })
              : nothing
          }
          ${renderField(state, {
            path: `risks.${at}.reaction`,
            label: msg('What will you do if it happens?', { id: 'plan.reaction' }),
            kind: 'text',
          })}
          ${renderField(state, { path: `risks.${at}.owner`, label: msg('Who watches it?', { id: 'plan.owner' }) })}
          ${renderRowTools(state, { list: 'risks', at, of: plan.risks.length, name: risk.factor })}
        </fieldset>`;
      },
    )}
    <button type="button" class="plain" @click=${() => on.add('risks', 'risks')}>
      ${msg('Add a risk', { id: 'plan.add-risk' })}
    </button>
  </section>`;
}

import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { STATES } from '../codes.js';
import type { Activity } from '../model.js';
import { stateName } from './words.js';
import { renderSelect } from '../help/view-choices.js';
import { renderField } from '../view-fields.js';
import type { PlanState } from './plan.js';
import { standingOf, yearsOf } from './rules.js';
import { renderRowTools } from './view-row-tools.js';

/** One activity: a line that unfolds into its fields. */
export function renderActivity(
  state: PlanState,
  list: string,
  at: number,
  activity: Activity,
  of: number,
): TemplateResult {
  const { today, formats, open, toggle } = state;
  const path = `${list}.${at}`;
  const isOpen = open === path;
  const standing = standingOf(activity, today);
  const name = activity.name.trim() || msg(str`Activity ${at + 1}`, { id: 'plan.activity' });
  return html`<li class="activity">
    <button
      type="button"
      class="activity-line"
      aria-expanded=${isOpen}
      @click=${() => toggle(isOpen ? '' : path)}
    >
      <span class="activity-name">${name}</span>
      ${activity.to ? html`<span class="muted">${formats.date(activity.to)}</span>` : nothing}
      <span class="standing" data-standing=${standing}>${stateName(standing)}</span>
    </button>
    ${isOpen ? renderFields(state, path, list, at, activity, of, name) : nothing}
  </li>`;
}

function renderFields(
  state: PlanState,
  path: string,
  list: string,
  at: number,
  activity: Activity,
  of: number,
  name: string,
): TemplateResult {
  const states = STATES.map((each) => [each, stateName(each)] as const);
  const instruments = state.suggestions?.instruments ?? [];
  return html`<div class="fields">
    ${renderField(state, {
      path: `${path}.name`,
      label: msg('One short, concrete action', { id: 'plan.activity-name' }),
    })}
    <div class="trio">
      ${renderField(state, { path: `${path}.from`, label: msg('From', { id: 'plan.from' }), kind: 'day' })}
      ${renderField(state, { path: `${path}.to`, label: msg('Until', { id: 'plan.to' }), kind: 'day' })}
      ${renderSelect(state, `${path}.state`, msg('Status', { id: 'plan.state' }), states, true)}
    </div>
    ${
      activity.state === 'blocked'
        ? renderField(state, {
            path: `${path}.unblock`,
            label: msg('What would unblock it?', { id: 'plan.unblock' }),
          })
        : nothing
    }
    <div class="pair">
      ${renderField(state, {
        path: `${path}.unit`,
        label: msg('Responsible unit', { id: 'plan.unit' }),
      })}
      ${renderField(state, { path: `${path}.who`, label: msg('Who takes part?', { id: 'plan.who' }) })}
    </div>
    ${renderField(state, { path: `${path}.money`, label: msg('Source of money', { id: 'plan.money' }) })}
    <div class="trio">
      ${yearsOf(activity, state.today).map((year) =>
        renderField(state, {
          path: `${path}.costs.${year}`,
          label: msg(str`Cost in ${year}, EUR`, { id: 'plan.cost' }),
          kind: 'number',
        }),
      )}
    </div>
    ${
      instruments.length
        ? renderSelect(
            state,
            `${path}.instrument`,
            msg('Support instrument', { id: 'plan.instrument' }),
            instruments.map(({ id, title }) => [id, title] as const),
          )
        : nothing
    }
    ${renderRowTools(state, { list, at, of, name })}
  </div>`;
}

import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { ACTIVITY_STATES } from '../../../../core/plan/smart-criteria.js';
import { renderSelect } from '../../guidance/views/choices.js';
import type { Activity } from '../../../../core/plan/plan.js';
import { renderField } from '../../views/field.js';
import { yearsOf } from '../../../../core/plan/plan-calculations.js';
import type { PlanViewModel } from '../plan.types.js';
import { statusName } from '../labels.js';

/** The fields of an activity. */
export function renderActivityFields(state: PlanViewModel, activity: Activity, path: string): TemplateResult {
  const states = ACTIVITY_STATES.map((each) => [each, statusName(each)] as const);
  const { instruments = [], units, funds } = state.suggestions ?? {};
  const instrument = instruments.find(({ id }) => id === activity.instrument);
  return html`${renderField(state, {
      path: `${path}.name`,
      label: msg('One short, concrete action', { id: 'plan.activity-name' }),
    })}
    <div class="grid-3">
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
    <div class="grid-2">
      ${renderField(state, {
        path: `${path}.unit`,
        label: msg('Responsible unit', { id: 'plan.unit' }),
        options: units,
      })}
      ${renderField(state, { path: `${path}.who`, label: msg('Who takes part', { id: 'plan.who' }) })}
    </div>
    ${renderField(state, {
      path: `${path}.money`,
      label: msg('Source of funding', { id: 'plan.money' }),
      options: funds,
    })}
    <div class="grid-3">
      ${yearsOf(activity, state.today).map((year) =>
        renderField(state, {
          path: `${path}.costs.${year}`,
          label: msg(str`Cost in ${year}, EUR`, { id: 'plan.cost' }),
          kind: 'sum',
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
    ${
      instrument?.url
        ? html`<p>
            <a href=${instrument.url}
              >${msg(str`About “${instrument.title}”`, { id: 'plan.about-instrument' })}</a
            >
          </p>`
        : nothing
    }`;
}

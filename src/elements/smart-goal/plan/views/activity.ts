import { str } from '../../../../core/i18n/translator.js';
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
  const states = ACTIVITY_STATES.map((each) => [each, statusName(state.msg, each)] as const);
  const { instruments = [], units, funds } = state.suggestions ?? {};
  const instrument = instruments.find(({ id }) => id === activity.instrument);
  return html`${renderField(state, {
      path: `${path}.name`,
      label: state.msg('One short, concrete action', { id: 'plan.activity-name' }),
    })}
    <div class="grid-3">
      ${renderField(state, { path: `${path}.from`, label: state.msg('From', { id: 'plan.from' }), kind: 'day' })}
      ${renderField(state, { path: `${path}.to`, label: state.msg('Until', { id: 'plan.to' }), kind: 'day' })}
      ${renderSelect(state, `${path}.state`, state.msg('Status', { id: 'plan.state' }), states, true)}
    </div>
    ${
      activity.state === 'blocked'
        ? renderField(state, {
            path: `${path}.unblock`,
            label: state.msg('What would unblock it?', { id: 'plan.unblock' }),
          })
        : nothing
    }
    <div class="grid-2">
      ${renderField(state, {
        path: `${path}.unit`,
        label: state.msg('Responsible unit', { id: 'plan.unit' }),
        options: units,
      })}
      ${renderField(state, { path: `${path}.who`, label: state.msg('Who takes part', { id: 'plan.who' }) })}
    </div>
    ${renderField(state, {
      path: `${path}.money`,
      label: state.msg('Source of funding', { id: 'plan.money' }),
      options: funds,
    })}
    <div class="grid-3">
      ${yearsOf(activity, state.today).map((year) =>
        renderField(state, {
          path: `${path}.costs.${year}`,
          label: state.msg(str`Cost in ${year}, EUR`, { id: 'plan.cost' }),
          kind: 'sum',
        }),
      )}
    </div>
    ${
      instruments.length
        ? renderSelect(
            state,
            `${path}.instrument`,
            state.msg('Support instrument', { id: 'plan.instrument' }),
            instruments.map(({ id, title }) => [id, title] as const),
          )
        : nothing
    }
    ${
      instrument?.url
        ? html`<p>
            <a href=${instrument.url}
              >${state.msg(str`About “${instrument.title}”`, { id: 'plan.about-instrument' })}</a
            >
          </p>`
        : nothing
    }`;
}

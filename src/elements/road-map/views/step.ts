import { html, type TemplateResult } from 'lit';
import type { StepText } from '../../../core/road-map/content.types.js';
import { stepOf } from '../../../core/road-map/road-map.js';
import type { Step } from '../../../core/road-map/steps.js';
import { renderField } from '../../internal/field/field.js';
import type { RoadMapViewModel } from '../road-map.types.js';

/** Maximum number of characters of a note, as in a file. */
const MAX_NOTE = 5_000;

const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLTextAreaElement).value;

/** One step: what to do, and what the person says of it. */
export function renderStep(
  { map, msg, on }: RoadMapViewModel,
  step: Step,
  { title, why, how, who }: StepText,
): TemplateResult {
  const { isDone, note, date } = stepOf(map, map.side, step);
  const id = `${map.side}-${step.replace('.', '-')}`;
  return html`<li>
    <div role="group" aria-labelledby="${id}:title">
      <label class="step-title"
        ><input
          type="checkbox"
          .checked=${isDone}
          @change=${({ target }: Event) => on.editStep(step, { isDone: (target as HTMLInputElement).checked })}
        /><span id="${id}:title">${title}</span></label
      >
      <dl>
        <dt>${msg('Why', { id: 'road-map.why' })}</dt>
        <dd>${why}</dd>
        <dt>${msg('How', { id: 'road-map.how' })}</dt>
        <dd>${how}</dd>
        <dt>${msg('Who', { id: 'road-map.who' })}</dt>
        <dd>${who}</dd>
      </dl>
      <div class="fields">
        ${renderField(
          { id: `${id}-note`, label: msg('Note', { id: 'road-map.note' }) },
          ({ id: control }) =>
            html`<textarea
              id=${control}
              rows="2"
              maxlength=${MAX_NOTE}
              .value=${note}
              @input=${(event: Event) => on.editStep(step, { note: valueOf(event) })}
            ></textarea>`,
        )}
        ${renderField(
          { id: `${id}-date`, kind: 'date', label: msg('Date', { id: 'road-map.date' }) },
          ({ id: control }) =>
            html`<input
              type="date"
              id=${control}
              .value=${date}
              @change=${(event: Event) => on.editStep(step, { date: valueOf(event) })}
            />`,
        )}
      </div>
    </div>
  </li>`;
}

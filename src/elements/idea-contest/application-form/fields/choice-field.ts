/**
 * Controls for choosing. `checked` is only written if the answer has changed: during a click, the browser has already
 * changed it, and the event follows.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { AnswerValue } from '../../../../core/application/answers.js';
import type { FormField } from '../../../../core/application/form-definition.js';
import { toText } from '../../../../core/application/coerce-answer.js';
import { subId, type ControlAria } from '../../../internal/field/field.js';
import { localizedText } from '../../../internal/localized-text.js';
import { controlName } from './read-control.js';
import { labelOf, optionOf } from '../labels.js';
import { answerAt } from '../../../../core/application/answer-path.js';
import { resolve, type FieldViewModel } from '../application-form.types.js';

const selectedValues = (value: AnswerValue | undefined): readonly AnswerValue[] =>
  Array.isArray(value) ? (value as readonly AnswerValue[]) : value === undefined ? [] : [value];

/** Options below each other: radio buttons, or checkboxes for several answers. */
export function renderOptions(
  view: FieldViewModel,
  field: FormField,
  path: string,
  { id, invalid, describedBy }: ControlAria,
  isMember: boolean,
): TemplateResult {
  const values = selectedValues(answerAt(view.answers, path));
  const isMultiple = field.type === 'multiple-choice';
  const offeredValues = (field.options ?? []).map(({ value }) => value);
  // An answer that is no longer in the feed stays visible until another one is chosen.
  const obsoleteValues = isMultiple
    ? []
    : values.map(toText).filter((value) => value && !offeredValues.includes(value));
  return html`<div class="options" data-short=${offeredValues.length <= 2 ? '' : nothing}>
    ${[...offeredValues, ...obsoleteValues].map((value, at) => {
      const option = field.options?.find((each) => each.value === value);
      const help = option?.help && resolve(view, option.help);
      const own = at ? subId(id, `is:${value}`) : id;
      return html`<label class="option">
        <input
          id=${own}
          type=${isMultiple ? 'checkbox' : 'radio'}
          name=${controlName(path)}
          .value=${value}
          aria-describedby=${at ? nothing : describedBy}
          aria-invalid=${isMultiple ? invalid : nothing}
          .checked=${values.includes(value)}
        />
        <span>
          <span ${localizedText(optionOf(view, field, value, isMember), view.language)}></span>
          ${help ? html`<span class="help" ${localizedText(help, view.language)}></span>` : nothing}
        </span>
      </label>`;
    })}
  </div>`;
}

/** One checkbox. */
export const renderCheckbox = (
  view: FieldViewModel,
  field: FormField,
  path: string,
  { id, invalid, describedBy }: ControlAria,
): TemplateResult =>
  html`<label class="option">
    <input
      id=${id}
      type="checkbox"
      name=${controlName(path)}
      data-kind="consent"
      ?required=${field.required}
      aria-invalid=${invalid}
      aria-describedby=${describedBy}
      .checked=${answerAt(view.answers, path) === true}
    />
    <span>
      <span ${localizedText(labelOf(view, field), view.language)}></span>
      ${
        field.required
          ? nothing
          : html`<span class="help"
              >${view.msg('This is up to you. It does not affect how your idea is judged.', { id: 'application.optional-consent' })}</span
            >`
      }
    </span>
  </label>`;

/** A select, for lists that would be too long as radio buttons. */
export const renderSelect = (
  path: string,
  { id, invalid, describedBy }: ControlAria,
  value: string,
  options: readonly (readonly [value: string, name: string])[],
): TemplateResult =>
  html`<select id=${id} name=${controlName(path)} aria-invalid=${invalid} aria-describedby=${describedBy}>
    <option value="" .selected=${!value}>–</option>
    ${options.map(([key, name]) => html`<option value=${key} .selected=${key === value}>${name}</option>`)}
  </select>`;

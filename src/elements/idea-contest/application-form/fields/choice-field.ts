/**
 * Controls to choose with. What is chosen is written only where the answer has changed: inside a click the browser has
 * chosen already, and tells it after the click.
 */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { AnswerValue } from '../../../../core/application/answers.js';
import type { FormField } from '../../../../core/application/form-definition.js';
import { textOf as plain } from '../../../../core/application/coerce-answer.js';
import { feedText } from '../../../internal/localized-text.js';
import { nameOf, partOf } from './read-control.js';
import type { Described } from './field.js';
import { labelOf, optionOf } from '../labels.js';
import { answerAt } from '../../../../core/application/answer-path.js';
import { textOf, type FieldView } from '../application-form.types.js';

const chosen = (value: AnswerValue | undefined): readonly AnswerValue[] =>
  Array.isArray(value) ? (value as readonly AnswerValue[]) : value === undefined ? [] : [value];

/** Options one below the other: radio buttons, or boxes where several may be chosen. */
export function renderOptions(
  view: FieldView,
  field: FormField,
  path: string,
  { id, error, by }: Described,
  isMember: boolean,
): TemplateResult {
  const values = chosen(answerAt(view.answers, path));
  const isMany = field.type === 'choices';
  const listed = (field.options ?? []).map(({ value }) => value);
  // An answer that the feed no longer offers stays visible until another one is chosen.
  const gone = isMany ? [] : values.map(plain).filter((value) => value && !listed.includes(value));
  return html`<div class="options" data-short=${listed.length <= 2 ? '' : nothing}>
    ${[...listed, ...gone].map((value, at) => {
      const option = field.options?.find((each) => each.value === value);
      const help = option?.help && textOf(view, option.help);
      const own = at ? partOf(id, `is:${value}`) : id;
      return html`<label class="option">
        <input
          id=${own}
          type=${isMany ? 'checkbox' : 'radio'}
          name=${nameOf(path)}
          .value=${value}
          aria-describedby=${at ? nothing : by}
          aria-invalid=${error && isMany ? 'true' : nothing}
          .checked=${values.includes(value)}
        />
        <span>
          <span ${feedText(optionOf(view, field, value, isMember), view.language)}></span>
          ${help ? html`<span class="help" ${feedText(help, view.language)}></span>` : nothing}
        </span>
      </label>`;
    })}
  </div>`;
}

/** One box to tick. */
export const renderCheckbox = (
  view: FieldView,
  field: FormField,
  path: string,
  { id, error, by }: Described,
): TemplateResult =>
  html`<label class="option">
    <input
      id=${id}
      type="checkbox"
      name=${nameOf(path)}
      data-kind="consent"
      ?required=${field.required}
      aria-invalid=${error ? 'true' : nothing}
      aria-describedby=${by}
      .checked=${answerAt(view.answers, path) === true}
    />
    <span>
      <span ${feedText(labelOf(view, field), view.language)}></span>
      ${
        field.required
          ? nothing
          : html`<span class="help"
              >${msg('This is up to you. It does not affect how your idea is judged.', { id: 'apply.free-consent' })}</span
            >`
      }
    </span>
  </label>`;

/** A closed list that would be long as buttons. */
export const renderSelect = (
  path: string,
  { id, error, by }: Described,
  value: string,
  options: readonly (readonly [value: string, name: string])[],
): TemplateResult =>
  html`<select id=${id} name=${nameOf(path)} aria-invalid=${error ? 'true' : nothing} aria-describedby=${by}>
    <option value="" .selected=${!value}>–</option>
    ${options.map(([key, name]) => html`<option value=${key} .selected=${key === value}>${name}</option>`)}
  </select>`;

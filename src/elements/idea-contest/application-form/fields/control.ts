/** The control of a question with one answer. */
import { str } from '../../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { times } from '../../../../core/util/natives.js';
import type { AnswerValue } from '../../../../core/application/answers.js';
import { lengthOf, maxLengthOf } from '../../../../core/application/validation/validate-field.js';
import type { FormField } from '../../../../core/application/form-definition.js';
import { answerAt } from '../../../../core/application/answer-path.js';
import type { ControlAria } from '../../../internal/field/field.js';
import { renderSelect } from './choice-field.js';
import { controlName } from './read-control.js';
import { monthName, optionOf } from '../labels.js';
import type { FieldViewModel } from '../application-form.types.js';

type AutocompleteToken = 'off' | 'email' | 'tel' | 'bday-year' | NonNullable<FormField['autocomplete']>;

interface InputAttributes {
  readonly type: 'text' | 'email' | 'tel' | 'url' | 'date';
  readonly inputmode?: 'email' | 'tel' | 'url' | 'numeric' | 'decimal';
  readonly autocomplete: AutocompleteToken;
}

/** Autocomplete tokens and keyboards for fields. */
function inputAttributes(field: FormField, isApplicant: boolean): InputAttributes {
  const token = (name: AutocompleteToken): AutocompleteToken => (isApplicant ? name : 'off');
  switch (field.type) {
    case 'email':
      return { type: 'email', inputmode: 'email', autocomplete: token('email') };
    case 'phone':
      return { type: 'tel', inputmode: 'tel', autocomplete: token('tel') };
    case 'link':
      return { type: 'url', inputmode: 'url', autocomplete: 'off' };
    case 'number':
      return {
        type: 'text',
        inputmode: Number.isInteger(field.min ?? 0) ? 'numeric' : 'decimal',
        autocomplete: 'off',
      };
    case 'money':
      return { type: 'text', inputmode: 'decimal', autocomplete: 'off' };
    case 'year':
      return { type: 'text', inputmode: 'numeric', autocomplete: token('bday-year') };
    case 'date':
      return { type: 'date', autocomplete: 'off' };
    default:
      return { type: 'text', autocomplete: (isApplicant && field.autocomplete) || 'off' };
  }
}

/** Questions about the applicant; the browser does not autocomplete the others. */
const isAboutApplicant = ({ id, step, autocomplete }: FormField & { step?: string }, path: string): boolean =>
  path === id && (autocomplete !== undefined || (step === 'you' && !id.startsWith('guardian')));

export function renderControl(
  view: FieldViewModel,
  field: FormField,
  path: string,
  aria: ControlAria,
  isMember: boolean,
): unknown {
  const { id, describedBy, invalid } = aria;
  const value = inputValue(answerAt(view.answers, path));
  if (field.type === 'long-text')
    return html`<textarea
      id=${id}
      name=${controlName(path)}
      rows=${linesOf(maxLengthOf(field))}
      ?required=${field.required}
      aria-invalid=${invalid}
      aria-describedby=${describedBy}
      .value=${live(value)}
    ></textarea>`;
  if (field.type === 'month')
    return renderSelect(
      path,
      aria,
      value,
      times(12, (at) => [String(at + 1), monthName(view.language, at + 1)] as const),
    );
  if (field.type === 'choice')
    return renderSelect(
      path,
      aria,
      value,
      (field.options ?? []).map((option) => [option.value, optionOf(view, field, option.value).text]),
    );
  const attributes = inputAttributes(field, !isMember && isAboutApplicant(field, path));
  return html`<span class="control">
    <input
      id=${id}
      name=${controlName(path)}
      type=${attributes.type}
      inputmode=${attributes.inputmode ?? nothing}
      autocomplete=${attributes.autocomplete}
      autocapitalize=${field.type === 'email' || field.type === 'link' ? 'none' : nothing}
      spellcheck=${field.type === 'email' || field.type === 'link' ? 'false' : nothing}
      min=${field.type === 'date' ? (field.earliest ?? nothing) : nothing}
      max=${field.type === 'date' ? (field.latest ?? '9999-12-31') : nothing}
      ?required=${field.required}
      aria-invalid=${invalid}
      aria-describedby=${describedBy}
      .value=${live(value)}
    />${
      field.type === 'money'
        ? html`<span class="unit" aria-hidden="true">${view.contest.funding?.currency ?? '€'}</span>`
        : nothing
    }
  </span>`;
}

/** Initial number of lines of a text field; it grows with its content. */
const linesOf = (longest: number): number => (longest > 700 ? 8 : longest > 250 ? 5 : 3);

/** As it was typed, including spaces, so that the cursor does not jump. */
const inputValue = (value: AnswerValue | undefined): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

/** The number of characters left in a long text, updated while typing; a longer text is not truncated. */
export function renderCounter(
  { answers, formatter, msg }: FieldViewModel,
  field: FormField,
  path: string,
): TemplateResult | undefined {
  if (field.type !== 'long-text') return undefined;
  const remaining = maxLengthOf(field) - lengthOf(inputValue(answerAt(answers, path)).trim());
  return html`<span data-over=${remaining < 0 ? '' : nothing}>
    ${
      remaining < 0
        ? formatter.plural(
            -remaining,
            msg('# character too many|# characters too many', { id: 'application.characters-over' }),
          )
        : formatter.plural(
            remaining,
            msg('# character left|# characters left', { id: 'application.characters-left' }),
          )
    }${
      field.minLength
        ? ` · ${msg(str`at least ${formatter.number(field.minLength)}`, { id: 'application.at-least' })}`
        : nothing
    }
  </span>`;
}

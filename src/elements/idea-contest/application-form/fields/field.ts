/** One question with its label, help, criteria, error and control. */
import { str, type Msg } from '../../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { times } from '../../../../core/util/natives.js';
import type { AnswerValue } from '../../../../core/application/answers.js';
import { lengthOf, maxLengthOf } from '../../../../core/application/validation/validate-field.js';
import {
  criteriaOf,
  type FormField,
  type FormQuestion,
} from '../../../../core/application/form-definition.js';
import { localizedText } from '../../../internal/localized-text.js';
import { renderCheckbox, renderOptions, renderSelect } from './choice-field.js';
import { controlId, controlName, subId } from './read-control.js';
import { helpOf, labelOf, monthName, optionOf } from '../labels.js';
import { answerAt } from '../../../../core/application/answer-path.js';
import { resolve, type FieldAria, type FieldViewModel } from '../application-form.types.js';

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

/** A question on a page. */
export function renderQuestion(view: FieldViewModel, question: FormQuestion): unknown {
  switch (question.type) {
    case 'group':
      return view.lazyFields.group(view, question);
    case 'budget':
      return view.lazyFields.budget(view, question);
    case 'files':
      return view.lazyFields.files(view, question);
    default:
      return renderField(view, question, question.id);
  }
}

/** A question with one control, on a page or in a row. */
export function renderField(
  view: FieldViewModel,
  field: FormField,
  path: string,
  isMember = false,
): TemplateResult {
  const aria = fieldAria(view, field, path, isMember);
  if (field.type === 'consent')
    return html`<div class="field" data-kind="consent">
      ${renderError(view.msg, aria)} ${renderCheckbox(view, field, path, aria)}
      ${renderHelp(view, field, path, isMember)}
    </div>`;
  if (field.type === 'multiple-choice' || (field.type === 'choice' && !isBudgetCategory(field)))
    return html`<fieldset class="field" data-kind="choices" aria-describedby=${aria.describedBy}>
      <legend>${renderName(view, field, isMember)}</legend>
      ${renderHelp(view, field, path, isMember)} ${renderError(view.msg, aria)}
      ${renderOptions(view, field, path, aria, isMember)}
    </fieldset>`;
  return html`<div class="field" data-kind=${field.type}>
    <label for=${aria.id}>${renderName(view, field, isMember)}</label>
    ${renderHelp(view, field, path, isMember)} ${renderError(view.msg, aria)}
    ${renderControl(view, field, path, aria, isMember)}
  </div>`;
}

/** The budget’s own column is a select in a narrow cell; questions in the feed always have a label. */
const isBudgetCategory = ({ id, label }: FormField): boolean => id === 'category' && !label;

export function fieldAria(view: FieldViewModel, field: FormField, path: string, isMember = false): FieldAria {
  const id = controlId(path);
  const error = view.errorAt(path);
  const describedBy = [
    helpOf(view, field, isMember).text && subId(id, 'help'),
    hasCriteria(view, path) && subId(id, 'criteria'),
    hasCounter(field) && subId(id, 'count'),
    error && subId(id, 'error'),
  ].filter(Boolean);
  return { id, error, describedBy: describedBy.length ? describedBy.join(' ') : nothing };
}

/** The label, and whether the answer is optional. */
export const renderName = (view: FieldViewModel, field: FormField, isMember = false): TemplateResult => {
  const label = labelOf(view, field, isMember);
  return html`<span ${localizedText(label, view.language)}></span>${
      field.required || field.type === 'consent'
        ? nothing
        : html`<span class="optional">${` (${view.msg('optional', { id: 'application.optional' })})`}</span>`
    }`;
};

const hasCriteria = ({ contest }: FieldViewModel, path: string): boolean =>
  criteriaOf(contest, path).length > 0;

/** The help text and the criteria. */
export function renderHelp(
  view: FieldViewModel,
  field: FormField,
  path: string,
  isMember = false,
): TemplateResult {
  const help = helpOf(view, field, isMember);
  const criteria = criteriaOf(view.contest, path);
  return html`${help.text ? html`<p class="help" id=${subId(controlId(path), 'help')} ${localizedText(help, view.language)}></p>` : nothing}
  ${
    criteria.length
      ? html`<div class="criteria" id=${subId(controlId(path), 'criteria')}>
          ${criteria.map(({ name, description, weight, points }) => {
            const share =
              weight !== undefined
                ? view.formatter.percent(weight)
                : points !== undefined
                  ? view.formatter.plural(points, view.msg('# point|# points', { id: 'application.points' }))
                  : '';
            const criterionName = resolve(view, name);
            const explanation = description && resolve(view, description);
            return html`<p>
              <span class="criteria-mark"
                >${`${view.msg('What the jury looks for:', { id: 'application.criteria' })} `}</span
              ><span ${localizedText(criterionName, view.language)}></span
              >${share ? ` (${share})` : nothing}${
                explanation ? html`. <span ${localizedText(explanation, view.language)}></span>` : nothing
              }
            </p>`;
          })}
        </div>`
      : nothing
  }
  ${
    view.isPrefilled(path)
      ? html`<p class="help">
          ${view.msg('Copied from the goal helper. Change it as you like.', { id: 'application.prefilled' })}
        </p>`
      : nothing
  }
  ${
    field.prefill === 'goal' && view.suggestedGoal
      ? html`<div class="suggested-goal">
          <p>
            ${view.msg('The goal helper suggests this:', { id: 'application.suggested-goal' })}
            <q>${view.suggestedGoal}</q>
          </p>
          <button type="button" class="button" @click=${view.on.acceptSuggestion}>
            ${view.msg('Replace my answer with this', { id: 'application.accept-suggestion' })}
          </button>
        </div>`
      : nothing
  }`;
}

export const renderError = (msg: Msg, { id, error }: FieldAria): TemplateResult | typeof nothing =>
  error
    ? html`<p class="error-message" id=${subId(id, 'error')}>
        <span class="visually-hidden">${msg('Error:', { id: 'application.error-prefix' })} </span>${error}
      </p>`
    : nothing;

function renderControl(
  view: FieldViewModel,
  field: FormField,
  path: string,
  { id, error, describedBy }: FieldAria,
  isMember: boolean,
): unknown {
  const value = inputValue(answerAt(view.answers, path));
  const invalid = error ? 'true' : nothing;
  if (field.type === 'long-text')
    return html`<textarea
        id=${id}
        name=${controlName(path)}
        rows=${linesOf(maxLengthOf(field))}
        ?required=${field.required}
        aria-invalid=${invalid}
        aria-describedby=${describedBy}
        .value=${live(value)}
      ></textarea>
      ${renderCounter(view, field, value, id)}`;
  if (field.type === 'month')
    return renderSelect(
      path,
      { id, error, describedBy },
      value,
      times(12, (at) => [String(at + 1), monthName(view.language, at + 1)] as const),
    );
  if (field.type === 'choice')
    return renderSelect(
      path,
      { id, error, describedBy },
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

const hasCounter = ({ type }: FormField): boolean => type === 'long-text';

/**
 * The number of characters left. It is part of the field’s description and updates while typing; a longer text is not
 * truncated.
 */
function renderCounter(view: FieldViewModel, field: FormField, value: string, id: string): TemplateResult {
  const remaining = maxLengthOf(field) - lengthOf(value.trim());
  const { formatter, msg } = view;
  return html`<p class="count" id=${subId(id, 'count')} data-over=${remaining < 0 ? '' : nothing}>
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
  </p>`;
}

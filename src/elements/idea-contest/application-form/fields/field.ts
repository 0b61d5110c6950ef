/** One question with its name, help, criteria, mistake and control. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { times } from '../../../../core/util/natives.js';
import type { AnswerValue } from '../../../../core/application/answers.js';
import { lengthOf, longestOf } from '../../../../core/application/validation/validate-field.js';
import {
  criteriaOf,
  type FormField,
  type FormQuestion,
} from '../../../../core/application/form-definition.js';
import { feedText } from '../../../internal/localized-text.js';
import { renderCheckbox, renderOptions, renderSelect } from './choice-field.js';
import { idOf, nameOf, partOf } from './read-control.js';
import { helpOf, labelOf, monthName, optionOf } from '../labels.js';
import { answerAt } from '../../../../core/application/answer-path.js';
import { textOf, type FieldView } from '../application-form.types.js';

/** What the pieces around a control are called by `aria-describedby`. */
export interface Described {
  readonly id: string;
  readonly error: string | undefined;
  /** Ids of help, criteria and mistake, for `aria-describedby`. */
  readonly by: string | typeof nothing;
}

type Fill = 'off' | 'email' | 'tel' | 'bday-year' | NonNullable<FormField['autocomplete']>;

interface Keyboard {
  readonly type: 'text' | 'email' | 'tel' | 'url' | 'date';
  readonly inputmode?: 'email' | 'tel' | 'url' | 'numeric' | 'decimal';
  readonly autocomplete: Fill;
}

/** Which fields a browser may fill, and with which keyboard a phone helps. */
function keyboardOf(field: FormField, isOwn: boolean): Keyboard {
  const fill = (name: Fill): Fill => (isOwn ? name : 'off');
  switch (field.type) {
    case 'email':
      return { type: 'email', inputmode: 'email', autocomplete: fill('email') };
    case 'phone':
      return { type: 'tel', inputmode: 'tel', autocomplete: fill('tel') };
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
      return { type: 'text', inputmode: 'numeric', autocomplete: fill('bday-year') };
    case 'date':
      return { type: 'date', autocomplete: 'off' };
    default:
      return { type: 'text', autocomplete: (isOwn && field.autocomplete) || 'off' };
  }
}

/** Questions about the person who sits here; what is asked of others the browser does not fill. */
const isAboutApplicant = ({ id, step, autocomplete }: FormField & { step?: string }, path: string): boolean =>
  path === id && (autocomplete !== undefined || (step === 'you' && !id.startsWith('guardian')));

/** A question of the page. */
export function renderQuestion(view: FieldView, question: FormQuestion): unknown {
  switch (question.type) {
    case 'group':
      return view.parts.group(view, question);
    case 'budget':
      return view.parts.budget(view, question);
    case 'files':
      return view.parts.files(view, question);
    default:
      return renderField(view, question, question.id);
  }
}

/** A question with one control, on the page or in a row. */
export function renderField(
  view: FieldView,
  field: FormField,
  path: string,
  isMember = false,
): TemplateResult {
  const described = describe(view, field, path, isMember);
  if (field.type === 'consent')
    return html`<div class="field" data-kind="consent">
      ${renderError(described)} ${renderCheckbox(view, field, path, described)}
      ${renderAround(view, field, path, isMember)}
    </div>`;
  if (field.type === 'choices' || (field.type === 'choice' && field.id !== 'heading'))
    return html`<fieldset class="field" data-kind="choices" aria-describedby=${described.by}>
      <legend>${renderName(view, field, isMember)}</legend>
      ${renderAround(view, field, path, isMember)} ${renderError(described)}
      ${renderOptions(view, field, path, described, isMember)}
    </fieldset>`;
  return html`<div class="field" data-kind=${field.type}>
    <label for=${described.id}>${renderName(view, field, isMember)}</label>
    ${renderAround(view, field, path, isMember)} ${renderError(described)}
    ${renderControl(view, field, path, described, isMember)}
  </div>`;
}

export function describe(view: FieldView, field: FormField, path: string, isMember = false): Described {
  const id = idOf(path);
  const error = view.errorAt(path);
  const by = [
    helpOf(view, field, isMember).text && partOf(id, 'help'),
    isJudged(view, path) && partOf(id, 'criteria'),
    counts(field) && partOf(id, 'count'),
    error && partOf(id, 'error'),
  ].filter(Boolean);
  return { id, error, by: by.length ? by.join(' ') : nothing };
}

/** The name, and whether one may leave it empty. */
export const renderName = (view: FieldView, field: FormField, isMember = false): TemplateResult => {
  const label = labelOf(view, field, isMember);
  return html`<span ${feedText(label, view.language)}></span>${
      field.required || field.type === 'consent'
        ? nothing
        : html`<span class="optional">${` (${msg('optional', { id: 'apply.optional' })})`}</span>`
    }`;
};

const isJudged = ({ contest }: FieldView, path: string): boolean => criteriaOf(contest, path).length > 0;

/** Help, and by what the answer is judged. */
export function renderAround(
  view: FieldView,
  field: FormField,
  path: string,
  isMember = false,
): TemplateResult {
  const help = helpOf(view, field, isMember);
  const criteria = criteriaOf(view.contest, path);
  return html`${help.text ? html`<p class="help" id=${partOf(idOf(path), 'help')} ${feedText(help, view.language)}></p>` : nothing}
  ${
    criteria.length
      ? html`<div class="criteria" id=${partOf(idOf(path), 'criteria')}>
          ${criteria.map(({ name, description, weight, points }) => {
            const share =
              weight !== undefined
                ? view.formats.percent(weight)
                : points !== undefined
                  ? view.formats.plural(points, msg('# point|# points', { id: 'apply.points' }))
                  : '';
            const found = textOf(view, name);
            const why = description && textOf(view, description);
            return html`<p>
              <span class="criteria-mark"
                >${`${msg('What the jury looks for:', { id: 'apply.judged' })} `}</span
              ><span ${feedText(found, view.language)}></span>${share ? ` (${share})` : nothing}${
                why ? html`. <span ${feedText(why, view.language)}></span>` : nothing
              }
            </p>`;
          })}
        </div>`
      : nothing
  }
  ${
    view.isBrought(path)
      ? html`<p class="help">
          ${msg('Copied from the goal helper. Change it as you like.', { id: 'apply.brought' })}
        </p>`
      : nothing
  }
  ${
    field.prefill === 'goal' && view.offer
      ? html`<div class="offer">
          <p>${msg('The goal helper suggests this:', { id: 'apply.offer' })} <q>${view.offer}</q></p>
          <button type="button" class="plain" @click=${view.on.useOffer}>
            ${msg('Replace my answer with this', { id: 'apply.use-offer' })}
          </button>
        </div>`
      : nothing
  }`;
}

export const renderError = ({ id, error }: Described): TemplateResult | typeof nothing =>
  error
    ? html`<p class="wrong" id=${partOf(id, 'error')}>
        <span class="hidden">${msg('Error:', { id: 'apply.mend' })} </span>${error}
      </p>`
    : nothing;

function renderControl(
  view: FieldView,
  field: FormField,
  path: string,
  { id, error, by }: Described,
  isMember: boolean,
): unknown {
  const value = typed(answerAt(view.answers, path));
  const invalid = error ? 'true' : nothing;
  if (field.type === 'long-text')
    return html`<textarea
        id=${id}
        name=${nameOf(path)}
        rows=${linesOf(longestOf(field))}
        ?required=${field.required}
        aria-invalid=${invalid}
        aria-describedby=${by}
        .value=${live(value)}
      ></textarea>
      ${renderCount(view, field, value, id)}`;
  if (field.type === 'month')
    return renderSelect(
      path,
      { id, error, by },
      value,
      times(12, (at) => [String(at + 1), monthName(view.language, at + 1)] as const),
    );
  if (field.type === 'choice')
    return renderSelect(
      path,
      { id, error, by },
      value,
      (field.options ?? []).map((option) => [option.value, optionOf(view, field, option.value).text]),
    );
  const keys = keyboardOf(field, !isMember && isAboutApplicant(field, path));
  return html`<span class="control">
    <input
      id=${id}
      name=${nameOf(path)}
      type=${keys.type}
      inputmode=${keys.inputmode ?? nothing}
      autocomplete=${keys.autocomplete}
      autocapitalize=${field.type === 'email' || field.type === 'link' ? 'none' : nothing}
      spellcheck=${field.type === 'email' || field.type === 'link' ? 'false' : nothing}
      min=${field.type === 'date' ? (field.earliest ?? nothing) : nothing}
      max=${field.type === 'date' ? (field.latest ?? '9999-12-31') : nothing}
      ?required=${field.required}
      aria-invalid=${invalid}
      aria-describedby=${by}
      .value=${live(value)}
    />${
      field.type === 'money'
        ? html`<span class="unit" aria-hidden="true">${view.contest.money?.currency ?? '€'}</span>`
        : nothing
    }
  </span>`;
}

/** Lines that stand open for a text; it grows with what is written. */
const linesOf = (longest: number): number => (longest > 700 ? 8 : longest > 250 ? 5 : 3);

/** As it was typed, spaces too, so that the cursor does not jump. */
const typed = (value: AnswerValue | undefined): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

const counts = ({ type }: FormField): boolean => type === 'long-text';

/** How much room is left. It is read with the field, and seen while typing; a longer text is not cut. */
function renderCount(view: FieldView, field: FormField, value: string, id: string): TemplateResult {
  const left = longestOf(field) - lengthOf(value.trim());
  const { formats } = view;
  return html`<p class="count" id=${partOf(id, 'count')} data-over=${left < 0 ? '' : nothing}>
    ${
      left < 0
        ? formats.plural(-left, msg('# character too many|# characters too many', { id: 'apply.over' }))
        : formats.plural(left, msg('# character left|# characters left', { id: 'apply.left' }))
    }${
      field.minLength
        ? ` · ${msg(str`at least ${formats.number(field.minLength)}`, { id: 'apply.at-least' })}`
        : nothing
    }
  </p>`;
}

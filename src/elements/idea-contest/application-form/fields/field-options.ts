/** The label of a question and the texts around its control: help, criteria, error, characters left. */
import { html, nothing, type TemplateResult } from 'lit';
import { criteriaOf, type FormField } from '../../../../core/application/form-definition.js';
import type { FieldNote, FieldOptions } from '../../../internal/field/field.js';
import { localizedText } from '../../../internal/localized-text.js';
import { renderCounter } from './control.js';
import { controlId } from './read-control.js';
import { helpOf, labelOf } from '../labels.js';
import { resolve, type FieldViewModel } from '../application-form.types.js';

export interface AnswerOptions extends FieldOptions {
  readonly notes: Readonly<Record<'hint' | 'criteria' | 'prefilled' | 'error', FieldNote>>;
}

export function fieldOptions(
  view: FieldViewModel,
  field: FormField,
  path: string,
  isMember = false,
): AnswerOptions {
  const { msg } = view;
  const help = helpOf(view, field, isMember);
  const error = view.errorAt(path);
  return {
    id: controlId(path),
    kind: field.type,
    label: html`<span ${localizedText(labelOf(view, field, isMember), view.language)}></span>`,
    optional: !field.required && field.type !== 'consent' && msg('optional', { id: 'application.optional' }),
    notes: {
      hint: help.text && html`<span ${localizedText(help, view.language)}></span>`,
      criteria: renderCriteria(view, path),
      prefilled:
        view.isPrefilled(path) &&
        msg('Copied from the goal helper. Change it as you like.', { id: 'application.prefilled' }),
      error:
        error &&
        html`<span class="visually-hidden">${msg('Error:', { id: 'application.error-prefix' })} </span
          >${error}`,
    },
    notesBelow: { count: renderCounter(view, field, path) },
  };
}

/** By which criteria the jury judges the answer. */
function renderCriteria(view: FieldViewModel, path: string): TemplateResult | undefined {
  const criteria = criteriaOf(view.contest, path);
  if (!criteria.length) return undefined;
  return html`${criteria.map(({ name, description, weight, points }) => {
    const share =
      weight !== undefined
        ? view.formatter.percent(weight)
        : points !== undefined
          ? view.formatter.plural(points, view.msg('# point|# points', { id: 'application.points' }))
          : '';
    const explanation = description && resolve(view, description);
    return html`<p>
      <span class="criteria-mark"
        >${`${view.msg('What the jury looks for:', { id: 'application.criteria' })} `}</span
      ><span ${localizedText(resolve(view, name), view.language)}></span>${share ? ` (${share})` : nothing}${
        explanation ? html`. <span ${localizedText(explanation, view.language)}></span>` : nothing
      }
    </p>`;
  })}`;
}

/** Another goal, from the goal helper, for a question that has an answer already. */
export const renderSuggestedGoal = (
  view: FieldViewModel,
  field: FormField,
): TemplateResult | typeof nothing =>
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
    : nothing;

/** One question with its label, help, criteria, error and control. */
import { html, type TemplateResult } from 'lit';
import type { FormField, FormQuestion } from '../../../../core/application/form-definition.js';
import { controlAria, renderField, renderNotes } from '../../../internal/field/field.js';
import { renderFieldset } from '../../../internal/field/fieldset.js';
import { renderCheckbox, renderOptions } from './choice-field.js';
import { renderControl } from './control.js';
import { fieldOptions, renderSuggestedGoal, type AnswerOptions } from './field-options.js';
import type { FieldViewModel } from '../application-form.types.js';

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
      return renderAnswer(view, question, question.id);
  }
}

/** A question with one answer, on a page or in a row. */
export function renderAnswer(
  view: FieldViewModel,
  field: FormField,
  path: string,
  isMember = false,
): TemplateResult {
  const options = fieldOptions(view, field, path, isMember);
  if (field.type === 'consent') return renderConsent(view, field, path, options);
  if (field.type === 'multiple-choice' || (field.type === 'choice' && !isBudgetCategory(field)))
    return renderFieldset({ ...options, kind: 'choices' }, (aria) =>
      renderOptions(view, field, path, aria, isMember),
    );
  return renderField(
    options,
    (aria) => html`${renderSuggestedGoal(view, field)} ${renderControl(view, field, path, aria, isMember)}`,
  );
}

/** The label stands beside the checkbox; what is wrong is above it. */
function renderConsent(
  view: FieldViewModel,
  field: FormField,
  path: string,
  { notes: { error, ...notes }, ...options }: AnswerOptions,
): TemplateResult {
  const aria = controlAria({ ...options, notes: { ...notes, error } });
  return html`<div class="field" data-kind="consent">
    ${renderNotes(aria.id, { error })} ${renderCheckbox(view, field, path, aria)}
    ${renderNotes(aria.id, notes)}
  </div>`;
}

/** The budget’s own column is a select in a narrow cell; questions in the feed always have a label. */
const isBudgetCategory = ({ id, label }: FormField): boolean => id === 'category' && !label;

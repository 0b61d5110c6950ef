/** The answers in the review and after sending. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FormQuestion } from '../../../../core/application/form-definition.js';
import { localizedText } from '../../../internal/localized-text.js';
import { answerText, rowTexts } from '../text/answer-text.js';
import { reviewSections, hasRows } from './review-sections.js';
import { labelOf } from '../labels.js';
import type { FormViewModel } from '../application-form.types.js';

/** The answers, step by step, with links to change them before sending. */
export function renderAnswers(view: FormViewModel, isEditable = false): TemplateResult {
  const { on, context, msg } = view;
  return html`${reviewSections(view).map(
    ({ name, questions }) =>
      html`<section class="review-section">
        <div class="subtitle" role="heading" aria-level=${context.headingLevel + 1}>${name}</div>
        <dl>
          ${questions.map(
            (question) =>
              html`<div>
                <dt ${localizedText(labelOf(view, question), view.language)}></dt>
                <dd>${renderAnswer(view, question)}</dd>
                ${
                  isEditable
                    ? html`<dd class="change">
                        <button type="button" class="link" @click=${() => on.goToField(question.id)}>
                          ${msg('Change', { id: 'application.change' })}<span class="visually-hidden"
                            >: ${labelOf(view, question).text}</span
                          >
                        </button>
                      </dd>`
                    : nothing
                }
              </div>`,
          )}
        </dl>
      </section>`,
  )}`;
}

function renderAnswer(view: FormViewModel, question: FormQuestion): TemplateResult {
  const rows = hasRows(question) ? rowTexts(view, question) : undefined;
  if (rows?.length)
    return html`<ol class="row-list">
      ${rows.map((text) => html`<li>${text}</li>`)}
    </ol>`;
  const text = rows ? '' : answerText(view, question, view.answers[question.id]);
  return text
    ? html`<span class="answer">${text}</span>`
    : html`<span class="secondary">${view.msg('No answer', { id: 'application.no-answer' })}</span>`;
}

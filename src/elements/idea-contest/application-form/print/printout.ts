/** The application on paper and as plain text. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { localTime } from '../../../../core/util/time-zone.js';
import { timeOf } from '../../../../core/util/natives.js';
import { referenceOf } from '../../../../core/application/drafts/draft-record.js';
import type { FormQuestion } from '../../../../core/application/form-definition.js';
import { answerText, rowTexts } from '../text/answer-text.js';
import { answeredSteps, isRows } from '../wizard/review-sections.js';
import { labelOf } from '../labels.js';
import { textOf, type FormView } from '../application-form.types.js';

/** Where it stands: sent under a reference, or not. */
function stateText({ draft, formats, envelope }: FormView): string {
  const { receipt, state } = draft.record;
  if (state !== 'sent' || !receipt) return msg('Not sent from this page.', { id: 'paper.not-sent' });
  const received = localTime(timeOf(receipt.received), envelope.publisher.timeZone).slice(0, 16);
  return [
    msg(str`Reference: ${referenceOf(draft.record)}`, { id: 'sent.reference' }),
    msg(str`Received: ${formats.date(received)}`, { id: 'paper.received' }),
    receipt.withdrawalCode ? msg(str`Withdrawal code: ${receipt.withdrawalCode}`, { id: 'paper.code' }) : '',
  ]
    .filter(Boolean)
    .join('\n');
}

function answerOf(view: FormView, question: FormQuestion): string {
  const text = isRows(question)
    ? rowTexts(view, question)
        .map((row, at) => `${at + 1}. ${row}`)
        .join('\n')
    : answerText(view, question, view.answers[question.id]);
  return text || '–';
}

/** Everything as plain text, to be saved. */
export function paperText(view: FormView): string {
  const { contest } = view;
  const parts = answeredSteps(view).map(({ name, questions }) => {
    const lines = questions.map((question) => `${labelOf(view, question).text}\n${answerOf(view, question)}`);
    return `== ${name} ==\n\n${lines.join('\n\n')}`;
  });
  const head = [
    textOf(view, contest.title).text,
    textOf(view, contest.organiser.name).text,
    stateText(view),
  ].join('\n');
  return `${[head, ...parts].join('\n\n')}\n`.replaceAll('\n', '\r\n');
}

/** The application to be printed. */
export function renderPaper(view: FormView): TemplateResult {
  const { contest, context } = view;
  return html`<article class="paper">
    <div class="form-title" role="heading" aria-level=${context.headingLevel}>
      ${textOf(view, contest.title).text}
    </div>
    <p>${textOf(view, contest.organiser.name).text}</p>
    <p class="answer">${stateText(view)}</p>
    ${answeredSteps(view).map(
      ({ name, questions }) =>
        html`<section>
          <div class="subtitle" role="heading" aria-level=${context.headingLevel + 1}>${name}</div>
          <dl>
            ${questions.map(
              (question) =>
                html`<div>
                  <dt>${labelOf(view, question).text}</dt>
                  <dd class="answer">${answerOf(view, question)}</dd>
                </div>`,
            )}
          </dl>
        </section>`,
    )}
    ${
      view.draft.record.state !== 'sent'
        ? html`<p class="signature">${msg('Date and signature', { id: 'paper.signature' })}</p>`
        : nothing
    }
  </article>`;
}

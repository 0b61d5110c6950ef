/** The application on paper and as plain text. */
import { str } from '../../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import { toLocalIso } from '../../../../core/util/time-zone.js';
import { toTimestamp } from '../../../../core/util/natives.js';
import { referenceOf } from '../../../../core/application/drafts/draft-record.js';
import type { FormQuestion } from '../../../../core/application/form-definition.js';
import { answerText, rowTexts } from '../text/answer-text.js';
import { reviewSections, hasRows } from '../wizard/review-sections.js';
import { labelOf } from '../labels.js';
import { resolve, type FormViewModel } from '../application-form.types.js';

/** The status: sent with a reference, or not sent. */
function statusText({ draft, formatter, envelope, msg }: FormViewModel): string {
  const { receipt, state } = draft.record;
  if (state !== 'sent' || !receipt) return msg('Not sent from this page.', { id: 'print.not-sent' });
  const received = toLocalIso(toTimestamp(receipt.received), envelope.publisher.timeZone).slice(0, 16);
  return [
    msg(str`Reference: ${referenceOf(draft.record)}`, { id: 'submission.reference' }),
    msg(str`Received: ${formatter.date(received)}`, { id: 'print.received' }),
    receipt.withdrawalCode
      ? msg(str`Withdrawal code: ${receipt.withdrawalCode}`, { id: 'print.withdrawal-code' })
      : '',
  ]
    .filter(Boolean)
    .join('\n');
}

function answerTextOf(view: FormViewModel, question: FormQuestion): string {
  const text = hasRows(question)
    ? rowTexts(view, question)
        .map((row, at) => `${at + 1}. ${row}`)
        .join('\n')
    : answerText(view, question, view.answers[question.id]);
  return text || '–';
}

/** The application as plain text, to save. */
export function toPlainText(view: FormViewModel): string {
  const { contest } = view;
  const sections = reviewSections(view).map(({ name, questions }) => {
    const lines = questions.map(
      (question) => `${labelOf(view, question).text}\n${answerTextOf(view, question)}`,
    );
    return `== ${name} ==\n\n${lines.join('\n\n')}`;
  });
  const head = [
    resolve(view, contest.title).text,
    resolve(view, contest.organiser.name).text,
    statusText(view),
  ].join('\n');
  return `${[head, ...sections].join('\n\n')}\n`.replaceAll('\n', '\r\n');
}

/** The application for printing. */
export function renderPrintout(view: FormViewModel): TemplateResult {
  const { contest, context, msg } = view;
  return html`<article class="printout">
    <div class="form-title" role="heading" aria-level=${context.headingLevel}>
      ${resolve(view, contest.title).text}
    </div>
    <p>${resolve(view, contest.organiser.name).text}</p>
    <p class="answer">${statusText(view)}</p>
    ${reviewSections(view).map(
      ({ name, questions }) =>
        html`<section>
          <div class="subtitle" role="heading" aria-level=${context.headingLevel + 1}>${name}</div>
          <dl>
            ${questions.map(
              (question) =>
                html`<div>
                  <dt>${labelOf(view, question).text}</dt>
                  <dd class="answer">${answerTextOf(view, question)}</dd>
                </div>`,
            )}
          </dl>
        </section>`,
    )}
    ${
      view.draft.record.state !== 'sent'
        ? html`<p class="signature">${msg('Date and signature', { id: 'print.signature' })}</p>`
        : nothing
    }
  </article>`;
}

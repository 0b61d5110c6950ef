/** The application on paper, filled in or empty, and as plain text. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Step } from '../../../feed/contest-codes.js';
import { localTime } from '../../../feed/clock.js';
import { fieldsOf, type FormField, type FormQuestion } from '../../../forms/form.js';
import { BUDGET_FIELDS } from '../../../forms/validate.js';
import { answerText, rowTexts } from './answer-words.js';
import { helpOf, labelOf, optionOf, stepName } from './labels.js';
import { textOf, type FormView } from './view-state.js';

const isRows = ({ type }: FormQuestion): boolean => type === 'group' || type === 'budget';

const stepsOf = ({ filling }: FormView): readonly Step[] => [
  ...new Set(filling.questions.map(({ step }) => step)),
];

/** Where it stands: sent under a reference, or not. */
function stateText({ draft, formats, envelope }: FormView): string {
  const { receipt, state } = draft.record;
  if (state !== 'sent' || !receipt) return msg('Not sent from this page.', { id: 'paper.not-sent' });
  const received = localTime(Date.parse(receipt.received), envelope.publisher.timeZone).slice(0, 16);
  return [
    receipt.reference ? msg(str`Reference: ${receipt.reference}`, { id: 'sent.reference' }) : '',
    msg(str`Received: ${formats.date(received)}`, { id: 'paper.received' }),
    receipt.withdrawalCode
      ? msg(str`Code to take it back: ${receipt.withdrawalCode}`, { id: 'paper.code' })
      : '',
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
  const { contest, filling } = view;
  const parts = stepsOf(view).map((step) => {
    const lines = filling.questions
      .filter((question) => question.step === step)
      .map((question) => `${labelOf(view, question).text}\n${answerOf(view, question)}`);
    return `== ${stepName(view, step)} ==\n\n${lines.join('\n\n')}`;
  });
  const head = [
    textOf(view, contest.title).text,
    textOf(view, contest.organiser.name).text,
    stateText(view),
  ].join('\n');
  return `${[head, ...parts].join('\n\n')}\n`.replaceAll('\n', '\r\n');
}

/** The application to be printed; where it is empty, with room to write. */
export function renderPaper(view: FormView, isEmpty: boolean): TemplateResult {
  const { contest, context, filling } = view;
  return html`<article class="paper">
    <div class="form-title" role="heading" aria-level=${context.headingLevel}>
      ${textOf(view, contest.title).text}
    </div>
    <p>${textOf(view, contest.organiser.name).text}</p>
    ${isEmpty ? nothing : html`<p class="answer">${stateText(view)}</p>`}
    ${stepsOf(view).map(
      (step) =>
        html`<section>
          <div class="subtitle" role="heading" aria-level=${context.headingLevel + 1}>
            ${stepName(view, step)}
          </div>
          <dl>
            ${filling.questions
              .filter((question) => question.step === step)
              .map(
                (question) =>
                  html`<div>
                    <dt>${labelOf(view, question).text}</dt>
                    <dd class="answer">${isEmpty ? renderRoom(view, question) : answerOf(view, question)}</dd>
                  </div>`,
              )}
          </dl>
        </section>`,
    )}
    ${
      isEmpty || view.draft.record.state !== 'sent'
        ? html`<p class="signature">${msg('Date and signature', { id: 'paper.signature' })}</p>`
        : nothing
    }
  </article>`;
}

/** Room for an answer by hand. */
function renderRoom(view: FormView, question: FormQuestion): unknown {
  const help = helpOf(view, question).text;
  return html`${help ? html`<span class="help">${help}</span>` : nothing}${
    isRows(question)
      ? html`<table>
          <tr>
            ${columns(view, question).map((field) => html`<th scope="col">${labelOf(view, field, true).text}</th>`)}
          </tr>
          ${Array.from(
            { length: 6 },
            () =>
              html`<tr>
                ${columns(view, question).map(() => html`<td></td>`)}
              </tr>`,
          )}
        </table>`
      : question.type === 'choice' || question.type === 'choices'
        ? html`<ul role="list">
            ${(question.options ?? []).map(({ value }) => html`<li>☐ ${optionOf(view, question, value).text}</li>`)}
          </ul>`
        : question.type === 'consent'
          ? html`☐ ${msg('Yes', { id: 'apply.yes' })}`
          : html`<span class="room" data-long=${question.type === 'long-text' ? '' : nothing}></span>`
  }`;
}

const columns = (view: FormView, question: FormQuestion): readonly FormField[] =>
  question.type === 'budget'
    ? BUDGET_FIELDS(view.contest.money?.headings ?? [])
    : fieldsOf({ contest: view.contest, today: view.today }, question, {});

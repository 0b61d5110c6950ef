/** One application as it was filled in: the steps, questions and words of the form. Pure. */
import { isFileRef, type AnswerValue, type FileRef } from '../../../core/application/answers.js';
import { isAnswered, toRows, toText } from '../../../core/application/coerce-answer.js';
import type { FormField, FormQuestion } from '../../../core/application/form-definition.js';
import { budgetSums } from '../../../core/application/validation/validate-rules.js';
import { mailtoHref } from '../../../core/util/mailto.js';
import { bytesText } from '../../../core/i18n/formatter-lazy.js';
import { labelOf, stepName } from '../../../elements/idea-contest/application-form/labels.js';
import {
  answerText,
  orphanedAnswers,
  rowLabel,
} from '../../../elements/idea-contest/application-form/text/answer-text.js';
import type { TextContext } from '../../../elements/idea-contest/application-form/application-form.types.js';
import { cleanFileName } from '../export/file-names.js';
import { langOf, markup, nothing, paragraphs, type Content, type Markup } from './markup.js';
import { isJudge, type OfficerView } from './officer.types.js';
import { readableColumns, readableQuestions } from './readable-questions.js';
import type { Summary } from './summary.js';

/** Where somebody who is signed in opens a file. */
export const filePath = (reference: string, { key, name }: FileRef): string =>
  `/officer/applications/${reference}/files/${key}/${encodeURIComponent(cleanFileName(name))}`;

/** @param level of the steps’ headings */
export function renderAnswers(view: OfficerView, summary: Summary, level: 2 | 3): Content {
  const { application, context } = summary;
  if (!context) return rawAnswers(summary);
  const questions = readableQuestions(view, context);
  const steps = [...new Set(questions.map(({ step }) => step))];
  const orphans = isJudge(view)
    ? []
    : orphanedAnswers(
        context,
        questions.map(({ id }) => id),
      );
  return [
    ...steps.map((step) => {
      const heading = stepName(context, step);
      return markup`<section class="step">
${level === 2 ? markup`<h2>${heading}</h2>` : markup`<h3>${heading}</h3>`}
<dl>${questions.filter((question) => question.step === step).map((question) => answer(view, context, question, application.reference))}</dl>
</section>`;
    }),
    orphans.length
      ? markup`<section class="step"><h2>${view.msg('Questions that are no longer asked', { id: 'officer.orphans' })}</h2>
<dl>${orphans.map(({ label, text }) => markup`<div class="answer"><dt>${label}</dt><dd>${paragraphs(text)}</dd></div>`)}</dl></section>`
      : nothing,
  ];
}

/** The contest is no longer in the feed: the answers are shown by their ids. */
function rawAnswers({ application }: Summary): Content {
  const lines = Object.entries(application.answers).map(
    ([id, value]) =>
      markup`<div class="answer"><dt>${id}</dt><dd>${isFileRef(value) || Array.isArray(value) ? files(application.reference, value) : paragraphs(typeof value === 'object' ? JSON.stringify(value) : String(value))}</dd></div>`,
  );
  return lines.length ? markup`<dl>${lines}</dl>` : nothing;
}

const files = (reference: string, value: AnswerValue): Content => {
  const list = (Array.isArray(value) ? (value as readonly AnswerValue[]) : [value]).filter(isFileRef);
  return list.length
    ? list.map((file) => markup`<a href="${filePath(reference, file)}">${file.name}</a> `)
    : markup`<p class="text">${JSON.stringify(value)}</p>`;
};

function answer(view: OfficerView, context: TextContext, question: FormQuestion, reference: string): Markup {
  const label = labelOf(context, question);
  const value = context.answers[question.id];
  return markup`<div class="answer" id="question-${question.id}">
<dt${langOf(label.lang, view.language)}>${label.text}</dt>
<dd>${isAnswered(value) || question.type === 'consent' ? given(view, context, question, value, reference) : markup`<p class="muted">${view.msg('No answer', { id: 'officer.no-answer' })}</p>`}</dd>
</div>`;
}

function given(
  view: OfficerView,
  context: TextContext,
  question: FormQuestion,
  value: AnswerValue | undefined,
  reference: string,
): Content {
  switch (question.type) {
    case 'budget':
      return budget(view, context, question, reference);
    case 'group':
      return group(view, context, question);
    case 'files':
      return fileList(view, context.answers[question.id], reference);
    case 'email':
      return link(mailtoHref(toText(value)), toText(value));
    case 'link':
      return /^https?:\/\//i.test(toText(value))
        ? link(toText(value), toText(value))
        : paragraphs(toText(value));
    default:
      return paragraphs(answerText(context, question, value));
  }
}

const link = (address: string, text: string): Markup =>
  markup`<p class="text"><a href="${address}" rel="noreferrer">${text}</a></p>`;

function fileList({ formatter }: OfficerView, value: AnswerValue | undefined, reference: string): Content {
  const list = (Array.isArray(value) ? (value as readonly AnswerValue[]) : []).filter(isFileRef);
  return markup`<ul class="files">${list.map((file) => markup`<li><a href="${filePath(reference, file)}">${file.name}</a> <span class="muted">${bytesText(formatter, file.size)}${file.person ? ` · ${file.person}` : ''}</span></li>`)}</ul>`;
}

function group(view: OfficerView, context: TextContext, question: FormQuestion): Content {
  const isMember = question.id === 'members';
  return markup`<ol class="people">${toRows(context.answers[question.id]).map(
    (row, at) =>
      markup`<li><p class="row-name">${rowLabel(view.msg, question, at)}</p><dl>${readableColumns(
        view,
        context,
        question,
        row,
      ).map(
        (field) =>
          markup`<div><dt>${withColon(labelOf(context, field, isMember).text)}</dt><dd>${cell(context, field, row[field.id], isMember)}</dd></div>`,
      )}</dl></li>`,
  )}</ol>`;
}

/** A question needs no colon. */
const withColon = (label: string): string => (/[.!?…:]$/.test(label) ? label : `${label}:`);

const cell = (
  context: TextContext,
  field: FormField,
  value: AnswerValue | undefined,
  isMember = false,
): Content =>
  field.type === 'email' && value !== undefined
    ? markup`<a href="${mailtoHref(toText(value))}">${toText(value)}</a>`
    : answerText(context, field, value, isMember);

/** Like a bill, with the sums that the rules are about. */
function budget(view: OfficerView, context: TextContext, question: FormQuestion, reference: string): Markup {
  const { msg, formatter } = view;
  const rows = toRows(context.answers[question.id]);
  const fields = readableColumns(view, context, question, {});
  const currency = context.contest.funding?.currency;
  const { total, own, requested } = budgetSums(context.answers, question.id);
  const money = (cents: number) => formatter.money(cents / 100, currency);
  const line = (name: string, cents: number) =>
    markup`<tr><th scope="row" colspan="${fields.length - 1}">${name}</th><td class="number">${money(cents)}</td></tr>`;
  return markup`<div class="scroll" tabindex="0" role="region" aria-label="${labelOf(context, question).text} (${reference})"><table>
<thead><tr>${fields.map((field) => markup`<th scope="col"${field.type === 'money' ? markup` class="number"` : nothing}>${labelOf(context, field).text}</th>`)}</tr></thead>
<tbody>${rows.map((row) => markup`<tr>${fields.map((field) => markup`<td${field.type === 'money' ? markup` class="number"` : nothing}>${answerText(context, field, row[field.id])}</td>`)}</tr>`)}</tbody>
<tfoot>${line(msg('Total', { id: 'plan.total' }), total)}${own ? [line(msg('Own contribution', { id: 'officer.own' }), own), line(msg('Amount requested', { id: 'officer.requested' }), requested)] : nothing}</tfoot>
</table></div>`;
}

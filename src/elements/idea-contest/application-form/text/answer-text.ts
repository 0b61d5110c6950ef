/** Answers as texts. Only call while a locale is active. */
import { str, type Msg } from '../../../../core/i18n/translator.js';
import { isFileRef, type Answers, type AnswerValue } from '../../../../core/application/answers.js';
import type { FormField, FormQuestion } from '../../../../core/application/form-definition.js';
import {
  isAnswered,
  toNumber,
  toRows,
  toAmount,
  toText,
} from '../../../../core/application/coerce-answer.js';
import { columnsOf } from '../../../../core/application/validation/validate.js';
import { bytesText } from '../../../../core/i18n/formatter-lazy.js';
import { joinTexts, withLabel } from '../../../internal/joined.js';
import { labelOf, monthName, optionOf } from '../labels.js';
import type { TextContext } from '../application-form.types.js';

const DAY = /^\d{4}-\d\d-\d\d$/;

/** One answer that is not a row, as text; empty without an answer. */
export function answerText(
  view: TextContext,
  field: FormField,
  value: AnswerValue | undefined,
  isMember = false,
): string {
  const { formatter, contest, language, msg } = view;
  if (field.type === 'consent')
    return value === true ? msg('Yes', { id: 'application.yes' }) : msg('No', { id: 'application.no' });
  if (value === undefined || !isAnswered(value)) return '';
  const text = toText(value);
  const number = field.type === 'money' ? toAmount(value) : toNumber(value);
  switch (field.type) {
    case 'choice':
      return optionOf(view, field, text, isMember).text;
    case 'multiple-choice':
      return formatter.list(toList(value).map((each) => optionOf(view, field, toText(each)).text));
    case 'money':
      return number === undefined ? text : formatter.money(number, contest.funding?.currency);
    case 'number':
      return number === undefined ? text : formatter.number(number);
    case 'date':
      return DAY.test(text) ? formatter.date(text) : text;
    case 'month':
      return number === undefined ? text : monthName(language, number);
    case 'files':
      return toList(value)
        .filter(isFileRef)
        .map(
          ({ name, size, person }) =>
            `${name} (${bytesText(formatter, size)})${person ? ` – ${person}` : ''}`,
        )
        .join('\n');
    default:
      return text;
  }
}

const toList = (value: AnswerValue): readonly AnswerValue[] =>
  Array.isArray(value) ? (value as readonly AnswerValue[]) : [value];

/** One line of the answers: a label and a text. */
export interface AnswerLine {
  readonly label: string;
  readonly text: string;
}

/** The fields of one row. */
export const rowLines = (view: TextContext, question: FormQuestion, row: Answers): AnswerLine[] =>
  columnsOf({ contest: view.contest, today: view.today }, question, row).map((field) => ({
    label: labelOf(view, field, question.id === 'members').text,
    text: answerText(view, field, row[field.id], question.id === 'members'),
  }));

/** The answer to a question with rows, one text per row. */
export const rowTexts = (view: TextContext, question: FormQuestion): string[] =>
  toRows(view.answers[question.id]).map((row) => {
    const lines = rowLines(view, question, row).filter(({ text }) => text);
    // A budget is formatted like a bill, other rows with the labels of their columns.
    if (question.type === 'budget') return lines.map(({ text }) => text).join(' – ');
    return joinTexts(lines.map(({ label, text }, at) => (at ? withLabel(label, text) : text)));
  });

/** The name of a row in a group. */
export const rowLabel = (msg: Msg, question: FormQuestion, at: number): string =>
  question.id === 'members'
    ? msg(str`Person ${at + 1}`, { id: 'application.person-row' })
    : msg(str`Line ${at + 1}`, { id: 'application.row' });

/** Answers to questions that are no longer in the feed. */
export function orphanedAnswers(view: TextContext, known: readonly string[]): AnswerLine[] {
  return Object.entries(view.answers).flatMap(([id, value]) =>
    known.includes(id) || !isAnswered(value) ? [] : [{ label: id, text: rawText(view.msg, value) }],
  );
}

const rawText = (msg: Msg, value: AnswerValue): string => {
  if (isFileRef(value)) return value.name;
  if (typeof value === 'object')
    return joinTexts(Object.values(value as Answers).map((part) => rawText(msg, part)));
  return typeof value === 'boolean' ? msg('Yes', { id: 'application.yes' }) : String(value);
};

/** The search of the officer’s list: parts of words, without capitals and diacritics, in everything one may read. Pure. */
import { isFileRef, type Answers, type AnswerValue } from '../../../core/application/answers.js';
import { answerText } from '../../../elements/idea-contest/application-form/text/answer-text.js';
import { isJudge, type OfficerView } from './officer.types.js';
import { readableColumns, readableQuestions } from './readable-questions.js';
import { toRows } from '../../../core/application/coerce-answer.js';
import type { Summary } from './summary.js';

/** `Bērziņa` and `berzina` are the same; so are telephone numbers with and without spaces. */
export const normalizeToken = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const rawText = (value: AnswerValue): string =>
  isFileRef(value)
    ? value.name
    : typeof value === 'object'
      ? Object.values(value as Answers)
          .map(rawText)
          .join(' ')
      : String(value);

export function searchText(view: OfficerView, { application, context, title }: Summary): string {
  const { reference, answers } = application;
  if (!context) return normalizeToken(`${reference} ${isJudge(view) ? '' : rawText(answers)}`);
  const texts = readableQuestions(view, context).flatMap((question) => {
    const value = answers[question.id];
    if (question.type === 'consent' || value === undefined) return [];
    if (question.type !== 'group' && question.type !== 'budget')
      return [answerText(context, question, value)];
    return toRows(value).flatMap((row) =>
      readableColumns(view, context, question, row).map((field) => answerText(context, field, row[field.id])),
    );
  });
  const all = normalizeToken([reference, title, ...texts].join('\n'));
  return `${all}\n${all.replace(/(?<=[+\d]) (?=\d)/g, '')}`;
}

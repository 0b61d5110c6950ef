/** The field that a path refers to. Pure. */
import type { FormField, FormQuestion } from '../../../../core/application/form-definition.js';
import { toRows } from '../../../../core/application/coerce-answer.js';
import { columnsOf } from '../../../../core/application/validation/validate.js';
import { parseCellPath } from '../../../../core/application/answer-path.js';
import type { TextContext } from '../application-form.types.js';

export interface ResolvedField {
  readonly question: FormQuestion;
  readonly field: FormField;
  /** It is about somebody other than the applicant. */
  readonly isMember: boolean;
  /** From 0. */
  readonly row?: number;
}

export function resolveField(
  { contest, today, answers }: Pick<TextContext, 'contest' | 'today' | 'answers'>,
  questions: readonly FormQuestion[],
  path: string,
): ResolvedField | undefined {
  const own = questions.find(({ id }) => id === path);
  if (own) return { question: own, field: own, isMember: false };
  const cell = parseCellPath(path);
  const question = questions.find(({ id }) => id === cell?.group);
  if (!cell || !question) return undefined;
  const row = toRows(answers[question.id])[cell.row] ?? {};
  const field = columnsOf({ contest, today }, question, row).find(({ id }) => id === cell.column);
  return field && { question, field, isMember: question.id === 'members', row: cell.row };
}

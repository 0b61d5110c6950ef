/** The path of an answer: `idea`, `members.0.name` (rows count from 0). Pure. */
import { toSpliced } from '../feed/collections.js';
import type { Answers, AnswerValue } from './answers.js';
import { toRows } from './coerce-answer.js';

/** A cell of a row. Ids of questions and columns have no dots. */
const CELL_PATH = /^([^.]+)\.(\d+)\.([^.]+)$/;

export interface CellPath {
  readonly group: string;
  readonly row: number;
  readonly column: string;
}

export function parseCellPath(path: string): CellPath | undefined {
  const [, group, row, column] = CELL_PATH.exec(path) ?? [];
  return group && column ? { group, row: Number(row), column } : undefined;
}

/** The question that a path belongs to. */
export const questionIdOf = (path: string): string => parseCellPath(path)?.group ?? path;

export function answerAt(answers: Answers, path: string): AnswerValue | undefined {
  const cell = parseCellPath(path);
  return cell ? toRows(answers[cell.group])[cell.row]?.[cell.column] : answers[path];
}

/** The answer with one of its cells changed; an answer without cells is returned as it is. */
export function withAnswer(
  answers: Answers,
  path: string,
  value: AnswerValue | undefined,
): { readonly id: string; readonly value: AnswerValue | undefined } {
  const cell = parseCellPath(path);
  if (!cell) return { id: path, value };
  const rows = toRows(answers[cell.group]);
  const { [cell.column]: _, ...row } = rows[cell.row] ?? {};
  const changed = value === undefined ? row : { ...row, [cell.column]: value };
  return { id: cell.group, value: toSpliced(rows, cell.row, 1, changed) };
}

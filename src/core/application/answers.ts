/** The answers of an application, and the flat fields that most back ends expect. Pure. */
import { isObject } from '../util/is-object.js';
import { QUESTION_ID } from '../feed/enums/contests.js';
import { newUuid } from '../util/uuid.js';

/** A chosen file; its bytes are stored with the draft, under `key`. */
export interface FileRef {
  readonly key: string;
  readonly name: string;
  /** Media type from the browser; empty if the browser does not know it. */
  readonly type: string;
  /** Size in bytes. */
  readonly size: number;
  /** Whose consent it is: the name as it was entered. Asked for where several people need one. */
  readonly person?: string | undefined;
}

/** Nested for repeating groups: team members, rows of a budget. */
export type AnswerValue =
  string | number | boolean | FileRef | readonly AnswerValue[] | { readonly [column: string]: AnswerValue };

/** By question id. Unanswered questions are absent. */
export type Answers = Readonly<Record<string, AnswerValue>>;

/** The part of the feed's `submission` that names the fields. */
export interface FieldNames {
  readonly fieldMap?: Readonly<Record<string, string>> | undefined;
}

/** One field of a flat form. */
export interface FlatField {
  /** The field’s name in the back end. */
  readonly name: string;
  /** The path of its answer: `idea`, `members.0.name` (rows count from 0). */
  readonly path: string;
  readonly value: string | readonly string[] | readonly FileRef[];
}

const FILE_KEY = /^file-[0-9a-f-]{36}$/;

export const newFileKey = (): string => `file-${newUuid()}`;

/** A reference to a file; its key distinguishes it from a row of a group. */
export const isFileRef = (value: unknown): value is FileRef =>
  isObject(value) &&
  typeof value['key'] === 'string' &&
  FILE_KEY.test(value['key']) &&
  typeof value['name'] === 'string' &&
  typeof value['type'] === 'string' &&
  typeof value['size'] === 'number';

/** Ids of questions and columns, as the feed allows them; not `__proto__`. */
export const isQuestionId = (name: string): boolean => QUESTION_ID.test(name);

/**
 * Maximum number of rows, files or choices in one answer. Real answers have fewer, and each costs the submission server
 * time.
 */
const MAX_ITEMS = 1_000;

/**
 * Whether a value can be part of an application. Values that are deeper or longer than any answer are rejected unread.
 */
export const isAnswerValue = (value: unknown, depth = 5): value is AnswerValue => {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'string' || typeof value === 'boolean') return true;
  if (depth === 0) return false;
  if (Array.isArray(value))
    return value.length <= MAX_ITEMS && value.every((item) => isAnswerValue(item, depth - 1));
  return (
    isObject(value) &&
    Object.entries(value).every(([name, item]) => isQuestionId(name) && isAnswerValue(item, depth - 1))
  );
};

/** The files of an answer or of an application, each with the path of its answer. */
export function collectFiles(value: AnswerValue | Answers, path = ''): { path: string; file: FileRef }[] {
  if (isFileRef(value)) return [{ path, file: value }];
  if (typeof value !== 'object') return [];
  return Object.entries(value as Answers).flatMap(([name, item]) => {
    // The path is that of the question: people look for the question, not for its third file.
    const isOwn = Array.isArray(value) && isFileRef(item) && path;
    return collectFiles(item, isOwn || !path ? path || name : `${path}.${name}`);
  });
}

const isScalar = (value: AnswerValue): value is string | number | boolean => typeof value !== 'object';

/** As a native form would send it: a ticked box is `1`, an unticked one is not sent. */
const toFormValue = (value: string | number | boolean): string =>
  typeof value === 'boolean' ? (value ? '1' : '') : String(value);

/** The answer on one line: `name: Anna; birthYear: 2009`. */
function toLine(value: AnswerValue): string {
  if (isScalar(value)) return toFormValue(value);
  if (isFileRef(value)) return value.name;
  const items = Object.entries(value as Answers).map(([name, item]) => [name, toLine(item)] as const);
  return Array.isArray(value)
    ? items.map(([, text]) => text).join(', ')
    : items.flatMap(([name, text]) => (text ? [`${name}: ${text}`] : [])).join('; ');
}

const toLines = (value: AnswerValue): string =>
  Array.isArray(value)
    ? (value as readonly AnswerValue[]).map((row, index) => `${index + 1}. ${toLine(row)}`).join('\n')
    : toLine(value);

/**
 * The application as flat fields, named by the field map or by question id. A group is one field with a line per row if
 * the map names the group; otherwise one field per cell, named by `members.name` in the map, where `#` is the row
 * number from 1. The options of a multiple choice can each have their own field: `topics.music`.
 */
export function toFlatFields(answers: Answers, { fieldMap = {} }: FieldNames): FlatField[] {
  const names = new Map(Object.entries(fieldMap));
  return Object.entries(answers).flatMap(([id, value]) => {
    const own = names.get(id);
    const simple = simpleFields(own ?? id, id, value, names);
    if (simple) return simple;
    if (own) return [{ name: own, path: id, value: toLines(value) }];
    const rows = Array.isArray(value) ? (value as readonly Answers[]) : undefined;
    return (rows ?? [value as Answers]).flatMap((row, index) =>
      Object.entries(row).flatMap(([column, cell]) => {
        const mapped = names.get(`${id}.${column}`) ?? (rows ? `${id}_#_${column}` : `${id}_${column}`);
        const name = !rows || mapped.includes('#') ? mapped : `${mapped}_#`;
        const path = rows ? `${id}.${index}.${column}` : `${id}.${column}`;
        const numbered = name.replaceAll('#', String(index + 1));
        return simpleFields(numbered, path, cell, names) ?? [{ name: numbered, path, value: toLines(cell) }];
      }),
    );
  });
}

/** The fields of an answer that is not a group; none if it is empty. */
function simpleFields(
  name: string,
  path: string,
  value: AnswerValue,
  names: ReadonlyMap<string, string>,
): FlatField[] | undefined {
  if (isScalar(value)) return toFormValue(value) ? [{ name, path, value: toFormValue(value) }] : [];
  if (isFileRef(value)) return [{ name, path, value: [value] }];
  if (!Array.isArray(value)) return undefined;
  const list = value as readonly AnswerValue[];
  if (list.every(isFileRef)) return list.length ? [{ name, path, value: list }] : [];
  if (!list.every(isScalar)) return undefined;
  const chosen = list.map(toFormValue);
  const rest = chosen.filter((choice) => !names.has(`${path}.${choice}`));
  return [
    ...chosen.flatMap((choice) => {
      const own = names.get(`${path}.${choice}`);
      return own ? [{ name: own, path, value: choice }] : [];
    }),
    ...(rest.length ? [{ name, path, value: rest }] : []),
  ];
}

/**
 * The path of the answer that a back end means by its field: first among the fields that were sent, then in the map,
 * because errors can be about empty fields. `same` converts a field’s name to the back end’s form of it. An unknown
 * name is returned as it is.
 */
export function pathForBackendField(
  name: string,
  {
    fields,
    submission: { fieldMap = {} },
  }: { readonly fields: readonly FlatField[]; readonly submission: FieldNames },
  normalize: (name: string) => string = (each) => each,
): string {
  const sent = fields.find((field) => normalize(field.name) === name);
  return sent?.path ?? Object.keys(fieldMap).find((id) => normalize(fieldMap[id]!) === name) ?? name;
}

/** One value from one cell, by what the schema expects. What it cannot read stays as it is: the rules of the feed say why. */
import type { Wording } from '../check/wording.js';
import { str } from '../i18n/translator.js';
import type { JsonSchema } from '../feed/schema/json-schema.js';
import { dateOfSerial, isoOf, parseTypedDate } from '../i18n/parse-date.js';
import { bothReadings, parseTypedNumber } from '../i18n/parse-number.js';
import { type Cell, isErrorCell, tidy } from './cell.js';
import { booleanOf, codesIn } from './codes.js';

/** What is wrong with a cell, and what to do. */
export interface Explanation {
  readonly message: string;
  readonly help: string;
}

export interface Doubt {
  readonly code: 'ambiguous' | 'error-value' | 'not-json' | 'twice' | 'hours';
  readonly explain: (wording: Wording) => Explanation;
}

export interface Read {
  readonly value?: unknown;
  readonly doubt?: Doubt;
}

const ambiguous = (text: string, [first, second]: readonly string[]): Doubt => ({
  code: 'ambiguous',
  explain: ({ msg, quote }) => ({
    message: msg(str`${quote(text)} can mean ${first} or ${second}.`, { id: 'cells.ambiguous' }),
    help: msg(str`Write ${first} or ${second}.`, { id: 'cells.ambiguous.help' }),
  }),
});

function readDate(cell: Cell): Read {
  if (typeof cell === 'number') return { value: dateOfSerial(cell) ?? cell };
  const text = String(cell);
  const typed = parseTypedDate(text);
  if (!typed) return { value: text };
  return 'value' in typed ? typed : { value: text, doubt: ambiguous(text, typed.either) };
}

function readNumber(text: string): Read {
  const typed = parseTypedNumber(text);
  if (!typed) return { value: text };
  return typed.asDecimal === undefined
    ? { value: typed.value }
    : { value: text, doubt: ambiguous(text, bothReadings(typed, ',')) };
}

function readCode(text: string, values: readonly unknown[]): Read {
  const codes = codesIn(text, values);
  return codes.length > 1 ? { value: text, doubt: ambiguous(text, codes) } : { value: codes[0] ?? text };
}

/** A cell as text; a date as it is written in the feed. */
const textOf = (cell: Exclude<Cell, null>): string => (cell instanceof Date ? isoOf(cell) : String(cell));

/** The value of a cell; without `value` if it is empty. */
export function readValue(cell: Cell | undefined, schema: JsonSchema): Read {
  if (cell === undefined || cell === null) return {};
  if (isErrorCell(cell))
    return {
      value: cell,
      doubt: {
        code: 'error-value',
        explain: ({ msg }) => ({
          message: msg(str`The cell shows ${String(cell)}: its formula has no result.`, {
            id: 'cells.error-value',
          }),
          help: msg('Fix the formula, or write the value.', { id: 'cells.error-value.help' }),
        }),
      },
    };
  const plain = typeof cell === 'string' ? tidy(cell) : cell;
  if (plain === undefined) return {};
  const { type, primitive, anyOf, enum: values } = schema;
  if (primitive === 'date' || primitive === 'dateOrTime')
    return plain instanceof Date ? { value: isoOf(plain) } : readDate(plain);
  if (type === 'number' || type === 'integer')
    return typeof plain === 'string' ? readNumber(plain) : { value: valueOf(plain) };
  if (type === 'boolean') return readBoolean(plain);
  if (values) return readCode(textOf(plain), values);
  if (anyOf?.some((each) => each.type === 'number')) {
    const read = typeof plain === 'string' ? readNumber(plain) : { value: valueOf(plain) };
    return read;
  }
  if (anyOf?.some((each) => each.type === 'boolean') && /^(?:true|false)$/i.test(textOf(plain)))
    return { value: textOf(plain).toLowerCase() === 'true' };
  // A part that the schema does not know keeps its type.
  return { value: type || primitive || anyOf ? textOf(plain) : valueOf(plain) };
}

const valueOf = (cell: Exclude<Cell, null>): unknown => (cell instanceof Date ? isoOf(cell) : cell);

function readBoolean(cell: Exclude<Cell, null>): Read {
  if (typeof cell === 'boolean') return { value: cell };
  return { value: booleanOf(textOf(cell)) ?? valueOf(cell) };
}

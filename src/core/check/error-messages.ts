/** Messages for the issues that zod finds. */
import { closest, suggestType } from './suggest-fix.js';
import { REFINEMENT_MESSAGES, type Message } from './refinement-messages.js';
import { type JsonSchema } from './schema-walk.js';
import { isObject } from '../util/is-object.js';
import { count, describeExpected, describeType, formatPath, listOf, quote } from './describe.js';
import { toJson } from '../util/natives.js';

/** The part of zod's issues that is used here. */
export interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message?: string | undefined;
  readonly origin?: string;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly values?: readonly unknown[];
  readonly keys?: readonly string[];
  readonly errors?: readonly (readonly Issue[])[];
  readonly issues?: readonly Issue[];
}

export interface IssueContext {
  /** The field's name; empty for a whole record. */
  readonly name: string;
  /** What contains the field: "This record", "The feed". */
  readonly container: string;
  readonly value: unknown;
  readonly schema: JsonSchema | undefined;
  /** Fields of the same object that the schema does not know. */
  readonly unknownSiblings: readonly string[];
}

export interface CodedMessage extends Message {
  readonly code: string;
}

export function messageFor(issue: Issue, context: IssueContext): CodedMessage {
  const { value, schema } = context;
  if (value === undefined) return missing(context);
  const refinement = issue.message ? REFINEMENT_MESSAGES[issue.message] : undefined;
  if (refinement && issue.message)
    return {
      code: issue.message,
      ...refinement(typeof value === 'string' ? value : toJson(value), schema),
    };
  switch (issue.code) {
    case 'invalid_value':
      return unknownValue(value, issue.values ?? [], schema);
    case 'too_small':
      return tooSmall(value, Number(issue.minimum));
    case 'too_big':
      return tooBig(value, Number(issue.maximum));
    case 'custom':
      return isObject(value) && !Object.keys(value).length
        ? {
            code: 'empty',
            message: `${label(context)} is empty.`,
            help: `Write ${describeExpected(schema)}.`,
          }
        : other(context);
    case 'invalid_type':
    case 'invalid_union':
      return wrongType(context);
    default:
      return other(context);
  }
}

/** The field as it is named in a sentence. */
const label = ({ name, container }: IssueContext): string => (name ? `“${formatPath(name)}”` : container);

function missing(context: IssueContext): CodedMessage {
  const name = context.name.split('.').at(-1) ?? '';
  const misspelt = closest(name, context.unknownSiblings);
  return {
    code: 'missing',
    message: `${label(context)} is missing.`,
    help: misspelt
      ? `Is “${misspelt}” a misspelling? Rename it to “${name}”.`
      : `Add it: ${describeExpected(context.schema)}.`,
  };
}

function wrongType(context: IssueContext): CodedMessage {
  const { value, schema } = context;
  const suggestion = suggestType(value, schema?.type);
  const isSingle = schema?.type === 'array' && !Array.isArray(value) && !isObject(value) && value !== null;
  return {
    code: 'wrong-type',
    message: `${label(context)} is ${describeType(value)}${typeof value === 'string' ? ` (${quote(value)})` : ''}, but must be ${describeExpected(schema)}.`,
    help: suggestion
      ? `Write ${suggestion}, without quotation marks.`
      : isSingle
        ? `Put it in square brackets: [${toJson(value)}].`
        : value === null
          ? 'Fill it in, or remove it if it is an entry of a list.'
          : undefined,
  };
}

function unknownValue(
  value: unknown,
  values: readonly unknown[],
  schema: JsonSchema | undefined,
): CodedMessage {
  const allowed = values.map(String);
  const guess = typeof value === 'string' ? closest(value, allowed) : undefined;
  const list =
    allowed.length > 1 ? `Allowed values: ${listOf(allowed)}.` : `It must be ${describeExpected(schema)}.`;
  return {
    code: 'unknown-value',
    message: `${quote(value)} is not an allowed value.`,
    help: guess ? `Did you mean ${toJson(guess)}? ${list}` : list,
  };
}

function tooSmall(value: unknown, minimum: number): CodedMessage {
  if (typeof value === 'number')
    return { code: 'too-small', message: `${value} is too small.`, help: `The minimum is ${minimum}.` };
  const isList = Array.isArray(value);
  return {
    code: 'empty',
    message:
      minimum > 1
        ? `It needs at least ${count(minimum, isList ? 'entry' : 'character', isList ? 'entries' : 'characters')}.`
        : `The ${isList ? 'list' : 'text'} is empty.`,
    help: 'Fill it in, or leave out the field if it is not needed.',
  };
}

function tooBig(value: unknown, maximum: number): CodedMessage {
  if (typeof value === 'number')
    return { code: 'too-big', message: `${value} is too large.`, help: `The maximum is ${maximum}.` };
  const isList = Array.isArray(value);
  const length = isList ? value.length : String(value).length;
  return {
    code: 'too-long',
    message: `It has ${length} ${isList ? 'entries' : 'characters'}; the limit is ${maximum}.`,
    help: isList ? 'Remove some.' : 'Shorten it, or put the long text on a page of its own and link to it.',
  };
}

const other = (context: IssueContext): CodedMessage => ({
  code: 'not-valid',
  message: `${label(context)} is not valid: ${quote(context.value)}.`,
  help: `It must be ${describeExpected(context.schema)}.`,
});

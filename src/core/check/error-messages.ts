/** Messages for the issues that zod finds. */
import { closest, suggestType } from './suggest-fix.js';
import { REFINEMENT_MESSAGES, type Message } from './refinement-messages.js';
import { type JsonSchema } from './schema-walk.js';
import { isObject } from '../util/is-object.js';
import { str } from '../i18n/translator.js';
import { describeExpected, describeType, formatPath } from './describe.js';
import type { Wording } from './wording.js';
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
  /** Whether it is in a record; otherwise around them. */
  readonly isInRecord: boolean;
  /** In the language of the report. */
  readonly wording: Wording;
  readonly value: unknown;
  readonly schema: JsonSchema | undefined;
  /** Fields of the same object that the schema does not know. */
  readonly unknownSiblings: readonly string[];
}

export interface CodedMessage extends Message {
  readonly code: string;
}

export function messageFor(issue: Issue, context: IssueContext): CodedMessage {
  const { value, schema, wording } = context;
  const { msg } = wording;
  if (value === undefined) return missing(context);
  const refinement = issue.message ? REFINEMENT_MESSAGES[issue.message] : undefined;
  if (refinement && issue.message)
    return {
      code: issue.message,
      ...refinement(typeof value === 'string' ? value : toJson(value), schema, wording),
    };
  switch (issue.code) {
    case 'invalid_value':
      return unknownValue(context, issue.values ?? []);
    case 'too_small':
      return tooSmall(context, Number(issue.minimum));
    case 'too_big':
      return tooBig(context, Number(issue.maximum));
    case 'custom':
      return isObject(value) && !Object.keys(value).length
        ? {
            code: 'empty',
            message: msg(str`${label(context)} is empty.`, { id: 'feed-check.empty' }),
            help: msg(str`Write ${describeExpected(schema, wording)}.`, { id: 'feed-check.write-expected' }),
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
const label = ({ name, isInRecord, wording: { msg, quote } }: IssueContext): string =>
  name
    ? quote(formatPath(name))
    : isInRecord
      ? msg('This record', { id: 'feed-check.this-record' })
      : msg('The feed', { id: 'feed-check.the-feed' });

function missing(context: IssueContext): CodedMessage {
  const { wording } = context;
  const { msg } = wording;
  const name = context.name.split('.').at(-1) ?? '';
  const misspelt = closest(name, context.unknownSiblings);
  return {
    code: 'missing',
    message: msg(str`${label(context)} is missing.`, { id: 'feed-check.missing' }),
    help: misspelt
      ? msg(str`Is “${misspelt}” a misspelling? Rename it to “${name}”.`, {
          id: 'feed-check.missing.misspelt',
        })
      : msg(str`Add it: ${describeExpected(context.schema, wording)}.`, { id: 'feed-check.missing.help' }),
  };
}

function wrongType(context: IssueContext): CodedMessage {
  const { value, schema, wording } = context;
  const { msg, quote } = wording;
  const suggestion = suggestType(value, schema?.type);
  const isSingle = schema?.type === 'array' && !Array.isArray(value) && !isObject(value) && value !== null;
  const type = describeType(value, wording);
  const is = typeof value === 'string' ? `${type} (${quote(value)})` : type;
  return {
    code: 'wrong-type',
    message: msg(str`${label(context)} is ${is}, but must be ${describeExpected(schema, wording)}.`, {
      id: 'feed-check.wrong-type',
    }),
    help: suggestion
      ? msg(str`Write ${suggestion}, without quotation marks.`, { id: 'feed-check.wrong-type.unquoted' })
      : isSingle
        ? msg(str`Put it in square brackets: [${toJson(value)}].`, { id: 'feed-check.wrong-type.brackets' })
        : value === null
          ? msg('Fill it in, or remove it if it is an entry of a list.', { id: 'feed-check.wrong-type.null' })
          : undefined,
  };
}

function unknownValue({ value, schema, wording }: IssueContext, values: readonly unknown[]): CodedMessage {
  const { msg, quote, listOf } = wording;
  const allowed = values.map(String);
  const guess = typeof value === 'string' ? closest(value, allowed) : undefined;
  const list =
    allowed.length > 1
      ? msg(str`Allowed values: ${listOf(allowed)}.`, { id: 'feed-check.unknown-value.allowed' })
      : msg(str`It must be ${describeExpected(schema, wording)}.`, { id: 'feed-check.must-be' });
  return {
    code: 'unknown-value',
    message: msg(str`${quote(value)} is not an allowed value.`, { id: 'feed-check.unknown-value' }),
    help: guess ? `${msg(str`Did you mean ${toJson(guess)}?`, { id: 'feed-check.guess' })} ${list}` : list,
  };
}

function tooSmall({ value, wording: { msg, plural } }: IssueContext, minimum: number): CodedMessage {
  if (typeof value === 'number')
    return {
      code: 'too-small',
      message: msg(str`${value} is too small.`, { id: 'feed-check.too-small' }),
      help: msg(str`The minimum is ${minimum}.`, { id: 'feed-check.too-small.help' }),
    };
  const isList = Array.isArray(value);
  const atLeast = (): string =>
    isList
      ? plural(
          minimum,
          msg('It needs at least # entry.|It needs at least # entries.', { id: 'feed-check.entries-least' }),
        )
      : plural(
          minimum,
          msg('It needs at least # character.|It needs at least # characters.', {
            id: 'feed-check.characters-least',
          }),
        );
  const empty = (): string =>
    isList
      ? msg('The list is empty.', { id: 'feed-check.empty-list' })
      : msg('The text is empty.', { id: 'feed-check.empty-text' });
  return {
    code: 'empty',
    message: minimum > 1 ? atLeast() : empty(),
    help: msg('Fill it in, or leave out the field if it is not needed.', { id: 'feed-check.fill-in' }),
  };
}

function tooBig({ value, wording: { msg } }: IssueContext, maximum: number): CodedMessage {
  if (typeof value === 'number')
    return {
      code: 'too-big',
      message: msg(str`${value} is too large.`, { id: 'feed-check.too-big' }),
      help: msg(str`The maximum is ${maximum}.`, { id: 'feed-check.too-big.help' }),
    };
  if (Array.isArray(value))
    return {
      code: 'too-long',
      message: msg(str`It has ${value.length} entries; the limit is ${maximum}.`, {
        id: 'feed-check.too-long.list',
      }),
      help: msg('Remove some.', { id: 'feed-check.too-long.list.help' }),
    };
  return {
    code: 'too-long',
    message: msg(str`It has ${String(value).length} characters; the limit is ${maximum}.`, {
      id: 'feed-check.too-long',
    }),
    help: msg('Shorten it, or put the long text on a page of its own and link to it.', {
      id: 'feed-check.too-long.help',
    }),
  };
}

function other(context: IssueContext): CodedMessage {
  const { value, schema, wording } = context;
  const { msg, quote } = wording;
  return {
    code: 'not-valid',
    message: msg(str`${label(context)} is not valid: ${quote(value)}.`, { id: 'feed-check.not-valid' }),
    help: msg(str`It must be ${describeExpected(schema, wording)}.`, { id: 'feed-check.must-be' }),
  };
}

/** What zod found, in plain words. */
import { mendType, nearest } from './mend.js';
import { NAMED_CHECKS, type Words } from './named-checks.js';
import { isObject, type JsonSchema } from './schema-map.js';
import { count, kindOf, listOf, placeName, quote, wanted } from './words.js';

/** What is used of zod's issues. */
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

export interface Context {
  /** The field's name; empty for a whole record. */
  readonly name: string;
  /** What the field is in: "This record", "The feed". */
  readonly whole: string;
  readonly value: unknown;
  readonly schema: JsonSchema | undefined;
  /** Names in the same object that the schema does not know. */
  readonly strays: readonly string[];
}

export interface CodedWords extends Words {
  readonly code: string;
}

/** An issue of a place that is there, or is not. */
export function wordsFor(issue: Issue, context: Context): CodedWords {
  const { value, schema } = context;
  if (value === undefined) return missing(context);
  const named = issue.message ? NAMED_CHECKS[issue.message] : undefined;
  if (named && issue.message)
    return {
      code: issue.message,
      ...named(typeof value === 'string' ? value : JSON.stringify(value), schema),
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
        ? { code: 'empty', message: `${label(context)} is empty.`, help: `Write ${wanted(schema)}.` }
        : other(context);
    case 'invalid_type':
    case 'invalid_union':
      return wrongType(context);
    default:
      return other(context);
  }
}

/** How a field is called in a sentence. */
const label = ({ name, whole }: Context): string => (name ? `“${placeName(name)}”` : whole);

function missing(context: Context): CodedWords {
  const stray = nearest(context.name.split('.').at(-1) ?? '', context.strays);
  return {
    code: 'missing',
    message: `${label(context)} is missing.`,
    help: stray
      ? `Is “${stray}” meant to be it? Then correct its name.`
      : `Add it: ${wanted(context.schema)}.`,
  };
}

function wrongType(context: Context): CodedWords {
  const { value, schema } = context;
  const mended = mendType(value, schema?.type);
  const isOne = schema?.type === 'array' && !Array.isArray(value) && !isObject(value) && value !== null;
  return {
    code: 'wrong-type',
    message: `${label(context)} is ${kindOf(value)}${typeof value === 'string' ? ` (${quote(value)})` : ''}, but must be ${wanted(schema)}.`,
    help: mended
      ? `Write ${mended}, without quotation marks.`
      : isOne
        ? `Put it into square brackets: [${JSON.stringify(value)}].`
        : value === null
          ? 'Leave the whole line out where there is nothing to say.'
          : undefined,
  };
}

function unknownValue(
  value: unknown,
  values: readonly unknown[],
  schema: JsonSchema | undefined,
): CodedWords {
  const known = values.map(String);
  const guess = typeof value === 'string' ? nearest(value, known) : undefined;
  const list = known.length > 1 ? `The values are: ${listOf(known)}.` : `It must be ${wanted(schema)}.`;
  return {
    code: 'unknown-value',
    message: `${quote(value)} is not a value that the feed knows here.`,
    help: guess ? `Did you mean ${JSON.stringify(guess)}? ${list}` : list,
  };
}

function tooSmall(value: unknown, least: number): CodedWords {
  if (typeof value === 'number')
    return { code: 'too-small', message: `${value} is too small.`, help: `The least is ${least}.` };
  const isList = Array.isArray(value);
  return {
    code: 'empty',
    message:
      least > 1
        ? `It needs at least ${count(least, isList ? 'entry' : 'letter', isList ? 'entries' : 'letters')}.`
        : `The ${isList ? 'list' : 'text'} is empty.`,
    help: 'Fill it in, or leave the whole line out where the field is not needed.',
  };
}

function tooBig(value: unknown, most: number): CodedWords {
  if (typeof value === 'number')
    return { code: 'too-big', message: `${value} is too large.`, help: `The greatest is ${most}.` };
  const isList = Array.isArray(value);
  const length = isList ? value.length : String(value).length;
  return {
    code: 'too-long',
    message: `It has ${length} ${isList ? 'entries' : 'letters'}; at most ${most} fit.`,
    help: isList
      ? 'Take some away.'
      : 'Shorten it, or put the long text on a page of its own and link to it.',
  };
}

const other = (context: Context): CodedWords => ({
  code: 'not-valid',
  message: `${label(context)} does not hold: ${quote(context.value)}.`,
  help: `It must be ${wanted(context.schema)}.`,
});

/**
 * The feed's own description of itself: its JSON Schema, marked with the pieces of `schema-parts.ts` that each place
 * is made of. Rules that ask "every text", "every link" walk it, so that they hold for every kind of record.
 */
import * as parts from '../../feed/schema-parts.js';
import { feedJsonSchema } from '../../feed/json-schema.js';
import type { Path } from './document.js';

/** What is used of JSON Schema 2020-12. */
export interface JsonSchema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  /** Name of the piece, e.g. `link`. */
  readonly part?: string;
}

/** Names of the pieces by their schemas: `textSchema` is called `text`. */
const NAMES = new Map<unknown, string>(
  Object.entries(parts).map(([name, schema]) => [schema, name.replace(/Schema$/, '')]),
);

export const feedMap: JsonSchema = feedJsonSchema(({ zodSchema, jsonSchema }) => {
  const part = NAMES.get(zodSchema);
  if (part) Object.assign(jsonSchema, { part });
});

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One value of the feed and what the schema says of its place. */
export interface Place {
  readonly value: unknown;
  readonly schema: JsonSchema;
  readonly path: Path;
  /** The object or list around it. */
  readonly holder: unknown;
}

/** Every value that the schema knows, outermost first. Texts by language are one value. */
export function* placesOf(
  value: unknown,
  schema: JsonSchema,
  path: Path = [],
  holder: unknown = undefined,
): Generator<Place> {
  const fit = fitting(schema, value);
  yield { value, schema: fit, path, holder };
  if (fit.part === 'text') return;
  if (Array.isArray(value) && fit.items) {
    for (const [index, each] of value.entries()) yield* placesOf(each, fit.items, [...path, index], value);
  } else if (isObject(value)) {
    for (const [name, each] of Object.entries(value)) {
      const property = propertyOf(fit, name);
      if (property && each !== undefined) yield* placesOf(each, property, [...path, name], value);
    }
  }
}

/** What the schema says of a place, by the values on the way to it. */
export function schemaAt(schema: JsonSchema, value: unknown, path: Path): JsonSchema | undefined {
  let [at, here]: [JsonSchema | undefined, unknown] = [fitting(schema, value), value];
  for (const step of path) {
    here = (here as Record<string | number, unknown> | null | undefined)?.[step];
    const next: JsonSchema | undefined = typeof step === 'number' ? at.items : propertyOf(at, step);
    if (!next) return undefined;
    at = fitting(next, here);
  }
  return at;
}

function propertyOf({ properties, additionalProperties }: JsonSchema, name: string): JsonSchema | undefined {
  if (properties && Object.hasOwn(properties, name)) return properties[name];
  return typeof additionalProperties === 'object' ? additionalProperties : undefined;
}

/** Of several shapes, the one that the value seems to be meant as. */
function fitting(schema: JsonSchema, value: unknown): JsonSchema {
  if (!schema.anyOf || schema.part) return schema;
  return schema.anyOf.find((each) => isType(each, value)) ?? schema;
}

function isType({ type, anyOf, properties = {} }: JsonSchema, value: unknown): boolean {
  if (anyOf) return anyOf.some((each) => isType(each, value));
  if (!isObject(value)) return type === (Array.isArray(value) ? 'array' : typeof value);
  const isOther = ([name, { const: wanted }]: [string, JsonSchema]) =>
    wanted !== undefined && value[name] !== wanted;
  return type === 'object' && !Object.entries(properties).some(isOther);
}

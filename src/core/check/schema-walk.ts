/**
 * The JSON Schema of the feed, marked with the primitive of `primitives.ts` that each node is made of. Rules about
 * “every text” or “every link” walk it, so they apply to every type of record.
 */
import { isObject } from '../util/is-object.js';
import { markedJsonSchema, type JsonSchema } from '../feed/schema/json-schema.js';
import { matchingBranch, propertyOf } from '../feed/schema/schema-branch.js';
import type { Path } from './json-document.js';

export type { JsonSchema };

export const feedSchema: JsonSchema = markedJsonSchema();

/** A value in the feed, with its schema. */
export interface SchemaNode {
  readonly value: unknown;
  readonly schema: JsonSchema;
  readonly path: Path;
}

/** Visits every value described by the schema, outermost first. A text with translations is one value. */
export function walkNodes(
  value: unknown,
  schema: JsonSchema,
  path: Path,
  visit: (node: SchemaNode) => void,
): void {
  const branch = matchingBranch(schema, value);
  visit({ value, schema: branch, path });
  if (branch.primitive === 'text') return;
  if (Array.isArray(value) && branch.items) {
    for (const [index, each] of value.entries()) walkNodes(each, branch.items, [...path, index], visit);
  } else if (isObject(value)) {
    for (const [name, each] of Object.entries(value)) {
      const property = propertyOf(branch, name);
      if (property && each !== undefined) walkNodes(each, property, [...path, name], visit);
    }
  }
}

/** The schema at a path; the values along the path decide between alternatives. */
export function schemaAt(schema: JsonSchema, value: unknown, path: Path): JsonSchema | undefined {
  let [at, current]: [JsonSchema | undefined, unknown] = [matchingBranch(schema, value), value];
  for (const step of path) {
    current = (current as Record<string | number, unknown> | null | undefined)?.[step];
    const next: JsonSchema | undefined = typeof step === 'number' ? at.items : propertyOf(at, step);
    if (!next) return undefined;
    at = matchingBranch(next, current);
  }
  return at;
}

/** Whether the schema asks for the field at a path. */
export function isRequiredAt(schema: JsonSchema, value: unknown, path: Path): boolean {
  const name = path.at(-1);
  return typeof name === 'string' && !!schemaAt(schema, value, path.slice(0, -1))?.required?.includes(name);
}

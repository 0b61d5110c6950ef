/** Steps through a JSON Schema beside a value. */
import { isObject } from '../../util/is-object.js';
import type { JsonSchema } from './json-schema.js';

/** The schema of a field; undefined if the schema does not describe it. */
export function propertyOf(
  { properties, additionalProperties }: JsonSchema,
  name: string,
): JsonSchema | undefined {
  if (properties && Object.hasOwn(properties, name)) return properties[name];
  return typeof additionalProperties === 'object' ? additionalProperties : undefined;
}

/** Of several alternatives, the one that the value seems to be intended as. */
export function matchingBranch(schema: JsonSchema, value: unknown): JsonSchema {
  if (!schema.anyOf || schema.primitive) return schema;
  return schema.anyOf.find((each) => isType(each, value)) ?? schema;
}

function isType({ type, anyOf, properties = {} }: JsonSchema, value: unknown): boolean {
  if (anyOf) return anyOf.some((each) => isType(each, value));
  if (!isObject(value)) return type === (Array.isArray(value) ? 'array' : typeof value);
  const isOther = ([name, { const: expected }]: [string, JsonSchema]) =>
    expected !== undefined && value[name] !== expected;
  return type === 'object' && !Object.entries(properties).some(isOther);
}

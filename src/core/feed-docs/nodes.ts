/** The schema and its documentation, walked together. */
import { markedJsonSchema, type JsonSchema } from '../feed/schema/json-schema.js';
import { feedFields } from './fields/feed-docs.js';
import type { Docs, FieldDoc } from './field-docs.js';

/** A field, with what is allowed and what it means. */
export interface Node {
  /** Names from the top of the feed, without positions in lists; `*` stands for any name. */
  readonly path: readonly string[];
  readonly doc: FieldDoc;
  readonly schema: JsonSchema;
  readonly isRequired: boolean;
}

let whole: JsonSchema | undefined;
/** The fields at the top of the feed. */
export const topNodes = (): Node[] => nodesIn(feedFields, (whole ??= markedJsonSchema()), []);

/** The fields directly in an object or in the entries of a list. */
function nodesIn(docs: Docs, schema: JsonSchema, path: readonly string[]): Node[] {
  const { properties = {}, required = [] } = schema.items ?? schema;
  return Object.entries(docs).map(([name, doc]) => ({
    path: [...path, name],
    doc,
    schema: properties[name]!,
    isRequired: required.includes(name),
  }));
}

/** The fields within a field; none if it has a value of its own. */
export function nodesWithin({ path, doc, schema }: Node): Node[] {
  if ('fields' in doc) return nodesIn(doc.fields, schema, path);
  return 'each' in doc ? nodesIn(doc.each, schema.additionalProperties as JsonSchema, [...path, '*']) : [];
}

/** The example of a field; of an object, one that has all its fields. */
export function exampleOf(node: Node): unknown {
  const { doc, schema } = node;
  if ('example' in doc) return doc.example;
  const example = Object.fromEntries(nodesWithin(node).map((each) => [each.path.at(-1)!, exampleOf(each)]));
  if ('each' in doc) return { [String(schema.propertyNames?.enum?.[0])]: example };
  if (schema.type !== 'array') return example;
  // Entries of one list differ in their ids; no list needs more than two.
  const others = schema.minItems === 2 ? [{ ...example, id: `${String(example['id'])}-2` }] : [];
  return [example, ...others];
}

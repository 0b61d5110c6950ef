/** The documentation of one field, or of all of them, in one language: for tables, forms and reports. */
import type { Language } from '../i18n/languages.js';
import type { JsonSchema } from '../feed/schema/json-schema.js';
import { codesOf, type Code } from './codes.js';
import { descriptionIn } from './field-docs.js';
import { exampleOf, nodesWithin, topNodes, type Node } from './nodes.js';

/** A field of the feed in one language. */
export interface Field {
  /** Names from the top of the feed, without positions in lists; `*` stands for any name. */
  readonly path: readonly string[];
  readonly title: string;
  /** English, except in Latvian. */
  readonly description: string;
  /** A value that is right; of an object, all its fields; of a list, one entry or as many as it needs. */
  readonly example: unknown;
  readonly isRequired: boolean;
  /** What is allowed: a list has `items`, a text, date or link the name of its `primitive`. */
  readonly schema: JsonSchema;
  /** What the codes of a closed list mean. */
  readonly codes?: readonly Code[] | undefined;
}

export function fieldOf(node: Node, language: Language): Field {
  const { path, doc, schema, isRequired } = node;
  const values = (schema.items ?? schema).enum ?? schema.propertyNames?.enum;
  return {
    path,
    title: doc.title[language],
    description: descriptionIn(doc, language),
    example: exampleOf(node),
    isRequired,
    schema,
    codes: values && codesOf(values, language),
  };
}

function nodeAt(nodes: readonly Node[], [name, ...further]: readonly string[]): Node | undefined {
  const node = nodes.find(({ path }) => path.at(-1) === name);
  // The languages of a text are no fields.
  if (!node || 'example' in node.doc) return node;
  const inside = 'each' in node.doc ? further.slice(1) : further;
  return inside.length ? nodeAt(nodesWithin(node), inside) : node;
}

/** The field at a path of a feed, such as `instruments.0.amount.per`; undefined if the feed has no such field. */
export function docsAt(path: string | readonly (string | number)[], language: Language): Field | undefined {
  const steps = (typeof path === 'string' ? path.split('.') : path.map(String)).filter(
    (step) => !/^\d+$/.test(step),
  );
  const node = nodeAt(topNodes(), steps);
  return node && fieldOf(node, language);
}

/** Every field of the feed, those of an object right after it. */
export function allFields(language: Language): readonly Field[] {
  const fieldsOf = (nodes: readonly Node[]): Field[] =>
    nodes.flatMap((node) => [fieldOf(node, language), ...fieldsOf(nodesWithin(node))]);
  return fieldsOf(topNodes());
}

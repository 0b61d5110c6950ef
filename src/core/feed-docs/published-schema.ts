/** The JSON Schema that is published: with titles, descriptions and examples, for editors. */
import * as z from 'zod/mini';
import type { Language } from '../i18n/languages.js';
import { questionSchema } from '../feed/schema/contest-questions-schema.js';
import { pictureSchema, videoSchema } from '../feed/schema/enterprise-schema.js';
import { feedJsonSchema, type JsonSchema } from '../feed/schema/json-schema.js';
import { agesSchema } from '../feed/schema/participation-schema.js';
import * as primitives from '../feed/schema/primitives.js';
import { codesOf } from './codes.js';
import { feedFields } from './fields/feed-docs.js';
import { descriptionIn, type Docs, type FieldDoc } from './field-docs.js';

/** What several records have in common, by name: in the JSON Schema it appears once. */
const shapeNames = z.registry<{ readonly id: string }>();
const SHAPES = { ...primitives, agesSchema, pictureSchema, questionSchema, videoSchema };
for (const [name, schema] of Object.entries(SHAPES))
  shapeNames.add(schema, { id: name.replace(/Schema$/, '') });

/**
 * The JSON Schema of a whole feed with words for people: descriptions in Latvian, or else in English. Editors show
 * `title` and `description` of a field and `enumDescriptions` of a code (VS Code’s own keyword), and offer `examples`.
 */
export function publishedSchema(language: Language = 'en'): JsonSchema {
  const { $defs = {}, ...feed } = feedJsonSchema({ metadata: shapeNames });
  const definitions: Record<string, JsonSchema> = { ...$defs };
  const documented = new Map<string, Docs>();

  function withFields(node: JsonSchema, fields: Docs): JsonSchema {
    if (node.items) return { ...node, items: withFields(node.items, fields) };
    if (node.$ref) {
      const name = node.$ref.replace('#/$defs/', '');
      const earlier = documented.get(name);
      if (earlier && earlier !== fields)
        throw new Error(`“${name}” is documented twice, with different words`);
      documented.set(name, fields);
      if (!earlier) definitions[name] = withFields($defs[name]!, fields);
      return node;
    }
    const properties = Object.entries(node.properties ?? {}).map(
      ([name, each]) => [name, withDoc(each, fields[name]!)] as const,
    );
    return { ...node, properties: Object.fromEntries(properties) };
  }

  function withDoc(node: JsonSchema, doc: FieldDoc): JsonSchema {
    const help = { title: doc.title[language], description: descriptionIn(doc, language) };
    if ('fields' in doc) return { ...help, ...withFields(node, doc.fields) };
    if ('each' in doc)
      return {
        ...help,
        ...node,
        additionalProperties: withFields(node.additionalProperties as JsonSchema, doc.each),
      };
    return { ...help, examples: [doc.example], ...withCodes(node, language) } as JsonSchema;
  }

  return { ...withFields(feed, feedFields), $defs: definitions };
}

/** The node of a code, or of a list of codes, with what they mean. */
function withCodes(node: JsonSchema, language: Language): JsonSchema {
  if (node.items) return { ...node, items: withCodes(node.items, language) };
  const codes = node.enum && codesOf(node.enum, language);
  if (!codes) return node;
  const enumDescriptions = codes.map(({ label, description }) =>
    description ? `${label}. ${description}` : label,
  );
  return { ...node, enumDescriptions } as JsonSchema;
}

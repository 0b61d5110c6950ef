import { count, formatPath, languageName, listOf } from '../../describe.js';
import { walkNodes, type SchemaNode } from '../../schema-walk.js';
import { isString, type Feed, type RecordRule } from '../rule.js';

/** A plain string of fewer words is a name, which may be the same in every language. */
const MIN_WORDS = 5;
/** Fields named in one warning. */
const MAX_NAMED = 4;

/** A postal address is written as the post reads it, in any language. */
const isPostal = ({ path }: SchemaNode): boolean => path.at(-2) === 'address';

function missingIn({ value }: SchemaNode, { languages }: Feed): readonly string[] {
  if (isString(value)) return value.split(/\s+/).length < MIN_WORDS ? [] : languages.slice(1);
  const texts = value as Record<string, unknown> | null;
  return languages.filter((language) => !texts?.[language]);
}

/** Readers of a missing language see the publisher's first language, with a note. */
export const missingLanguage: RecordRule = ({ value, schema, path }, feed, report) => {
  const missing = new Map<string, SchemaNode[]>();
  walkNodes(value, schema, path, (node) => {
    if (node.schema.primitive !== 'text' || isPostal(node)) return;
    for (const language of missingIn(node, feed))
      missing.set(language, [...(missing.get(language) ?? []), node]);
  });
  for (const [language, nodes] of missing) {
    const names = nodes.slice(0, MAX_NAMED).map((node) => formatPath(node.path.slice(path.length).join('.')));
    const more = nodes.length - names.length;
    report(
      nodes[0]!.path,
      'missing-language',
      `No ${languageName(language)} text: ${listOf(more ? [...names, count(more, 'other field')] : names)}.`,
      `Write {${feed.languages.map((tag) => `"${tag}": "…"`).join(', ')}}, or remove "${language}" from “languages” if the page is not available in it.`,
    );
  }
};

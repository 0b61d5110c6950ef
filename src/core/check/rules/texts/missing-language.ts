import { str } from '../../../i18n/translator.js';
import { formatPath } from '../../describe.js';
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
  const { msg, plural, languageName, listOf } = feed.wording;
  const missing = new Map<string, SchemaNode[]>();
  walkNodes(value, schema, path, (node) => {
    if (node.schema.primitive !== 'text' || isPostal(node)) return;
    for (const language of missingIn(node, feed))
      missing.set(language, [...(missing.get(language) ?? []), node]);
  });
  for (const [language, nodes] of missing) {
    const names = nodes.slice(0, MAX_NAMED).map((node) => formatPath(node.path.slice(path.length).join('.')));
    const more = nodes.length - names.length;
    const all = more
      ? [
          ...names,
          plural(more, msg('# other field|# other fields', { id: 'feed-check.missing-language.more' })),
        ]
      : names;
    const texts = feed.languages.map((tag) => `"${tag}": "…"`).join(', ');
    report(
      nodes[0]!.path,
      'missing-language',
      msg(str`No ${languageName(language)} text: ${listOf(all)}.`, { id: 'feed-check.missing-language' }),
      msg(
        str`Write {${texts}}, or remove "${language}" from “languages” if the page is not available in it.`,
        { id: 'feed-check.missing-language.help' },
      ),
    );
  }
};

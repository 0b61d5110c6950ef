/** A feed with the texts of one language only. Pure. */
import { markedJsonSchema, type JsonSchema } from '../feed/schema/json-schema.js';
import { matchingBranch, propertyOf } from '../feed/schema/schema-branch.js';
import { resolveText } from '../i18n/localized-text.js';
import { isObject } from '../util/is-object.js';

let whole: JsonSchema | undefined;

/**
 * Texts that a page also reads in the publisher’s first language, whatever its own: filters know a provider, and avatars
 * an enterprise by it.
 */
const IN_FIRST_LANGUAGE = [/^instruments\.provider\.name$/, /^enterprises\.name$/];

/** Texts that a search finds in every language. */
const IN_EVERY_LANGUAGE = /^resources\.title$/;

/**
 * Each text by language is reduced to what an element in this language shows of it, which may be another language. What
 * the schema does not describe stays as it is, and so does what is invalid.
 */
export function localizeFeed(feed: object, language: string): Record<string, unknown> {
  const languages = (feed as { readonly languages?: unknown }).languages;
  const tags = Array.isArray(languages) ? languages.filter((tag) => typeof tag === 'string') : [];
  const visit = (value: unknown, schema: JsonSchema, path: readonly string[]): unknown => {
    const branch = matchingBranch(schema, value);
    if (branch.primitive === 'text') return localizeText(value, path);
    if (Array.isArray(value)) {
      const { items } = branch;
      return items ? value.map((each) => visit(each, items, path)) : value;
    }
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => {
        const property = propertyOf(branch, name);
        return [name, property ? visit(each, property, [...path, name]) : each];
      }),
    );
  };
  const localizeText = (value: unknown, path: readonly string[]): unknown => {
    if (!isObject(value) || !Object.values(value).every((text) => typeof text === 'string' && text))
      return value;
    if (IN_EVERY_LANGUAGE.test(path.join('.'))) return value;
    const texts = value as Record<string, string>;
    const shownIn = IN_FIRST_LANGUAGE.some((each) => each.test(path.join('.')))
      ? [language, tags[0] ?? language]
      : [language];
    const shown = new Set(shownIn.map((each) => resolveText(texts, each, tags).lang));
    // The order of languages decides what is shown if none of the publisher’s languages has the text.
    return Object.fromEntries(Object.entries(texts).filter(([lang]) => shown.has(lang)));
  };
  return visit(feed, (whole ??= markedJsonSchema()), []) as Record<string, unknown>;
}

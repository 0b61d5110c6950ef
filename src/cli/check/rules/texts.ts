/** Texts: every language, no signs that are shown as they stand, not too long. */
import { walkNodes, type SchemaNode } from '../schema-map.js';
import { languageName, listOf, formatPath, quote, count } from '../words.js';
import { textsOf, type Feed, type NodeRule, type RecordRule, type Warn } from './rule.js';

/** A plain text of fewer words is a name, which may be the same in every language. */
const SENTENCE = 5;
/** Places named in one warning. */
const NAMED = 4;
/** Letters of a text that hardly stands twice by chance. */
const SAME = 60;

const isText = ({ schema }: SchemaNode): boolean => schema.primitive === 'text';

/** An address is written on a letter as the post reads it, whatever language its reader speaks. */
const isPostal = ({ path }: SchemaNode): boolean => path.at(-2) === 'address';

function missingIn({ value }: SchemaNode, { languages }: Feed): readonly string[] {
  if (typeof value === 'string') return value.split(/\s+/).length < SENTENCE ? [] : languages.slice(1);
  const texts = value as Record<string, unknown> | null;
  return languages.filter((language) => !texts?.[language]);
}

/** A reader of another language is shown the publisher's first, with a note. */
export const everyLanguage: RecordRule = ({ value, schema, path }, feed, warn) => {
  const missing = new Map<string, SchemaNode[]>();
  for (const place of walkNodes(value, schema, path)) {
    if (!isText(place) || isPostal(place)) continue;
    for (const language of missingIn(place, feed))
      missing.set(language, [...(missing.get(language) ?? []), place]);
  }
  for (const [language, places] of missing) {
    const names = places.slice(0, NAMED).map((place) => formatPath(place.path.slice(path.length).join('.')));
    const more = places.length - names.length;
    warn(
      places[0]!.path,
      'missing-language',
      `No ${languageName(language)} text: ${listOf(more ? [...names, count(more, 'other field')] : names)}.`,
      `Write {${feed.languages.map((tag) => `"${tag}": "…"`).join(', ')}}, or take "${language}" out of “languages” if the page does not have it.`,
    );
  }
};

/** A text in a language that the feed does not name is hardly ever shown: a slip such as `ee` for `et`. */
export const namedLanguages: NodeRule = (place, feed, warn) => {
  if (!isText(place) || typeof place.value === 'string' || !feed.languages.length) return;
  for (const [language] of textsOf(place.value, feed))
    if (!feed.languages.includes(language))
      warn(
        [...place.path, language],
        'unlisted-language',
        `A text in “${language}”, which “languages” does not list.`,
        language === 'ee'
          ? 'The language Estonian is written "et"; "ee" is the country.'
          : `Add "${language}" to “languages”, or correct the name: ${listOf(feed.languages)}.`,
      );
};

/** Feeds hold no HTML: a tag would be shown as it stands. */
const HTML = /<\/?[a-z][^<>]*>|&(?:[a-z]{2,8}|#\d{2,5});/i;
/** UTF-8 read as Windows-1252 or, in the Baltics, Windows-1257, as spreadsheets do; and letters that are lost. */
const BROKEN = /[ÂÃÄÅĆÐÑ][\u0080-\u00bf\u2013-\u2122]|[ÄÅ][ÆØŖæøŗˇ˛]|Å[aeiou]|â€|\ufffd/;
/** Signs of Markdown: strong words, links, headings. */
const MARKDOWN = /\*\*\S[^*\n]*\*\*|__\S[^_\n]*__|\[[^\]\n]+\]\([^)\s]+\)|^#{1,6} \S/m;
/** Lists as word processors write them, of two lines or more. */
const PASTED_LIST = /^[ \t]*([•·▪●–—*]|\d{1,2}[.)])[ \t]+\S.*\n+[ \t]*([•·▪●–—*]|\d{1,2}[.)])[ \t]+\S/m;

export const cleanTexts: NodeRule = (place, feed, warn) => {
  if (!isText(place)) return;
  for (const [language, text] of textsOf(place.value, feed)) {
    const path = typeof place.value === 'string' ? place.path : [...place.path, language];
    const tag = HTML.exec(text)?.[0];
    if (tag)
      warn(
        path,
        'html',
        `${quote(tag)} is shown as it stands: texts of the feed are not HTML.`,
        'Write plain text. An empty line (\\n\\n) parts paragraphs; lines that begin with "- " make a list.',
      );
    const broken = BROKEN.exec(text);
    if (broken)
      warn(
        path,
        'broken-letters',
        `Letters are broken: ${quote(text.slice(Math.max(0, broken.index - 12), broken.index + 14))}.`,
        'Save the file as UTF-8, and take the text from its source again.',
      );
    const sign = MARKDOWN.exec(text)?.[0];
    if (sign)
      warn(
        path,
        'markdown',
        `${quote(sign)} is shown as it stands: texts of the feed are not Markdown.`,
        'Write plain text. An empty line (\\n\\n) separates paragraphs; lines that begin with "- " make a list.',
      );
    const list = PASTED_LIST.exec(text)?.[1];
    if (list)
      warn(
        path,
        'pasted-list',
        `Lines that begin with ${quote(list)} are no list on the page: they run together.`,
        'Begin each line of a list with "- ".',
      );
    if (!text.trim())
      warn(path, 'blank', 'The text has nothing but spaces.', 'Fill it in, or leave the field out.');
  }
  sameTexts(place, feed, warn);
};

function sameTexts(place: SchemaNode, feed: Feed, warn: Warn): void {
  const seen = new Map<string, string>();
  for (const [language, text] of textsOf(place.value, feed)) {
    const other = seen.get(text);
    if (other && text.length >= SAME)
      warn(
        [...place.path, language],
        'same-text',
        `The ${languageName(language)} text is the same as the ${languageName(other)} one.`,
        `Translate it, or leave "${language}" out: the page then says that the text is in ${languageName(other)} only.`,
      );
    seen.set(text, language);
  }
}

/** Letters that fit on a card without pushing the rest away. */
const LIMITS: Record<string, number> = { title: 100, name: 100, summary: 300 };

/** The texts of a card. */
export const shortTexts: RecordRule = ({ value, path }, feed, warn) => {
  for (const [name, limit] of Object.entries(LIMITS)) {
    const [language, text] = textsOf(value[name], feed).find(([, each]) => each.length > limit) ?? [];
    if (text === undefined || !language) continue;
    warn(
      [...path, name],
      'long-text',
      `“${name}” has ${text.length} letters in ${languageName(language)}: a card is read at a glance.`,
      `At most ${limit} are good; what is longer belongs to “description”.`,
    );
  }
};

/** What every fallback is written from, and the small pieces that several of them use. Pure. */
import type { Contact, Envelope } from '../core/feed/schema/schema.js';
import type { Formatter } from '../core/i18n/formatter.js';
import type { Language } from '../core/i18n/languages.js';
import { resolveText, type LocalizedText } from '../core/i18n/localized-text.js';
import type { Msg } from '../core/i18n/translator.js';
import { joined, Markup, markup, type Content } from '../core/util/markup.js';
import { phoneHref } from '../elements/internal/phone-href.js';

export interface FallbackContext {
  readonly language: Language;
  readonly msg: Msg;
  readonly formatter: Formatter;
  readonly envelope: Envelope;
  /** The publisher’s local time, `YYYY-MM-DDTHH:mm:ss`. */
  readonly now: string;
  /** Level of a record’s heading, 2–6. */
  readonly headingLevel: number;
  /** The attributes of the tag, as text. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** A list or a record as HTML, and for search engines. */
export interface Fallback {
  readonly content: Markup;
  /** JSON-LD; undefined if there is nothing to say. */
  readonly structuredData: object | undefined;
}

/** A text of the feed on one line, with `lang` if it is not in the element’s language; no `span` that says nothing. */
export function localized(
  tag: string,
  text: LocalizedText | undefined,
  { language, envelope }: Pick<FallbackContext, 'language' | 'envelope'>,
): Content {
  if (text === undefined) return undefined;
  const resolved = resolveText(text, language, envelope.languages);
  const lang = resolved.lang !== language && markup` lang="${resolved.lang}"`;
  const line = oneLine(resolved.text);
  return tag === 'span' && !lang ? line : markup`<${tag}${lang}>${line}</${tag}>`;
}

/** Editors of some sites make paragraphs of the lines in a text. */
const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');

/** The heading of a record, with a link to its own page. */
export function heading(
  title: LocalizedText,
  url: string | undefined,
  context: FallbackContext,
  level = context.headingLevel,
): Markup {
  const tag = `h${Math.min(6, Math.max(2, level))}`;
  const text = localized('span', title, context);
  return markup`<${tag}>${url ? markup`<a href="${url}">${text}</a>` : text}</${tag}>\n`;
}

/** A paragraph of several facts; nothing if there are none. */
export function facts(contents: readonly Content[]): Content {
  const shown = joined(contents, ' · ');
  return Array.isArray(shown) && shown.length ? markup`<p>${shown}</p>\n` : undefined;
}

/** A paragraph with a text of the feed. */
export const paragraph = (text: LocalizedText | undefined, context: FallbackContext): Content =>
  text !== undefined && [localized('p', text, context), '\n'];

/** A day or moment for people and machines; `text` is the day in words, or a sentence about it. */
export const time = (local: string, text: string): Markup => markup`<time datetime="${local}">${text}</time>`;

/** Whom to ask, and how. */
export function address(contact: Contact | undefined, context: FallbackContext, first?: Content): Content {
  const { name, role, phone, email, url, hours } = contact ?? {};
  const lines = joined(
    [
      first,
      localized('span', name, context),
      localized('span', role, context),
      phone && markup`<a href="${phoneHref(phone)}">${phone}</a>`,
      email && markup`<a href="mailto:${email}">${email}</a>`,
      url && markup`<a href="${url}">${new URL(url).hostname}</a>`,
      localized('span', hours, context),
    ],
    ', ',
  );
  return Array.isArray(lines) && lines.length ? markup`<address>${lines}</address>\n` : undefined;
}

/** Records that are shown in full. Of the others, a long list has the headings only: it must stay a light page. */
const IN_FULL = 100;

/** A list of records, in their order. */
export const list = <R>(
  records: readonly R[],
  full: (record: R) => Content,
  title: (record: R) => Content,
): Markup =>
  markup`<ul>\n${records.map((record, at) =>
    at < IN_FULL
      ? markup`<li><article>\n${full(record)}</article></li>\n`
      : markup`<li>${title(record)}</li>\n`,
  )}</ul>\n`;

/** The records that are shown in full. */
export const shownInFull = <R>(records: readonly R[]): readonly R[] => records.slice(0, IN_FULL);

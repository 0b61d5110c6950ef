/** What the readers of other formats make records from. What cannot be read is left out, never guessed. */
import { parse } from 'parse5';
import { isObject } from '../util/is-object.js';
import { parseUrl } from '../util/url.js';

export type Json = Readonly<Record<string, unknown>>;

/** Texts of one language, as the feed writes them. */
export type ToText = (text: string | undefined) => Json | undefined;

/** A text without spaces around it; undefined for anything else, and for an empty one. */
export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value.trim() || undefined : undefined;

/** The objects in a list, or the object itself. */
export const objectsIn = (value: unknown): Json[] =>
  (Array.isArray(value) ? value : [value]).filter(isObject);

export const objectOf = (value: unknown): Json => objectsIn(value)[0] ?? {};

/** Without what is undefined, and without lists and objects that have nothing in them. */
export const withoutEmpty = (object: Json): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(object).filter(
      ([, value]) =>
        value !== undefined && !(typeof value === 'object' && value && !Object.keys(value).length),
    ),
  );

/** Without what is undefined or empty; undefined if nothing is left. */
export const someOf = (object: Json): Record<string, unknown> | undefined => {
  const rest = withoutEmpty(object);
  return Object.keys(rest).length ? rest : undefined;
};

/** An address that begins with http. */
export function linkOf(value: unknown): string | undefined {
  const text = textOf(value);
  if (!text) return undefined;
  const address = /^www\./i.test(text) ? `https://${text}` : text;
  return /^https?:\/\/[^\s]+$/i.test(address) && parseUrl(address) ? address : undefined;
}

export const emailOf = (value: unknown): string | undefined =>
  /^(?:mailto:)?([^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+)$/i.exec(textOf(value) ?? '')?.[1];

/** A number as it is called; quotation marks and words around it are not part of it. */
export const phoneOf = (value: unknown): string | undefined =>
  /\+?\d[\d ()/.-]{3,38}/.exec(textOf(value) ?? '')?.[0].trim();

/** The day of a date or instant in ISO 8601. */
export const dayOf = (value: unknown): string | undefined =>
  /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(textOf(value) ?? '')?.[0];

/** A day, with the time of day if there is one: `2026-11-30` or `2026-11-30T16:00`. Seconds are left out. */
export function momentOf(day: unknown, time?: unknown): string | undefined {
  const date = dayOf(day);
  const clock = /^\d{2}:\d{2}/.exec(textOf(time) ?? '')?.[0];
  return date && clock ? `${date}T${clock}` : date;
}

export function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** What a node of the parsed HTML has that is needed here. */
interface HtmlNode {
  readonly nodeName: string;
  readonly value?: string;
  readonly childNodes?: readonly HtmlNode[];
}

const BLOCK = /^(?:p|div|section|article|ul|ol|table|tr|blockquote|h[1-6])$/;
const UNSEEN = /^(?:script|style|head|template|#comment)$/;

function htmlText({ nodeName, value, childNodes = [] }: HtmlNode): string {
  if (nodeName === '#text') return value!.replace(/\s+/g, ' ');
  if (UNSEEN.test(nodeName)) return '';
  if (nodeName === 'br') return '\n';
  const inner = childNodes.map(htmlText).join('');
  if (nodeName === 'li') return `\n${inner}`;
  return BLOCK.test(nodeName) ? `\n\n${inner}\n\n` : inner;
}

/** The text of a piece of HTML, in paragraphs; a text without tags and entities stays as it is. */
export function plainText(value: unknown): string | undefined {
  const text = textOf(value);
  if (!text || !/<\/?[a-z!]|&#?\w+;/i.test(text)) return text;
  const lines = htmlText(parse(text) as HtmlNode)
    .split('\n')
    .map((line) => line.trim());
  return (
    lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim() || undefined
  );
}

/** Characters that a summary may have. */
const SUMMARY = 300;

/** What is longer than a short paragraph is a description; its first sentence, or its beginning, is the summary. */
export function summarise(text: string): { readonly summary: string; readonly description?: string } {
  const [paragraph = text] = text.split(/\n{2,}/, 1);
  if (paragraph.length <= SUMMARY)
    return paragraph === text ? { summary: text } : { summary: paragraph, description: text };
  const [sentence] = /^.{20,}?[.!?](?=\s)/s.exec(paragraph.slice(0, SUMMARY + 1)) ?? [];
  return {
    summary: sentence ?? `${paragraph.slice(0, SUMMARY).replace(/\s+\S*$/, '')}…`,
    description: text,
  };
}

/** Makes ids from names: `Café “Māja”` is `cafe-maja`, and a second one `cafe-maja-2`. */
export function idMaker(): (name: string) => string {
  const used = new Set<string>();
  return (name) => {
    const base =
      name
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+/, '')
        .slice(0, 70)
        .replace(/-+$/, '') || 'record';
    let id = base;
    for (let next = 2; used.has(id); next++) id = `${base}-${next}`;
    used.add(id);
    return id;
  };
}

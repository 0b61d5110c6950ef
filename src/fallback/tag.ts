/** The tag around a fallback, or the `div` for editors that remove tags they do not know. Pure. */
import { toJson } from '../core/util/natives.js';
import { Markup, markup, type Content } from '../core/util/markup.js';

/**
 * Names of attributes that are written. An event handler or a style is refused: no element has such an attribute, and
 * both violate a strict Content-Security-Policy.
 */
const ATTRIBUTE = /^(?!on|style$)[a-z][a-z0-9-]*$/;

/**
 * @param name the element without `tilts-`
 * @throws {RangeError} if an attribute has a name that is not allowed
 */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string>>,
  content: Content,
  isPlaceholder: boolean,
): Markup {
  const written = Object.entries(attributes).map(([attribute, value]) => {
    if (!ATTRIBUTE.test(attribute)) throw new RangeError(`“${attribute}” cannot be an attribute of the tag`);
    return markup` ${isPlaceholder ? 'data-' : ''}${attribute}="${value}"`;
  });
  return isPlaceholder
    ? markup`<div data-tilts="${name}"${written}>\n${content}</div>\n`
    : markup`<tilts-${name}${written}>\n${content}</tilts-${name}>\n`;
}

/** JSON-LD as a data block: nothing in it can end the block or begin a comment (HTML Standard, “restrictions for contents of script elements”). */
export const dataBlock = (data: object): Markup =>
  new Markup(
    `<script type="application/ld+json">${toJson(data).replace(/[<>&\u2028\u2029]/g, escaped)}</script>\n`,
  );

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

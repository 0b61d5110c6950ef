const NAMED_ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

function decodeEntity(whole: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name) return NAMED_ENTITIES[name.toLowerCase()] ?? whole;
  const code = decimal ? Number(decimal) : parseInt(hexadecimal ?? '', 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** A back end’s message without markup: it is shown as text, and never parsed as HTML. */
export const stripMarkup = (html: unknown): string =>
  typeof html === 'string'
    ? html
        .replace(/<(script|style)\b[^]*?<\/\1\s*>/gi, '')
        .replace(/<br\b[^>]*>|<\/(p|div|li|h\d)\s*>/gi, '\n')
        .replace(/<\/?[a-z][^>]*>/gi, '')
        .replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, decodeEntity)
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ ?\n[\s]*/g, '\n')
        .trim()
    : '';

/** Undefined if there is no message. */
export const toMessage = (html: unknown): string | undefined => stripMarkup(html) || undefined;

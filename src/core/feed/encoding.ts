/** Reads a feed that is not in UTF-8, as JSON has to be (RFC 8259, section 8.1). A page only loads it for such a feed. */

/** The letters š and ž where windows-1257, Windows’ code page in the Baltic states, has none. */
const WESTERN = [0x8a, 0x8e, 0x9a, 0x9e];

export interface Decoded {
  readonly text: string;
  /** Name of the Encoding Standard, in small letters, such as `windows-1257`. */
  readonly encoding: string;
}

const isText = (bytes: Uint8Array, encoding: string): boolean => {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    // Not in this encoding, or there is no encoding of this name.
    return false;
  }
};

/**
 * The encoding of JSON: UTF-16 by its mark, or by the half of its first sign that is zero; UTF-8 if it can be that; what
 * the server says; or else by its letters.
 */
function encodingOf(bytes: Uint8Array, contentType: string | null): string {
  const [first = 1, second = 1] = bytes;
  if ((first === 0xff && second === 0xfe) || second === 0) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || first === 0) return 'utf-16be';
  if (isText(bytes, 'utf-8')) return 'utf-8';
  const named = /charset\s*=\s*["']?([\w-]+)/i.exec(contentType ?? '')?.[1]?.toLowerCase() ?? 'utf-8';
  if (isText(bytes, named)) return named;
  return bytes.some((byte) => WESTERN.includes(byte)) ? 'windows-1252' : 'windows-1257';
}

/** @param contentType the header, if there is one */
export function decode(bytes: Uint8Array, contentType: string | null = null): Decoded {
  const encoding = encodingOf(bytes, contentType);
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

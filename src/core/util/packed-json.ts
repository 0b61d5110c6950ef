/** A text in the fragment of an address; browsers do not send fragments to servers (RFC 9110, section 7.1). */

/** Why a link cannot be opened. */
export type LinkFailure = 'damaged' | 'newer' | 'too-large' | 'old-browser';

/** Maximum characters of a packed text, and bytes of an unpacked one: more than any has; only attacks exceed it. */
const MAX_PACKED = 400_000;
const MAX_BYTES = 2_000_000;
/** Maximum numbers of list items and of values in JSON. They take long to display, and compress to a few bytes. */
const MAX_OBJECTS = 2_000;
const MAX_VALUES = 20_000;

const isTooMuch = (json: string): boolean =>
  json.split('{').length > MAX_OBJECTS || json.split(',').length > MAX_VALUES;

/** The encodings: compressed with a checksum (zlib, RFC 1950), or uncompressed for browsers without compression. */
const ZLIB = 'z';
const PLAIN = 'j';

/**
 * The address with a packed text in its fragment; the route of a page that has one there (`#/goals`) and other
 * `key=value` pairs stay. It is written as an id (`#tilts-plan-…`): many pages look for an element of that name with a
 * selector, which must not have `=`.
 */
export function addToFragment(address: string, name: string, packed: string): string {
  const [page, fragment = ''] = address.split('#');
  const [, route = '', pairs = ''] = /^(!?\/[^?]*)?\??(.*)/.exec(fragment)!;
  const others = pairs.split('&').filter((each) => /=/.test(each) && !each.startsWith(name));
  return `${page}#${route && `${route}?`}${[...others, `${name}-${packed}`].join('&')}`;
}

/** JSON as characters of an address. */
export async function packJson(json: string): Promise<string> {
  const bytes = new TextEncoder().encode(json);
  if (!('CompressionStream' in globalThis)) return PLAIN + toBase64(bytes);
  const compressed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
  return ZLIB + toBase64(new Uint8Array(await new Response(compressed).arrayBuffer()));
}

/** The JSON, or why it cannot be read. Never throws. */
export async function unpackJson(packed: string): Promise<{ readonly json: string } | LinkFailure> {
  if (packed.length > MAX_PACKED) return 'too-large';
  const format = packed[0];
  if (format === ZLIB && !('DecompressionStream' in globalThis)) return 'old-browser';
  if (format !== ZLIB && format !== PLAIN) return /^[a-z0-9]/.test(packed) ? 'newer' : 'damaged';
  try {
    const json = await decompress(format, packed.slice(1));
    return json === undefined || isTooMuch(json) ? 'too-large' : { json };
  } catch {
    return 'damaged';
  }
}

/**
 * Bytes at a time: deflate makes at most 1 032 of one (https://zlib.net/zlib_tech.html), and Safari unpacks all that it is
 * given before any of it can be read.
 */
const PIECE = 1_000;

function inPieces(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    pull(stream) {
      if (at < bytes.length) stream.enqueue(bytes.slice(at, (at += PIECE)));
      else stream.close();
    },
  });
}

/** Undefined if it grows too large. Throws if it is damaged. */
async function decompress(format: string, data: string): Promise<string | undefined> {
  const bytes = inPieces(fromBase64(data));
  const stream = format === ZLIB ? bytes.pipeThrough(new DecompressionStream('deflate')) : bytes;
  const reader = stream.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > MAX_BYTES) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** With the URL-safe alphabet (RFC 4648, section 5). */
function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
    character.charCodeAt(0),
  );

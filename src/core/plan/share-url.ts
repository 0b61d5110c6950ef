/** A plan in the fragment of an address; browsers do not send fragments to servers (RFC 9110, section 7.1). */
import { toJson } from '../util/natives.js';
import { parsePlan, type ParsedPlan } from './parse-plan.js';
import { createItem, createPlan, type ListName, type Plan } from './plan.js';

/** Why a link cannot be opened. */
export type LinkFailure = 'damaged' | 'newer' | 'too-large' | 'old-browser';
export type DecodedLink = ParsedPlan | LinkFailure;

/**
 * Maximum characters of a link. Email programs cut off links longer than about 2,000 (the former limit of Internet
 * Explorer, 2,083); a QR code holds 2,953 (ISO/IEC 18004, version 40-L); Chrome does not display longer addresses than
 * 32 × 1,024 (`kMaxURLDisplayChars`).
 */
export const URL_LIMITS = { mail: 2_000, qr: 2_953, link: 32_000 } as const;

/**
 * Maximum characters of an encoded plan, and bytes of a decoded one: more than any plan has; only attacks exceed it.
 */
const MAX_ENCODED = 400_000;
const MAX_BYTES = 2_000_000;
/** Maximum numbers of list items and of values. They take long to display, and compress to a few bytes. */
const MAX_OBJECTS = 2_000;
const MAX_VALUES = 20_000;

const isTooMuch = (text: string): boolean =>
  text.split('{').length > MAX_OBJECTS || text.split(',').length > MAX_VALUES;

/** The encodings: compressed with a checksum (zlib, RFC 1950), or uncompressed for browsers without compression. */
const ZLIB = 'z';
const PLAIN = 'j';

/**
 * The address with a copy of the plan in its fragment; the route of a page that has one there (`#/goals`) and other
 * `key=value` pairs stay. It is written as an id (`#tilts-plan-…`): many pages look for an element of that name with a
 * selector, which must not have `=`.
 */
export async function encodePlanUrl(plan: Plan, address: string): Promise<string> {
  const [page, fragment = ''] = address.split('#');
  const [, route = '', pairs = ''] = /^(!?\/[^?]*)?\??(.*)/.exec(fragment)!;
  const others = pairs.split('&').filter((each) => /=/.test(each) && !each.startsWith('tilts-plan'));
  const copy = `tilts-plan-${await compress(toJson(withoutDefaults(plan)))}`;
  return `${page}#${route && `${route}?`}${[...others, copy].join('&')}`;
}

/** The plan in a link, or why it cannot be read. Never throws. */
export async function decodePlanUrl(data: string): Promise<DecodedLink> {
  if (data.length > MAX_ENCODED) return 'too-large';
  const format = data[0];
  if (format === ZLIB && !('DecompressionStream' in globalThis)) return 'old-browser';
  if (format !== ZLIB && format !== PLAIN) return /^[a-z0-9]/.test(data) ? 'newer' : 'damaged';
  try {
    const text = await decompress(format, data.slice(1));
    return text === undefined || isTooMuch(text) ? 'too-large' : (parsePlan(text) ?? 'damaged');
  } catch {
    return 'damaged';
  }
}

async function compress(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  if (!('CompressionStream' in globalThis)) return PLAIN + toBase64(bytes);
  const compressed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
  return ZLIB + toBase64(new Uint8Array(await new Response(compressed).arrayBuffer()));
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

/** The plan without what parsing adds by itself: empty values, and ids that only count. */
function withoutDefaults({ tilts, version, id, ...plan }: Plan): object {
  return { tilts, version, id, ...omitDefaults(plan, createPlan('')) };
}

function omitDefaults(piece: object, defaults: Record<string, unknown>): object {
  return Object.fromEntries(
    Object.entries(piece)
      .filter(([key, value]) => toJson(value) !== toJson(defaults[key]))
      .map(([key, value]: [string, unknown]) => {
        if (key === 'measure') return [key, omitDefaults(value as object, defaultMeasure())];
        return [
          key,
          Object.hasOwn(createItem, key) ? omitListDefaults(key as ListName, value as Item[]) : value,
        ];
      }),
  );
}

const defaultMeasure = () => ({ ...createItem.indicators(), id: '1' }) as unknown as Record<string, unknown>;

interface Item {
  readonly id: string;
}

function omitListDefaults(name: ListName, list: readonly Item[]): object[] {
  const isCounted = list.every(({ id }, at) => id === String(at + 1));
  return list.map(({ id, ...item }) => ({
    ...(isCounted ? {} : { id }),
    ...omitDefaults(item, createItem[name]() as unknown as Record<string, unknown>),
  }));
}

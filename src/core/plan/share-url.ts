/** A plan in the fragment of an address, which browsers send to no server (RFC 9110, section 7.1). */
import { toJson } from '../util/natives.js';
import { readPlan, type ReadPlan } from './parse-plan.js';
import { BLANKS, blankPlan, type ListName, type Plan } from './plan.js';

/** Why a link shows nothing. */
export type LinkFailure = 'damaged' | 'newer' | 'too-large' | 'old-browser';
export type ReadLink = ReadPlan | LinkFailure;

/**
 * Characters that a link may have. Programs for e-mail cut what is longer than about 2 000 (the old limit of Internet
 * Explorer, 2 083, lives on in them); a QR code holds 2 953 (ISO/IEC 18004, version 40-L); Chrome shows no address above
 * 32 × 1 024 (`kMaxURLDisplayChars`).
 */
export const FITS = { mail: 2_000, qr: 2_953, link: 32_000 } as const;

/** Characters of a packed plan, and bytes of it once it is unpacked: no plan has so many, only an attack. */
const MOST_PACKED = 400_000;
const MOST_BYTES = 2_000_000;
/** Goals, tasks and all else that is listed; and values. They take long to show, and pack into a few bytes. */
const MOST_PIECES = 2_000;
const MOST_VALUES = 20_000;

const isTooMuch = (text: string): boolean =>
  text.split('{').length > MOST_PIECES || text.split(',').length > MOST_VALUES;

/** How the plan is packed: compressed with a check sum (zlib, RFC 1950), or as it is by a browser that cannot. */
const ZLIB = 'z';
const PLAIN = 'j';

/** The address with a copy of the plan in its fragment; what else stands there as `key=value` stays. */
export async function linkTo(plan: Plan, address: string): Promise<string> {
  const [page, fragment = ''] = address.split('#');
  const others = fragment.split('&').filter((each) => /=/.test(each) && !each.startsWith('tilts-goal='));
  return `${page}#${[...others, `tilts-goal=${await pack(toJson(lean(plan)))}`].join('&')}`;
}

/** The plan that a link carries, or why there is none. Never throws. */
export async function readLink(data: string): Promise<ReadLink> {
  if (data.length > MOST_PACKED) return 'too-large';
  const kind = data[0];
  if (kind === ZLIB && !('DecompressionStream' in globalThis)) return 'old-browser';
  if (kind !== ZLIB && kind !== PLAIN) return /^[a-z0-9]/.test(data) ? 'newer' : 'damaged';
  try {
    const text = await unpack(kind, data.slice(1));
    return text === undefined || isTooMuch(text) ? 'too-large' : (readPlan(text) ?? 'damaged');
  } catch {
    return 'damaged';
  }
}

async function pack(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  if (!('CompressionStream' in globalThis)) return PLAIN + toBase64(bytes);
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
  return ZLIB + toBase64(new Uint8Array(await new Response(packed).arrayBuffer()));
}

/** Nothing where it grows too large. Throws where it is damaged. */
async function unpack(kind: string, data: string): Promise<string | undefined> {
  const bytes = new Blob([fromBase64(data)]).stream();
  const stream = kind === ZLIB ? bytes.pipeThrough(new DecompressionStream('deflate')) : bytes;
  const reader = stream.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > MOST_BYTES) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** By the alphabet that needs no escapes in an address (RFC 4648, section 5). */
function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

/** The plan without what reading fills in by itself: blank values, ids that only count. */
function lean({ tilts, version, id, ...plan }: Plan): object {
  return { tilts, version, id, ...without(plan, blankPlan('')) };
}

function without(piece: object, blank: Record<string, unknown>): object {
  return Object.fromEntries(
    Object.entries(piece)
      .filter(([key, value]) => toJson(value) !== toJson(blank[key]))
      .map(([key, value]: [string, unknown]) => {
        if (key === 'measure') return [key, without(value as object, measureBlank())];
        return [key, Object.hasOwn(BLANKS, key) ? listWithout(key as ListName, value as Item[]) : value];
      }),
  );
}

const measureBlank = () => ({ ...BLANKS.indicators(), id: '1' }) as unknown as Record<string, unknown>;

interface Item {
  readonly id: string;
}

function listWithout(name: ListName, list: readonly Item[]): object[] {
  const isCounted = list.every(({ id }, at) => id === String(at + 1));
  return list.map(({ id, ...item }) => ({
    ...(isCounted ? {} : { id }),
    ...without(item, BLANKS[name]() as unknown as Record<string, unknown>),
  }));
}

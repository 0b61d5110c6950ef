/** Reads a feed from a file or an address, and explains why if it cannot. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { decode, type Decoded } from '../../core/feed/encoding.js';
import { isFeedIndex, partAddress } from '../../core/feed/feed-index.js';
import { placeholder, refusedBy, SourceError, unreachable, unreadableFile } from './source-error.js';

/** How long a server may need to answer, in milliseconds. */
const TIMEOUT = 20_000;

interface Content {
  readonly bytes: Uint8Array;
  /** The header of the answer. */
  readonly contentType: string | null;
}

/**
 * The text of a feed, in whatever encoding it is, as a page reads it; of a published feed, whose index is given, the full
 * one.
 * @throws {SourceError} if there is no such file, or the address does not return one
 */
export async function readEncoded(source: string): Promise<Decoded> {
  const decoded = await readText(source);
  const full = fullFeedOf(decoded.text, source);
  return full === undefined ? decoded : readText(full);
}

/** The text alone. */
export const readSource = async (source: string): Promise<string> => (await readEncoded(source)).text;

/** Characters of the longest index: a longer document is not parsed only to see whether it is one. */
const LONGEST_INDEX = 20_000;

/** The file or address of the full feed, if this is the index of a published one. */
function fullFeedOf(text: string, source: string): string | undefined {
  if (text.length > LONGEST_INDEX || !text.includes('"parts"')) return undefined;
  try {
    const json: unknown = JSON.parse(text);
    if (!isFeedIndex(json)) return undefined;
    return isAddress(source) ? partAddress(json, source) : join(dirname(source), json.parts.full);
  } catch {
    // Whoever reads it says what is wrong.
    return undefined;
  }
}

const isAddress = (source: string): boolean => /^https?:\/\//i.test(source);

async function readText(source: string): Promise<Decoded> {
  if (source.includes('{lang}')) throw new SourceError(placeholder);
  const { bytes, contentType } = isAddress(source)
    ? await fetchContent(source)
    : { bytes: await readBytes(source), contentType: null };
  const { text, encoding } = decode(bytes, contentType);
  return { text: encoding === 'windows-1252' ? withWesternSigns(text) : text, encoding };
}

/** What windows-1252 has from 0x80 to 0x9f (Encoding Standard): Node 20 decodes it as Latin-1, which has none of it. */
const WESTERN_SIGNS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const withWesternSigns = (text: string): string =>
  text.replace(/[\x80-\x9f]/g, (sign) => WESTERN_SIGNS[sign.charCodeAt(0) - 0x80]!);

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new SourceError(unreadableFile(path, (error as NodeJS.ErrnoException).code));
  }
}

async function fetchContent(address: string): Promise<Content> {
  let response: Response;
  try {
    response = await fetch(address, {
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(TIMEOUT),
    });
    if (response.ok)
      return {
        bytes: new Uint8Array(await response.arrayBuffer()),
        contentType: response.headers.get('content-type'),
      };
  } catch (error) {
    throw new SourceError(unreachable(address, error, TIMEOUT));
  }
  const { status, statusText } = response;
  throw new SourceError(refusedBy(status, statusText ? `${status} (${statusText})` : String(status)));
}

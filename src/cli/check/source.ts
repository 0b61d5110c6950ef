/** Reads a feed from a file or an address, and explains why if it cannot. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Finding } from '../../core/check/report.js';
import { decode, type Decoded } from '../../core/feed/encoding.js';
import { isFeedIndex, partAddress } from '../../core/feed/feed-index.js';

/** The feed could not be read at all. */
export class SourceError extends Error {
  constructor(
    message: string,
    readonly help: string,
  ) {
    super(message);
  }

  /** The error as a finding of a report; there is no line to point to. */
  get finding(): Finding {
    const { message, help } = this;
    return {
      severity: 'error',
      code: 'unreadable',
      line: 0,
      column: 0,
      list: 'feed',
      path: '',
      message,
      help,
    };
  }
}

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
  if (source.includes('{lang}'))
    throw new SourceError(
      '“{lang}” in an address is a placeholder for a language.',
      'Check the feed of each language separately: replace it with lv, en, lt or et.',
    );
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
    throw new SourceError(...fileErrorMessage(path, (error as NodeJS.ErrnoException).code));
  }
}

function fileErrorMessage(path: string, code: string | undefined): [string, string] {
  switch (code) {
    case 'ENOENT':
      return [
        `There is no file ${path}.`,
        'Check that the name is correct and that you are in the right folder.',
      ];
    case 'EISDIR':
      return [`${path} is a folder.`, 'Name a file inside it.'];
    case 'EACCES':
    case 'EPERM':
      return [`No permission to read ${path}.`, 'Ask its owner for permission.'];
    default:
      return [
        `${path} cannot be read (${code ?? 'unknown reason'}).`,
        'Copy it somewhere else and try again.',
      ];
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
    throw new SourceError(...networkErrorMessage(address, error));
  }
  throw new SourceError(
    `The server answered ${response.status}${response.statusText ? ` (${response.statusText})` : ''}.`,
    STATUS_HELP[response.status] ??
      (response.status >= 500
        ? 'The server has a problem: try again later, or ask whoever runs it.'
        : 'Open the address in a private browser window: visitors get the same answer.'),
  );
}

const STATUS_HELP: Record<number, string> = {
  401: 'The address asks for a password, so visitors cannot read the feed either. Publish it without one.',
  403: 'The server does not allow access to it, so visitors cannot read the feed either. Make it public.',
  404: 'There is no such file on the server: check the address carefully.',
  410: 'The file was removed: publish it again.',
};

function networkErrorMessage(address: string, error: unknown): [string, string] {
  if (!URL.canParse(address))
    return [`${address} is not a valid web address.`, 'It must start with https:// and a host name.'];
  const { host } = new URL(address);
  if ((error as Error).name === 'TimeoutError')
    return [`${host} did not answer within ${TIMEOUT / 1000} seconds.`, 'Try again later.'];
  const { code } = ((error as Error).cause ?? {}) as { code?: string };
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return [
        `There is no server called ${host}, or this computer is offline.`,
        'Check the address and your connection.',
      ];
    case 'ECONNREFUSED':
    case 'ECONNRESET':
    case 'UND_ERR_SOCKET':
      return [
        `${host} refused or closed the connection.`,
        'Try again later, or ask whoever runs the server.',
      ];
    default:
      return /CERT|SSL|TLS|SELF_SIGNED/.test(code ?? '')
        ? [
            `The certificate of ${host} is not valid (${code}).`,
            'Visitors get a warning too: have it renewed.',
          ]
        : [
            `${address} cannot be read (${code ?? 'no connection'}).`,
            'Open it in a browser, then try again.',
          ];
  }
}

/** Reads a feed from a file or an address, and says plainly why it cannot. */
import { readFile } from 'node:fs/promises';
import type { Finding } from './report.js';

/** The feed could not be read at all. */
export class SourceError extends Error {
  constructor(
    message: string,
    readonly help: string,
  ) {
    super(message);
  }

  /** As one of the problems of a report; there is no line to point to. */
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

/** Milliseconds that a server may take. */
const TIMEOUT = 20_000;

/**
 * The text of a feed.
 * @throws {SourceError} where there is no such file, or the address does not answer with one
 */
export async function readSource(source: string): Promise<string> {
  if (source.includes('{lang}'))
    throw new SourceError(
      '“{lang}” in an address stands for a language.',
      'Check the feed of each language on its own: write lv, en, lt or et in its place.',
    );
  const bytes = /^https?:\/\//i.test(source) ? await fetchBytes(source) : await readBytes(source);
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) throw new SourceError('The feed is saved as UTF-16 (“Unicode”).', 'Save the file as UTF-8.');
  return new TextDecoder().decode(bytes);
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new SourceError(...fileWords(path, (error as NodeJS.ErrnoException).code));
  }
}

function fileWords(path: string, code: string | undefined): [string, string] {
  switch (code) {
    case 'ENOENT':
      return [`There is no file ${path}.`, 'Look whether the name is right and you are in the right folder.'];
    case 'EISDIR':
      return [`${path} is a folder.`, 'Give the file in it.'];
    case 'EACCES':
    case 'EPERM':
      return [`You may not read ${path}.`, 'Ask its owner for the right to read it.'];
    default:
      return [
        `${path} cannot be read (${code ?? 'unknown reason'}).`,
        'Copy it to another place and try again.',
      ];
  }
}

async function fetchBytes(address: string): Promise<Uint8Array> {
  let response: Response;
  try {
    response = await fetch(address, {
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(TIMEOUT),
    });
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw new SourceError(...lineWords(address, error));
  }
  throw new SourceError(
    `The server answers ${response.status}${response.statusText ? ` (${response.statusText})` : ''}.`,
    STATUS_HELP[response.status] ??
      (response.status >= 500
        ? 'The server has a problem of its own: try again later, or ask who runs it.'
        : 'Open the address in a private window of a browser: visitors get the same answer.'),
  );
}

const STATUS_HELP: Record<number, string> = {
  401: 'The address asks for a password: visitors could not read the feed either. Publish it without one.',
  403: 'The server forbids to read it: visitors could not read the feed either. Publish it for everyone.',
  404: 'There is no such file on the server: look at the address letter by letter.',
  410: 'The file was taken away: publish it again.',
};

function lineWords(address: string, error: unknown): [string, string] {
  if (!URL.canParse(address))
    return [`${address} is not a web address.`, 'It begins with https:// and a host.'];
  const { host } = new URL(address);
  if ((error as Error).name === 'TimeoutError')
    return [`${host} has not answered within ${TIMEOUT / 1000} seconds.`, 'Try again later.'];
  const { code } = ((error as Error).cause ?? {}) as { code?: string };
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return [
        `There is no server ${host}, or this machine is offline.`,
        'Look at the address, and at your connection.',
      ];
    case 'ECONNREFUSED':
    case 'ECONNRESET':
    case 'UND_ERR_SOCKET':
      return [`${host} does not take the connection.`, 'Ask who runs the server, or try again later.'];
    default:
      return /CERT|SSL|TLS|SELF_SIGNED/.test(code ?? '')
        ? [
            `The certificate of ${host} is not valid (${code}).`,
            'Visitors get a warning too: have it renewed.',
          ]
        : [`${address} cannot be read (${code ?? 'no connection'}).`, 'Open it in a browser and try again.'];
  }
}

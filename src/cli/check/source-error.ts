/** Why a feed could not be read at all, and what to do about it. */
import type { Finding } from '../../core/check/report.js';
import { str, translatorFor, type Msg } from '../../core/i18n/translator.js';

export interface Explanation {
  readonly message: string;
  readonly help: string;
}

/** What is wrong, in the language of the translator. */
export type Explain = (msg: Msg) => Explanation;

const english = translatorFor('en');

/** Its message and its help are in English; `explain` gives them in any language. */
export class SourceError extends Error {
  readonly help: string;

  constructor(readonly explain: Explain) {
    const { message, help } = explain(english);
    super(message);
    this.help = help;
  }

  /** The error as a finding of a report; there is no line to point to. */
  findingIn(msg: Msg): Finding {
    return {
      severity: 'error',
      code: 'unreadable',
      line: 0,
      column: 0,
      list: 'feed',
      path: '',
      ...this.explain(msg),
    };
  }
}

export const placeholder: Explain = (msg) => ({
  message: msg('“{lang}” in an address is a placeholder for a language.', { id: 'source.placeholder' }),
  help: msg('Check the feed of each language separately: replace it with one of lv, en, lt, et.', {
    id: 'source.placeholder.help',
  }),
});

/** @param code of Node’s error */
export const unreadableFile =
  (path: string, code: string | undefined): Explain =>
  (msg) => {
    switch (code) {
      case 'ENOENT':
        return {
          message: msg(str`There is no file ${path}.`, { id: 'source.no-file' }),
          help: msg('Check that the name is correct and that you are in the right folder.', {
            id: 'source.no-file.help',
          }),
        };
      case 'EISDIR':
        return {
          message: msg(str`${path} is a folder.`, { id: 'source.folder' }),
          help: msg('Name a file inside it.', { id: 'source.folder.help' }),
        };
      case 'EACCES':
      case 'EPERM':
        return {
          message: msg(str`No permission to read ${path}.`, { id: 'source.no-permission' }),
          help: msg('Ask its owner for permission.', { id: 'source.no-permission.help' }),
        };
      default:
        return {
          message: msg(str`${path} cannot be read (${code ?? '?'}).`, { id: 'source.unreadable' }),
          help: msg('Copy it somewhere else and try again.', { id: 'source.unreadable.help' }),
        };
    }
  };

/** @param answer the status of HTTP, with its text */
export const refusedBy =
  (status: number, answer: string): Explain =>
  (msg) => ({
    message: msg(str`The server answered ${answer}.`, { id: 'source.answered' }),
    help: statusHelp(status, msg),
  });

function statusHelp(status: number, msg: Msg): string {
  switch (status) {
    case 401:
      return msg(
        'The address asks for a password, so visitors cannot read the feed either. Publish it without one.',
        { id: 'source.password' },
      );
    case 403:
      return msg(
        'The server does not allow access to it, so visitors cannot read the feed either. Make it public.',
        { id: 'source.forbidden' },
      );
    case 404:
      return msg('There is no such file on the server: check the address carefully.', {
        id: 'source.not-found',
      });
    case 410:
      return msg('The file was removed: publish it again.', { id: 'source.gone' });
    default:
      return status >= 500
        ? msg('The server has a problem: try again later, or ask whoever runs it.', {
            id: 'source.server-error',
          })
        : msg('Open the address in a private browser window: visitors get the same answer.', {
            id: 'source.other-status',
          });
  }
}

const notAnAddress =
  (address: string): Explain =>
  (msg) => ({
    message: msg(str`${address} is not a valid web address.`, { id: 'source.address' }),
    help: msg('It must start with https:// and a host name.', { id: 'source.address.help' }),
  });

/** @param timeout in milliseconds */
export function unreachable(address: string, error: unknown, timeout: number): Explain {
  if (!URL.canParse(address)) return notAnAddress(address);
  const { host } = new URL(address);
  const { code } = ((error as Error).cause ?? {}) as { code?: string };
  if ((error as Error).name === 'TimeoutError')
    return (msg) => ({
      message: msg(str`${host} did not answer within ${timeout / 1000} seconds.`, { id: 'source.timeout' }),
      help: msg('Try again later.', { id: 'source.timeout.help' }),
    });
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return (msg) => ({
        message: msg(str`There is no server called ${host}, or this computer is offline.`, {
          id: 'source.no-server',
        }),
        help: msg('Check the address and your connection.', { id: 'source.no-server.help' }),
      });
    case 'ECONNREFUSED':
    case 'ECONNRESET':
    case 'UND_ERR_SOCKET':
      return (msg) => ({
        message: msg(str`${host} refused or closed the connection.`, { id: 'source.refused' }),
        help: msg('Try again later, or ask whoever runs the server.', { id: 'source.refused.help' }),
      });
    default:
      return /CERT|SSL|TLS|SELF_SIGNED/.test(code ?? '')
        ? (msg) => ({
            message: msg(str`The certificate of ${host} is not valid (${code!}).`, {
              id: 'source.certificate',
            }),
            help: msg('Visitors get a warning too: have it renewed.', { id: 'source.certificate.help' }),
          })
        : (msg) => ({
            message: msg(str`${address} cannot be read (${code ?? '?'}).`, { id: 'source.unknown' }),
            help: msg('Open it in a browser, then try again.', { id: 'source.unknown.help' }),
          });
  }
}

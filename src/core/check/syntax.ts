/** Text that is not valid JSON: where it breaks, and the usual cause. */
import { printParseErrorCode } from 'jsonc-parser';
import type { FeedDocument } from './json-document.js';
import { str } from '../i18n/translator.js';
import type { Finding } from './report.js';
import type { Wording } from './wording.js';

interface SyntaxMessage {
  readonly message: string;
  readonly help: string;
}

/** The first syntax error; undefined if the text is valid JSON. Later errors mostly follow from the first. */
export function syntaxFinding(document: FeedDocument, wording: Wording): Finding | undefined {
  const { text } = document;
  const failure = failureOf(text);
  if (failure === undefined) return undefined;
  const [first] = document.errors;
  const code = first ? printParseErrorCode(first.error) : '';
  const offset = startOf(text, code, first?.offset ?? failure);
  const { message, help } = messageFor(text, code, offset, wording);
  const location = { ...document.position(offset), list: 'feed', path: '' };
  return { severity: 'error', code: 'syntax', ...location, message, help };
}

/** The same in one line, with its position. */
export function syntaxText(document: FeedDocument, wording: Wording): string | undefined {
  const finding = syntaxFinding(document, wording);
  if (!finding) return undefined;
  const { line, column, message, help } = finding;
  const position = wording.msg(str`Line ${line}, column ${column}:`, { id: 'feed-check.position' });
  return [position, message, help].filter(Boolean).join(' ');
}

/** The offset at which the browser's own parser stops. */
function failureOf(text: string): number | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return Number(/position (\d+)/.exec(String(error))?.[1] ?? 0);
  }
}

/** A missing comma is reported after the value that it should follow, not where the next value starts. */
function startOf(text: string, code: string, offset: number): number {
  const isAfter = code === 'CommaExpected' || code === 'ColonExpected';
  return isAfter ? text.slice(0, offset).trimEnd().length : offset;
}

const FIRST_WORD = /^\s*([^\s"'{}[\],:]+)/;

function messageFor(text: string, code: string, offset: number, wording: Wording): SyntaxMessage {
  const { msg } = wording;
  const rest = text.slice(offset);
  const before = text.slice(0, offset).trimEnd().at(-1);
  if (!text.trim())
    return {
      message: msg('The feed is empty.', { id: 'feed-check.syntax.empty' }),
      help: msg('Start from the sample feed in the package.', { id: 'feed-check.syntax.empty.help' }),
    };
  if (/^\s*</.test(text))
    return {
      message: msg('This is a web page, not a feed.', { id: 'feed-check.syntax.page' }),
      help: msg(
        'Give the address of the JSON file itself. If you open it in a browser, it starts with “{”.',
        { id: 'feed-check.syntax.page.help' },
      ),
    };
  if (/^[}\]]/.test(rest) && before === ',')
    return {
      message: msg(str`There is a comma before the closing “${rest[0]}”.`, {
        id: 'feed-check.syntax.comma-last',
      }),
      help: msg('Remove the comma: commas only go between two items.', {
        id: 'feed-check.syntax.comma-last.help',
      }),
    };
  if (/^,/.test(rest) && before === ',')
    return {
      message: msg('There are two commas in a row.', { id: 'feed-check.syntax.commas' }),
      help: msg('Remove one of them.', { id: 'feed-check.syntax.commas.help' }),
    };
  if (/^[“”„«»‘’']/.test(rest))
    return {
      message: msg(str`A string starts with ${rest[0]}, which is not a quotation mark in JSON.`, {
        id: 'feed-check.syntax.quotes',
      }),
      help: msg('Use straight quotation marks: "text". Word processors turn them into curly quotes.', {
        id: 'feed-check.syntax.quotes.help',
      }),
    };
  if (/^(\/\/|\/\*|#)/.test(rest))
    return {
      message: msg('JSON does not allow comments.', { id: 'feed-check.syntax.comment' }),
      help: msg('Remove the comment.', { id: 'feed-check.syntax.comment.help' }),
    };
  return messageForCode(code, rest, before, wording);
}

function messageForCode(
  code: string,
  rest: string,
  before: string | undefined,
  { msg, quote }: Wording,
): SyntaxMessage {
  const word = FIRST_WORD.exec(rest)?.[1] ?? '';
  switch (code) {
    case 'CommaExpected':
      return before && /\d/.test(before) && /^\d/.test(rest)
        ? {
            message: msg('A number starts with 0.', { id: 'feed-check.syntax.zero' }),
            help: msg('Remove the 0, or write a string: "01".', { id: 'feed-check.syntax.zero.help' }),
          }
        : {
            message: msg('A comma is missing here.', { id: 'feed-check.syntax.no-comma' }),
            help: msg('Separate two items of a list or an object with a comma.', {
              id: 'feed-check.syntax.no-comma.help',
            }),
          };
    case 'ColonExpected':
      return {
        message: msg('A colon is missing after a field name.', { id: 'feed-check.syntax.no-colon' }),
        help: msg('Write "name": value.', { id: 'feed-check.syntax.no-colon.help' }),
      };
    case 'CloseBraceExpected':
    case 'CloseBracketExpected': {
      const bracket = code === 'CloseBraceExpected' ? '}' : ']';
      return {
        message: msg(str`The feed ends without a closing “${bracket}”.`, {
          id: 'feed-check.syntax.unclosed',
        }),
        help: msg('The end of the file may be missing, or a closing bracket further up.', {
          id: 'feed-check.syntax.unclosed.help',
        }),
      };
    }
    case 'EndOfFileExpected':
      return {
        message: msg(str`Unexpected ${quote(word || rest[0]!)} after the end of the feed.`, {
          id: 'feed-check.syntax.after-end',
        }),
        help: msg(
          'There is one closing bracket too many further up, or something was pasted after the end.',
          { id: 'feed-check.syntax.after-end.help' },
        ),
      };
    case 'UnexpectedEndOfString':
      return {
        message: msg('A string is not closed before the end of its line.', {
          id: 'feed-check.syntax.string-end',
        }),
        help: msg(
          'Close it with ". Inside a string, write \\n for a line break and \\" for a quotation mark.',
          { id: 'feed-check.syntax.string-end.help' },
        ),
      };
    case 'InvalidCharacter':
      return {
        message: msg('A string contains a tab or another invisible character.', {
          id: 'feed-check.syntax.invisible',
        }),
        help: msg('Write \\t for a tab and \\n for a line break.', {
          id: 'feed-check.syntax.invisible.help',
        }),
      };
    case 'InvalidEscapeCharacter':
    case 'InvalidUnicode':
      return {
        message: msg('“\\” is followed by a character that JSON does not allow there.', {
          id: 'feed-check.syntax.escape',
        }),
        help: msg('For a backslash itself, write \\\\.', { id: 'feed-check.syntax.escape.help' }),
      };
    case 'PropertyNameExpected':
      return {
        message: msg('A field name should start here.', { id: 'feed-check.syntax.name' }),
        help: msg('Put field names in quotation marks: "title".', { id: 'feed-check.syntax.name.help' }),
      };
    default:
      return /^(True|False|None|NULL|Null|TRUE|FALSE)$/.test(word)
        ? {
            message: msg(str`JSON does not allow “${word}”.`, { id: 'feed-check.syntax.word' }),
            help: msg('Write true, false or null.', { id: 'feed-check.syntax.word.help' }),
          }
        : {
            message: word
              ? msg(str`“${word}” is not valid JSON.`, { id: 'feed-check.syntax.value' })
              : msg('A value is missing here.', { id: 'feed-check.syntax.no-value' }),
            help: msg(
              'Put strings and field names in quotation marks. In numbers, use a decimal point and no spaces: 1234.5.',
              { id: 'feed-check.syntax.value.help' },
            ),
          };
  }
}

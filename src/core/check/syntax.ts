/** Text that is not valid JSON: where it breaks, and the usual cause. */
import { printParseErrorCode } from 'jsonc-parser';
import type { FeedDocument } from './json-document.js';
import type { Finding } from './report.js';

interface SyntaxMessage {
  readonly message: string;
  readonly help: string;
}

/** The first syntax error; undefined if the text is valid JSON. Later errors mostly follow from the first. */
export function syntaxFinding(document: FeedDocument): Finding | undefined {
  const { text } = document;
  const failure = failureOf(text);
  if (failure === undefined) return undefined;
  const [first] = document.errors;
  const code = first ? printParseErrorCode(first.error) : '';
  const offset = startOf(text, code, first?.offset ?? failure);
  const { message, help } = messageFor(text, code, offset);
  const location = { ...document.position(offset), list: 'feed', path: '' };
  return { severity: 'error', code: 'syntax', ...location, message, help };
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

function messageFor(text: string, code: string, offset: number): SyntaxMessage {
  const rest = text.slice(offset);
  const before = text.slice(0, offset).trimEnd().at(-1);
  if (!text.trim())
    return { message: 'The feed is empty.', help: 'Start from the sample feed in the package.' };
  if (/^\s*</.test(text))
    return {
      message: 'This is a web page, not a feed.',
      help: 'Give the address of the JSON file itself. If you open it in a browser, it starts with “{”.',
    };
  if (/^[}\]]/.test(rest) && before === ',')
    return {
      message: `There is a comma before the closing “${rest[0]}”.`,
      help: 'Remove the comma: commas only go between two items.',
    };
  if (/^,/.test(rest) && before === ',')
    return { message: 'There are two commas in a row.', help: 'Remove one of them.' };
  if (/^[“”„«»‘’']/.test(rest))
    return {
      message: `A string starts with ${rest[0]}, which is not a quotation mark in JSON.`,
      help: 'Use straight quotation marks: "text". Word processors turn them into curly quotes.',
    };
  if (/^(\/\/|\/\*|#)/.test(rest))
    return { message: 'JSON does not allow comments.', help: 'Remove the comment.' };
  return messageForCode(code, rest, before);
}

function messageForCode(code: string, rest: string, before: string | undefined): SyntaxMessage {
  const word = FIRST_WORD.exec(rest)?.[1] ?? '';
  switch (code) {
    case 'CommaExpected':
      return before && /\d/.test(before) && /^\d/.test(rest)
        ? { message: 'A number starts with 0.', help: 'Remove the 0, or write a string: "01".' }
        : {
            message: 'A comma is missing here.',
            help: 'Separate two items of a list or an object with a comma.',
          };
    case 'ColonExpected':
      return { message: 'A colon is missing after a field name.', help: 'Write "name": value.' };
    case 'CloseBraceExpected':
    case 'CloseBracketExpected': {
      const bracket = code === 'CloseBraceExpected' ? '}' : ']';
      return {
        message: `The feed ends without a closing “${bracket}”.`,
        help: 'The end of the file may be missing, or a closing bracket further up.',
      };
    }
    case 'EndOfFileExpected':
      return {
        message: `Unexpected “${word || rest[0]!}” after the end of the feed.`,
        help: 'There is one closing bracket too many further up, or something was pasted after the end.',
      };
    case 'UnexpectedEndOfString':
      return {
        message: 'A string is not closed before the end of its line.',
        help: 'Close it with ". Inside a string, write \\n for a line break and \\" for a quotation mark.',
      };
    case 'InvalidCharacter':
      return {
        message: 'A string contains a tab or another invisible character.',
        help: 'Write \\t for a tab and \\n for a line break.',
      };
    case 'InvalidEscapeCharacter':
    case 'InvalidUnicode':
      return {
        message: '“\\” is followed by a character that JSON does not allow there.',
        help: 'For a backslash itself, write \\\\.',
      };
    case 'PropertyNameExpected':
      return {
        message: 'A field name should start here.',
        help: 'Put field names in quotation marks: "title".',
      };
    default:
      return /^(True|False|None|NULL|Null|TRUE|FALSE)$/.test(word)
        ? { message: `JSON does not allow “${word}”.`, help: 'Write true, false or null.' }
        : {
            message: word ? `“${word}” is not valid JSON.` : 'A value is missing here.',
            help: 'Put strings and field names in quotation marks. In numbers, use a decimal point and no spaces: 1234.5.',
          };
  }
}

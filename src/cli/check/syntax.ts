/** A text that is no JSON: where it breaks, and what is usually wrong there. */
import { printParseErrorCode } from 'jsonc-parser';
import type { FeedDocument } from './document.js';
import type { Finding } from './report.js';

interface Words {
  readonly message: string;
  readonly help: string;
}

/** The one place that hinders reading; nothing where the text is JSON. What comes after it is mostly its echo. */
export function syntaxFinding(document: FeedDocument): Finding | undefined {
  const { text, errors } = document;
  const failure = failureOf(text);
  if (failure === undefined) return undefined;
  const [first] = errors;
  const code = first ? printParseErrorCode(first.error) : '';
  const offset = startOf(text, code, first?.offset ?? failure);
  const { message, help } = wordsFor(text, code, offset);
  const place = { ...document.position(offset), list: 'feed', path: '' };
  return { severity: 'error', code: 'syntax', ...place, message, help };
}

/** Where the browser's own parser stops. */
function failureOf(text: string): number | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return Number(/position (\d+)/.exec(String(error))?.[1] ?? 0);
  }
}

/** A missing comma is seen after the value that lacks it, not where the next one begins. */
function startOf(text: string, code: string, offset: number): number {
  const isAfter = code === 'CommaExpected' || code === 'ColonExpected';
  return isAfter ? text.slice(0, offset).trimEnd().length : offset;
}

const FIRST = /^\s*([^\s"'{}[\],:]+)/;

function wordsFor(text: string, code: string, offset: number): Words {
  const rest = text.slice(offset);
  const before = text.slice(0, offset).trimEnd().at(-1);
  if (!text.trim())
    return { message: 'The feed is empty.', help: 'Begin with the sample feed of the package.' };
  if (/^\s*</.test(text))
    return {
      message: 'This is a web page, not a feed.',
      help: 'Give the address of the JSON file itself; open it in a browser to see whether it begins with “{”.',
    };
  if (/^[}\]]/.test(rest) && before === ',')
    return {
      message: `There is a comma before the closing “${rest[0]}”.`,
      help: 'Take the comma away: it stands only between two things.',
    };
  if (/^,/.test(rest) && before === ',')
    return { message: 'There are two commas in a row.', help: 'Take one of them away.' };
  if (/^[“”„«»‘’']/.test(rest))
    return {
      message: `A text begins with ${rest[0]}, which JSON does not know as a quotation mark.`,
      help: 'Use straight quotation marks: "text". Word processors bend them.',
    };
  if (/^(\/\/|\/\*|#)/.test(rest)) return { message: 'JSON has no comments.', help: 'Take the comment out.' };
  return byCode(code, rest, before);
}

function byCode(code: string, rest: string, before: string | undefined): Words {
  const word = FIRST.exec(rest)?.[1] ?? '';
  switch (code) {
    case 'CommaExpected':
      return before && /\d/.test(before) && /^\d/.test(rest)
        ? { message: 'A number begins with 0.', help: 'Take the 0 away, or write a text: "01".' }
        : {
            message: 'A comma is missing here.',
            help: 'Two things in a list or a group are parted by a comma.',
          };
    case 'ColonExpected':
      return { message: 'A colon is missing after the name of a field.', help: 'Write "name": value.' };
    case 'CloseBraceExpected':
    case 'CloseBracketExpected': {
      const sign = code === 'CloseBraceExpected' ? '}' : ']';
      return {
        message: `The feed ends before a closing “${sign}”.`,
        help: 'The end of the file may be lost, or a closing bracket further up.',
      };
    }
    case 'EndOfFileExpected':
      return {
        message: `After the end of the feed comes “${word || rest[0]!}”.`,
        help: 'There is a closing bracket too many further up, or something was pasted after the end.',
      };
    case 'UnexpectedEndOfString':
      return {
        message: 'A text is not closed before its line ends.',
        help: 'Close it with ". A line break inside a text is written \\n, a quotation mark \\".',
      };
    case 'InvalidCharacter':
      return {
        message: 'A text holds a tabulator or another invisible sign.',
        help: 'Write \\t for a tabulator and \\n for a line break.',
      };
    case 'InvalidEscapeCharacter':
    case 'InvalidUnicode':
      return {
        message: 'After “\\” comes a letter that JSON does not know.',
        help: 'Write \\\\ for the sign “\\” itself.',
      };
    case 'PropertyNameExpected':
      return {
        message: 'Here the name of a field should begin.',
        help: 'Names stand in quotation marks: "title".',
      };
    default:
      return /^(True|False|None|NULL|Null|TRUE|FALSE)$/.test(word)
        ? { message: `“${word}” is not written so in JSON.`, help: 'Write true, false or null.' }
        : {
            message: word ? `“${word}” is not JSON.` : 'Here a value is missing.',
            help: 'Texts and names stand in quotation marks; numbers have a point and no spaces: 1234.5.',
          };
  }
}

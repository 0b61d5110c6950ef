import type { Path } from '../json-document.js';
import type { Wording } from '../wording.js';
import { isString, type Feed, type NodeRule, type ReportProblem } from './rule.js';

type Texts = readonly (readonly [language: string, text: string])[];

/** Every rule asks for the texts of the same value, one after the other. */
let last: { readonly value: object; readonly texts: Texts } | undefined;

/** The languages and texts of a value: a string, or an object by language. */
export function textsOf(value: unknown, feed: Feed): Texts {
  if (isString(value)) return [[feed.languages[0] ?? '', value]];
  if (typeof value !== 'object' || value === null) return [];
  if (last?.value !== value)
    last = {
      value,
      texts: Object.entries(value).filter((entry): entry is [string, string] => isString(entry[1])),
    };
  return last.texts;
}

/** A rule for every text in every language. */
export const textRule =
  (check: (text: string, path: Path, wording: Wording, report: ReportProblem) => void): NodeRule =>
  ({ value, schema, path }, feed, report) => {
    if (schema.primitive !== 'text') return;
    for (const [language, text] of textsOf(value, feed))
      check(text, isString(value) ? path : [...path, language], feed.wording, report);
  };

/**
 * A rule for what a pattern finds in a text.
 *
 * @param message what is wrong with the first match, which is quoted: its first group, if there is one
 */
export const patternRule = (
  pattern: RegExp,
  code: string,
  message: (quoted: string, wording: Wording) => string,
  fix: (wording: Wording) => string,
): NodeRule =>
  textRule((text, path, wording, report) => {
    const match = pattern.exec(text);
    if (match) report(path, code, message(wording.quote(match[1] ?? match[0]), wording), fix(wording));
  });

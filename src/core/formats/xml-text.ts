/** Texts in Word and Excel files, which are XML. Pure. */
import { isObject } from '../util/is-object.js';

/** Control characters and what is no character cannot stand in XML 1.0 (§ 2.2): the whole file would not open. */
const NOT_IN_XML = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu;
/** Half of a pair of surrogates, as it is left when a text is cut inside an emoji. */
const HALF = /\p{Cs}/gu;

/** The text without what XML cannot contain. */
export const xmlText = (text: string): string => text.replace(HALF, '\ufffd').replace(NOT_IN_XML, '');

/** As `xmlText`, for Excel, which reads `_x0041_` as A (ECMA-376, part 1, § 22.9.2.19). */
export const excelText = (text: string): string => xmlText(text).replace(/_x(?=[\da-f]{4}_)/gi, '_x005F_x');

/** The value with every text inside converted. */
export function withTexts<T>(value: T, convert: (text: string) => string): T {
  if (typeof value === 'string') return convert(value) as T;
  if (Array.isArray(value)) return value.map((each: unknown) => withTexts(each, convert)) as T;
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withTexts(each, convert)])) as T;
}

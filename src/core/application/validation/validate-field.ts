/** Validates one answer against its question. Pure. */
import { toTimestamp } from '../../util/natives.js';
import { parseUrl } from '../../util/url.js';
import { isWholeCents, parseTypedNumber } from '../../i18n/parse-number.js';
import type { AnswerValue, FileRef } from '../answers.js';
import { isFileRef } from '../answers.js';
import type { FormField } from '../form-field.js';
import type { Violation } from './validation-error.js';
import { isAnswered, toNumber, toAmount, toPlainText, toText } from '../coerce-answer.js';

/** Maximum number of characters if a question sets no limit. */
const DEFAULT_MAX_LENGTH = { text: 500, 'long-text': 10_000 } as const;

/** Names with dots between them, and at least two parts of a host: they neither begin nor end with a hyphen. */
const EMAIL =
  /^[^\s@<>"(),;:\\.]+(\.[^\s@<>"(),;:\\.]+)*@(?!-)[^\s@<>"(),;:\\.]*[^\s@<>"(),;:\\.-](\.(?!-)[^\s@<>"(),;:\\.]*[^\s@<>"(),;:\\.-])+$/;
/** The code of the country may stand in brackets: `(+371) 60 000 000`. */
const PHONE = /^(?:\(?\+?|\+\()\d[\d\s()/.-]{4,29}$/;
const DATE = /^\d{4}-\d\d-\d\d$/;

/** Characters as people count them. */
export const lengthOf = (text: string): number => [...text].length;

/** The maximum number of characters in a text field. */
export const maxLengthOf = ({ type, maxLength }: FormField): number =>
  maxLength ?? (type === 'long-text' ? DEFAULT_MAX_LENGTH['long-text'] : DEFAULT_MAX_LENGTH.text);

const isDate = (text: string): boolean => {
  const at = DATE.test(text) ? toTimestamp(text) : NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text;
};

const isLink = (text: string): boolean =>
  /^https?:\/\/\S+$/i.test(text) && (parseUrl(text)?.hostname.includes('.') ?? false);

/** What is wrong with an answer; undefined for an empty answer that is optional. `today` is `YYYY-MM-DD`. */
export function validateField(
  field: FormField,
  value: AnswerValue | undefined,
  today: string,
): Violation | undefined {
  if (!isAnswered(value)) return field.required ? { code: 'missing' } : undefined;
  switch (field.type) {
    case 'text':
    case 'long-text':
      return validateText(field, value);
    case 'email': {
      const address = toPlainText('email', value);
      return EMAIL.test(address) && address.length <= 254 ? undefined : { code: 'email' };
    }
    case 'phone': {
      const phone = toPlainText('phone', value);
      const digits = phone.replace(/\D/g, '').length;
      return PHONE.test(phone) && digits >= 5 && digits <= 15 ? undefined : { code: 'phone' };
    }
    case 'link':
      return isLink(toPlainText('link', value)) && toText(value).length <= 2_000
        ? undefined
        : { code: 'link' };
    case 'choice':
      return field.options?.some((option) => option.value === value) ? undefined : { code: 'option' };
    case 'multiple-choice':
      return validateChoices(field, value);
    case 'number':
    case 'money':
      return validateNumber(field, value);
    case 'date':
      return validateDate(field, value);
    case 'year': {
      const year = toNumber(value);
      const now = +today.slice(0, 4);
      const isYear = year !== undefined && Number.isInteger(year) && year >= now - 110 && year <= now;
      return isYear ? undefined : { code: 'birth-year', values: { year: now - 16 } };
    }
    case 'month': {
      const month = toNumber(value) ?? 0;
      return Number.isInteger(month) && month >= 1 && month <= 12 ? undefined : { code: 'missing' };
    }
    case 'files':
      return validateFiles(field, value);
    case 'consent':
      return value === true ? undefined : { code: 'missing' };
    case 'budget':
    case 'group':
      return undefined;
  }
}

function validateText(field: FormField, value: AnswerValue | undefined): Violation | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return { code: 'missing' };
  const length = lengthOf(toText(value));
  const max = maxLengthOf(field);
  if (length > max) return { code: 'too-long', values: { most: max, over: length - max } };
  const min = field.minLength ?? 0;
  return length < min ? { code: 'too-short', values: { least: min, missing: min - length } } : undefined;
}

function validateChoices(field: FormField, value: AnswerValue | undefined): Violation | undefined {
  const chosen = Array.isArray(value) ? (value as readonly AnswerValue[]) : [];
  const known = new Set<AnswerValue>(field.options?.map((option) => option.value));
  if (!Array.isArray(value) || chosen.some((each) => !known.has(each))) return { code: 'option' };
  return validateCount(field, chosen.length);
}

/** Number of options, files or rows. */
export function validateCount(field: FormField, count: number): Violation | undefined {
  const { from = 0, to = Infinity } = field;
  if (count < from) return { code: 'too-few', values: { least: from, now: count } };
  return count > to ? { code: 'too-many', values: { most: to, now: count } } : undefined;
}

function validateNumber(
  { type, min = -Infinity, max = Infinity }: FormField,
  value: AnswerValue | undefined,
): Violation | undefined {
  const number = type === 'money' ? toAmount(value) : toNumber(value);
  const least = type === 'money' ? Math.max(min, 0) : min;
  if (number === undefined) return unreadableNumber(type === 'money' ? 'money' : 'number', toText(value));
  if (number < least) return { code: 'too-small', values: { least } };
  return number > max ? { code: 'too-large', values: { most: max } } : undefined;
}

/** Why a number cannot be read: it is not a number, or it is ambiguous. */
function unreadableNumber(type: 'number' | 'money', text: string): Violation {
  const typed = parseTypedNumber(text);
  if (typed?.asDecimal === undefined || (type === 'money' && !isWholeCents(typed.asDecimal)))
    return { code: type };
  return { code: 'two-numbers', values: { whole: typed.value, decimal: typed.asDecimal } };
}

function validateDate(
  { earliest, latest }: FormField,
  value: AnswerValue | undefined,
): Violation | undefined {
  const date = toText(value);
  if (!isDate(date)) return { code: 'date' };
  if (earliest && date < earliest) return { code: 'too-early', values: { date: earliest } };
  return latest && date > latest ? { code: 'too-late', values: { date: latest } } : undefined;
}

/** Whether a file has one of the types, by its name or by the browser’s media type. */
export function isAccepted(
  { name, type }: Pick<FileRef, 'name' | 'type'>,
  accept: readonly string[],
): boolean {
  const lower = name.toLowerCase();
  return accept.some((each) => {
    if (each.startsWith('.')) return lower.endsWith(each.toLowerCase());
    if (each.endsWith('/*')) return type.startsWith(each.slice(0, -1)) || IMAGES.test(each + lower);
    return type === each;
  });
}

/** Photo formats of phones for which browsers have no media type. */
const IMAGES = /^image\/\*.*\.(heic|heif|avif)$/;

function validateFiles(field: FormField, value: AnswerValue | undefined): Violation | undefined {
  const { accept, maxBytes = Infinity } = field;
  const files = (Array.isArray(value) ? (value as readonly AnswerValue[]) : [value ?? '']).filter(isFileRef);
  if (!files.length) return { code: 'missing' };
  for (const file of files) {
    const { name, size } = file;
    if (accept?.length && !isAccepted(file, accept)) return { code: 'file-type', values: { name } };
    if (size > maxBytes) return { code: 'file-size', values: { name, size, most: maxBytes } };
    if (size === 0) return { code: 'file-empty', values: { name } };
  }
  return validateCount(field, files.length);
}

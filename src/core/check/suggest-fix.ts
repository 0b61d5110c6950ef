/** Suggestions for a value that was probably intended. They are only ever shown, never applied. */
import { closestMatch } from 'leven';
import { QUESTION_ID } from '../feed/enums/contests.js';
import { fold } from '../search/fold.js';
import { parseUrl } from '../util/url.js';

/** The candidate that a word was probably meant to be: at most one typo per three characters. */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  const normalize = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');
  const match = closestMatch(normalize(word), candidates.map(normalize), {
    // `maxDistance` is exclusive.
    maxDistance: Math.max(1, Math.floor(word.length / 3)) + 1,
  });
  return candidates.find((candidate) => normalize(candidate) === match);
}

const twoDigits = (digits: string): string => digits.padStart(2, '0');

/** A date as people write it, in the format of the feed: `20.11.2026` → `2026-11-20`. */
export function suggestDate(text: string, allowsTime: boolean): string | undefined {
  const normalized = text
    .trim()
    .replace(
      /^(\d{1,2})[./-]\s*(\d{1,2})[./-]\s*(\d{4})\.?(?!\d)/,
      (_, day: string, month: string, year: string) => [year, twoDigits(month), twoDigits(day)].join('-'),
    )
    .replace(
      /^(\d{4})[./-]\s*(\d{1,2})[./-]\s*(\d{1,2})\.?(?!\d)/,
      (_, year: string, month: string, day: string) => [year, twoDigits(month), twoDigits(day)].join('-'),
    )
    .replace(
      /^(\d{4}-\d\d-\d\d)[ ,]+(?:plkst\.? ?|kl\.? ?)?(\d{1,2})[.:](\d\d)$/,
      (_, date: string, hour: string, minute: string) => `${date}T${twoDigits(hour)}:${minute}`,
    )
    // The time zone is a field of the publisher; fractions of seconds are not used.
    .replace(/(T\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?$/, '$1');
  const suggestion = allowsTime ? normalized : normalized.slice(0, 10);
  return /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?)?$/.test(
    suggestion,
  )
    ? suggestion
    : undefined;
}

/** A web address without its scheme, or with spaces. */
export function suggestLink(text: string): string | undefined {
  const trimmed = text.trim().replaceAll(' ', '%20');
  const full = /^https?:\/\//i.test(trimmed)
    ? trimmed
    : `https://${trimmed.replace(/^\/+|^https?:\/*/i, '')}`;
  return /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(full) && !/^[a-z]+:(?!\/\/)/i.test(trimmed) && parseUrl(full)
    ? full
    : undefined;
}

/** Extensions of files that are published on the site of the feed. */
const FILE = /\.(?:avif|docx?|gif|html?|jpe?g|mp4|odt|pdf|png|svg|vtt|webm|webp|xlsx?|zip)$/i;

/** The address of a file: anything that is not a web address is a path on the site of the feed. */
export function suggestAddress(text: string): string | undefined {
  const trimmed = text.trim().replaceAll('\\', '/').replaceAll(' ', '%20');
  const [first = ''] = trimmed.replace(/^\/+/, '').split('/');
  const isPath =
    !trimmed.includes(':') && FILE.test(trimmed) && (FILE.test(first) || !/\.[a-z]{2,}$/i.test(first));
  return isPath ? `/${trimmed.replace(/^(?:\.{0,2}\/)+/, '')}` : suggestLink(text);
}

/** An email address with other text around it. */
export const suggestEmail = (text: string): string | undefined =>
  /[^\s@<>":]+@[^\s@<>"]+\.[^\s@<>",;]+/.exec(text)?.[0];

/** Any text in the format of the feed's ids. */
export const suggestId = (text: string): string | undefined =>
  fold(text)
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[^a-z0-9]+|-+$/g, '')
    .slice(0, 80) || undefined;

/** Like an id, but without dots; a word that JavaScript uses itself gets a prefix. */
export function suggestQuestionId(text: string): string | undefined {
  const suggestion = suggestId(text)?.replaceAll('.', '-');
  return suggestion === undefined || QUESTION_ID.test(suggestion) ? suggestion : `q-${suggestion}`;
}

/** A string that should be a number or a boolean. */
export function suggestType(value: unknown, type: string | undefined): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (type === 'boolean') {
    if (/^(true|yes|jā|taip|jah|1)$/i.test(value.trim())) return 'true';
    if (/^(false|no|nē|ne|ei|0)$/i.test(value.trim())) return 'false';
  }
  if (type === 'number' || type === 'integer') {
    const digits = value.replace(/[€%\s\u00a0]|eur|euro/gi, '').replace(/,(\d{1,2})$/, '.$1');
    if (/^-?(0|[1-9]\d*)(\.\d+)?$/.test(digits)) return digits;
  }
  return undefined;
}

const LANGUAGES = new Map(
  Object.entries({
    ee: 'et',
    est: 'et',
    lat: 'lv',
    lav: 'lv',
    lit: 'lt',
    eng: 'en',
    gb: 'en',
    uk: 'en',
  }),
);

/** A language tag, from the language's name or its country. */
export function suggestLanguage(text: string): string | undefined {
  const word = fold(text);
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const byName = ['lv', 'lt', 'et', 'en', 'ru', 'uk', 'de', 'pl', 'fi'].find(
    (tag) =>
      fold(names.of(tag) ?? '') === word ||
      fold(new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? '') === word,
  );
  return byName ?? LANGUAGES.get(word) ?? (/^[a-z]{2,3}$/.test(word) && word !== text ? word : undefined);
}

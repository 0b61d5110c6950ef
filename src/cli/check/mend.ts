/** Guesses at what was meant. Each is only ever offered, never taken. */
import { closestMatch } from 'leven';
import { QUESTION_ID } from '../../feed/contest-codes.js';
import { fold } from '../../search/fold.js';

/** The word of a list that another one was probably meant to be: at most one slip in three letters. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const plain = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');
  const found = closestMatch(plain(word), candidates.map(plain), {
    // The limit itself counts as too far.
    maxDistance: Math.max(1, Math.floor(word.length / 3)) + 1,
  });
  return candidates.find((candidate) => plain(candidate) === found);
}

const two = (digits: string): string => digits.padStart(2, '0');

/** A date as people write it, the way the feed does: `20.11.2026` → `2026-11-20`. */
export function mendDate(text: string, takesTime: boolean): string | undefined {
  const mended = text
    .trim()
    .replace(
      /^(\d{1,2})[./-]\s*(\d{1,2})[./-]\s*(\d{4})\.?(?!\d)/,
      (_, day: string, month: string, year: string) => [year, two(month), two(day)].join('-'),
    )
    .replace(
      /^(\d{4})[./-]\s*(\d{1,2})[./-]\s*(\d{1,2})\.?(?!\d)/,
      (_, year: string, month: string, day: string) => [year, two(month), two(day)].join('-'),
    )
    .replace(
      /^(\d{4}-\d\d-\d\d)[ ,]+(?:plkst\.? ?|kl\.? ?)?(\d{1,2})[.:](\d\d)$/,
      (_, date: string, hour: string, minute: string) => `${date}T${two(hour)}:${minute}`,
    )
    // A time zone stands in the publisher, fractions of seconds nowhere.
    .replace(/(T\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?$/, '$1');
  const wanted = takesTime ? mended : mended.slice(0, 10);
  return /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?)?$/.test(wanted)
    ? wanted
    : undefined;
}

/** A web address that lacks its beginning, or has white space. */
export function mendLink(text: string): string | undefined {
  const trimmed = text.trim().replaceAll(' ', '%20');
  const full = /^https?:\/\//i.test(trimmed)
    ? trimmed
    : `https://${trimmed.replace(/^\/+|^https?:\/*/i, '')}`;
  return /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(full) &&
    !/^[a-z]+:(?!\/\/)/i.test(trimmed) &&
    URL.canParse(full)
    ? full
    : undefined;
}

/** Endings of files that stand on the site of the feed. */
const FILE = /\.(?:avif|docx?|gif|html?|jpe?g|mp4|odt|pdf|png|svg|vtt|webm|webp|xlsx?|zip)$/i;

/** The address of a file: what is no address of a site is a path on the site of the feed. */
export function mendAddress(text: string): string | undefined {
  const trimmed = text.trim().replaceAll('\\', '/').replaceAll(' ', '%20');
  const [first = ''] = trimmed.replace(/^\/+/, '').split('/');
  const isPath =
    !trimmed.includes(':') && FILE.test(trimmed) && (FILE.test(first) || !/\.[a-z]{2,}$/i.test(first));
  return isPath ? `/${trimmed.replace(/^(?:\.{0,2}\/)+/, '')}` : mendLink(text);
}

/** An e-mail address with something around it. */
export const mendEmail = (text: string): string | undefined =>
  /[^\s@<>":]+@[^\s@<>"]+\.[^\s@<>",;]+/.exec(text)?.[0];

/** A name as the feed's ids are written. */
export const mendId = (text: string): string | undefined =>
  fold(text)
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[^a-z0-9]+|-+$/g, '')
    .slice(0, 80) || undefined;

/** Without dots; a word that JavaScript uses itself gets something before it. */
export function mendQuestionId(text: string): string | undefined {
  const mended = mendId(text)?.replaceAll('.', '-');
  return mended === undefined || QUESTION_ID.test(mended) ? mended : `q-${mended}`;
}

/** A value written as a text that should be a number or true/false. */
export function mendType(value: unknown, type: string | undefined): string | undefined {
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

/** A language by its name or its country, as its tag. */
export function mendLanguage(text: string): string | undefined {
  const word = fold(text);
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const byName = ['lv', 'lt', 'et', 'en', 'ru', 'uk', 'de', 'pl', 'fi'].find(
    (tag) =>
      fold(names.of(tag) ?? '') === word ||
      fold(new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? '') === word,
  );
  return byName ?? LANGUAGES.get(word) ?? (/^[a-z]{2,3}$/.test(word) && word !== text ? word : undefined);
}

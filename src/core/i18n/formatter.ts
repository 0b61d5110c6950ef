/** Numbers, money, dates and plurals by the rules of a language (CLDR, from the browser). */
import { toTimestamp } from '../util/natives.js';
import type { Language } from './languages.js';

/** Plain `en` would give American dates. */
const TAGS: Record<Language, string> = { lv: 'lv', en: 'en-GB', lt: 'lt', et: 'et' };

/** Latvian and Estonian write `7.00`; the separator of date and time. */
const BEFORE_HOUR: Partial<Record<Language, string>> = { lv: ', plkst.\u00a0', et: ' kell\u00a0' };

/** The plural forms in the order of a message, where `|` separates them. */
export const PLURAL_FORMS: Record<Language, readonly Intl.LDMLPluralRule[]> = {
  en: ['one', 'other'],
  lv: ['zero', 'one', 'other'],
  lt: ['one', 'few', 'many', 'other'],
  et: ['one', 'other'],
};

const DAY = 86_400_000;

const dayOf = (local: string): number => toTimestamp(local.slice(0, 10));

/** Whole calendar days from one local date to another. */
export const daysBetween = (from: string, to: string): number => (dayOf(to) - dayOf(from)) / DAY;

/** The formats of one language. Dates are the publisher’s local `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm`. */
export class Formatter {
  /** BCP 47 tag for the browser’s formats. */
  readonly tag: string;
  readonly #cache = new Map<string, unknown>();

  constructor(readonly language: Language) {
    this.tag = TAGS[language];
  }

  number(value: number): string {
    if (Number.isInteger(value) && value >= 0) return this.#integer(value);
    return this.memoize('number', () => new Intl.NumberFormat(this.tag)).format(value);
  }

  /** The decimal separator. */
  get decimalMark(): string {
    return this.language === 'en' ? '.' : ',';
  }

  /** An amount, without decimals if it has no cents; `currency` by ISO 4217. */
  money(value: number, currency = 'EUR'): string {
    if (currency === 'EUR' && Number.isInteger(value) && value >= 0) {
      const integer = this.#integer(value);
      return this.language === 'en' ? `€${integer}` : `${integer}\u00a0€`;
    }
    const options = { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' } as const;
    return this.memoize(currency, () => new Intl.NumberFormat(this.tag, options)).format(value);
  }

  /**
   * Integers in CLDR style (a test compares), without the 10 ms and more of a page’s first number format: lists are
   * full of counts and sums.
   */
  #integer(value: number): string {
    const digits = String(value);
    if (digits.length < (this.language === 'lv' || this.language === 'et' ? 5 : 4)) return digits;
    return digits.replace(/\B(?=(\d{3})+$)/g, this.language === 'en' ? ',' : '\u00a0');
  }

  /** `25 %`: with a space in Latvian and Lithuanian; ICU has none for Latvian. */
  percent(value: number): string {
    const space = this.language === 'lv' || this.language === 'lt' ? '\u00a0' : '';
    return `${this.number(value)}${space}%`;
  }

  /** A long date, with the time if the value has one. */
  date(local: string): string {
    const day = this.memoize('date', () => this.#dateFormat({ dateStyle: 'long' })).format(dayOf(local));
    if (local.length <= 10) return day;
    return `${day}${BEFORE_HOUR[this.language] ?? ', '}${this.hour(local.slice(11, 16))}`;
  }

  /** A time of day, given as `HH:mm`: `7.00` or `07:00`. */
  hour(time: string): string {
    return this.language in BEFORE_HOUR ? `${+time.slice(0, 2)}.${time.slice(3)}` : time;
  }

  /** The message’s form for the count; `#` in it is the number, or `display` of it. */
  plural(count: number, message: string, display = this.number(count)): string {
    const rule = this.memoize('plural', () => new Intl.PluralRules(this.tag)).select(count);
    const forms = message.split('|');
    const form = forms[PLURAL_FORMS[this.language].indexOf(rule)] ?? forms[forms.length - 1]!;
    return form.replace('#', display);
  }

  /** “a, b and c”, or for a choice “a, b or c”. */
  list(items: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string {
    return this.memoize(type, () => new Intl.ListFormat(this.tag, { type })).format(items);
  }

  /** Caches what is expensive to create. */
  memoize<T>(key: string, create: () => T): T {
    let value = this.#cache.get(key) as T | undefined;
    if (!value) this.#cache.set(key, (value = create()));
    return value;
  }

  #dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    return new Intl.DateTimeFormat(this.tag, { ...options, timeZone: 'UTC' });
  }
}

const formatters = new Map<Language, Formatter>();

/** The formats of a language, created once. */
export function formatterFor(language: Language): Formatter {
  let formatter = formatters.get(language);
  if (!formatter) formatters.set(language, (formatter = new Formatter(language)));
  return formatter;
}

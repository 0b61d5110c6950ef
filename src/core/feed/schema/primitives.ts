/** The pieces that all records of the feed are made of. */
import * as z from 'zod/mini';
import { isResourceUrl } from '../resource-url.js';
import { refined } from './refined.js';
import { hasEntries, isCalendarDate, isParsableUrl } from './string-refinements.js';

export const string = z.string().check(z.minLength(1), z.maxLength(20_000));
/** Language, script and region of BCP 47: what `Intl.DisplayNames` can name. */
export const languageTag = z
  .string()
  .check(z.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/, 'language'));

/** A text in one language (the publisher's first), or the same text by language tag. */
export const textSchema = z.union([string, refined(z.record(languageTag, string), hasEntries)]);

export const id = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/, 'id'));
export const link = refined(
  z
    .string()
    .check(z.maxLength(2_000), z.regex(/^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s]+$/, { error: 'link', abort: true })),
  isParsableUrl,
  'link',
);
/** Of a picture or a file: `https://…`, or `/…` on the site that publishes the feed (resolve it against the feed's address). */
export const resourceUrl = refined(
  z
    .string()
    .check(
      z.maxLength(2_000),
      z.regex(/^([Hh][Tt][Tt][Pp][Ss]?:\/\/|\/(?![\\/]))[^\s]*$/, { error: 'address', abort: true }),
    ),
  isResourceUrl,
  'address',
);
export const email = z
  .string()
  .check(z.maxLength(254), z.regex(/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/, 'email'));
export const phone = z.string().check(z.maxLength(40), z.regex(/^\+?[0-9][0-9 ()/.-]{3,}$/, 'phone'));
export const nonNegative = z.number().check(z.nonnegative());
export const nonNegativeInt = z.int().check(z.nonnegative());
export const percent = z.number().check(z.minimum(0), z.maximum(100));

const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const DATE_OR_TIME = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?)?$/;
/** One mistake is one problem: where the form is wrong, the calendar is not asked. */
const dateMatching = (pattern: RegExp) =>
  refined(z.string().check(z.regex(pattern, { error: 'date', abort: true })), isCalendarDate, 'date');
export const date = dateMatching(DATE);
export const dateOrTime = dateMatching(DATE_OR_TIME);

/** A person or office that marked these details as public. */
export const contactSchema = z.object({
  name: z.optional(textSchema),
  role: z.optional(textSchema),
  email: z.optional(email),
  phone: z.optional(phone),
  url: z.optional(link),
  hours: z.optional(textSchema),
});

/** A file to read or to fill in. */
export const documentSchema = z.object({
  title: textSchema,
  url: z.optional(link),
  language: z.optional(languageTag),
  /** `pdf`, `docx` … */
  format: z.optional(z.string().check(z.maxLength(12))),
  bytes: z.optional(nonNegativeInt),
});

export const roundSchema = z.object({
  label: z.optional(textSchema),
  opens: z.optional(dateOrTime),
  /** A closing date without a time means the end of that day in the publisher's time zone. */
  closes: z.optional(dateOrTime),
  /** The round comes back every year on the same days. */
  yearly: z.optional(z.boolean()),
});

/** A page or document that says so, or an organisation; with its address where it has one. */
export const namedLinkSchema = z.object({ title: textSchema, url: z.optional(link) });

/** A file to take along; without `language` it is for readers of every language. */
export const fileSchema = z.object({
  title: textSchema,
  url: resourceUrl,
  language: z.optional(languageTag),
  /** As people call it: `PDF`, `DOCX`. */
  format: z.optional(z.string().check(z.minLength(1), z.maxLength(12))),
  bytes: z.optional(nonNegativeInt),
});

/** A name in the feed's own lists. */
export const namedSchema = z.object({ id, name: textSchema });

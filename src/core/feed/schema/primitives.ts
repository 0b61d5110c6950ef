/** The parts that all records are made of. */
import * as z from 'zod/mini';
import { maxLength, minLength } from '../../util/length.js';
import { isResourceUrl } from '../resource-url.js';
import { record } from './record.js';
import { refined } from './refined.js';
import { hasEntries, isCalendarDate, isParsableUrl } from './string-refinements.js';

export const string = z.string().check(minLength(1), maxLength(20_000));
/** BCP 47 language, script and region: what `Intl.DisplayNames` can name. */
export const languageTag = z
  .string()
  .check(z.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/, 'language'));

/** A text in one language (the publisher’s first), or one text per language tag. */
export const textSchema = z.union([string, refined(record(languageTag, string), hasEntries)]);

export const id = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/, 'id'));
export const link = refined(
  z
    .string()
    .check(maxLength(2_000), z.regex(/^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s]+$/, { error: 'link', abort: true })),
  isParsableUrl,
  'link',
);
/**
 * Address of a picture or file: `https://…`, or `/…` on the site of the feed (resolve it against the feed’s address).
 */
export const resourceUrl = refined(
  z
    .string()
    .check(
      maxLength(2_000),
      z.regex(/^([Hh][Tt][Tt][Pp][Ss]?:\/\/|\/(?![\\/]))[^\s]*$/, { error: 'address', abort: true }),
    ),
  isResourceUrl,
  'address',
);
export const email = z
  .string()
  .check(maxLength(254), z.regex(/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/, 'email'));
/** As the form asks for it, with every space and dash, and marks that nobody sees. Short numbers have four digits. */
export const phone = z
  .string()
  .check(maxLength(40), z.regex(/^[+(\u202a]*(\d[\s()/.\u2010-\u2015\u202a-\u202e-]*){4,}$/, 'phone'));
export const nonNegative = z.number().check(z.nonnegative());
export const nonNegativeInt = z.int().check(z.nonnegative());
export const percent = z.number().check(z.minimum(0), z.maximum(100));

const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const DATE_OR_TIME = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?)?$/;
/** One mistake gives one issue: the calendar is only checked if the format is right. */
const dateMatching = (pattern: RegExp) =>
  refined(z.string().check(z.regex(pattern, { error: 'date', abort: true })), isCalendarDate, 'date');
export const date = dateMatching(DATE);
export const dateOrTime = dateMatching(DATE_OR_TIME);

/** A person or office that agreed to publish these details. */
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
  format: z.optional(z.string().check(maxLength(12))),
  bytes: z.optional(nonNegativeInt),
});

export const roundSchema = z.object({
  label: z.optional(textSchema),
  opens: z.optional(dateOrTime),
  closes: z.optional(dateOrTime),
  yearly: z.optional(z.boolean()),
});

/** A page, document or organisation as a source, with its address if it has one. */
export const namedLinkSchema = z.object({ title: textSchema, url: z.optional(link) });

/** A file to download; without `language` it is for readers of every language. */
export const fileSchema = z.object({
  title: textSchema,
  url: resourceUrl,
  language: z.optional(languageTag),
  format: z.optional(z.string().check(minLength(1), maxLength(12))),
  bytes: z.optional(nonNegativeInt),
});

/** An entry of the feed’s own lists. */
export const namedSchema = z.object({ id, name: textSchema });

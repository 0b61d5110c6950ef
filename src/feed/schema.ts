/**
 * The feed, version 1. This zod schema is its only definition: the TypeScript types below and the
 * JSON Schema (2020-12) that `tilts schema` prints are derived from it.
 *
 * Dates are calendar dates or local date-times **in the publisher's time zone**, without offset.
 * Money is in units of the stated currency (not cents). Shares are per cent, 0–100.
 */
import * as z from 'zod/mini';
import {
  AMOUNT_PER,
  COOPERATION,
  INSTRUMENT_FORMS,
  INSTRUMENT_TYPES,
  LEGAL_FORMS,
  STATUSES,
} from './codes.js';

const string = z.string().check(z.minLength(1), z.maxLength(20_000));
/** Language, script and region of BCP 47: what `Intl.DisplayNames` can name. */
const languageTag = z
  .string()
  .check(z.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/, 'language'));

/** A text in one language (the publisher's first), or the same text by language tag. */
export const textSchema = z.union([
  string,
  z.record(languageTag, string).check(z.refine((texts) => Object.keys(texts).length > 0)),
]);

const id = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/, 'id'));
const link = z.string().check(
  z.maxLength(2_000),
  z.regex(/^https?:\/\/[^\s]+$/i, 'link'),
  z.refine((value) => URL.canParse(value), 'link'),
);
const email = z.string().check(z.maxLength(254), z.regex(/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/, 'email'));
const phone = z.string().check(z.maxLength(40), z.regex(/^\+?[0-9][0-9 ()/.-]{3,}$/, 'phone'));
const positive = z.number().check(z.nonnegative());
const whole = z.int().check(z.nonnegative());
const percent = z.number().check(z.minimum(0), z.maximum(100));

const isCalendarDate = (value: string): boolean => {
  const [year, month, day] = value.slice(0, 10).split('-').map(Number) as [number, number, number];
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
};
const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const DATE_OR_TIME = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?)?$/;
/** One mistake is one problem: where the form is wrong, the calendar is not asked. */
const dateOf = (pattern: RegExp) =>
  z.string().check(z.regex(pattern, { error: 'date', abort: true }), z.refine(isCalendarDate, 'date'));
const date = dateOf(DATE);
const dateOrTime = dateOf(DATE_OR_TIME);

/** A person or office that marked these details as public. */
export const contactSchema = z.object({
  name: z.optional(textSchema),
  role: z.optional(textSchema),
  email: z.optional(email),
  phone: z.optional(phone),
  url: z.optional(link),
  hours: z.optional(textSchema),
});

const roundSchema = z.object({
  label: z.optional(textSchema),
  opens: z.optional(dateOrTime),
  /** A closing date without a time means the end of that day in the publisher's time zone. */
  closes: z.optional(dateOrTime),
  /** The round comes back every year on the same days. */
  yearly: z.optional(z.boolean()),
});

const eligibilitySchema = z.object({
  /** Who may apply, in the giver's words; shown first. */
  applicants: z.optional(textSchema),
  legalForms: z.optional(z.array(z.enum(LEGAL_FORMS))),
  statuses: z.optional(z.array(z.enum(STATUSES))),
  sectors: z.optional(z.array(id)),
  /** Areas where the applicant must work; ids of the feed's `areas`. */
  areas: z.optional(z.array(id)),
  /** The applicant has fewer employees than this. */
  employeesBelow: z.optional(whole),
  /** The applicant's yearly turnover is below this, in the amount's currency. */
  turnoverBelow: z.optional(positive),
  /** Least age of the enterprise in full years. */
  yearsFrom: z.optional(positive),
  /** Greatest age of the enterprise in full years. */
  yearsTo: z.optional(positive),
  /** A condition that the fields above cannot say; an answer becomes "may fit – ask". */
  condition: z.optional(textSchema),
});

const amountSchema = z.object({
  from: z.optional(positive),
  to: z.optional(positive),
  currency: z._default(z.string().check(z.regex(/^[A-Z]{3}$/, 'currency')), 'EUR'),
  per: z.optional(z.enum(AMOUNT_PER)),
  /** Least own contribution, per cent of the costs. */
  ownShare: z.optional(percent),
  byPurpose: z.optional(
    z.array(z.object({ purpose: textSchema, from: z.optional(positive), to: z.optional(positive) })),
  ),
  /** Money set aside for everyone together. */
  total: z.optional(positive),
  note: z.optional(textSchema),
});

/** One support instrument. */
export const instrumentSchema = z.object({
  id,
  title: textSchema,
  summary: textSchema,
  description: z.optional(textSchema),
  type: z.enum(INSTRUMENT_TYPES),
  form: z.enum(INSTRUMENT_FORMS),
  cooperation: z.optional(z.enum(COOPERATION)),
  giver: z.object({ name: textSchema, url: z.optional(link) }),
  eligibility: z.optional(eligibilitySchema),
  amount: z.optional(amountSchema),
  rounds: z.optional(z.array(roundSchema)),
  allYear: z.optional(z.boolean()),
  /** When to apply where neither rounds nor `allYear` say it, e.g. "after the notice of the call". */
  when: z.optional(textSchema),
  /** Where it applies; ids of the feed's `areas`. */
  areas: z.optional(z.array(id)),
  legalBasis: z.optional(z.array(z.object({ title: textSchema, url: z.optional(link) }))),
  /** The support counts as de minimis aid. */
  deMinimis: z.optional(z.boolean()),
  documents: z.optional(
    z.array(
      z.object({
        title: textSchema,
        url: z.optional(link),
        language: z.optional(languageTag),
        format: z.optional(z.string().check(z.maxLength(12))),
        bytes: z.optional(whole),
      }),
    ),
  ),
  steps: z.optional(z.array(textSchema)),
  decision: z.optional(
    z.object({ by: z.optional(textSchema), days: z.optional(whole), note: z.optional(textSchema) }),
  ),
  contact: z.optional(contactSchema),
  url: z.optional(link),
  tags: z.optional(z.array(textSchema)),
  /** The year that the record describes, where its source speaks of one year. */
  year: z.optional(z.int().check(z.minimum(1990), z.maximum(2100))),
  updated: z.optional(date),
  source: z.optional(z.object({ title: textSchema, url: z.optional(link) })),
});

/** A name in the feed's own lists. */
const namedSchema = z.object({ id, name: textSchema });

/** The document around the records. Strict: a misspelt name must not silently empty a page. */
export const envelopeSchema = z.strictObject({
  $schema: z.optional(z.string()),
  tilts: z.literal(1),
  publisher: z.object({
    name: textSchema,
    url: z.optional(link),
    contact: z.optional(contactSchema),
    /** IANA time zone of all dates in the feed. */
    timeZone: z._default(z.string(), 'Europe/Riga'),
  }),
  updated: dateOrTime,
  languages: z.array(languageTag).check(z.minLength(1)),
  areas: z.optional(z.array(z.extend(namedSchema, { within: z.optional(id) }))),
  sectors: z.optional(z.array(namedSchema)),
  instruments: z.optional(z.array(z.unknown())),
  enterprises: z.optional(z.array(z.unknown())),
  contests: z.optional(z.array(z.unknown())),
  planning: z.optional(z.unknown()),
});

/** The schema of each kind of record, by the name of its list in the feed. */
export const recordSchemas = { instruments: instrumentSchema } as const;

export type Text = z.infer<typeof textSchema>;
export type Contact = z.infer<typeof contactSchema>;
export type Round = z.infer<typeof roundSchema>;
export type Eligibility = z.infer<typeof eligibilitySchema>;
export type Amount = z.infer<typeof amountSchema>;
export type Instrument = z.infer<typeof instrumentSchema>;
export type Envelope = z.infer<typeof envelopeSchema>;
export type Publisher = Envelope['publisher'];
export type Area = NonNullable<Envelope['areas']>[number];

/** `enterprises[]`: social enterprises and similar organisations. */
import * as z from 'zod/mini';
import { maxLength, minLength } from '../../util/length.js';
import { LEGAL_FORMS, STATUS_KINDS } from '../enums/instruments.js';
import { OFFER_KINDS, SOCIAL_NETWORKS, VIDEO_PROVIDERS, WEEKDAYS } from '../enums/enterprises.js';
import {
  resourceUrl,
  contactSchema,
  date,
  email,
  fileSchema,
  id,
  languageTag,
  link,
  namedLinkSchema,
  phone,
  nonNegative,
  string,
  textSchema,
  nonNegativeInt,
} from './primitives.js';
import { hasVideoSource } from '../video.js';
import { refined } from './refined.js';

export const year = z.int().check(z.minimum(1900), z.maximum(2100));
const pixels = z.int().check(z.minimum(1), z.maximum(20_000));
/** ISO 4217. */
const currency = z.string().check(z.regex(/^[A-Z]{3}$/, 'currency'));
/** ISO 3166-1, two letters. */
const country = z.string().check(z.regex(/^[A-Z]{2}$/, 'country'));
/** Common Procurement Vocabulary, Regulation (EC) No 213/2008: eight digits; the check digit is optional. */
export const cpv = z.string().check(z.regex(/^\d{8}(-\d)?$/, 'cpv'));

/** Local time of day in the publisher’s time zone; `24:00` only as a closing time. */
const opensAt = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'time'));
const closesAt = z.string().check(z.regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'time'));
/** A closing time that is not later than the opening time is on the next day. */
const hoursSchema = z.object({ opens: opensAt, closes: closesAt });

/** When visitors can come, in the publisher’s time zone. The rules are in `opening-hours.ts`. */
export const openingHoursSchema = z.object({
  weekly: z.optional(
    z.array(
      z.object({
        days: z.array(z.enum(WEEKDAYS)).check(minLength(1)),
        hours: z.array(hoursSchema).check(minLength(1)),
      }),
    ),
  ),
  exceptions: z.optional(
    z.array(
      z.object({
        date,
        until: z.optional(date),
        hours: z.optional(z.array(hoursSchema)),
        note: z.optional(textSchema),
      }),
    ),
  ),
  note: z.optional(textSchema),
});

const statusSchema = z.object({
  kind: z.enum(STATUS_KINDS),
  since: z.optional(date),
  until: z.optional(date),
  checkedOn: z.optional(date),
  source: z.optional(namedLinkSchema),
});

/** A postal address. It is public: leave out the address of a private home. */
export const postalSchema = z.object({
  text: textSchema,
  street: z.optional(textSchema),
  locality: z.optional(textSchema),
  region: z.optional(textSchema),
  postalCode: z.optional(z.string().check(minLength(1), maxLength(12))),
});

/** WGS 84, in degrees. */
export const geoSchema = z.object({
  lat: z.number().check(z.minimum(-90), z.maximum(90)),
  lon: z.number().check(z.minimum(-180), z.maximum(180)),
});

/** A logo or photo. Width and height, in pixels, reserve its space while it loads. */
export const pictureSchema = z.object({
  url: resourceUrl,
  alt: z.optional(textSchema),
  credit: z.optional(textSchema),
  licence: z.optional(namedLinkSchema),
  width: z.optional(pixels),
  height: z.optional(pixels),
});

export const videoSchema = refined(
  z.object({
    provider: z.enum(VIDEO_PROVIDERS),
    id: z.optional(string),
    url: z.optional(resourceUrl),
    title: textSchema,
    poster: z.optional(resourceUrl),
    language: z.optional(languageTag),
    captions: z.optional(z.array(z.object({ language: languageTag, url: resourceUrl }))),
    transcript: z.optional(textSchema),
    seconds: z.optional(nonNegativeInt),
  }),
  hasVideoSource,
  'video',
);

/** One impact figure. Figures with the same label and unit, and different years, are a series. */
const impactSchema = z.object({
  label: textSchema,
  value: z.number(),
  unit: z.optional(textSchema),
  year: z.optional(year),
  source: z.optional(namedLinkSchema),
});

/** The experience of an enterprise, for people who are starting one. */
export const storySchema = z.object({
  who: z.optional(textSchema),
  activities: z.optional(textSchema),
  impactMeasurement: z.optional(textSchema),
  advice: z.optional(textSchema),
  quote: z.optional(z.object({ text: textSchema, by: z.optional(textSchema) })),
  lessonLearned: z.optional(textSchema),
  video: z.optional(videoSchema),
  files: z.optional(z.array(fileSchema)),
});

/** One enterprise. */
export const enterpriseSchema = z.object({
  id,
  name: textSchema,
  summary: textSchema,
  description: z.optional(textSchema),
  sectors: z.optional(z.array(id)),
  products: z.optional(z.array(z.object({ name: textSchema, kind: z.optional(z.enum(OFFER_KINDS)) }))),
  targetGroups: z.optional(z.array(id)),
  workIntegration: z.optional(z.object({ people: z.optional(nonNegativeInt), note: z.optional(textSchema) })),
  legalForm: z.optional(z.enum(LEGAL_FORMS)),
  registerCode: z.optional(z.string().check(minLength(1), maxLength(40))),
  country: z.optional(country),
  status: z.optional(statusSchema),
  areas: z.optional(z.array(id)),
  address: z.optional(postalSchema),
  geo: z.optional(geoSchema),
  openingHours: z.optional(openingHoursSchema),
  url: z.optional(link),
  email: z.optional(email),
  phone: z.optional(phone),
  contact: z.optional(contactSchema),
  social: z.optional(z.array(z.object({ network: z.enum(SOCIAL_NETWORKS), url: link }))),
  logo: z.optional(pictureSchema),
  photos: z.optional(z.array(pictureSchema)),
  video: z.optional(videoSchema),
  impact: z.optional(z.array(impactSchema)),
  story: z.optional(storySchema),
  sellsToMunicipality: z.optional(
    z.object({
      text: z.optional(textSchema),
      cpv: z.optional(z.array(z.object({ code: cpv, name: z.optional(textSchema) }))),
    }),
  ),
  networks: z.optional(z.array(namedLinkSchema)),
  prizes: z.optional(
    z.array(
      z.object({
        title: textSchema,
        year: z.optional(year),
        amount: z.optional(nonNegative),
        currency: z.optional(currency),
        by: z.optional(textSchema),
      }),
    ),
  ),
  featured: z.optional(z.boolean()),
  joined: z.optional(date),
  updated: z.optional(date),
  source: z.optional(namedLinkSchema),
});

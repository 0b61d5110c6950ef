/**
 * The feed, version 1. This zod schema is its only definition: the TypeScript types below and the
 * JSON Schema (2020-12) that `tilts schema` prints are derived from it. What each field and code is called and means,
 * with an example, stands in `src/core/feed-docs`, whose types ask for an entry for each of them.
 *
 * Dates are calendar dates or local date-times **in the publisher's time zone**, without offset.
 * Money is in units of the stated currency (not cents). Shares are per cent, 0–100.
 */
import * as z from 'zod/mini';
import { minLength } from '../../util/length.js';
import { contestSchema } from './contest-schema.js';
import {
  enterpriseSchema,
  openingHoursSchema,
  pictureSchema,
  storySchema,
  videoSchema,
} from './enterprise-schema.js';
import { instrumentSchema } from './instrument-schema.js';
import { helpSchema, organisationSchema } from './organisation-schema.js';
import { needSchema } from './need-schema.js';
import {
  contactSchema,
  dateOrTime,
  fileSchema,
  id,
  languageTag,
  link,
  namedSchema,
  roundSchema,
  textSchema,
} from './primitives.js';
import { refined } from './refined.js';
import { resourceSchema, versionSchema } from './resource-schema.js';
import { isTimeZone } from '../../util/time-zone.js';

export {
  contactSchema,
  contestSchema,
  enterpriseSchema,
  instrumentSchema,
  organisationSchema,
  needSchema,
  resourceSchema,
  textSchema,
};

/**
 * The envelope of a feed. Strict: a misspelt name must not silently empty a page. `tilts` marks the format and has its
 * version, as `openapi` does in OpenAPI.
 */
export const envelopeSchema = z.strictObject({
  $schema: z.optional(z.string()),
  tilts: z.literal(1),
  publisher: z.object({
    name: textSchema,
    url: z.optional(link),
    contact: z.optional(contactSchema),
    timeZone: z.optional(refined(z.string(), isTimeZone, 'time-zone')),
  }),
  updated: dateOrTime,
  languages: z.array(languageTag).check(minLength(1)),
  areas: z.optional(z.array(z.extend(namedSchema, { within: z.optional(id) }))),
  sectors: z.optional(z.array(namedSchema)),
  targetGroups: z.optional(z.array(namedSchema)),
  instruments: z.optional(z.array(z.unknown())),
  enterprises: z.optional(z.array(z.unknown())),
  contests: z.optional(z.array(z.unknown())),
  resources: z.optional(z.array(z.unknown())),
  organisations: z.optional(z.array(z.unknown())),
  needs: z.optional(z.array(z.unknown())),
  planning: z.optional(z.unknown()),
});

/** The schema of each record type, by the name of its list in the feed. */
export const recordSchemas = {
  instruments: instrumentSchema,
  enterprises: enterpriseSchema,
  contests: contestSchema,
  resources: resourceSchema,
  organisations: organisationSchema,
  needs: needSchema,
} as const;
export type CollectionName = keyof typeof recordSchemas;
export type RecordOf<C extends CollectionName> = z.infer<(typeof recordSchemas)[C]>;

export type Text = z.infer<typeof textSchema>;
export type Contact = z.infer<typeof contactSchema>;
export type Round = z.infer<typeof roundSchema>;
export type Eligibility = NonNullable<Instrument['eligibility']>;
export type Amount = NonNullable<Instrument['amount']>;
export type Instrument = z.infer<typeof instrumentSchema>;
export type Contest = z.infer<typeof contestSchema>;
export type Stage = NonNullable<Contest['stages']>[number];
export type Question = NonNullable<Contest['questions']>[number];
export type Submission = NonNullable<Contest['submission']>;
export type FileLink = z.infer<typeof fileSchema>;
export type Enterprise = z.infer<typeof enterpriseSchema>;
export type EnterpriseStatus = NonNullable<Enterprise['status']>;
export type Offer = NonNullable<Enterprise['products']>[number];
export type ImpactFigure = NonNullable<Enterprise['impact']>[number];
export type OpeningHours = z.infer<typeof openingHoursSchema>;
export type Picture = z.infer<typeof pictureSchema>;
export type Video = z.infer<typeof videoSchema>;
export type Story = z.infer<typeof storySchema>;
export type LibraryResource = z.infer<typeof resourceSchema>;
export type ResourceVersion = z.infer<typeof versionSchema>;
export type Organisation = z.infer<typeof organisationSchema>;
export type Help = z.infer<typeof helpSchema>;
export type BoardNeed = z.infer<typeof needSchema>;
export type FeedDocument = z.infer<typeof envelopeSchema>;
/** The envelope as elements use it. */
export type Envelope = FeedDocument & { readonly publisher: { readonly timeZone: string } };
export type Publisher = Envelope['publisher'];
export type Area = NonNullable<Envelope['areas']>[number];

/** `organisations[]`: who helps social enterprises, young people and municipalities, where, with what. */
import * as z from 'zod/mini';
import { HELP_KINDS, HELPED_GROUPS, ORGANISATION_KINDS } from '../enums/organisations.js';
import { geoSchema, postalSchema } from './enterprise-schema.js';
import {
  contactSchema,
  date,
  email,
  id,
  languageTag,
  link,
  namedLinkSchema,
  phone,
  textSchema,
} from './primitives.js';

/** One kind of help, in the organisation’s own words if it has any. */
export const helpSchema = z.object({ kind: z.enum(HELP_KINDS), text: z.optional(textSchema) });

/** One organisation. */
export const organisationSchema = z.object({
  id,
  kind: z.enum(ORGANISATION_KINDS),
  name: textSchema,
  summary: textSchema,
  description: z.optional(textSchema),
  offers: z.optional(z.array(helpSchema)),
  audience: z.optional(z.array(z.enum(HELPED_GROUPS))),
  areas: z.optional(z.array(id)),
  languages: z.optional(z.array(languageTag)),
  contact: z.optional(contactSchema),
  phone: z.optional(phone),
  email: z.optional(email),
  url: z.optional(link),
  address: z.optional(postalSchema),
  geo: z.optional(geoSchema),
  howToReach: z.optional(textSchema),
  worksWith: z.optional(z.array(id)),
  updated: z.optional(date),
  source: z.optional(namedLinkSchema),
});

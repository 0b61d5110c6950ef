/** `needs[]`: what municipalities and enterprises look for and offer, for the needs board. */
import * as z from 'zod/mini';
import { SUPPORT_LEVELS } from '../enums/instruments.js';
import { NEED_DIRECTIONS, NEED_KINDS, NEED_PARTIES } from '../enums/needs.js';
import { cpv } from './enterprise-schema.js';
import { contactSchema, date, id, link, namedLinkSchema, textSchema } from './primitives.js';

/** One need or offer. `by` is a calendar day in the publisher’s time zone. */
export const needSchema = z.object({
  id,
  who: z.enum(NEED_PARTIES),
  direction: z.optional(z.enum(NEED_DIRECTIONS)),
  kind: z.enum(NEED_KINDS),
  title: textSchema,
  summary: textSchema,
  description: z.optional(textSchema),
  quantity: z.optional(textSchema),
  by: z.optional(date),
  areas: z.optional(z.array(id)),
  sectors: z.optional(z.array(id)),
  targetGroups: z.optional(z.array(id)),
  cpv: z.optional(z.array(cpv)),
  supportLevel: z.optional(z.enum(SUPPORT_LEVELS)),
  instruments: z.optional(z.array(id)),
  enterprise: z.optional(id),
  url: z.optional(link),
  contact: z.optional(contactSchema),
  published: z.optional(date),
  updated: z.optional(date),
  source: z.optional(namedLinkSchema),
});

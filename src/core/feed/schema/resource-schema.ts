/** `resources[]`: handbooks, studies, tools and recordings for the resource library. */
import * as z from 'zod/mini';
import { maxLength, minLength } from '../../util/length.js';
import { LIBRARY_AUDIENCES, LIBRARY_KINDS, LIBRARY_TOPICS } from '../enums/resources.js';
import { pictureSchema, videoSchema, year } from './enterprise-schema.js';
import {
  contactSchema,
  date,
  id,
  languageTag,
  link,
  namedLinkSchema,
  nonNegativeInt,
  resourceUrl,
  string,
  textSchema,
} from './primitives.js';

/** The resource in one language: a file, a page, a recording, or only the knowledge that it exists. */
export const versionSchema = z.object({
  language: languageTag,
  title: z.optional(string),
  url: z.optional(resourceUrl),
  format: z.optional(z.string().check(minLength(1), maxLength(12))),
  bytes: z.optional(nonNegativeInt),
  pages: z.optional(nonNegativeInt),
  minutes: z.optional(nonNegativeInt),
  video: z.optional(videoSchema),
});

/** One resource. */
export const resourceSchema = z.object({
  id,
  kind: z.enum(LIBRARY_KINDS),
  title: textSchema,
  summary: textSchema,
  description: z.optional(textSchema),
  audience: z.optional(z.array(z.enum(LIBRARY_AUDIENCES))),
  topics: z.optional(z.array(z.enum(LIBRARY_TOPICS))),
  versions: z.array(versionSchema).check(minLength(1)),
  howToGet: z.optional(textSchema),
  author: z.optional(textSchema),
  publisher: z.optional(z.object({ name: textSchema, url: z.optional(link) })),
  year: z.optional(year),
  licence: z.optional(namedLinkSchema),
  cover: z.optional(pictureSchema),
  instruments: z.optional(z.array(id)),
  enterprises: z.optional(z.array(id)),
  stories: z.optional(z.array(id)),
  contact: z.optional(contactSchema),
  updated: z.optional(date),
  source: z.optional(namedLinkSchema),
});

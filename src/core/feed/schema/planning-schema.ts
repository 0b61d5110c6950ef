/**
 * `planning`: the municipality’s own lists for goals and plans. Each entry is validated on its own; an invalid one is
 * left out and reported. Dates are `YYYY-MM-DD`; numbers are in the unit of their indicator, amounts in euros.
 */
import * as z from 'zod/mini';
import { RESOURCE_TYPES } from '../enums/instruments.js';
import { DOCUMENT_KINDS, DOCUMENT_LEVELS } from '../enums/planning.js';
import { exampleSchema } from './example-schema.js';
import { date, id, link, namedSchema, textSchema } from './primitives.js';

/** What the municipality has decided to achieve, and in which document. */
export const prioritySchema = z.object({
  id,
  name: textSchema,
  document: z.optional(textSchema),
  url: z.optional(link),
});

export const indicatorSchema = z.object({
  id,
  name: textSchema,
  unit: z.optional(textSchema),
  qualitative: z.optional(z.boolean()),
  lessIsBetter: z.optional(z.boolean()),
  baseline: z.optional(z.number()),
  method: z.optional(textSchema),
  source: z.optional(textSchema),
});

export const resourceSchema = z.object({
  id,
  type: z.enum(RESOURCE_TYPES),
  name: textSchema,
  holder: z.optional(textSchema),
});

/** People whom the plan is for: what they already have and what they lack. */
export const groupSchema = z.object({
  id,
  name: textSchema,
  support: z.optional(textSchema),
  needs: z.optional(z.array(textSchema)),
});

/** What plans rest on: laws, planning documents and support programmes. */
export const planDocumentSchema = z.object({
  id,
  name: textSchema,
  kind: z.optional(z.enum(DOCUMENT_KINDS)),
  level: z.optional(z.enum(DOCUMENT_LEVELS)),
  point: z.optional(textSchema),
  holder: z.optional(textSchema),
  url: z.optional(link),
});

/** Whom the municipality works with, and how. */
export const partnerSchema = z.object({
  id,
  name: textSchema,
  cooperation: z.optional(textSchema),
});

/** What is counted or asked regularly, and who knows it. */
export const dataSourceSchema = z.object({
  id,
  name: textSchema,
  source: z.optional(textSchema),
  frequency: z.optional(textSchema),
  responsible: z.optional(textSchema),
});

/** The schema of an entry, by the name of its list in `planning`, and of the two dates. */
export const planningSchemas = {
  from: date,
  to: date,
  priorities: prioritySchema,
  indicators: indicatorSchema,
  resources: resourceSchema,
  units: namedSchema,
  funds: namedSchema,
  channels: namedSchema,
  risks: namedSchema,
  groups: groupSchema,
  documents: planDocumentSchema,
  partners: partnerSchema,
  dataSources: dataSourceSchema,
  examples: exampleSchema,
} as const;

/** All of `planning`, for the JSON Schema. */
export const planningSchema = z.strictObject({
  from: z.optional(date),
  to: z.optional(date),
  priorities: z.optional(z.array(prioritySchema)),
  indicators: z.optional(z.array(indicatorSchema)),
  resources: z.optional(z.array(resourceSchema)),
  units: z.optional(z.array(namedSchema)),
  funds: z.optional(z.array(namedSchema)),
  channels: z.optional(z.array(namedSchema)),
  risks: z.optional(z.array(namedSchema)),
  groups: z.optional(z.array(groupSchema)),
  documents: z.optional(z.array(planDocumentSchema)),
  partners: z.optional(z.array(partnerSchema)),
  dataSources: z.optional(z.array(dataSourceSchema)),
  examples: z.optional(z.array(exampleSchema)),
});

type Entries = { readonly [N in keyof typeof planningSchemas]: z.infer<(typeof planningSchemas)[N]> };
type Days = 'from' | 'to';
export type Example = Entries['examples'];
/** The valid entries of each list. */
export type Planning = { readonly [N in Exclude<keyof Entries, Days>]: readonly Entries[N][] } & {
  readonly [N in Days]?: string | undefined;
};

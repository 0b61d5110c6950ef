/** `instruments[]`: support that social enterprises can get. */
import * as z from 'zod/mini';
import {
  AMOUNT_PER,
  SUPPORT_LEVELS,
  SUPPORT_TYPES,
  RESOURCE_TYPES,
  LEGAL_FORMS,
  STATUS_KINDS,
} from '../enums/instruments.js';
import {
  contactSchema,
  date,
  documentSchema,
  id,
  link,
  percent,
  nonNegative,
  roundSchema,
  textSchema,
  nonNegativeInt,
} from './primitives.js';

const eligibilitySchema = z.object({
  applicants: z.optional(textSchema),
  legalForms: z.optional(z.array(z.enum(LEGAL_FORMS))),
  statuses: z.optional(z.array(z.enum(STATUS_KINDS))),
  sectors: z.optional(z.array(id)),
  areas: z.optional(z.array(id)),
  employeesBelow: z.optional(nonNegativeInt),
  turnoverBelow: z.optional(nonNegative),
  yearsFrom: z.optional(nonNegative),
  yearsTo: z.optional(nonNegative),
  condition: z.optional(textSchema),
});

const amountSchema = z.object({
  from: z.optional(nonNegative),
  to: z.optional(nonNegative),
  currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/, 'currency'))),
  per: z.optional(z.enum(AMOUNT_PER)),
  coFundingPercent: z.optional(percent),
  byPurpose: z.optional(
    z.array(z.object({ purpose: textSchema, from: z.optional(nonNegative), to: z.optional(nonNegative) })),
  ),
  total: z.optional(nonNegative),
  note: z.optional(textSchema),
});

/** One support instrument. */
export const instrumentSchema = z.object({
  id,
  title: textSchema,
  summary: textSchema,
  description: z.optional(textSchema),
  resourceType: z.enum(RESOURCE_TYPES),
  supportType: z.enum(SUPPORT_TYPES),
  supportLevel: z.optional(z.enum(SUPPORT_LEVELS)),
  provider: z.object({ name: textSchema, url: z.optional(link) }),
  eligibility: z.optional(eligibilitySchema),
  amount: z.optional(amountSchema),
  rounds: z.optional(z.array(roundSchema)),
  allYear: z.optional(z.boolean()),
  whenToApply: z.optional(textSchema),
  areas: z.optional(z.array(id)),
  legalBasis: z.optional(z.array(z.object({ title: textSchema, url: z.optional(link) }))),
  deMinimis: z.optional(z.boolean()),
  documents: z.optional(z.array(documentSchema)),
  steps: z.optional(z.array(textSchema)),
  decision: z.optional(
    z.object({ by: z.optional(textSchema), days: z.optional(nonNegativeInt), note: z.optional(textSchema) }),
  ),
  contact: z.optional(contactSchema),
  url: z.optional(link),
  tags: z.optional(z.array(textSchema)),
  year: z.optional(z.int().check(z.minimum(1990), z.maximum(2100))),
  updated: z.optional(date),
  source: z.optional(z.object({ title: textSchema, url: z.optional(link) })),
});

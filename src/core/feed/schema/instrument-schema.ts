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
  /** Who can apply, in the provider’s words; shown first. */
  applicants: z.optional(textSchema),
  /** An empty list: anyone can apply. Without it, nothing is said of who can. */
  legalForms: z.optional(z.array(z.enum(LEGAL_FORMS))),
  statuses: z.optional(z.array(z.enum(STATUS_KINDS))),
  sectors: z.optional(z.array(id)),
  /** Areas where the applicant must work; ids of the feed’s `areas`. */
  areas: z.optional(z.array(id)),
  /** The applicant has fewer employees than this. */
  employeesBelow: z.optional(nonNegativeInt),
  /** The applicant’s annual turnover is below this, in the amount’s currency. */
  turnoverBelow: z.optional(nonNegative),
  /** Minimum age of the enterprise in full years. */
  yearsFrom: z.optional(nonNegative),
  /** Maximum age of the enterprise in full years. */
  yearsTo: z.optional(nonNegative),
  /**
   * A condition that the fields above cannot express; the result becomes “may be suitable: check with the provider”.
   */
  condition: z.optional(textSchema),
});

const amountSchema = z.object({
  from: z.optional(nonNegative),
  to: z.optional(nonNegative),
  /** ISO 4217; default: EUR. */
  currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/, 'currency'))),
  per: z.optional(z.enum(AMOUNT_PER)),
  /** Minimum own contribution, per cent of the costs. */
  coFundingPercent: z.optional(percent),
  byPurpose: z.optional(
    z.array(z.object({ purpose: textSchema, from: z.optional(nonNegative), to: z.optional(nonNegative) })),
  ),
  /** Total amount available. */
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
  /** When to apply if neither rounds nor `allYear` say it, for example “after the call is announced”. */
  whenToApply: z.optional(textSchema),
  /** Where it applies; ids of the feed's `areas`. */
  areas: z.optional(z.array(id)),
  legalBasis: z.optional(z.array(z.object({ title: textSchema, url: z.optional(link) }))),
  /** The support is de minimis aid. */
  deMinimis: z.optional(z.boolean()),
  documents: z.optional(z.array(documentSchema)),
  steps: z.optional(z.array(textSchema)),
  decision: z.optional(
    z.object({ by: z.optional(textSchema), days: z.optional(nonNegativeInt), note: z.optional(textSchema) }),
  ),
  contact: z.optional(contactSchema),
  url: z.optional(link),
  tags: z.optional(z.array(textSchema)),
  /** The year that the record describes, if its source is about one year. */
  year: z.optional(z.int().check(z.minimum(1990), z.maximum(2100))),
  updated: z.optional(date),
  source: z.optional(z.object({ title: textSchema, url: z.optional(link) })),
});

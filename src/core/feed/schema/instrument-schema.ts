/** `instruments[]`: the support that a social enterprise can get. */
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
  /** Who may apply, in the provider's words; shown first. */
  applicants: z.optional(textSchema),
  legalForms: z.optional(z.array(z.enum(LEGAL_FORMS))),
  statuses: z.optional(z.array(z.enum(STATUS_KINDS))),
  sectors: z.optional(z.array(id)),
  /** Areas where the applicant must work; ids of the feed's `areas`. */
  areas: z.optional(z.array(id)),
  /** The applicant has fewer employees than this. */
  employeesBelow: z.optional(nonNegativeInt),
  /** The applicant's yearly turnover is below this, in the amount's currency. */
  turnoverBelow: z.optional(nonNegative),
  /** Least age of the enterprise in full years. */
  yearsFrom: z.optional(nonNegative),
  /** Greatest age of the enterprise in full years. */
  yearsTo: z.optional(nonNegative),
  /** A condition that the fields above cannot say; an answer becomes "may fit – ask". */
  condition: z.optional(textSchema),
});

const amountSchema = z.object({
  from: z.optional(nonNegative),
  to: z.optional(nonNegative),
  /** ISO 4217; euro where it is missing. */
  currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/, 'currency'))),
  per: z.optional(z.enum(AMOUNT_PER)),
  /** Least own contribution, per cent of the costs. */
  coFundingPercent: z.optional(percent),
  byPurpose: z.optional(
    z.array(z.object({ purpose: textSchema, from: z.optional(nonNegative), to: z.optional(nonNegative) })),
  ),
  /** Money set aside for everyone together. */
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
  /** When to apply where neither rounds nor `allYear` say it, e.g. "after the notice of the call". */
  whenToApply: z.optional(textSchema),
  /** Where it applies; ids of the feed's `areas`. */
  areas: z.optional(z.array(id)),
  legalBasis: z.optional(z.array(z.object({ title: textSchema, url: z.optional(link) }))),
  /** The support counts as de minimis aid. */
  deMinimis: z.optional(z.boolean()),
  documents: z.optional(z.array(documentSchema)),
  steps: z.optional(z.array(textSchema)),
  decision: z.optional(
    z.object({ by: z.optional(textSchema), days: z.optional(nonNegativeInt), note: z.optional(textSchema) }),
  ),
  contact: z.optional(contactSchema),
  url: z.optional(link),
  tags: z.optional(z.array(textSchema)),
  /** The year that the record describes, where its source speaks of one year. */
  year: z.optional(z.int().check(z.minimum(1990), z.maximum(2100))),
  updated: z.optional(date),
  source: z.optional(z.object({ title: textSchema, url: z.optional(link) })),
});

/** `contests[]`: idea contests, their rules as data, their questions and where applications are sent. */
import * as z from 'zod/mini';
import { minLength } from '../../util/length.js';
import { PARTICIPATION_MODES, STAGE_KINDS } from '../enums/contests.js';
import { questionsSchema, submissionSchema } from './contest-questions-schema.js';
import {
  contactSchema,
  date,
  dateOrTime,
  documentSchema,
  id,
  namedLinkSchema,
  link,
  percent,
  nonNegative,
  roundSchema,
  textSchema,
  nonNegativeInt,
} from './primitives.js';
import { agesSchema, count, participantsSchema, participationSchema } from './participation-schema.js';
import { refined } from './refined.js';
import { hasUniqueIds } from './contest-refinements.js';

const currency = z.string().check(z.regex(/^[A-Z]{3}$/, 'currency'));

/** A period in which people can apply. */
const contestRoundSchema = z.extend(roundSchema, {
  nextWorkingDay: z.optional(z.boolean()),
  extendedFrom: z.optional(dateOrTime),
  note: z.optional(textSchema),
});

const projectSchema = z.object({
  areas: z.optional(z.array(id)),
  notForProfit: z.optional(z.boolean()),
  startsWithinMonths: z.optional(count),
  lastsMonths: z.optional(count),
});

const stageSchema = z.object({
  kind: z.enum(STAGE_KINDS),
  id: z.optional(id),
  label: z.optional(textSchema),
  from: z.optional(dateOrTime),
  to: z.optional(dateOrTime),
  yearly: z.optional(z.boolean()),
  registerBy: z.optional(dateOrTime),
  extraPoints: z.optional(z.boolean()),
  oneOf: z.optional(z.array(textSchema)),
  questions: z.optional(questionsSchema),
  invitationOnly: z.optional(z.boolean()),
  location: z.optional(textSchema),
  url: z.optional(link),
});

/** Amounts per project. */
const amountsShape = {
  from: z.optional(nonNegative),
  to: z.optional(nonNegative),
  coFundingPercent: z.optional(percent),
};

const fundingSchema = z.object({
  currency: z.optional(currency),
  ...amountsShape,
  byMode: z.optional(z.partialRecord(z.enum(PARTICIPATION_MODES), z.object(amountsShape))),
  byAge: z.optional(z.array(z.object({ ages: agesSchema, to: nonNegative }))),
  topUps: z.optional(z.array(z.object({ provider: textSchema, to: nonNegative }))),
  total: z.optional(nonNegative),
  budgetCategories: z.optional(
    refined(
      z.array(
        z.object({
          id,
          name: textSchema,
          help: z.optional(textSchema),
          toPercent: z.optional(percent),
          to: z.optional(nonNegative),
        }),
      ),
      hasUniqueIds,
      'duplicate-id',
    ),
  ),
  ineligibleCosts: z.optional(
    z.array(z.object({ name: textSchema, withExceptions: z.optional(z.boolean()) })),
  ),
  note: z.optional(textSchema),
});

/** One of several topics of a contest; applicants choose one. */
const strandSchema = z.object({
  id,
  name: textSchema,
  description: z.optional(textSchema),
  to: z.optional(nonNegative),
});

const criterionSchema = z.object({
  id,
  name: textSchema,
  description: z.optional(textSchema),
  points: z.optional(nonNegative),
  weight: z.optional(percent),
  questions: z.optional(z.array(id)),
});

const prizeSchema = z.object({
  name: textSchema,
  count: z.optional(count),
  amount: z.optional(nonNegative),
  description: z.optional(textSchema),
});

const resultsSchema = z.object({
  published: z.optional(dateOrTime),
  applications: z.optional(nonNegativeInt),
  note: z.optional(textSchema),
  url: z.optional(link),
  winners: z.optional(
    z.array(
      z.object({
        title: textSchema,
        by: z.optional(textSchema),
        rank: z.optional(count),
        amount: z.optional(nonNegative),
        summary: z.optional(textSchema),
        url: z.optional(link),
      }),
    ),
  ),
});

/** Shown before the first question. Without controller, purpose, legal basis, retention and contact no form opens. */
const privacySchema = z.object({
  controller: z.optional(
    z.object({ name: textSchema, code: z.optional(z.string()), address: z.optional(textSchema) }),
  ),
  purpose: z.optional(textSchema),
  legalBasis: z.optional(textSchema),
  recipients: z.optional(z.array(textSchema)),
  retention: z.optional(textSchema),
  contact: z.optional(contactSchema),
  complaint: z.optional(z.object({ name: textSchema, url: z.optional(link) })),
  url: z.optional(link),
});

/** One idea contest. */
export const contestSchema = z.object({
  id,
  title: textSchema,
  summary: textSchema,
  description: z.optional(textSchema),
  example: z.optional(z.boolean()),
  organiser: z.object({ name: textSchema, unit: z.optional(textSchema), url: z.optional(link) }),
  contact: z.optional(contactSchema),
  channels: z.optional(z.array(textSchema)),
  rounds: z.optional(z.array(contestRoundSchema)),
  allYear: z.optional(z.boolean()),
  holidays: z.optional(z.array(date)),
  stages: z.optional(z.array(stageSchema)),
  participation: participationSchema,
  strands: z.optional(refined(z.array(strandSchema).check(minLength(2)), hasUniqueIds, 'duplicate-id')),
  participants: z.optional(participantsSchema),
  project: z.optional(projectSchema),
  funding: z.optional(fundingSchema),
  prizes: z.optional(z.array(prizeSchema)),
  criteria: z.optional(refined(z.array(criterionSchema), hasUniqueIds, 'duplicate-id')),
  documents: z.optional(z.array(documentSchema)),
  questions: z.optional(questionsSchema),
  submission: z.optional(submissionSchema),
  privacy: z.optional(privacySchema),
  withdrawal: z.optional(textSchema),
  results: z.optional(resultsSchema),
  url: z.optional(link),
  legalBasis: z.optional(z.array(namedLinkSchema)),
  year: z.optional(z.int().check(z.minimum(1990), z.maximum(2100))),
  updated: z.optional(date),
  source: z.optional(namedLinkSchema),
});

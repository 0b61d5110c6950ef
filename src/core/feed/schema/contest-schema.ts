/** `contests[]`: idea contests, their rules as data, their questions and where applications are sent. */
import * as z from 'zod/mini';
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
  /** A deadline on a weekend or on one of the contest’s `holidays` moves to the next working day. */
  nextWorkingDay: z.optional(z.boolean()),
  /** The closing date before it was extended. */
  extendedFrom: z.optional(dateOrTime),
  /** What is known of a date that is not set yet: “March; the day is announced by 1 February”. */
  note: z.optional(textSchema),
});

const projectSchema = z.object({
  /** The project takes place in these areas. */
  areas: z.optional(z.array(id)),
  notForProfit: z.optional(z.boolean()),
  /** The project starts at most this many months after applying. */
  startsWithinMonths: z.optional(count),
  /** Maximum duration in months. */
  lastsMonths: z.optional(count),
});

const stageSchema = z.object({
  kind: z.enum(STAGE_KINDS),
  /** Names a stage with questions in what is sent; it must not change once applications have been sent. */
  id: z.optional(id),
  label: z.optional(textSchema),
  /** A stage with an end only is a deadline. */
  from: z.optional(dateOrTime),
  to: z.optional(dateOrTime),
  /** Every year on the same dates. */
  yearly: z.optional(z.boolean()),
  /** Registration deadline. */
  registerBy: z.optional(dateOrTime),
  /** Participants get extra points. */
  extraPoints: z.optional(z.boolean()),
  /** What is handed in; one of these. */
  oneOf: z.optional(z.array(textSchema)),
  /**
   * What those who have applied are asked in this stage, from `from` until `to`. They send the answers with the
   * reference and withdrawal code of their application. The conditions of a question refer to this stage only.
   */
  questions: z.optional(questionsSchema),
  /** Only those whom the organiser has invited can send these answers; default: everybody who has applied. */
  invitationOnly: z.optional(z.boolean()),
  location: z.optional(textSchema),
  url: z.optional(link),
});

/** Amounts per project. */
const amountsShape = {
  from: z.optional(nonNegative),
  to: z.optional(nonNegative),
  /** Minimum own contribution, per cent of all costs. */
  coFundingPercent: z.optional(percent),
};

const fundingSchema = z.object({
  /** ISO 4217; default: EUR. */
  currency: z.optional(currency),
  ...amountsShape,
  /** Amounts that differ in one participation mode: each replaces the amount of the same name above. */
  byMode: z.optional(z.partialRecord(z.enum(PARTICIPATION_MODES), z.object(amountsShape))),
  /** Per project, by the age of the applicants. */
  byAge: z.optional(z.array(z.object({ ages: agesSchema, to: nonNegative }))),
  /** What others can add to one project. */
  topUps: z.optional(z.array(z.object({ provider: textSchema, to: nonNegative }))),
  /** For all projects together. */
  total: z.optional(nonNegative),
  /** Categories of the budget, with the maximum for each. */
  budgetCategories: z.optional(
    refined(
      z.array(
        z.object({
          id,
          name: textSchema,
          help: z.optional(textSchema),
          /** Per cent of all costs. */
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
  /** Maximum per project in this strand. */
  to: z.optional(nonNegative),
});

const criterionSchema = z.object({
  id,
  name: textSchema,
  description: z.optional(textSchema),
  /** Maximum number of points. */
  points: z.optional(nonNegative),
  /** Per cent of the total score. */
  weight: z.optional(percent),
  /** The questions whose answers it judges, including standard ones. */
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
  /** Number of applications received. */
  applications: z.optional(nonNegativeInt),
  note: z.optional(textSchema),
  url: z.optional(link),
  winners: z.optional(
    z.array(
      z.object({
        title: textSchema,
        /** Winners; only with their consent to being named. */
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
  /**
   * Public bodies seldom rely on consent: Regulation (EU) 2016/679, article 6(1)(e), and the national law behind it.
   */
  legalBasis: z.optional(textSchema),
  recipients: z.optional(z.array(textSchema)),
  /** How long the data is kept. */
  retention: z.optional(textSchema),
  /** Contact for questions about the data, for example the data protection officer. */
  contact: z.optional(contactSchema),
  /** Where to complain. */
  complaint: z.optional(z.object({ name: textSchema, url: z.optional(link) })),
  url: z.optional(link),
});

/** One idea contest. */
export const contestSchema = z.object({
  id,
  title: textSchema,
  summary: textSchema,
  description: z.optional(textSchema),
  /** An example that shows how the rules of a real contest are written; nobody can apply. */
  example: z.optional(z.boolean()),
  organiser: z.object({ name: textSchema, unit: z.optional(textSchema), url: z.optional(link) }),
  contact: z.optional(contactSchema),
  /** Who announces the contest, for example schools and youth centres. */
  channels: z.optional(z.array(textSchema)),
  rounds: z.optional(z.array(contestRoundSchema)),
  allYear: z.optional(z.boolean()),
  /** Public holidays, for rounds that move to the next working day. */
  holidays: z.optional(z.array(date)),
  stages: z.optional(z.array(stageSchema)),
  participation: participationSchema,
  /** Topics to choose from; the answer is `strand`, and questions can depend on it. */
  strands: z.optional(refined(z.array(strandSchema).check(z.minLength(2)), hasUniqueIds, 'duplicate-id')),
  participants: z.optional(participantsSchema),
  project: z.optional(projectSchema),
  funding: z.optional(fundingSchema),
  prizes: z.optional(z.array(prizeSchema)),
  criteria: z.optional(refined(z.array(criterionSchema), hasUniqueIds, 'duplicate-id')),
  documents: z.optional(z.array(documentSchema)),
  questions: z.optional(questionsSchema),
  submission: z.optional(submissionSchema),
  privacy: z.optional(privacySchema),
  /** How to withdraw an application, if it takes more than the receipt’s code. */
  withdrawal: z.optional(textSchema),
  results: z.optional(resultsSchema),
  url: z.optional(link),
  /** The regulation or decision under which the contest is held. */
  legalBasis: z.optional(z.array(namedLinkSchema)),
  /** The year that the record describes, if its source is about one year. */
  year: z.optional(z.int().check(z.minimum(1990), z.maximum(2100))),
  updated: z.optional(date),
  source: z.optional(namedLinkSchema),
});

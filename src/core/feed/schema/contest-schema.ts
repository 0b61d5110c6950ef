/** `contests[]`: idea contests, their rules as data, their questions and where an application goes. */
import * as z from 'zod/mini';
import { PARTICIPATION_MODES, RULE_SCOPES, STAGE_KINDS, RESIDENCY_LINKS } from '../enums/contests.js';
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
import { refined } from './refined.js';
import { hasUniqueIds, isFraction, isValidRange } from './contest-refinements.js';

const count = z.int().check(z.minimum(1));
const age = z.int().check(z.minimum(0), z.maximum(120));
const currency = z.string().check(z.regex(/^[A-Z]{3}$/, 'currency'));

/** Ages in full years, both ends included. */
const agesSchema = refined(z.object({ from: z.optional(age), to: z.optional(age) }), isValidRange, 'range');

const sizeSchema = refined(
  z.object({ from: z.optional(count), to: z.optional(count) }),
  isValidRange,
  'range',
);

/** A round in which one applies. */
const contestRoundSchema = z.extend(roundSchema, {
  /** A deadline on a weekend or one of the contest's `holidays` is kept on the next working day. */
  nextWorkingDay: z.optional(z.boolean()),
});

/** Who may apply, and how. */
const participationSchema = z.object({
  /** Alone where nothing is said. */
  modes: z.optional(z.array(z.enum(PARTICIPATION_MODES)).check(z.minLength(1))),
  /** Number of people in a team, the applicant included; 2 and more where nothing is said. */
  team: z.optional(sizeSchema),
  /** Which organisations, where they may enter, e.g. youth organisations. */
  organisations: z.optional(z.array(textSchema)),
  /** Age of every person of the entry. */
  ages: z.optional(agesSchema),
  /** The day on which the age counts; the day of applying where nothing is said. */
  agesOn: z.optional(date),
  /** Adults that a team needs. */
  adults: z.optional(
    z.object({
      count,
      /** Age in full years from which a person counts as one; 18 where nothing is said. */
      from: z.optional(age),
      /** May be older than `ages`. */
      older: z.optional(z.boolean()),
      /** Answers for the project and its money. */
      responsible: z.optional(z.boolean()),
    }),
  ),
  /** Any of the ties to any of the areas is enough. */
  residency: z.optional(
    z.object({
      areas: z.array(id).check(z.minLength(1)),
      links: z.array(z.enum(RESIDENCY_LINKS)).check(z.minLength(1)),
      /** Each person of the entry where nothing is said. */
      appliesTo: z.optional(z.enum(RULE_SCOPES)),
    }),
  ),
  /** Written consent of the legal representative. */
  guardianConsent: z.optional(
    z.object({
      /** For people younger than this, in full years. */
      under: age,
      /** Each person of the entry where nothing is said. */
      appliesTo: z.optional(z.enum(RULE_SCOPES)),
      /** The municipality's own sheet, where it has one. */
      form: z.optional(link),
      /** The signed permits come with the application, as pictures or scans; otherwise on paper. */
      upload: z.optional(z.boolean()),
    }),
  ),
  /** A grown-up who stands by, without being part of the entry. */
  mentor: z.optional(z.object({ required: z.optional(z.boolean()), who: z.optional(textSchema) })),
  /** An organisation under whose wing the entry stands. */
  hostOrganisation: z.optional(
    z.object({
      /** The kinds of entry that need one. */
      modes: z.array(z.enum(PARTICIPATION_MODES)).check(z.minLength(1)),
      who: z.optional(textSchema),
    }),
  ),
  /** Applications of one applicant. */
  applications: z.optional(z.object({ perRound: z.optional(count), perYear: z.optional(count) })),
});

/** The people whom the project reaches. */
const participantsSchema = z.object({
  atLeast: z.optional(count),
  ages: z.optional(agesSchema),
  /** Of them, at least so many of so many are of these ages: two of three is `{parts: 2, of: 3}`. */
  share: z.optional(refined(z.object({ parts: count, of: count }), isFraction, 'share')),
  residency: z.optional(
    z.object({
      areas: z.array(id).check(z.minLength(1)),
      links: z.array(z.enum(RESIDENCY_LINKS)).check(z.minLength(1)),
    }),
  ),
});

const projectSchema = z.object({
  /** Carried out in these areas. */
  areas: z.optional(z.array(id)),
  notForProfit: z.optional(z.boolean()),
  /** One applies at most so many months before the project starts. */
  startsWithinMonths: z.optional(count),
  /** Lasts at most so many months. */
  lastsMonths: z.optional(count),
});

const stageSchema = z.object({
  kind: z.enum(STAGE_KINDS),
  label: z.optional(textSchema),
  /** A stage with an end only is something to be done by then. */
  from: z.optional(dateOrTime),
  to: z.optional(dateOrTime),
  /** Every year on the same days. */
  yearly: z.optional(z.boolean()),
  /** One registers until then. */
  registerBy: z.optional(dateOrTime),
  /** Who takes part gets extra points. */
  extraPoints: z.optional(z.boolean()),
  /** What is handed in: one of these. */
  oneOf: z.optional(z.array(textSchema)),
  location: z.optional(textSchema),
  url: z.optional(link),
});

const fundingSchema = z.object({
  /** EUR where nothing is said. */
  currency: z.optional(currency),
  /** For one project. */
  from: z.optional(nonNegative),
  to: z.optional(nonNegative),
  /** For one project, by the age of those who apply. */
  byAge: z.optional(z.array(z.object({ ages: agesSchema, to: nonNegative }))),
  /** What somebody else may add to one project. */
  topUps: z.optional(z.array(z.object({ provider: textSchema, to: nonNegative }))),
  /** For all projects together. */
  total: z.optional(nonNegative),
  /** Least own contribution, per cent of all costs. */
  coFundingPercent: z.optional(percent),
  /** Headings of the budget, with the most that may stand under each. */
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

const criterionSchema = z.object({
  id,
  name: textSchema,
  description: z.optional(textSchema),
  /** Greatest number of points. */
  points: z.optional(nonNegative),
  /** Per cent of the whole judgement. */
  weight: z.optional(percent),
  /** The questions whose answers it judges, standard ones too. */
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
        /** Who won; only with their consent to be named. */
        by: z.optional(textSchema),
        rank: z.optional(count),
        amount: z.optional(nonNegative),
        summary: z.optional(textSchema),
        url: z.optional(link),
      }),
    ),
  ),
});

/** Shown before the first question; without controller, purpose, legal basis, retention and contact no form opens. */
const privacySchema = z.object({
  controller: z.optional(
    z.object({ name: textSchema, code: z.optional(z.string()), address: z.optional(textSchema) }),
  ),
  purpose: z.optional(textSchema),
  /** Public bodies seldom rely on consent: Regulation (EU) 2016/679, article 6(1)(e), and the law it rests on. */
  legalBasis: z.optional(textSchema),
  recipients: z.optional(z.array(textSchema)),
  /** How long the data are kept. */
  retention: z.optional(textSchema),
  /** Whom to ask about the data, e.g. the data protection officer. */
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
  /** Shows how the rules of a real contest are written; nobody can apply here. */
  example: z.optional(z.boolean()),
  organiser: z.object({ name: textSchema, unit: z.optional(textSchema), url: z.optional(link) }),
  contact: z.optional(contactSchema),
  /** Through whom the contest is made known, e.g. schools and youth centres. */
  channels: z.optional(z.array(textSchema)),
  rounds: z.optional(z.array(contestRoundSchema)),
  allYear: z.optional(z.boolean()),
  /** Public holidays, for rounds that move to the next working day. */
  holidays: z.optional(z.array(date)),
  stages: z.optional(z.array(stageSchema)),
  participation: participationSchema,
  participants: z.optional(participantsSchema),
  project: z.optional(projectSchema),
  funding: z.optional(fundingSchema),
  prizes: z.optional(z.array(prizeSchema)),
  criteria: z.optional(refined(z.array(criterionSchema), hasUniqueIds, 'duplicate-id')),
  documents: z.optional(z.array(documentSchema)),
  questions: z.optional(questionsSchema),
  submission: z.optional(submissionSchema),
  privacy: z.optional(privacySchema),
  /** How to take an application back, where it is more than the receipt's code. */
  withdrawal: z.optional(textSchema),
  results: z.optional(resultsSchema),
  url: z.optional(link),
  /** The year that the record describes, where its source speaks of one year. */
  year: z.optional(z.int().check(z.minimum(1990), z.maximum(2100))),
  updated: z.optional(date),
  source: z.optional(namedLinkSchema),
});

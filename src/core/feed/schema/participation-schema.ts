/** `contests[].participation` and `participants`: who can apply, how, and whom the project reaches. */
import * as z from 'zod/mini';
import { MINOR_CONDITIONS, PARTICIPATION_MODES, RULE_SCOPES, RESIDENCY_LINKS } from '../enums/contests.js';
import { date, id, link, textSchema } from './primitives.js';
import { refined } from './refined.js';
import { isFraction, isValidRange } from './contest-refinements.js';

export const count = z.int().check(z.minimum(1));
const age = z.int().check(z.minimum(0), z.maximum(120));

/** Ages in full years, inclusive. */
export const agesSchema = refined(
  z.object({ from: z.optional(age), to: z.optional(age) }),
  isValidRange,
  'range',
);

const sizeSchema = refined(
  z.object({ from: z.optional(count), to: z.optional(count) }),
  isValidRange,
  'range',
);

/** Rules that may differ by participation mode. */
const rulesShape = {
  /** Age of every person in the entry. */
  ages: z.optional(agesSchema),
  /** The day on which the age counts; default: the day of applying. */
  agesOn: z.optional(date),
  /** Adults that a team needs. */
  adults: z.optional(
    z.object({
      count,
      /** Age in full years from which a person counts as an adult; default: 18. */
      from: z.optional(age),
      /** The adult may be older than `ages`. */
      older: z.optional(z.boolean()),
      /** The adult is responsible for the project and its money. */
      responsible: z.optional(z.boolean()),
      /** Only if somebody is under 18; default: always. */
      requiredIf: z.optional(z.enum(MINOR_CONDITIONS)),
    }),
  ),
  /** Any of the links to any of the areas is enough. */
  residency: z.optional(
    z.object({
      areas: z.array(id).check(z.minLength(1)),
      links: z.array(z.enum(RESIDENCY_LINKS)).check(z.minLength(1)),
      /** Default: each person in the entry. */
      appliesTo: z.optional(z.enum(RULE_SCOPES)),
    }),
  ),
  /** Written consent of the legal representative. */
  guardianConsent: z.optional(
    z.object({
      /** For people younger than this, in full years. */
      under: age,
      /** Default: each person in the entry. */
      appliesTo: z.optional(z.enum(RULE_SCOPES)),
      /** The municipality’s own consent form, if it has one. */
      form: z.optional(link),
      /** The signed consents are uploaded as photos or scans; otherwise they are handed in on paper. */
      upload: z.optional(z.boolean()),
    }),
  ),
  /** A person who supports the entry without being part of it: never the applicant or a member. */
  mentor: z.optional(
    z.object({
      required: z.optional(z.boolean()),
      /** Required only if somebody is under 18. */
      requiredIf: z.optional(z.enum(MINOR_CONDITIONS)),
      /** Minimum age in full years; the form then asks for the year of birth. */
      from: z.optional(age),
      /** This person is responsible for the project and its money. */
      responsible: z.optional(z.boolean()),
      who: z.optional(textSchema),
    }),
  ),
  /** Maximum number of applications per applicant. */
  applications: z.optional(z.object({ perRound: z.optional(count), perYear: z.optional(count) })),
};

/** Who can apply, and how. */
export const participationSchema = z.object({
  /** Default: individual. */
  modes: z.optional(z.array(z.enum(PARTICIPATION_MODES)).check(z.minLength(1))),
  /** Number of people in a team, including the applicant; default: 2 or more. */
  team: z.optional(sizeSchema),
  /** Which organisations can enter, for example youth organisations. */
  organisations: z.optional(z.array(textSchema)),
  ...rulesShape,
  /** Rules that differ in one mode: each replaces the rule of the same name above. */
  byMode: z.optional(z.partialRecord(z.enum(PARTICIPATION_MODES), z.object(rulesShape))),
  /** An organisation that is responsible for the entry. */
  hostOrganisation: z.optional(
    z.object({
      /** The participation modes that need one. */
      modes: z.array(z.enum(PARTICIPATION_MODES)).check(z.minLength(1)),
      who: z.optional(textSchema),
    }),
  ),
});

/** The people whom the project reaches. */
export const participantsSchema = z.object({
  atLeast: z.optional(count),
  ages: z.optional(agesSchema),
  /** The minimum share of participants of these ages: two out of three is `{parts: 2, of: 3}`. */
  share: z.optional(refined(z.object({ parts: count, of: count }), isFraction, 'share')),
  residency: z.optional(
    z.object({
      areas: z.array(id).check(z.minLength(1)),
      links: z.array(z.enum(RESIDENCY_LINKS)).check(z.minLength(1)),
    }),
  ),
});

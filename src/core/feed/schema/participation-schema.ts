/** `contests[].participation` and `participants`: who can apply, how, and whom the project reaches. */
import * as z from 'zod/mini';
import { minLength } from '../../util/length.js';
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
  ages: z.optional(agesSchema),
  agesOn: z.optional(date),
  adults: z.optional(
    z.object({
      count,
      from: z.optional(age),
      older: z.optional(z.boolean()),
      responsible: z.optional(z.boolean()),
      requiredIf: z.optional(z.enum(MINOR_CONDITIONS)),
    }),
  ),
  residency: z.optional(
    z.object({
      areas: z.array(id).check(minLength(1)),
      links: z.array(z.enum(RESIDENCY_LINKS)).check(minLength(1)),
      appliesTo: z.optional(z.enum(RULE_SCOPES)),
    }),
  ),
  guardianConsent: z.optional(
    z.object({
      under: age,
      appliesTo: z.optional(z.enum(RULE_SCOPES)),
      form: z.optional(link),
      upload: z.optional(z.boolean()),
    }),
  ),
  mentor: z.optional(
    z.object({
      required: z.optional(z.boolean()),
      requiredIf: z.optional(z.enum(MINOR_CONDITIONS)),
      from: z.optional(age),
      responsible: z.optional(z.boolean()),
      who: z.optional(textSchema),
    }),
  ),
  applications: z.optional(z.object({ perRound: z.optional(count), perYear: z.optional(count) })),
};

/** Who can apply, and how. */
export const participationSchema = z.object({
  modes: z.optional(z.array(z.enum(PARTICIPATION_MODES)).check(minLength(1))),
  team: z.optional(sizeSchema),
  organisations: z.optional(z.array(textSchema)),
  ...rulesShape,
  byMode: z.optional(z.partialRecord(z.enum(PARTICIPATION_MODES), z.object(rulesShape))),
  hostOrganisation: z.optional(
    z.object({
      modes: z.array(z.enum(PARTICIPATION_MODES)).check(minLength(1)),
      who: z.optional(textSchema),
    }),
  ),
});

/** The people whom the project reaches. */
export const participantsSchema = z.object({
  atLeast: z.optional(count),
  ages: z.optional(agesSchema),
  share: z.optional(refined(z.object({ parts: count, of: count }), isFraction, 'share')),
  residency: z.optional(
    z.object({
      areas: z.array(id).check(minLength(1)),
      links: z.array(z.enum(RESIDENCY_LINKS)).check(minLength(1)),
    }),
  ),
});

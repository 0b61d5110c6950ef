/** `contests[].questions`: what applicants are asked, and where the answers are sent. */
import * as z from 'zod/mini';
import { maxLength, minLength } from '../../util/length.js';
import {
  AUTOCOMPLETE,
  FIELD_TYPES,
  PREFILLS,
  QUESTION_ID,
  QUESTION_TYPES,
  STEPS,
  SUBMISSION_FORMATS,
} from '../enums/contests.js';
import { date, id, string, textSchema, nonNegativeInt } from './primitives.js';
import {
  usesNoReservedIds,
  hasUniqueIds,
  isCompleteQuestion,
  conditionsReferBack,
} from './contest-refinements.js';
import { record } from './record.js';
import { refined } from './refined.js';
import { isParsableUrl } from './string-refinements.js';

const optionSchema = z.object({ value: id, label: textSchema, help: z.optional(textSchema) });

/** Shown only if an earlier question, which can be a standard one, has this answer. */
const conditionSchema = z.object({
  question: id,
  equals: z.optional(z.array(z.union([string, z.boolean()])).check(minLength(1))),
});

const fieldShape = {
  id: z.string().check(z.regex(QUESTION_ID, 'question-id')),
  label: textSchema,
  help: z.optional(textSchema),
  required: z.optional(z.boolean()),
  maxLength: z.optional(z.int().check(z.minimum(1), z.maximum(20_000))),
  minLength: z.optional(nonNegativeInt),
  options: z.optional(z.array(optionSchema)),
  min: z.optional(z.number()),
  max: z.optional(z.number()),
  earliest: z.optional(date),
  latest: z.optional(date),
  autocomplete: z.optional(z.enum(AUTOCOMPLETE)),
};

/** One column of a repeating group. */
const fieldSchema = refined(
  z.object({ ...fieldShape, type: z.enum(FIELD_TYPES) }),
  isCompleteQuestion,
  'options',
);

/** One question. Fields that do not apply to its type are ignored. */
export const questionSchema = refined(
  z.object({
    ...fieldShape,
    type: z.enum(QUESTION_TYPES),
    step: z.optional(z.enum(STEPS)),
    visibleIf: z.optional(z.array(conditionSchema)),
    from: z.optional(nonNegativeInt),
    to: z.optional(z.int().check(z.minimum(1))),
    accept: z.optional(
      z.array(z.string().check(z.regex(/^(\.[a-z0-9]{1,8}|[a-z]+\/([a-z0-9.+-]+|\*))$/, 'accept'))),
    ),
    maxBytes: z.optional(z.int().check(z.minimum(1))),
    fields: z.optional(refined(z.array(fieldSchema), hasUniqueIds, 'duplicate-id')),
    prefill: z.optional(z.enum(PREFILLS)),
    publicationConsent: z.optional(z.boolean()),
  }),
  isCompleteQuestion,
  'options',
);

const uniqueQuestions = refined(z.array(questionSchema), hasUniqueIds, 'duplicate-id');
export const questionsSchema = refined(
  refined(uniqueQuestions, usesNoReservedIds, 'standard-id'),
  conditionsReferBack,
  'condition',
);

/** Where an application is sent. Put no secrets here: everybody can read the feed. */
export const submissionSchema = z.object({
  endpoint: refined(
    z
      .string()
      .check(
        maxLength(2_000),
        z.regex(/^([Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s]+|\/(?![\\/])[^\s]*)$/, { error: 'link', abort: true }),
      ),
    isParsableUrl,
    'link',
  ),
  format: z.enum(SUBMISSION_FORMATS),
  fieldMap: z.optional(record(z.string(), z.string())),
  extra: z.optional(record(z.string(), z.string())),
  maxBytes: z.optional(z.int().check(z.minimum(1))),
});

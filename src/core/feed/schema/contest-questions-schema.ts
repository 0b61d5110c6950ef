/** `contests[].questions`: what an applicant is asked, and where the answers go. */
import * as z from 'zod/mini';
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
import { refined } from './refined.js';
import { isParsableUrl } from './string-refinements.js';

const optionSchema = z.object({ value: id, label: textSchema, help: z.optional(textSchema) });

/** Shown only where an earlier question, a standard one too, was answered so. */
const conditionSchema = z.object({
  question: id,
  /** Any of these answers; `true` for a consent. Without a list: any answer at all. */
  equals: z.optional(z.array(z.union([string, z.boolean()])).check(z.minLength(1))),
});

const fieldShape = {
  id: z.string().check(z.regex(QUESTION_ID, 'question-id')),
  label: textSchema,
  help: z.optional(textSchema),
  required: z.optional(z.boolean()),
  /** Greatest number of characters of a text. */
  maxLength: z.optional(z.int().check(z.minimum(1), z.maximum(20_000))),
  minLength: z.optional(nonNegativeInt),
  options: z.optional(z.array(optionSchema)),
  /** Least and greatest number, or sum of money. */
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

/** One question. What is not about its type is ignored. */
export const questionSchema = refined(
  z.object({
    ...fieldShape,
    type: z.enum(QUESTION_TYPES),
    /** Where it is asked; by its type where nothing is said: files, budget, agreements (consent), else idea. */
    step: z.optional(z.enum(STEPS)),
    /** All of them must be met. */
    visibleIf: z.optional(z.array(conditionSchema)),
    /** Least and greatest number of rows, files or options chosen. */
    from: z.optional(nonNegativeInt),
    to: z.optional(z.int().check(z.minimum(1))),
    /** Types of files as `<input accept>` has them: `.pdf`, `image/*`, `application/pdf`. */
    accept: z.optional(
      z.array(z.string().check(z.regex(/^(\.[a-z0-9]{1,8}|[a-z]+\/([a-z0-9.+-]+|\*))$/, 'accept'))),
    ),
    /** Greatest size of one file in bytes. */
    maxBytes: z.optional(z.int().check(z.minimum(1))),
    /** The columns of a repeating group. */
    fields: z.optional(refined(z.array(fieldSchema), hasUniqueIds, 'duplicate-id')),
    /**
     * The goal helper of the same site may fill this text in: `goal` takes the goal that somebody made there and chose to
     * use for the contest (`<tilts-smart-goal prefill-contest="…">`). Of several questions the first one takes it.
     */
    prefill: z.optional(z.enum(PREFILLS)),
    /** A consent to publishing (name, photo, work): never required, can be withdrawn alone. */
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

/** Where an application is sent. Nothing secret stands here: everybody can read the feed. */
export const submissionSchema = z.object({
  /** Absolute http(s) address, or a path on the page's own site. */
  endpoint: refined(
    z
      .string()
      .check(
        z.maxLength(2_000),
        z.regex(/^([Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s]+|\/(?![\\/])[^\s]*)$/, { error: 'link', abort: true }),
      ),
    isParsableUrl,
    'link',
  ),
  format: z.enum(SUBMISSION_FORMATS),
  /** Name of the back end's field by question id; `members.name` for a column. A question without one keeps its id. */
  fieldMap: z.optional(z.record(z.string(), z.string())),
  /** Fields that are the same in every application, e.g. `webform_id`. */
  extra: z.optional(z.record(z.string(), z.string())),
  /** The back end refuses more bytes than this in one application. */
  maxBytes: z.optional(z.int().check(z.minimum(1))),
});

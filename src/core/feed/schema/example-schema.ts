/**
 * An example of the feed’s `planning`: a goal to learn from or to start with, and as much of its plan as the
 * municipality wants to show. Dates are `YYYY-MM-DD`, amounts are in euros.
 */
import * as z from 'zod/mini';
import { RESOURCE_TYPES } from '../enums/instruments.js';
import { ACTIVITY_STATES, PARTNER_STEPS, RISK_LEVELS } from '../enums/planning.js';
import { date, id, nonNegative, textSchema } from './primitives.js';
import { record } from './record.js';

const text = z.optional(textSchema);
const day = z.optional(date);
const level = z.optional(z.enum(RISK_LEVELS));
/** A number in the unit of its indicator, or a description. */
const measured = z.union([z.number(), textSchema]);
/** Euros by year (`2027`). */
const sums = z.optional(record(z.string().check(z.regex(/^\d{4}$/, 'year')), nonNegative));

const valueSchema = z.object({ date, value: measured, note: text });

const activitySchema = z.object({
  name: textSchema,
  from: day,
  to: day,
  money: text,
  costs: sums,
  who: text,
  unit: text,
  instrument: z.optional(id),
  state: z.optional(z.enum(ACTIVITY_STATES)),
  unblock: text,
});

/** An indicator besides the goal’s own. */
const furtherIndicatorSchema = z.object({
  name: textSchema,
  unit: text,
  qualitative: z.optional(z.boolean()),
  baseline: z.optional(measured),
  target: z.optional(measured),
  method: text,
  source: text,
  evaluator: text,
  advice: text,
  values: z.optional(z.array(valueSchema)),
});

export const exampleSchema = z.object({
  id,
  title: textSchema,
  who: textSchema,
  what: textSchema,
  where: text,
  forWhom: text,
  indicator: textSchema,
  unit: text,
  baseline: z.optional(z.number()),
  target: z.number(),
  method: text,
  source: text,
  evaluator: text,
  values: z.optional(z.array(valueSchema)),
  resources: z.optional(
    z.array(z.object({ type: z.optional(z.enum(RESOURCE_TYPES)), name: textSchema, holder: text })),
  ),
  missing: text,
  priority: text,
  document: text,
  group: text,
  need: text,
  by: date,
  milestones: z.optional(z.array(z.object({ date, value: z.number() }))),
  tasks: z.optional(z.array(z.object({ name: textSchema, activities: z.optional(z.array(activitySchema)) }))),
  indicators: z.optional(z.array(furtherIndicatorSchema)),
  from: day,
  to: day,
  budget: sums,
  needs: z.optional(
    z.array(z.object({ group: textSchema, support: text, need: text, help: text, example: text })),
  ),
  organisations: z.optional(z.array(z.object({ name: textSchema, cooperation: text, result: text }))),
  partners: z.optional(
    z.array(z.object({ step: z.enum(PARTNER_STEPS), done: z.optional(z.boolean()), note: text })),
  ),
  information: z.optional(
    z.array(z.object({ name: textSchema, audience: text, channel: text, from: day, to: day, unit: text })),
  ),
  risks: z.optional(
    z.array(
      z.object({
        factor: textSchema,
        effect: text,
        likelihood: level,
        impact: level,
        prevention: text,
        reaction: text,
        owner: text,
      }),
    ),
  ),
  followUp: z.optional(z.array(z.object({ name: textSchema, unit: text, date: day, indicator: text }))),
});

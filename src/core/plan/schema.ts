/**
 * The plan file, version 2. This zod schema is its only definition; the types of the model are derived from it.
 *
 * Values stay as they were typed, numbers too (“1,5”), so that nothing is lost. Dates are `YYYY-MM-DD` without a time
 * zone; an empty text means “not given”.
 */
import * as z from 'zod/mini';
import { maxLength, minLength } from '../util/length.js';
import { RESOURCE_TYPES } from '../feed/enums/instruments.js';
import { date } from '../feed/schema/primitives.js';
import {
  ACTIVITY_STATES,
  DOCUMENT_KINDS,
  DOCUMENT_LEVELS,
  PARTNER_STEPS,
  RISK_LEVELS,
} from './smart-criteria.js';

const line = z.string().check(maxLength(500));
const text = z.string().check(maxLength(5_000));
const key = z.string().check(minLength(1), maxLength(60));
const day = z.union([z.literal(''), date]);
const level = z.union([z.literal(''), z.enum(RISK_LEVELS)]);

/** Amount by year (`2027`), in euros. */
const sumsByYear = z.record(z.string().check(z.regex(/^\d{4}$/)), line);

const indicatorSchema = z.object({
  id: key,
  name: line,
  /** Described in words instead of counted. */
  isQualitative: z.boolean(),
  unit: line,
  baseline: line,
  target: line,
  /** Lower is better, for example days of waiting. */
  lessIsBetter: z.boolean(),
  method: line,
  source: line,
  evaluator: line,
  /** Advice for the next period. */
  advice: text,
  /** The results over time. */
  values: z.array(z.object({ id: key, date: day, value: line, note: line })),
});

const activitySchema = z.object({
  id: key,
  name: line,
  from: day,
  to: day,
  /** Source of funding. */
  money: line,
  costs: sumsByYear,
  who: line,
  unit: line,
  state: z.enum(ACTIVITY_STATES),
  /** What would unblock it. */
  unblock: line,
  /** Id of a support instrument in the feed. */
  instrument: line,
});

const resource = {
  id: key,
  type: z.union([z.literal(''), z.enum(RESOURCE_TYPES)]),
  name: line,
  holder: line,
};

const taskSchema = z.object({ id: key, name: line, activities: z.array(activitySchema) });

const goalSchema = z.object({
  id: key,
  /** S: who … */
  who: line,
  /** … does or achieves what … */
  what: text,
  where: line,
  forWhom: line,
  /** M */
  measure: indicatorSchema,
  /** A: what is available, and what is missing. */
  resources: z.array(z.object(resource)),
  missing: line,
  /** R: the priority and its document, or a target group and its unmet need. */
  priority: line,
  document: line,
  group: line,
  need: line,
  /** T: the deadline, and the milestones. */
  by: day,
  milestones: z.array(z.object({ id: key, date: day, value: line })),
  /** The sentence in the person’s own words; empty if it is composed from the answers. */
  wording: text,
  tasks: z.array(taskSchema),
  /** Indicators besides the goal’s own. */
  indicators: z.array(indicatorSchema),
});

/** A plan as it is saved. */
export const planSchema = z.object({
  tilts: z.literal('plan'),
  version: z.literal(2),
  /** Random; the same in every copy, so that calendars recognise its events. */
  id: key,
  title: line,
  /** First and last day of the plan. */
  from: day,
  to: day,
  /** The available money. */
  budget: sumsByYear,
  /** Laws, planning documents and support programmes that the plan rests on. */
  documents: z.array(
    z.object({
      id: key,
      kind: z.union([z.literal(''), z.enum(DOCUMENT_KINDS)]),
      level: z.union([z.literal(''), z.enum(DOCUMENT_LEVELS)]),
      title: line,
      /** The point that binds the municipality, or helps it. */
      point: text,
      /** Who has issued it, or runs the programme. */
      holder: line,
      /** Web address, as it was typed. */
      link: line,
    }),
  ),
  /** With whom the municipality works together. */
  organisations: z.array(z.object({ id: key, name: line, cooperation: text, result: text })),
  /** What is known about the situation, and from where. */
  dataSources: z.array(
    z.object({
      id: key,
      name: line,
      source: line,
      /** How often the data are renewed, in words. */
      frequency: line,
      responsible: line,
      /** What is not known yet. */
      gap: text,
    }),
  ),
  /** What there is for all goals together. */
  availableResources: z.array(
    z.object({
      ...resource,
      /** Support that has been given with it already. */
      given: text,
    }),
  ),
  goals: z.array(goalSchema),
  /** The checklist of co-operation. */
  partners: z.array(
    z.object({
      id: key,
      /** A standard step, which is translated for the reader. */
      step: z.union([z.literal(''), z.enum(PARTNER_STEPS)]),
      name: line,
      isDone: z.boolean(),
      /** With whom, and when. */
      note: line,
    }),
  ),
  information: z.array(
    z.object({ id: key, name: line, audience: line, channel: line, from: day, to: day, unit: line }),
  ),
  needs: z.array(z.object({ id: key, group: line, support: text, need: text, help: text, example: text })),
  risks: z.array(
    z.object({
      id: key,
      factor: line,
      effect: text,
      likelihood: level,
      impact: level,
      prevention: text,
      reaction: text,
      owner: line,
    }),
  ),
  followUp: z.array(z.object({ id: key, name: line, unit: line, date: day, indicator: line })),
});

export type Plan = z.infer<typeof planSchema>;

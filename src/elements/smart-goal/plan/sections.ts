/** The sections of a plan: their names and summaries. Only call while a locale is active. */
import { str, type Msg } from '../../../core/i18n/translator.js';
import type { Formatter } from '../../../core/i18n/formatter.js';
import type { Plan } from '../../../core/plan/plan.js';
import {
  activitiesOf,
  budgetOf,
  latestValue,
  riskLevel,
  effectiveStatus,
} from '../../../core/plan/plan-calculations.js';

/** In the order of the municipal workbook: where one stands, what one wants, how one gets there. */
export const SECTIONS = [
  'documents',
  'organisations',
  'dataSources',
  'needs',
  'availableResources',
  'goals',
  'work',
  'money',
  'indicators',
  'partners',
  'information',
  'risks',
  'followUp',
] as const;
export type Section = (typeof SECTIONS)[number];

const NAMES: Record<Section, (msg: Msg) => string> = {
  documents: (msg) => msg('Laws and planning documents', { id: 'section.documents' }),
  organisations: (msg) => msg('Partners', { id: 'section.organisations' }),
  dataSources: (msg) => msg('Data and sources', { id: 'section.data' }),
  availableResources: (msg) => msg('Available resources', { id: 'section.resources' }),
  goals: (msg) => msg('Goals', { id: 'section.goals' }),
  needs: (msg) => msg('Needs of target groups', { id: 'section.needs' }),
  work: (msg) => msg('Tasks and activities', { id: 'section.work' }),
  indicators: (msg) => msg('Indicators', { id: 'section.indicators' }),
  money: (msg) => msg('Time and money', { id: 'section.money' }),
  partners: (msg) => msg('Partnerships', { id: 'section.partners' }),
  information: (msg) => msg('Information plan', { id: 'section.information' }),
  risks: (msg) => msg('Risks', { id: 'plan.risks' }),
  followUp: (msg) => msg('Follow-up', { id: 'section.follow-up' }),
};

const HINTS: Record<Section, (msg: Msg) => string> = {
  documents: (msg) =>
    msg('What the plan is based on, and which programmes can support it.', { id: 'section.documents-hint' }),
  organisations: (msg) =>
    msg('Who you work with, how, and what comes of it.', { id: 'section.organisations-hint' }),
  dataSources: (msg) =>
    msg('What you know, where you know it from, and what is still missing.', { id: 'section.data-hint' }),
  availableResources: (msg) =>
    msg('What you can work with, who has it, and what has been given already.', {
      id: 'section.resources-hint',
    }),
  goals: (msg) => msg('What should have changed by the end.', { id: 'section.goals-hint' }),
  needs: (msg) => msg('Who the plan is for, and what they lack.', { id: 'section.needs-hint' }),
  work: (msg) =>
    msg('A task is a larger part of the work; activities are its individual steps.', {
      id: 'plan.task-hint',
    }),
  indicators: (msg) => msg('What you measure, and how far you have come.', { id: 'section.indicators-hint' }),
  money: (msg) => msg('Start and end dates, and the budget.', { id: 'section.money-hint' }),
  partners: (msg) => msg('Which steps of working together you have taken.', { id: 'section.partners-hint' }),
  information: (msg) =>
    msg('Who hears what, when, and through which channel.', { id: 'section.information-hint' }),
  risks: (msg) => msg('What could go wrong, and what you will do about it.', { id: 'section.risks-hint' }),
  followUp: (msg) =>
    msg('Who checks, and when, that everything is on track.', { id: 'section.follow-up-hint' }),
};

export const sectionName = (msg: Msg, section: Section): string => NAMES[section](msg);
export const sectionHint = (msg: Msg, section: Section): string => HINTS[section](msg);

/** A short summary of a section, and whether it is filled in or needs attention. */
export interface SectionSummary {
  readonly text: string;
  readonly isFilled: boolean;
  /** Something is late, blocked or a high risk. */
  readonly isUrgent?: boolean;
}

const count = (
  msg: Msg,
  number: number,
  message: string,
  formatter: Formatter,
  isUrgent = false,
): SectionSummary => ({
  text: number ? formatter.plural(number, message) : msg('Nothing yet', { id: 'section.empty' }),
  isFilled: number > 0,
  isUrgent,
});

const SUMMARIES: Record<
  Section,
  (msg: Msg, plan: Plan, formatter: Formatter, today: string) => SectionSummary
> = {
  documents: (msg, { documents }, formatter) =>
    count(msg, documents.length, msg('# document|# documents', { id: 'count.documents' }), formatter),
  organisations: (msg, { organisations }, formatter) =>
    count(msg, organisations.length, msg('# partner|# partners', { id: 'count.organisations' }), formatter),
  dataSources: (msg, { dataSources }, formatter) =>
    count(msg, dataSources.length, msg('# source|# sources', { id: 'count.data' }), formatter),
  availableResources: (msg, { availableResources }, formatter) =>
    count(
      msg,
      availableResources.length,
      msg('# resource|# resources', { id: 'count.resources' }),
      formatter,
    ),
  goals: (msg, { goals }, formatter) => {
    const isBegun = goals.length > 1 || goals.some(({ what }) => what.trim());
    return count(msg, isBegun ? goals.length : 0, msg('# goal|# goals', { id: 'count.goals' }), formatter);
  },
  needs: (msg, { needs }, formatter) =>
    count(msg, needs.length, msg('# target group|# target groups', { id: 'count.needs' }), formatter),
  work: workSummary,
  indicators: (msg, { goals }, formatter) => {
    const all = goals.flatMap(({ measure, indicators }) => [measure, ...indicators]);
    const named = all.filter(({ name }) => name.trim());
    const known = named.filter(latestValue).length;
    const summary = count(
      msg,
      named.length,
      msg('# indicator|# indicators', { id: 'count.indicators' }),
      formatter,
    );
    if (!known) return summary;
    const values = formatter.plural(known, msg('# with values|# with values', { id: 'count.with-values' }));
    return { ...summary, text: `${summary.text}, ${values}` };
  },
  money: (msg, plan, formatter) => {
    const { total } = budgetOf(plan);
    const span = plan.from && plan.to && `${plan.from.slice(0, 4)}–${plan.to.slice(0, 4)}`;
    const planned = total ? msg(str`${formatter.money(total)} planned`, { id: 'section.planned' }) : '';
    const text = [span, planned].filter(Boolean).join(', ');
    return { text: text || msg('Nothing yet', { id: 'section.empty' }), isFilled: Boolean(text) };
  },
  partners: (msg, { partners }, formatter) => {
    const done = partners.filter(({ isDone }) => isDone).length;
    return {
      text: msg(str`${formatter.number(done)} of ${formatter.number(partners.length)} done`, {
        id: 'section.done',
      }),
      isFilled: done > 0 || partners.some(({ note }) => note.trim()),
    };
  },
  information: (msg, { information }, formatter) =>
    count(msg, information.length, msg('# activity|# activities', { id: 'count.activities' }), formatter),
  risks: (msg, { risks }, formatter) => {
    const high = risks.filter((risk) => riskLevel(risk) === 'high').length;
    const summary = count(
      msg,
      risks.length,
      msg('# risk|# risks', { id: 'count.risks' }),
      formatter,
      high > 0,
    );
    if (!high) return summary;
    return {
      ...summary,
      text: `${summary.text}, ${formatter.plural(high, msg('# high|# high', { id: 'count.high' }))}`,
    };
  },
  followUp: (msg, { followUp }, formatter, today) => {
    const summary = count(
      msg,
      followUp.length,
      msg('# review|# reviews', { id: 'count.reviews' }),
      formatter,
    );
    const [next] = followUp
      .map(({ date }) => date)
      .filter((date) => date >= today)
      .sort();
    if (!next) return summary;
    const day = msg(str`next: ${formatter.date(next)}`, { id: 'section.next-review' });
    return { ...summary, text: `${summary.text}, ${day}` };
  },
};

function workSummary(msg: Msg, plan: Plan, formatter: Formatter, today: string): SectionSummary {
  const tasks = plan.goals.reduce((all, goal) => all + goal.tasks.length, 0);
  const activities = activitiesOf(plan);
  const late = activities.filter(({ activity }) => effectiveStatus(activity, today) === 'late').length;
  const summary = count(msg, tasks, msg('# task|# tasks', { id: 'count.tasks' }), formatter, late > 0);
  const texts = [summary.text];
  if (activities.length)
    texts.push(
      formatter.plural(activities.length, msg('# activity|# activities', { id: 'count.activities' })),
    );
  if (late) texts.push(formatter.plural(late, msg('# late|# late', { id: 'count.late' })));
  return { ...summary, text: texts.join(', ') };
}

export const sectionSummary = (
  msg: Msg,
  section: Section,
  plan: Plan,
  formatter: Formatter,
  today: string,
): SectionSummary => SUMMARIES[section](msg, plan, formatter, today);

/** A report’s part about one goal. Only call while a locale is active. */
import type { Msg } from '../../../core/i18n/translator.js';
import { times } from '../../../core/util/natives.js';
import type { Formatter } from '../../../core/i18n/formatter.js';
import { SMART_CRITERIA, type SmartCriterion } from '../../../core/plan/smart-criteria.js';
import { resourceTypeName } from '../guidance/step-content.js';
import { GOAL_LABELS } from '../guidance/labels.js';
import type { Activity, Goal } from '../../../core/plan/plan.js';
import { parseAmount } from '../../../core/i18n/parse-number.js';
import { latestValue, effectiveStatus } from '../../../core/plan/plan-calculations.js';
import { sectionName } from '../plan/sections.js';
import { activityName, statusName, taskName } from '../plan/labels.js';
import { withoutFullStop } from '../punctuation.js';
import { instrumentTitle, type Suggestions } from '../suggestions.js';
import { criterionName } from '../labels.js';
import { dayCell, euroCell, longDayCell, numberCell, textCell, type Cell } from './cells.js';
import type { FactGroup, Table } from './report.types.js';

const FACTS: Record<
  SmartCriterion,
  (msg: Msg, goal: Goal, formatter: Formatter) => [name: string, cell: Cell][]
> = {
  S: (msg, { what, who, where, forWhom }) => [
    [msg('Result', { id: 'export.result' }), textCell(what)],
    [GOAL_LABELS.who(msg), textCell(who)],
    [GOAL_LABELS.where(msg), textCell(where)],
    [GOAL_LABELS.forWhom(msg), textCell(forWhom)],
  ],
  M: (msg, { measure: { name, unit, baseline, target } }) => [
    [GOAL_LABELS.indicator(msg), textCell(name)],
    [GOAL_LABELS.baseline(msg), numberCell(baseline)],
    [GOAL_LABELS.target(msg), numberCell(target)],
    [msg('Unit', { id: 'field.unit' }), textCell(unit)],
  ],
  A: (msg, { resources, missing }) => [
    [
      GOAL_LABELS.resources(msg),
      textCell(
        resources
          .map((resource) => resourceText(msg, resource))
          .filter(Boolean)
          .join('\n'),
      ),
    ],
    [msg('Still missing', { id: 'export.missing' }), textCell(missing)],
  ],
  R: (msg, { priority, document, group, need }) => [
    [GOAL_LABELS.priority(msg), textCell(priority)],
    [GOAL_LABELS.document(msg), textCell(document)],
    [GOAL_LABELS.group(msg), textCell(group)],
    [GOAL_LABELS.need(msg), textCell(need)],
  ],
  T: (msg, { by }, formatter) => [[msg('Deadline', { id: 'export.deadline' }), longDayCell(by, formatter)]],
};

/** “Money: grants (the council)” */
function resourceText(msg: Msg, { type, name, holder }: Goal['resources'][number]): string {
  if (!name.trim()) return '';
  const format = type && `${resourceTypeName(msg, type)}: `;
  return `${format}${withoutFullStop(name)}${holder.trim() && ` (${withoutFullStop(holder)})`}`;
}

/** All fields by criterion, including unanswered ones: a spreadsheet has a column for each. */
export const factsOf = (msg: Msg, goal: Goal, formatter: Formatter): FactGroup[] =>
  SMART_CRITERIA.map((criterion) => ({
    name: criterionName(msg, criterion),
    facts: FACTS[criterion](msg, goal, formatter).map(([name, cell]) => ({ name, cell })),
  }));

/** In reading order. */
export const goalTables = (
  msg: Msg,
  goal: Goal,
  formatter: Formatter,
  today: string,
  suggestions: Suggestions | undefined,
) => ({
  milestones: milestones(msg, goal, formatter),
  indicators: indicators(msg, goal, formatter),
  values: values(msg, goal, formatter),
  activities: activities(msg, goal, formatter, today, suggestions),
});

const milestones = (msg: Msg, { milestones, measure }: Goal, formatter: Formatter): Table => ({
  title: msg('Milestones', { id: 'field.milestones' }),
  columns: [
    msg('Date', { id: 'field.day' }),
    msg('Value', { id: 'field.value' }),
    msg('Unit', { id: 'field.unit' }),
  ],
  rows: milestones.map(({ date, value }) => [
    dayCell(date, formatter),
    numberCell(value),
    textCell(measure.unit),
  ]),
});

const allIndicators = ({ measure, indicators }: Goal) =>
  [measure, ...indicators].filter(({ name, values }) => name.trim() || values.length);

const indicators = (msg: Msg, goal: Goal, formatter: Formatter): Table => ({
  title: sectionName(msg, 'indicators'),
  columns: [
    GOAL_LABELS.indicator(msg),
    msg('Type', { id: 'export.kind' }),
    msg('Unit', { id: 'field.unit' }),
    GOAL_LABELS.baseline(msg),
    GOAL_LABELS.target(msg),
    msg('Reached', { id: 'export.reached' }),
    msg('Measured on', { id: 'export.measured-on' }),
    msg('Method', { id: 'export.method' }),
    msg('Source of the data', { id: 'plan.source' }),
    msg('Evaluated by', { id: 'export.evaluator' }),
    msg('Advice for the next period', { id: 'plan.advice' }),
  ],
  rows: allIndicators(goal).map((indicator) => {
    const now = latestValue(indicator);
    return [
      textCell(indicator.name),
      textCell(
        indicator.isQualitative
          ? msg('qualitative', { id: 'export.qualitative' })
          : msg('quantitative', { id: 'export.quantitative' }),
      ),
      textCell(indicator.unit),
      numberCell(indicator.baseline),
      numberCell(indicator.target),
      numberCell(now?.value ?? ''),
      dayCell(now?.date ?? '', formatter),
      textCell(indicator.method),
      textCell(indicator.source),
      textCell(indicator.evaluator),
      textCell(indicator.advice),
    ];
  }),
});

const values = (msg: Msg, goal: Goal, formatter: Formatter): Table => ({
  title: msg('Indicator values', { id: 'export.values' }),
  columns: [
    GOAL_LABELS.indicator(msg),
    msg('Date', { id: 'field.day' }),
    msg('Value', { id: 'field.value' }),
    msg('Unit', { id: 'field.unit' }),
    msg('Note', { id: 'field.note' }),
  ],
  rows: allIndicators(goal).flatMap(({ name, unit, values }) =>
    values.map(({ date, value, note }) => [
      textCell(name),
      dayCell(date, formatter),
      numberCell(value),
      textCell(unit),
      textCell(note),
    ]),
  ),
});

function costOf({ costs }: Activity): number | undefined {
  const sums = Object.values(costs).flatMap((typed) => parseAmount(typed) ?? []);
  return sums.length ? Math.round(sums.reduce((all, each) => all + each, 0) * 100) / 100 : undefined;
}

function activityStatusText(msg: Msg, activity: Activity, today: string): string {
  const status = statusName(msg, effectiveStatus(activity, today));
  return activity.state === 'blocked' && activity.unblock.trim()
    ? `${status}: ${activity.unblock.trim()}`
    : status;
}

const activities = (
  msg: Msg,
  { tasks }: Goal,
  formatter: Formatter,
  today: string,
  suggestions: Suggestions | undefined,
): Table => ({
  title: sectionName(msg, 'work'),
  isGrouped: true,
  columns: [
    msg('Task', { id: 'export.task' }),
    msg('Activity', { id: 'export.activity' }),
    msg('From', { id: 'plan.from' }),
    msg('Until', { id: 'plan.to' }),
    msg('Source of funding', { id: 'plan.money' }),
    msg('Cost', { id: 'export.cost' }),
    msg('Who takes part', { id: 'plan.who' }),
    msg('Responsible unit', { id: 'plan.unit' }),
    msg('Support instrument', { id: 'plan.instrument' }),
    msg('Status', { id: 'plan.state' }),
  ],
  rows: tasks.flatMap((task, taskAt) =>
    task.activities.length
      ? task.activities.map((activity, at) => [
          textCell(taskName(msg, task, taskAt)),
          textCell(activityName(msg, activity, at)),
          dayCell(activity.from, formatter),
          dayCell(activity.to, formatter),
          textCell(activity.money),
          euroCell(costOf(activity), formatter),
          textCell(activity.who),
          textCell(activity.unit),
          textCell(instrumentTitle(activity.instrument, suggestions)),
          textCell(activityStatusText(msg, activity, today)),
        ])
      : [[textCell(task.name), ...times(9, () => textCell(''))]],
  ),
});

/** A report’s part about one goal. Only call while a locale is active. */
import { msg } from '@lit/localize';
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

const FACTS: Record<SmartCriterion, (goal: Goal, formatter: Formatter) => [name: string, cell: Cell][]> = {
  S: ({ what, who, where, forWhom }) => [
    [msg('Result', { id: 'export.result' }), textCell(what)],
    [GOAL_LABELS.who(), textCell(who)],
    [GOAL_LABELS.where(), textCell(where)],
    [GOAL_LABELS.forWhom(), textCell(forWhom)],
  ],
  M: ({ measure: { name, unit, baseline, target } }) => [
    [GOAL_LABELS.indicator(), textCell(name)],
    [GOAL_LABELS.baseline(), numberCell(baseline)],
    [GOAL_LABELS.target(), numberCell(target)],
    [msg('Unit', { id: 'field.unit' }), textCell(unit)],
  ],
  A: ({ resources, missing }) => [
    [GOAL_LABELS.resources(), textCell(resources.map(resourceText).filter(Boolean).join('\n'))],
    [msg('Still missing', { id: 'export.missing' }), textCell(missing)],
  ],
  R: ({ priority, document, group, need }) => [
    [GOAL_LABELS.priority(), textCell(priority)],
    [GOAL_LABELS.document(), textCell(document)],
    [GOAL_LABELS.group(), textCell(group)],
    [GOAL_LABELS.need(), textCell(need)],
  ],
  T: ({ by }, formatter) => [[msg('Deadline', { id: 'export.deadline' }), longDayCell(by, formatter)]],
};

/** “Money: grants (the council)” */
function resourceText({ type, name, holder }: Goal['resources'][number]): string {
  if (!name.trim()) return '';
  const format = type && `${resourceTypeName(type)}: `;
  return `${format}${withoutFullStop(name)}${holder.trim() && ` (${withoutFullStop(holder)})`}`;
}

/** All fields by criterion, including unanswered ones: a spreadsheet has a column for each. */
export const factsOf = (goal: Goal, formatter: Formatter): FactGroup[] =>
  SMART_CRITERIA.map((criterion) => ({
    name: criterionName(criterion),
    facts: FACTS[criterion](goal, formatter).map(([name, cell]) => ({ name, cell })),
  }));

export const goalTables = (
  goal: Goal,
  formatter: Formatter,
  today: string,
  suggestions: Suggestions | undefined,
): Table[] => [
  milestones(goal, formatter),
  indicators(goal, formatter),
  values(goal, formatter),
  activities(goal, formatter, today, suggestions),
];

const milestones = ({ milestones, measure }: Goal, formatter: Formatter): Table => ({
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

const indicators = (goal: Goal, formatter: Formatter): Table => ({
  title: sectionName('indicators'),
  columns: [
    GOAL_LABELS.indicator(),
    msg('Type', { id: 'export.kind' }),
    msg('Unit', { id: 'field.unit' }),
    GOAL_LABELS.baseline(),
    GOAL_LABELS.target(),
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

const values = (goal: Goal, formatter: Formatter): Table => ({
  title: msg('Indicator values', { id: 'export.values' }),
  columns: [
    GOAL_LABELS.indicator(),
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

function activityStatusText(activity: Activity, today: string): string {
  const status = statusName(effectiveStatus(activity, today));
  return activity.state === 'blocked' && activity.unblock.trim()
    ? `${status}: ${activity.unblock.trim()}`
    : status;
}

const activities = (
  { tasks }: Goal,
  formatter: Formatter,
  today: string,
  suggestions: Suggestions | undefined,
): Table => ({
  title: sectionName('work'),
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
          textCell(taskName(task, taskAt)),
          textCell(activityName(activity, at)),
          dayCell(activity.from, formatter),
          dayCell(activity.to, formatter),
          textCell(activity.money),
          euroCell(costOf(activity), formatter),
          textCell(activity.who),
          textCell(activity.unit),
          textCell(instrumentTitle(activity.instrument, suggestions)),
          textCell(activityStatusText(activity, today)),
        ])
      : [[textCell(task.name), ...times(9, () => textCell(''))]],
  ),
});

/** What a document says of one goal. Call only while an element speaks. */
import { msg } from '@lit/localize';
import { times } from '../../../core/util/natives.js';
import type { Formats } from '../../../core/i18n/formatter.js';
import { LETTERS, type Letter } from '../../../core/plan/smart-criteria.js';
import { resourceTypeName } from '../guidance/step-content.js';
import { LABELS } from '../guidance/labels.js';
import type { Activity, Goal } from '../../../core/plan/plan.js';
import { sumIn } from '../../../core/i18n/parse-number.js';
import { reached, standingOf } from '../../../core/plan/plan-calculations.js';
import { sectionName } from '../plan/sections.js';
import { activityName, stateName, taskName } from '../plan/labels.js';
import { open } from '../punctuation.js';
import { instrumentTitle, type Suggestions } from '../suggestions.js';
import { letterName } from '../labels.js';
import { dayCell, euroCell, longDayCell, numberCell, textCell, type Cell } from './cells.js';
import type { FactGroup, Table } from './report.js';

const FACTS: Record<Letter, (goal: Goal, formats: Formats) => [name: string, cell: Cell][]> = {
  S: ({ what, who, where, forWhom }) => [
    [msg('Result', { id: 'out.result' }), textCell(what)],
    [LABELS.who(), textCell(who)],
    [LABELS.where(), textCell(where)],
    [LABELS.forWhom(), textCell(forWhom)],
  ],
  M: ({ measure: { name, unit, baseline, target } }) => [
    [LABELS.indicator(), textCell(name)],
    [LABELS.baseline(), numberCell(baseline)],
    [LABELS.target(), numberCell(target)],
    [msg('Unit', { id: 'field.unit' }), textCell(unit)],
  ],
  A: ({ resources, missing }) => [
    [LABELS.resources(), textCell(resources.map(resourceText).filter(Boolean).join('\n'))],
    [msg('Still missing', { id: 'out.missing' }), textCell(missing)],
  ],
  R: ({ priority, document, group, need }) => [
    [LABELS.priority(), textCell(priority)],
    [LABELS.document(), textCell(document)],
    [LABELS.group(), textCell(group)],
    [LABELS.need(), textCell(need)],
  ],
  T: ({ by }, formats) => [[msg('Deadline', { id: 'out.deadline' }), longDayCell(by, formats)]],
};

/** "Money: grants (the council)" */
function resourceText({ type, name, holder }: Goal['resources'][number]): string {
  if (!name.trim()) return '';
  const kind = type && `${resourceTypeName(type)}: `;
  return `${kind}${open(name)}${holder.trim() && ` (${open(holder)})`}`;
}

/** Everything that can be said by letter, also what was not answered: a spreadsheet has a column for each. */
export const factsOf = (goal: Goal, formats: Formats): FactGroup[] =>
  LETTERS.map((letter) => ({
    name: letterName(letter),
    facts: FACTS[letter](goal, formats).map(([name, cell]) => ({ name, cell })),
  }));

export const goalTables = (
  goal: Goal,
  formats: Formats,
  today: string,
  suggestions: Suggestions | undefined,
): Table[] => [
  milestones(goal, formats),
  indicators(goal, formats),
  values(goal, formats),
  activities(goal, formats, today, suggestions),
];

const milestones = ({ milestones, measure }: Goal, formats: Formats): Table => ({
  title: msg('Milestones', { id: 'field.milestones' }),
  columns: [
    msg('Date', { id: 'field.day' }),
    msg('Value', { id: 'field.value' }),
    msg('Unit', { id: 'field.unit' }),
  ],
  rows: milestones.map(({ date, value }) => [
    dayCell(date, formats),
    numberCell(value),
    textCell(measure.unit),
  ]),
});

const allIndicators = ({ measure, indicators }: Goal) =>
  [measure, ...indicators].filter(({ name, values }) => name.trim() || values.length);

const indicators = (goal: Goal, formats: Formats): Table => ({
  title: sectionName('indicators'),
  columns: [
    LABELS.indicator(),
    msg('Type', { id: 'out.kind' }),
    msg('Unit', { id: 'field.unit' }),
    LABELS.baseline(),
    LABELS.target(),
    msg('Reached', { id: 'out.reached' }),
    msg('Measured on', { id: 'out.measured-on' }),
    msg('Method', { id: 'out.method' }),
    msg('Source of the data', { id: 'plan.source' }),
    msg('Evaluated by', { id: 'out.evaluator' }),
    msg('Advice for the next period', { id: 'plan.advice' }),
  ],
  rows: allIndicators(goal).map((indicator) => {
    const now = reached(indicator);
    return [
      textCell(indicator.name),
      textCell(
        indicator.isQualitative
          ? msg('qualitative', { id: 'out.qualitative' })
          : msg('quantitative', { id: 'out.quantitative' }),
      ),
      textCell(indicator.unit),
      numberCell(indicator.baseline),
      numberCell(indicator.target),
      numberCell(now?.value ?? ''),
      dayCell(now?.date ?? '', formats),
      textCell(indicator.method),
      textCell(indicator.source),
      textCell(indicator.evaluator),
      textCell(indicator.advice),
    ];
  }),
});

const values = (goal: Goal, formats: Formats): Table => ({
  title: msg('Indicator values', { id: 'out.values' }),
  columns: [
    LABELS.indicator(),
    msg('Date', { id: 'field.day' }),
    msg('Value', { id: 'field.value' }),
    msg('Unit', { id: 'field.unit' }),
    msg('Note', { id: 'field.note' }),
  ],
  rows: allIndicators(goal).flatMap(({ name, unit, values }) =>
    values.map(({ date, value, note }) => [
      textCell(name),
      dayCell(date, formats),
      numberCell(value),
      textCell(unit),
      textCell(note),
    ]),
  ),
});

function costOf({ costs }: Activity): number | undefined {
  const sums = Object.values(costs).flatMap((typed) => sumIn(typed) ?? []);
  return sums.length ? Math.round(sums.reduce((all, each) => all + each, 0) * 100) / 100 : undefined;
}

function stateText(activity: Activity, today: string): string {
  const standing = stateName(standingOf(activity, today));
  return activity.state === 'blocked' && activity.unblock.trim()
    ? `${standing}: ${activity.unblock.trim()}`
    : standing;
}

const activities = (
  { tasks }: Goal,
  formats: Formats,
  today: string,
  suggestions: Suggestions | undefined,
): Table => ({
  title: sectionName('work'),
  isGrouped: true,
  columns: [
    msg('Task', { id: 'out.task' }),
    msg('Activity', { id: 'out.activity' }),
    msg('From', { id: 'plan.from' }),
    msg('Until', { id: 'plan.to' }),
    msg('Source of funding', { id: 'plan.money' }),
    msg('Cost', { id: 'out.cost' }),
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
          dayCell(activity.from, formats),
          dayCell(activity.to, formats),
          textCell(activity.money),
          euroCell(costOf(activity), formats),
          textCell(activity.who),
          textCell(activity.unit),
          textCell(instrumentTitle(activity.instrument, suggestions)),
          textCell(stateText(activity, today)),
        ])
      : [[textCell(task.name), ...times(9, () => textCell(''))]],
  ),
});

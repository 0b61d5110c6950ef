/** The plan as a document: headings, texts and tables, which every form of output writes in its own way. Call only while an element speaks. */
import { msg } from '@lit/localize';
import type { Formats } from '../../../locale/format.js';
import type { Activity, Goal, Plan } from '../model.js';
import { toNumber } from '../numbers.js';
import { levelName, stateName } from '../plan/words.js';
import { riskLevel, standingOf } from '../plan/rules.js';
import { goalText } from '../help/sentence.js';
import { goalName } from '../words.js';

export interface Table {
  readonly kind: 'table';
  readonly title: string;
  /** The first row names the columns. */
  readonly rows: readonly (readonly string[])[];
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | Table;

export function documentOf(plan: Plan, formats: Formats, today: string): Block[] {
  const blocks: Block[] = [];
  plan.goals.forEach((goal, at) => {
    blocks.push({ kind: 'heading', text: goalName(at, goal.what) });
    const text = goalText(goal, formats);
    if (text) blocks.push({ kind: 'text', text });
    if (goal.missing.trim())
      blocks.push({
        kind: 'text',
        text: `${msg('What is still missing?', { id: 'field.missing' })} ${goal.missing.trim()}`,
      });
    addTable(blocks, milestonesOf(goal, formats));
    addTable(blocks, activitiesOf(goal, formats, today));
  });
  addTable(blocks, risksOf(plan));
  return blocks;
}

function addTable(blocks: Block[], table: Table): void {
  if (table.rows.length > 1) blocks.push(table);
}

const dayText = (day: string, formats: Formats): string => day && formats.date(day);

const milestonesOf = ({ milestones, measure }: Goal, formats: Formats): Table => ({
  kind: 'table',
  title: msg('Milestones on the way', { id: 'field.milestones' }),
  rows: [
    [msg('Day', { id: 'field.day' }), msg('Value', { id: 'field.value' }), msg('Unit', { id: 'field.unit' })],
    ...milestones.map(({ date, value }) => [dayText(date, formats), value, measure.unit]),
  ],
});

const costOf = ({ costs }: Activity, formats: Formats): string => {
  const sums = Object.values(costs).flatMap((typed) => toNumber(typed) ?? []);
  return sums.length ? formats.money(sums.reduce((all, each) => all + each, 0)) : '';
};

const activitiesOf = ({ tasks }: Goal, formats: Formats, today: string): Table => ({
  kind: 'table',
  title: msg('Tasks and activities', { id: 'out.activities' }),
  rows: [
    [
      msg('Task', { id: 'out.task' }),
      msg('Activity', { id: 'out.activity' }),
      msg('From', { id: 'plan.from' }),
      msg('Until', { id: 'plan.to' }),
      msg('Responsible unit', { id: 'plan.unit' }),
      msg('Source of money', { id: 'plan.money' }),
      msg('Cost', { id: 'out.cost' }),
      msg('Status', { id: 'plan.state' }),
    ],
    ...tasks.flatMap(({ name, activities }) =>
      activities.length
        ? activities.map((activity) => [
            name,
            activity.name,
            dayText(activity.from, formats),
            dayText(activity.to, formats),
            activity.unit,
            activity.money,
            costOf(activity, formats),
            stateName(standingOf(activity, today)),
          ])
        : [[name, '', '', '', '', '', '', '']],
    ),
  ],
});

const risksOf = ({ risks }: Plan): Table => ({
  kind: 'table',
  title: msg('Risks', { id: 'plan.risks' }),
  rows: [
    [
      msg('What may go wrong?', { id: 'plan.factor' }),
      msg('What would follow?', { id: 'plan.effect' }),
      msg('Level', { id: 'out.level' }),
      msg('How will you prevent it?', { id: 'plan.prevention' }),
      msg('What will you do if it happens?', { id: 'plan.reaction' }),
      msg('Who watches it?', { id: 'plan.owner' }),
    ],
    ...risks.map((risk) => {
      const level = riskLevel(risk);
      return [
        risk.factor,
        risk.effect,
        level && levelName(level),
        risk.prevention,
        risk.reaction,
        risk.owner,
      ];
    }),
  ],
});

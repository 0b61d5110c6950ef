/** What a document says of the plan as a whole. Call only while an element speaks. */
import { msg } from '@lit/localize';
import type { Formats } from '../../../locale/format.js';
import type { Level } from '../codes.js';
import type { Plan } from '../model.js';
import { levelName, partnerStepName, stateName } from '../plan/words.js';
import { toNumber } from '../numbers.js';
import { budgetOf, riskLevel } from '../plan/rules.js';
import { dayCell, euroCell, textCell } from './cells.js';
import type { Table } from './document.js';

export const planTables = (plan: Plan, formats: Formats): Table[] => [
  budget(plan, formats),
  needs(plan),
  partners(plan),
  information(plan, formats),
  risks(plan),
  followUp(plan, formats),
];

/** What the activities cost, and what there is to spend. */
function budget(plan: Plan, formats: Formats): Table {
  const { years: used, rows, totals, total } = budgetOf(plan);
  const available = Object.entries(plan.budget).flatMap(([year, typed]) => {
    const sum = toNumber(typed);
    return sum === undefined ? [] : [[year, sum] as const];
  });
  const years = [...new Set([...used, ...available.map(([year]) => year)])].sort();
  const line = (name: string, sums: ReadonlyMap<string, number>, all: number) => [
    textCell(name),
    ...[...years.map((year) => sums.get(year)), all].map((sum) => euroCell(sum || undefined, formats)),
  ];
  const byYear = (sums: readonly number[]) => new Map(sums.map((sum, at) => [used[at]!, sum]));
  const whole = available.reduce((all, [, sum]) => all + sum, 0);
  return {
    title: msg('Budget by year', { id: 'out.budget' }),
    columns: [msg('Source of money', { id: 'out.money' }), ...years, msg('Total', { id: 'out.total' })],
    rows: rows.map((row) =>
      line(row.fund || msg('source not named', { id: 'out.no-fund' }), byYear(row.sums), row.total),
    ),
    totals: [
      ...(rows.length ? [line(msg('Total', { id: 'out.total' }), byYear(totals), total)] : []),
      ...(available.length
        ? [line(msg('Available', { id: 'out.available' }), new Map(available), Math.round(whole * 100) / 100)]
        : []),
    ],
  };
}

const needs = ({ needs }: Plan): Table => ({
  title: msg('Needs of target groups', { id: 'out.needs' }),
  columns: [
    msg('Target group', { id: 'out.group' }),
    msg('Support that exists', { id: 'out.support' }),
    msg('Unmet need', { id: 'out.need' }),
    msg('How social enterprises can help', { id: 'out.help' }),
    msg('Example', { id: 'out.example' }),
  ],
  rows: needs.map(({ group, support, need, help, example }) =>
    [group, support, need, help, example].map(textCell),
  ),
});

/** The checklist, once something on it is done or a step of one's own stands there. */
function partners({ partners }: Plan): Table {
  const isUsed = partners.some(({ name, isDone, note }) => isDone || name.trim() || note.trim());
  return {
    title: msg('Partnerships', { id: 'out.partnerships' }),
    columns: [
      msg('Step', { id: 'out.step' }),
      msg('Status', { id: 'out.status' }),
      msg('With whom and when', { id: 'out.partner-note' }),
    ],
    rows: isUsed
      ? partners.map(({ step, name, isDone, note }) => [
          textCell(name.trim() || (step && partnerStepName(step))),
          textCell(isDone ? stateName('done') : msg('not yet', { id: 'out.not-yet' })),
          textCell(note),
        ])
      : [],
  };
}

const information = ({ information }: Plan, formats: Formats): Table => ({
  title: msg('Information plan', { id: 'out.information' }),
  columns: [
    msg('Activity', { id: 'out.activity' }),
    msg('Audience', { id: 'out.audience' }),
    msg('Channel', { id: 'out.channel' }),
    msg('From', { id: 'out.from' }),
    msg('Until', { id: 'out.until' }),
    msg('Responsible unit', { id: 'out.responsible-unit' }),
  ],
  rows: information.map(({ name, audience, channel, from, to, unit }) => [
    textCell(name),
    textCell(audience),
    textCell(channel),
    dayCell(from, formats),
    dayCell(to, formats),
    textCell(unit),
  ]),
});

const levelText = (level: Level | ''): string => level && levelName(level);

const risks = ({ risks }: Plan): Table => ({
  title: msg('Risks', { id: 'out.risks' }),
  columns: [
    msg('Risk factor', { id: 'out.factor' }),
    msg('Effect', { id: 'out.effect' }),
    msg('Likelihood', { id: 'out.likelihood' }),
    msg('Impact', { id: 'out.impact' }),
    msg('Level', { id: 'out.level' }),
    msg('Prevention', { id: 'out.prevention' }),
    msg('Reaction', { id: 'out.reaction' }),
    msg('Owner', { id: 'out.owner' }),
  ],
  rows: risks.map((risk) =>
    [
      risk.factor,
      risk.effect,
      levelText(risk.likelihood),
      levelText(risk.impact),
      levelText(riskLevel(risk)),
      risk.prevention,
      risk.reaction,
      risk.owner,
    ].map(textCell),
  ),
});

const followUp = ({ followUp }: Plan, formats: Formats): Table => ({
  title: msg('Follow-up', { id: 'out.follow-up' }),
  columns: [
    msg('What is followed up', { id: 'out.followed' }),
    msg('Responsible unit', { id: 'out.responsible-unit' }),
    msg('Deadline', { id: 'out.deadline' }),
    msg('Indicator', { id: 'out.indicator' }),
  ],
  rows: followUp.map(({ name, unit, date, indicator }) => [
    textCell(name),
    textCell(unit),
    dayCell(date, formats),
    textCell(indicator),
  ]),
});

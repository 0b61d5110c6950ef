/** A document as Markdown and as a table; days of a plan for the calendar. */
import type { CalendarEvent } from '../../../../core/formats/calendar.js';
import type { Plan } from '../../../../core/plan/plan.js';
import { rawValue, type Cell } from '../cells.js';
import { withoutEmptyColumns, reportParts } from '../report.js';
import type { FactGroup, Report, Table } from '../report.types.js';
import { toWorksheets } from './worksheets.js';

/** Signs that Markdown would read as its own. */
const escape = (text: string): string => text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&').replace(/\s*\n\s*/g, ' ');

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** What is said of a letter, each answer in a line of its own: it may be a sentence or end like one. */
function factText({ name, facts }: FactGroup): string | undefined {
  const filled = facts.filter(({ cell }) => cell.text);
  if (!filled.length) return undefined;
  const lines = filled.map((fact) => `  - ${escape(fact.name)}: ${escape(fact.cell.text)}`);
  return [`- **${escape(name)}**`, ...lines].join('\n');
}

function tableText(table: Table): string {
  const { title, columns, rows, totals } = withoutEmptyColumns(table);
  const row = (cells: readonly Cell[]) => line(cells.map(({ text }) => escape(text)));
  return [
    `### ${escape(title)}`,
    '',
    line(columns.map(escape)),
    line(columns.map(() => '---')),
    ...[...rows, ...totals].map(row),
  ].join('\n');
}

export function toMarkdown(report: Report): string {
  const sections = reportParts(report).flatMap(({ name, sentence, facts, tables }) => [
    `## ${escape(name)}`,
    escape(sentence),
    facts.flatMap((group) => factText(group) ?? []).join('\n'),
    ...tables.map(tableText),
  ]);
  const all = [`# ${escape(report.title)}`, escape(report.subtitle), ...sections];
  return `${all.filter(Boolean).join('\n\n')}\n`;
}

/** Every section below the other, as a spreadsheet shows it: numbers, days by ISO 8601. */
export const toCsvRows = (report: Report): (readonly (string | number)[])[] =>
  toWorksheets(report).flatMap(({ title, columns, rows, totals = [] }) => [
    [title],
    columns,
    ...[...rows, ...totals].map((cells) => cells.map(rawValue)),
    [],
  ]);

/** Last days of goals, milestones, activities; information and follow-up of the plan. */
export function planEvents(plan: Plan, timeZone: string): CalendarEvent[] {
  const events: CalendarEvent[] = [];
  const add = (id: string, title: string, start: string) => {
    if (start) events.push({ uid: `${plan.id}-${id}@tilts`, title: title.trim() || '–', start, timeZone });
  };
  for (const goal of plan.goals) {
    add(`g${goal.id}`, goal.what, goal.by);
    for (const { id, date, value } of goal.milestones)
      add(`g${goal.id}-m${id}`, `${goal.measure.name}: ${value} ${goal.measure.unit}`, date);
    for (const task of goal.tasks)
      for (const { id, name, to, state } of task.activities)
        if (state !== 'done') add(`g${goal.id}-t${task.id}-a${id}`, name, to);
  }
  for (const { id, name, to } of plan.information) add(`i${id}`, name, to);
  for (const { id, name, date } of plan.followUp) add(`f${id}`, name, date);
  return events;
}

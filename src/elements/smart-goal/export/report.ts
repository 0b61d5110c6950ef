/**
 * The plan as a report. All exports (page, print and files) are made from it, so a new section only has to be added
 * here. Only call while a locale is active.
 */
import { str, type Msg } from '../../../core/i18n/translator.js';
import { dateRange } from '../../../core/i18n/date-range.js';
import type { Formatter } from '../../../core/i18n/formatter.js';
import type { Plan } from '../../../core/plan/plan.js';
import { GOAL_LABELS } from '../guidance/labels.js';
import { goalText } from '../guidance/goal-sentence.js';
import { sectionName } from '../plan/sections.js';
import type { Suggestions } from '../suggestions.js';
import { goalName } from '../labels.js';
import type { Cell } from './cells.js';
import { factsOf, goalTables } from './report-goals.js';
import { planTables } from './report-plan.js';
import type { GroupedTable, Report, ReportPart, Table } from './report.types.js';

export function buildReport(
  msg: Msg,
  plan: Plan,
  formatter: Formatter,
  today: string,
  suggestions: Suggestions | undefined,
): Report {
  const tables = Object.values(planTables(msg, plan, formatter)).filter(isFilled);
  return {
    title: plan.title.trim() || msg('SMART goals and action plan', { id: 'export.untitled' }),
    language: formatter.language,
    subtitle: subtitleText(msg, plan, formatter, today),
    goalColumn: GOAL_LABELS.goal(msg),
    goalsTitle: sectionName(msg, 'goals'),
    answerColumns: [msg('Question', { id: 'export.question' }), msg('Answer', { id: 'export.answer' })],
    sentenceName: msg('Wording of the goal', { id: 'export.sentence' }),
    goals: plan.goals.map((goal, at) => ({
      name: goalName(msg, at, goal.what),
      sentence: goalText(msg, goal, formatter),
      facts: factsOf(msg, goal, formatter),
      tables: Object.values(goalTables(msg, goal, formatter, today, suggestions)).filter(isFilled),
    })),
    wholePlan: tables.length
      ? { name: msg('The plan as a whole', { id: 'export.whole-plan' }), sentence: '', facts: [], tables }
      : undefined,
  };
}

/** The parts in reading order. */
export const reportParts = ({ sheets, goals, wholePlan }: Report): readonly ReportPart[] =>
  sheets ?? (wholePlan ? [...goals, wholePlan] : goals);

/** The table without empty columns: paper is narrow. A form to fill in keeps them. */
export function withoutEmptyColumns({
  title,
  columns,
  rows,
  totals = [],
  isGrouped = false,
  isForm = false,
}: Table): Required<Table> {
  const usedColumns = columns.map((_, at) => isForm || [...rows, ...totals].some((cells) => cells[at]!.text));
  const pickUsed = <T>(list: readonly T[]): T[] => list.filter((_, at) => usedColumns[at]);
  return {
    title,
    isForm,
    isGrouped: isGrouped && usedColumns[0]!,
    columns: pickUsed(columns),
    rows: rows.map(pickUsed),
    totals: totals.map(pickUsed),
  };
}

export function groupRows(full: Table): GroupedTable {
  const { title, columns, rows, totals, isGrouped } = withoutEmptyColumns(full);
  const groups: { name: string; rows: (readonly Cell[])[] }[] = [];
  for (const [first, ...others] of isGrouped ? rows : []) {
    if (!groups.length || groups.at(-1)!.name !== first!.text) groups.push({ name: first!.text, rows: [] });
    // A task without activities is only a heading.
    if (others.some(({ text }) => text)) groups.at(-1)!.rows.push(others);
  }
  if (!isGrouped) groups.push({ name: '', rows: [...rows] });
  const own = isGrouped ? columns.slice(1) : columns;
  const all = [...groups.flatMap((group) => group.rows), ...totals];
  const isNumeric = own.map((_, at) =>
    all.every((cells) => cells[at]!.number !== undefined || !cells[at]!.text),
  );
  return { title, columns: own, groups, totals, isNumeric };
}

export const isFilled = ({ rows, totals = [] }: Table): boolean =>
  [...rows, ...totals].some((cells) => cells.some(({ text }) => text));

function subtitleText(msg: Msg, { from, to }: Plan, formatter: Formatter, today: string): string {
  const day = formatter.date(today);
  if (from && to) return msg(str`${dateRange(from, to, formatter)}. As of ${day}`, { id: 'export.period' });
  return to
    ? msg(str`Until ${formatter.date(to)}. As of ${day}`, { id: 'export.until-day' })
    : msg(str`As of ${day}`, { id: 'export.as-of' });
}

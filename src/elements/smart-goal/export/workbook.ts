/**
 * The plan as the municipal workbook: eleven numbered sheets, each for all goals together. Only call while a locale is
 * active.
 */
import { times } from '../../../core/util/natives.js';
import type { Msg } from '../../../core/i18n/translator.js';
import type { Formatter } from '../../../core/i18n/formatter.js';
import type { Plan } from '../../../core/plan/plan.js';
import { sectionName } from '../plan/sections.js';
import { taskName } from '../plan/labels.js';
import type { Suggestions } from '../suggestions.js';
import { textCell } from './cells.js';
import { goalsWorksheet, joinTables } from './formats/worksheets.js';
import { goalTables } from './report-goals.js';
import { planTables } from './report-plan.js';
import { buildReport, isFilled } from './report.js';
import type { Report, ReportPart, Table } from './report.types.js';

/** Rows of a table that is empty. */
const BLANK_ROWS = 3;

/** @param hasBlanks keeps empty sheets, as forms to fill in by hand; otherwise they are left out, and their numbers with them. */
export function buildWorkbook(
  msg: Msg,
  plan: Plan,
  formatter: Formatter,
  today: string,
  suggestions: Suggestions | undefined,
  hasBlanks: boolean,
): Report {
  const report = buildReport(msg, plan, formatter, today, suggestions);
  const whole = planTables(msg, plan, formatter, hasBlanks);
  const each = plan.goals.map((goal) => goalTables(msg, goal, formatter, today, suggestions));
  const ofGoals = (name: keyof (typeof each)[number]): Table =>
    joinTables(
      report,
      each.map((tables) => tables[name]),
    );
  const sheet = (name: string, ...tables: Table[]) => ({ name, tables });
  const sheets = [
    sheet(sectionName(msg, 'documents'), whole.documents),
    sheet(sectionName(msg, 'organisations'), whole.organisations),
    sheet(sectionName(msg, 'dataSources'), whole.dataSources),
    sheet(sectionName(msg, 'needs'), whole.needs),
    sheet(sectionName(msg, 'availableResources'), whole.availableResources),
    sheet(
      msg('Goals and tasks', { id: 'export.goals-and-tasks' }),
      { ...goalsWorksheet({ ...report, goals: report.goals.filter(isWritten) }), isGrouped: true },
      ofGoals('milestones'),
      tasks(msg, plan, report),
    ),
    sheet(msg('Action plan', { id: 'export.action-plan' }), ofGoals('activities'), whole.budget),
    sheet(sectionName(msg, 'indicators'), ofGoals('indicators'), ofGoals('values')),
    sheet(sectionName(msg, 'partners'), whole.partners, whole.information),
    sheet(sectionName(msg, 'risks'), whole.risks),
    sheet(sectionName(msg, 'followUp'), whole.followUp),
  ];
  return {
    ...report,
    sheets: sheets.flatMap(({ name, tables }, at): ReportPart[] => {
      const shown = hasBlanks ? tables.map(asForm) : tables.filter(isFilled);
      if (!shown.length) return [];
      return [
        {
          name: `${at + 1}. ${name}`,
          sentence: '',
          facts: [],
          // A table that is called like its sheet needs no name of its own.
          tables: shown.map((table) => (table.title === name ? { ...table, title: '' } : table)),
        },
      ];
    }),
  };
}

const isWritten = ({ sentence, facts }: ReportPart): boolean =>
  Boolean(sentence) || facts.some((group) => group.facts.some(({ cell }) => cell.text));

const tasks = (msg: Msg, { goals }: Plan, report: Report): Table => ({
  title: msg('Tasks', { id: 'export.tasks' }),
  isGrouped: true,
  columns: [report.goalColumn, msg('Task', { id: 'export.task' })],
  rows: goals.flatMap(({ tasks }, goalAt) =>
    tasks.map((task, at) => [report.goals[goalAt]!.name, taskName(msg, task, at)].map(textCell)),
  ),
});

/** With all its columns, and rows to write in where it has none. */
const asForm = (table: Table): Table => ({
  ...table,
  isForm: true,
  ...(!isFilled(table) && {
    isGrouped: false,
    rows: times(BLANK_ROWS, () => table.columns.map(() => textCell(''))),
    totals: [],
  }),
});

/** The report as worksheets: the goals, then every section once, for all goals together. Pure. */
import { textCell } from '../cells.js';
import type { Report, Table } from '../report.types.js';

export function toWorksheets(report: Report): Table[] {
  if (report.sheets)
    return report.sheets.flatMap(({ name, tables }) =>
      tables.map((table) => ({
        ...table,
        title: table.title ? `${name.split(' ')[0]} ${table.title}` : name,
      })),
    );
  const titles = new Set(report.goals.flatMap(({ tables }) => tables.map(({ title }) => title)));
  const ofGoals = [...titles].map((title) =>
    joinTables(
      report,
      report.goals.map(({ tables }) => tables.find((table) => table.title === title)),
    ),
  );
  return [goalsWorksheet(report), ...ofGoals, ...(report.wholePlan?.tables ?? [])];
}

/** A table of each goal as one; its first column is the goal, if there are several. */
export function joinTables({ goals, goalColumn }: Report, tables: readonly (Table | undefined)[]): Table {
  const [first] = tables.filter((table) => table !== undefined);
  if (goals.length === 1) return first!;
  return {
    ...first!,
    columns: [goalColumn, ...first!.columns],
    rows: tables.flatMap((table, at) =>
      (table?.rows ?? []).map((cells) => [textCell(goals[at]!.name), ...cells]),
    ),
  };
}

/** Each answer in its own row, so that it fits on a page. */
export const goalsWorksheet = ({
  goals,
  goalColumn,
  goalsTitle,
  answerColumns,
  sentenceName,
}: Report): Table => ({
  title: goalsTitle,
  columns: [goalColumn, 'SMART', ...answerColumns],
  rows: goals.flatMap(({ name, sentence, facts }) => [
    [textCell(name), textCell(''), textCell(sentenceName), textCell(sentence)],
    ...facts.flatMap((group) =>
      group.facts
        .filter(({ cell }) => cell.text)
        .map((fact) => [textCell(name), textCell(group.name), textCell(fact.name), fact.cell]),
    ),
  ]),
});

/** The report as worksheets: the goals, then every section once, for all goals together. Pure. */
import { textCell } from '../cells.js';
import { reportParts } from '../report.js';
import type { Report, Table } from '../report.types.js';

export function toWorksheets(report: Report): Table[] {
  const isSeveral = report.goals.length > 1;
  const sheets = new Map<string, Table>();
  for (const part of reportParts(report)) {
    const isNamed = isSeveral && part !== report.wholePlan;
    for (const table of part.tables) {
      const columns = isNamed ? [report.goalColumn, ...table.columns] : table.columns;
      const rows = isNamed ? table.rows.map((cells) => [textCell(part.name), ...cells]) : table.rows;
      const before = sheets.get(table.title)?.rows ?? [];
      sheets.set(table.title, { ...table, columns, rows: [...before, ...rows] });
    }
  }
  return [goalsWorksheet(report), ...sheets.values()];
}

/** Each answer in its own row, so that it fits on a page. */
const goalsWorksheet = ({ goals, goalColumn, goalsTitle, answerColumns, sentenceName }: Report): Table => ({
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

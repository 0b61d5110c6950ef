/** A document as sheets: the goals, then every section once, for all goals together. Pure. */
import { textCell } from '../cells.js';
import { partsOf, type PlanDocument, type Table } from '../report.js';

export function sheetsOf(document: PlanDocument): Table[] {
  const isSeveral = document.goals.length > 1;
  const sheets = new Map<string, Table>();
  for (const part of partsOf(document)) {
    const isNamed = isSeveral && part !== document.whole;
    for (const table of part.tables) {
      const columns = isNamed ? [document.goalColumn, ...table.columns] : table.columns;
      const rows = isNamed ? table.rows.map((cells) => [textCell(part.name), ...cells]) : table.rows;
      const before = sheets.get(table.title)?.rows ?? [];
      sheets.set(table.title, { ...table, columns, rows: [...before, ...rows] });
    }
  }
  return [goalsSheet(document), ...sheets.values()];
}

/** Every answer in a row of its own, as a page can hold it. */
const goalsSheet = ({ goals, goalColumn, goalsTitle, answerColumns, sentenceName }: PlanDocument): Table => ({
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

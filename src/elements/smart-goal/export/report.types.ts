/** The plan as a report, independent of the output format. */
import type { Language } from '../../../core/i18n/languages.js';
import type { Cell } from './cells.js';

/** The answers to one criterion of the goal, under its name. */
export interface FactGroup {
  readonly name: string;
  readonly facts: readonly { readonly name: string; readonly cell: Cell }[];
}

export interface Table {
  /** Empty if the part that it is in has its name. */
  readonly title: string;
  /** The first column is the group that a row belongs to; the rows of a group follow each other. */
  readonly isGrouped?: boolean;
  readonly columns: readonly string[];
  /** Empty rows and columns stay, to be filled in by hand. */
  readonly isForm?: boolean;
  /** As many cells in each as there are columns. */
  readonly rows: readonly (readonly Cell[])[];
  /** Rows with totals. */
  readonly totals?: readonly (readonly Cell[])[];
}

/** A goal, the plan as a whole, or a sheet of the municipal workbook. */
export interface ReportPart {
  readonly name: string;
  /** The goal as a sentence; otherwise empty. */
  readonly sentence: string;
  readonly facts: readonly FactGroup[];
  readonly tables: readonly Table[];
}

export interface Report {
  readonly title: string;
  readonly language: Language;
  /** The dates of the plan, and the date of this report. */
  readonly subtitle: string;
  /** Header of the column with the goal’s name, if the tables of several goals are joined. */
  readonly goalColumn: string;
  readonly goalsTitle: string;
  /** Headers of the columns with questions and answers. */
  readonly answerColumns: readonly [string, string];
  readonly sentenceName: string;
  readonly goals: readonly ReportPart[];
  /** What is not about a single goal; undefined if there is nothing. */
  readonly wholePlan: ReportPart | undefined;
  /** The same as the sheets of the municipal workbook, each for all goals together: shown in place of the goals. */
  readonly sheets?: readonly ReportPart[];
}

/** Rows under a common heading. */
export interface RowGroup {
  /** Empty if the rows have no heading. */
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** A table for reading: the values that the rows of a group share are in a heading above them. */
export interface GroupedTable extends Pick<Table, 'title' | 'columns'> {
  readonly groups: readonly RowGroup[];
  readonly totals: readonly (readonly Cell[])[];
  /** By column, whether it has only numbers. */
  readonly isNumeric: readonly boolean[];
}

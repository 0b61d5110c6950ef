/** The plan as a report, independent of the output format. */
import type { Language } from '../../../core/i18n/languages.js';
import type { Cell } from './cells.js';

/** The answers to one criterion of the goal, under its name. */
export interface FactGroup {
  readonly name: string;
  readonly facts: readonly { readonly name: string; readonly cell: Cell }[];
}

export interface Table {
  readonly title: string;
  /** The first column is the group that a row belongs to; the rows of a group follow each other. */
  readonly isGrouped?: boolean;
  readonly columns: readonly string[];
  /** As many cells in each as there are columns. */
  readonly rows: readonly (readonly Cell[])[];
  /** Rows with totals. */
  readonly totals?: readonly (readonly Cell[])[];
}

/** A goal, or the plan as a whole. */
export interface ReportPart {
  readonly name: string;
  /** The goal as a sentence; undefined for the plan as a whole. */
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

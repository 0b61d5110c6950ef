/** The plan as a document, before it gets a form: a page, paper or a file. */
import type { Language } from '../../../core/i18n/languages.js';
import type { Cell } from './cells.js';

/** What is said of one letter of the goal, under its name. */
export interface FactGroup {
  readonly name: string;
  readonly facts: readonly { readonly name: string; readonly cell: Cell }[];
}

export interface Table {
  readonly title: string;
  /** The first column names the group that a row belongs to; its rows follow each other. */
  readonly isGrouped?: boolean;
  readonly columns: readonly string[];
  /** As many cells each as there are columns. */
  readonly rows: readonly (readonly Cell[])[];
  /** Rows that sum up. */
  readonly totals?: readonly (readonly Cell[])[];
}

/** A goal, or the plan as a whole. */
export interface ReportPart {
  readonly name: string;
  /** The goal in words; nothing for the plan as a whole. */
  readonly sentence: string;
  readonly facts: readonly FactGroup[];
  readonly tables: readonly Table[];
}

export interface Report {
  readonly title: string;
  readonly language: Language;
  /** From when until when the plan runs, and of which day this is. */
  readonly subtitle: string;
  /** Heads the column that names the goal, where tables of several goals become one. */
  readonly goalColumn: string;
  readonly goalsTitle: string;
  /** Head what is asked of a goal and the answer. */
  readonly answerColumns: readonly [string, string];
  readonly sentenceName: string;
  readonly goals: readonly ReportPart[];
  /** What concerns no single goal; nothing where there is none. */
  readonly wholePlan: ReportPart | undefined;
}

/** Rows under the heading that they share. */
export interface RowGroup {
  /** Empty where the rows have no heading. */
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** A table as people read it: what the rows of a group would repeat stands above them. */
export interface GroupedTable extends Pick<Table, 'title' | 'columns'> {
  readonly groups: readonly RowGroup[];
  readonly totals: readonly (readonly Cell[])[];
  /** By column, whether numbers stand in it and nothing else. */
  readonly isNumeric: readonly boolean[];
}

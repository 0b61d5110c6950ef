/**
 * The plan as a document. Every form of output, on the page, on paper or as a file, is written from this, so that
 * a new section needs to be told here only. Call only while an element speaks.
 */
import { msg, str } from '@lit/localize';
import type { Formats } from '../../../locale/format.js';
import type { Language } from '../../../locale/languages.js';
import type { Plan } from '../model.js';
import { goalText } from '../help/sentence.js';
import { goalName } from '../words.js';
import type { Cell } from './cells.js';
import { factsOf, goalTables } from './goal-sections.js';
import { planTables } from './plan-sections.js';

/** What is said of one letter of the goal, under its name. */
export interface FactGroup {
  readonly name: string;
  readonly facts: readonly { readonly name: string; readonly cell: Cell }[];
}

export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  /** As many cells each as there are columns. */
  readonly rows: readonly (readonly Cell[])[];
  /** Rows that sum up. */
  readonly totals?: readonly (readonly Cell[])[];
}

/** A goal, or the plan as a whole. */
export interface Part {
  readonly name: string;
  /** The goal in one sentence; nothing for the plan as a whole. */
  readonly sentence: string;
  readonly facts: readonly FactGroup[];
  readonly tables: readonly Table[];
}

export interface PlanDocument {
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
  readonly goals: readonly Part[];
  /** What concerns no single goal; nothing where there is none. */
  readonly whole: Part | undefined;
}

export function documentOf(plan: Plan, formats: Formats, today: string): PlanDocument {
  const tables = planTables(plan, formats).filter(isFilled);
  return {
    title: plan.title.trim() || msg('SMART goals and action plan', { id: 'out.untitled' }),
    language: formats.language,
    subtitle: subtitleOf(plan, formats, today),
    goalColumn: msg('Goal', { id: 'out.goal' }),
    goalsTitle: msg('Goals', { id: 'out.goals' }),
    answerColumns: [msg('Question', { id: 'out.question' }), msg('Answer', { id: 'out.answer' })],
    sentenceName: msg('The goal in one sentence', { id: 'out.sentence' }),
    goals: plan.goals.map((goal, at) => ({
      name: goalName(at, goal.what),
      sentence: goalText(goal, formats),
      facts: factsOf(goal, formats),
      tables: goalTables(goal, formats, today).filter(isFilled),
    })),
    whole: tables.length
      ? { name: msg('The plan as a whole', { id: 'out.whole' }), sentence: '', facts: [], tables }
      : undefined,
  };
}

/** The parts in the order in which they are read. */
export const partsOf = ({ goals, whole }: PlanDocument): readonly Part[] =>
  whole ? [...goals, whole] : goals;

/** The table without columns in which nothing stands: paper is narrow. */
export function narrowed({ title, columns, rows, totals = [] }: Table): Required<Table> {
  const used = columns.map((_, at) => [...rows, ...totals].some((cells) => cells[at]!.text));
  const keep = <T>(list: readonly T[]): T[] => list.filter((_, at) => used[at]);
  return { title, columns: keep(columns), rows: rows.map(keep), totals: totals.map(keep) };
}

const isFilled = ({ rows, totals = [] }: Table): boolean =>
  [...rows, ...totals].some((cells) => cells.some(({ text }) => text));

function subtitleOf({ from, to }: Plan, formats: Formats, today: string): string {
  const day = formats.date(today);
  if (from && to)
    return msg(str`${formats.date(from)} – ${formats.date(to)}. As of ${day}`, { id: 'out.period' });
  return to
    ? msg(str`Until ${formats.date(to)}. As of ${day}`, { id: 'out.until-day' })
    : msg(str`As of ${day}`, { id: 'out.as-of' });
}

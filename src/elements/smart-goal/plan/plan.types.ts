import type { GoalViewModel } from '../smart-goal.types.js';
import type { Section } from './sections.js';

/** What is shown of the plan. */
export interface PlanView {
  /** Undefined: the overview. */
  readonly section: Section | undefined;
  /**
   * Key of the expanded row, after the keys of the rows that contain it; one at a time, so that a long plan stays fast.
   */
  readonly open: string;
  /** Activities as an editable list, as a timeline, or as a table. */
  readonly layout: 'rows' | 'timeline' | 'table';
}

export interface PlanViewModel extends GoalViewModel {
  readonly view: PlanView;
  /** Address of the page with the needs board, up to the words of a search. */
  readonly needsPage: string | undefined;
  updateView(view: Partial<PlanView>): void;
}

import type { GoalViewModel } from '../smart-goal.types.js';
import type { Section } from './sections.js';

/** What of the plan is looked at. */
export interface PlanView {
  /** None: all of them at a glance. */
  readonly section: Section | undefined;
  /** Key of the row whose fields are shown, with those of the rows it stands in before it; one at a time, so that a long plan stays quick. */
  readonly open: string;
  /** Activities as rows to write in, along the days, or as a table. */
  readonly layout: 'rows' | 'timeline' | 'table';
}

export interface PlanViewModel extends GoalViewModel {
  readonly view: PlanView;
  updateView(view: Partial<PlanView>): void;
}

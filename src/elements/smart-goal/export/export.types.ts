/** What the views of this part show. */
import type { FileProblem } from '../../../core/plan/parse-plan.js';
import type { Plan } from '../../../core/plan/plan.js';
import type { GoalState } from '../smart-goal.types.js';
import type { OfficeKind } from './office-exporters.js';

/** What this part remembers between two drawings. */
export interface OutMemory {
  /** The kind of file that is being made. */
  readonly making?: OfficeKind | undefined;
  /** The kind of file that could not be made. */
  readonly failed?: OfficeKind | undefined;
  /** A link, and the plan that it carries: it is old once the plan has changed. */
  readonly link?: { readonly plan: Plan; readonly address: string } | undefined;
  /** Whether a plan from a link would stand in the way of one's own, and the person is asked. */
  readonly isAsking?: boolean;
}

export interface OutState extends GoalState {
  readonly timeZone: string;
  /** What was wrong with the file that was opened last. */
  readonly problems: readonly FileProblem[];
  readonly message: string;
  say(text: string): void;
  /** Words for what happens later, where no language is set. */
  speak<T>(work: () => T): T;
  /** Puts an opened plan in place of the present one. */
  take(plan: Plan, problems: readonly FileProblem[]): void;
  readonly memory: OutMemory;
  remember(change: OutMemory): void;
}

/** What the views of this part show. */
import type { FileIssue } from '../../../core/plan/parse-plan.js';
import type { Plan } from '../../../core/plan/plan.js';
import type { GoalViewModel } from '../smart-goal.types.js';
import type { OfficeFormat } from './office-exporters.js';

/** What this part remembers between two drawings. */
export interface ExportUiState {
  /** The kind of file that is being made. */
  readonly inProgress?: OfficeFormat | undefined;
  /** The kind of file that could not be made. */
  readonly failed?: OfficeFormat | undefined;
  /** A link, and the plan that it carries: it is old once the plan has changed. */
  readonly link?: { readonly plan: Plan; readonly address: string } | undefined;
  /** Whether a plan from a link would stand in the way of one's own, and the person is asked. */
  readonly isConfirmingImport?: boolean;
}

export interface ExportViewModel extends GoalViewModel {
  readonly timeZone: string;
  /** What was wrong with the file that was opened last. */
  readonly issues: readonly FileIssue[];
  readonly statusMessage: string;
  setStatus(text: string): void;
  /** Words for what happens later, where no language is set. */
  withLocale<T>(render: () => T): T;
  /** Puts an opened plan in place of the present one. */
  importPlan(plan: Plan, issues: readonly FileIssue[]): void;
  readonly ui: ExportUiState;
  updateUi(change: ExportUiState): void;
}

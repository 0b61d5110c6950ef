/** What the export views show. */
import type { FileIssue } from '../../../core/plan/parse-plan.js';
import type { Plan } from '../../../core/plan/plan.js';
import type { Msg } from '../../../core/i18n/translator.js';
import type { GoalViewModel } from '../smart-goal.types.js';
import type { OfficeFormat } from './office-exporters.js';

/** The view’s state between renders. */
export interface ExportUiState {
  /** The sheets of the municipal workbook in place of the goals; those that are empty as forms to fill in. */
  readonly layout?: 'goals' | 'workbook' | undefined;
  readonly hasBlanks?: boolean;
  /** The format of the file that is being created. */
  readonly inProgress?: OfficeFormat | undefined;
  /** The format of the file that could not be created. */
  readonly failed?: OfficeFormat | undefined;
  /** A share link, and the plan in it: it is outdated when the plan changes. */
  readonly link?: { readonly plan: Plan; readonly address: string } | undefined;
  /** A plan from a link would replace the person’s own, and they are asked first. */
  readonly isConfirmingImport?: boolean;
}

export interface ExportViewModel extends GoalViewModel {
  readonly timeZone: string;
  /** Issues of the file that was opened last. */
  readonly issues: readonly FileIssue[];
  readonly statusMessage: string;
  /** Shows a message in the language of the element now, also at the end of asynchronous work. */
  setStatus(message: ((msg: Msg) => string) | undefined): void;
  /** Replaces the current plan with an opened one. */
  importPlan(plan: Plan, issues: readonly FileIssue[]): void;
  readonly ui: ExportUiState;
  updateUi(change: ExportUiState): void;
}

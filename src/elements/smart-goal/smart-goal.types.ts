/** Everything that the views show; they are pure functions of it. */
import type { nothing, TemplateResult } from 'lit';
import type { Formatter } from '../../core/i18n/formatter.js';
import type { Msg } from '../../core/i18n/translator.js';
import type { SmartCriterion } from '../../core/plan/smart-criteria.js';
import type { FindingMessage } from './guidance/finding-messages.js';
import type { Finding } from './guidance/smart-checks.js';
import type { Goal, ListName, Path, Plan } from '../../core/plan/plan.js';
import type { Suggestions } from './suggestions.js';

/** The goal, the plan behind it, or the export. */
export type Tab = 'goal' | 'plan' | 'export';

/** One of the five steps, or the summary after them. */
export type Step = SmartCriterion | 'summary';

/** The field for the person’s own wording: hidden, shown with the composed sentence, or emptied to start again. */
export type Wording = 'closed' | 'open' | 'empty';

/** Actions on fields and lists. */
export interface EditActions {
  /** A field has changed; its name is its path. */
  input(event: Event): void;
  /** A field lost the focus, or an option was chosen. */
  change(event: Event): void;
  set(path: Path, value: unknown): void;
  add(path: Path, list: ListName, values?: object): void;
  /** The message about the change, shown with the undo button. */
  remove(path: Path, at: number, describe?: () => string): void;
  duplicate(path: Path, at: number, describe?: () => string): void;
  move(path: Path, at: number, by: -1 | 1, describe?: () => string): void;
}

export interface Actions extends EditActions {
  goTo(step: Step): void;
  /** Opens the step of a field and moves the focus there. */
  goToField(finding: Finding): void;
  selectTab(tab: Tab): void;
  selectGoal(goal: number): void;
  undo(): void;
  /** Replaces the empty plan with an example. */
  loadExample(example: Plan): void;
  /** Deleting everything: asked for, confirmed, or cancelled. */
  deletePlan(answer: 'ask' | 'yes' | 'no'): void;
  retry(): void;
}

/** What the first view needs from the guidance, which is loaded right after it is shown. */
export interface Guidance {
  renderFindings(state: FieldViewModel, findings: readonly Finding[]): TemplateResult | undefined;
  renderExamples(state: GoalViewModel): TemplateResult | typeof nothing;
  renderSentence(state: GoalViewModel): TemplateResult | typeof nothing;
  renderUndoToast(state: GoalViewModel): TemplateResult | typeof nothing;
}

/** What fields need. */
export interface FieldViewModel {
  readonly plan: Plan;
  readonly formatter: Formatter;
  readonly msg: Msg;
  readonly on: EditActions;
  /** Undefined until it is loaded. */
  readonly guidance: Guidance | undefined;
  /** The findings to show at a path; for a number field, also that it cannot be read. */
  findingsAt(path: Path, kind?: string): readonly Finding[];
  /** The message of a finding; undefined until the checks are loaded. */
  readonly findingText: ((finding: Finding) => FindingMessage) | undefined;
}

export interface GoalViewModel extends FieldViewModel {
  readonly on: Actions;
  /** Moves the focus to the element with this id, or to its first field, when it is rendered. */
  focus(id: string): void;
  readonly tab: Tab;
  readonly step: Step;
  readonly headingLevel: number;
  readonly goalIndex: number;
  readonly goal: Goal;
  /** All findings to show, in the order of the criteria. */
  readonly findings: readonly Finding[];
  /** Undefined until they are loaded. */
  readonly suggestions: Suggestions | undefined;
  /** Today, `YYYY-MM-DD`, in the municipality’s time zone. */
  readonly today: string;
  readonly canUndo: boolean;
  /** The last change, which can be undone; empty if there is none. */
  readonly undoMessage: string;
  /** Saving fails. */
  readonly isStorageDenied: boolean;
  /** Nothing has been entered yet. */
  readonly isPlanEmpty: boolean;
  /** Deleting was asked for and must be confirmed. */
  readonly isConfirmingDelete: boolean;
}

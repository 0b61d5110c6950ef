/** Everything the views show; they are pure functions of it. */
import type { nothing, TemplateResult } from 'lit';
import type { Formatter } from '../../core/i18n/formatter.js';
import type { SmartCriterion } from '../../core/plan/smart-criteria.js';
import type { FindingMessage } from './guidance/finding-messages.js';
import type { Finding } from './guidance/smart-checks.js';
import type { Goal, ListName, Path, Plan } from '../../core/plan/plan.js';
import type { Suggestions } from './suggestions.js';

/** The goal is worked on, the plan behind it, or what leaves the house. */
export type Tab = 'goal' | 'plan' | 'export';

/** One of the five steps, or the whole goal at the end of them. */
export type Step = SmartCriterion | 'summary';

/** The field for the person's own words: not shown, shown with the words at hand, or emptied to start again. */
export type Wording = 'closed' | 'open' | 'empty';

/** What a person can do with fields and lists, wherever they stand. */
export interface EditActions {
  /** A field has changed; its name is its path. */
  input(event: Event): void;
  /** A field was left or chosen. */
  change(event: Event): void;
  set(path: Path, value: unknown): void;
  add(path: Path, list: ListName, values?: object): void;
  /** The words tell what was done, beside the way back. */
  remove(path: Path, at: number, describe?: () => string): void;
  duplicate(path: Path, at: number, describe?: () => string): void;
  move(path: Path, at: number, by: -1 | 1, describe?: () => string): void;
}

export interface Actions extends EditActions {
  goTo(step: Step): void;
  /** Goes to the step of a field and puts the focus there. */
  goToField(finding: Finding): void;
  selectTab(tab: Tab): void;
  selectGoal(goal: number): void;
  undo(): void;
  /** Puts an example in place of the blank plan. */
  loadExample(example: Plan): void;
  /** Deleting everything: asked for, confirmed, or not meant. */
  deletePlan(answer: 'ask' | 'yes' | 'no'): void;
  retry(): void;
}

/** What the first view asks of the guidance, which is loaded right after it is shown. */
export interface Guidance {
  renderFindings(
    state: FieldViewModel,
    findings: readonly Finding[],
    id: string,
  ): TemplateResult | typeof nothing;
  renderExamples(state: GoalViewModel): TemplateResult | typeof nothing;
  renderSentence(state: GoalViewModel): TemplateResult | typeof nothing;
  renderUndoToast(state: GoalViewModel): TemplateResult | typeof nothing;
}

/** What fields need. */
export interface FieldViewModel {
  readonly plan: Plan;
  readonly formatter: Formatter;
  readonly on: EditActions;
  /** Nothing before it is loaded. */
  readonly guidance: Guidance | undefined;
  /** What is weak at a path, to be told now; in a field of a number also that it cannot be read. */
  findingsAt(path: Path, kind?: string): readonly Finding[];
  /** The words of a finding; nothing before the checks are loaded. */
  readonly findingText: ((finding: Finding) => FindingMessage) | undefined;
}

export interface GoalViewModel extends FieldViewModel {
  readonly on: Actions;
  /** Puts the focus on what has this id, or on the first field in it, as soon as it is drawn. */
  focus(id: string): void;
  readonly tab: Tab;
  readonly step: Step;
  readonly headingLevel: number;
  readonly goalIndex: number;
  readonly goal: Goal;
  /** Everything that may be told now, in the order of the letters. */
  readonly findings: readonly Finding[];
  /** Nothing before they are loaded. */
  readonly suggestions: Suggestions | undefined;
  /** Today, `YYYY-MM-DD`, where the municipality is. */
  readonly today: string;
  readonly canUndo: boolean;
  /** What was just done, to be taken back if it was not meant; empty otherwise. */
  readonly undoMessage: string;
  /** The device keeps nothing. */
  readonly isStorageDenied: boolean;
  /** Nothing was written yet. */
  readonly isPlanEmpty: boolean;
  /** Deleting was asked for and waits for a yes. */
  readonly isConfirmingDelete: boolean;
}

/** Which findings are shown now: nothing is said about steps that the person has not reached. */
import { SMART_CRITERIA, type SmartCriterion } from '../../core/plan/smart-criteria.js';
import type { Finding } from './guidance/smart-checks.js';
import type { Path } from '../../core/plan/plan.js';
import type { Step } from './smart-goal.types.js';

export class InteractionState {
  readonly #visited = new Set<SmartCriterion>();
  readonly #touched = new Set<Path>();

  /** A step was completed; after the last one comes the summary. */
  visit(from: Step, to: Step): void {
    if (from !== 'summary') this.#visited.add(from);
    if (to === 'summary') SMART_CRITERIA.forEach((criterion) => this.#visited.add(criterion));
  }

  /** The field’s value is complete. */
  touch(path: Path): void {
    this.#touched.add(path);
  }

  /** A different goal is being edited. */
  reset(): void {
    this.#visited.clear();
    this.#touched.clear();
  }

  /** Findings about empty fields are shown when their step was completed, others when their field was left. */
  shouldShow({ criterion, isMissing }: Finding, path: Path): boolean {
    if (this.#visited.has(criterion)) return true;
    return !isMissing && (this.#touched.has(path) || this.#touched.has(path.replace(/\.\w+$/, '')));
  }
}

/** What a person may be told of a goal now: nobody is blamed for a step that lies ahead. */
import { SMART_CRITERIA, type SmartCriterion } from '../../core/plan/smart-criteria.js';
import type { Finding } from './guidance/smart-checks.js';
import type { Path, Plan } from '../../core/plan/plan.js';
import { numberError } from '../../core/plan/numbers.js';
import type { Step } from './smart-goal.types.js';
import { textAt } from './views/field.js';

export class InteractionState {
  readonly #visited = new Set<SmartCriterion>();
  readonly #touched = new Set<Path>();

  /** A step was gone through; behind the last one there is the whole goal. */
  visit(from: Step, to: Step): void {
    if (from !== 'summary') this.#visited.add(from);
    if (to === 'summary') SMART_CRITERIA.forEach((criterion) => this.#visited.add(criterion));
  }

  /** A field has its value now. */
  touch(path: Path): void {
    this.#touched.add(path);
  }

  /** Another goal is worked on. */
  reset(): void {
    this.#visited.clear();
    this.#touched.clear();
  }

  /** What is empty is judged after its step was passed, what is written after its field was left. */
  shouldShow({ criterion, isMissing }: Finding, path: Path): boolean {
    if (this.#visited.has(criterion)) return true;
    return !isMissing && (this.#touched.has(path) || this.#touched.has(path.replace(/\.\w+$/, '')));
  }

  /** What was typed in a field of a number or a sum and cannot be read as one, wherever in the plan. */
  numberFindings(plan: Plan, path: Path, kind: string | undefined): Finding[] {
    if (kind !== 'number' && kind !== 'sum') return [];
    const typed = textAt(plan, path);
    const code = numberError(typed, kind);
    if (!code) return [];
    const finding = {
      code,
      criterion: 'M',
      severity: 'weak',
      field: path,
      isMissing: false,
      evidence: typed,
    } as const;
    return this.shouldShow(finding, path) ? [finding] : [];
  }
}

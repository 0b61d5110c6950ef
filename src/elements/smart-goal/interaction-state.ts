/** What a person may be told of a goal now: nobody is blamed for a step that lies ahead. */
import { LETTERS, type Letter } from '../../core/plan/smart-criteria.js';
import type { Finding } from './guidance/smart-checks.js';
import type { Path, Plan } from '../../core/plan/plan.js';
import { unread } from '../../core/plan/numbers.js';
import type { Step } from './smart-goal.types.js';
import { textAt } from './views/field.js';

export class Telling {
  readonly #passed = new Set<Letter>();
  readonly #left = new Set<Path>();

  /** A step was gone through; behind the last one there is the whole goal. */
  pass(from: Step, to: Step): void {
    if (from !== 'whole') this.#passed.add(from);
    if (to === 'whole') LETTERS.forEach((letter) => this.#passed.add(letter));
  }

  /** A field has its value now. */
  leave(path: Path): void {
    this.#left.add(path);
  }

  /** Another goal is worked on. */
  begin(): void {
    this.#passed.clear();
    this.#left.clear();
  }

  /** What is empty is judged after its step was passed, what is written after its field was left. */
  may({ letter, isMissing }: Finding, path: Path): boolean {
    if (this.#passed.has(letter)) return true;
    return !isMissing && (this.#left.has(path) || this.#left.has(path.replace(/\.\w+$/, '')));
  }

  /** What was typed in a field of a number or a sum and cannot be read as one, wherever in the plan. */
  unread(plan: Plan, path: Path, kind: string | undefined): Finding[] {
    if (kind !== 'number' && kind !== 'sum') return [];
    const word = textAt(plan, path);
    const code = unread(word, kind);
    if (!code) return [];
    const finding = { code, letter: 'M', severity: 'weak', field: path, isMissing: false, word } as const;
    return this.may(finding, path) ? [finding] : [];
  }
}

/** What a person may be told of a goal now: nobody is blamed for a step that lies ahead. */
import { LETTERS, type Letter } from './codes.js';
import type { Finding } from './help/checks.js';
import type { Path } from './model.js';
import type { Step } from './state.js';

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
}

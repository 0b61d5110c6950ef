import type { OpenProblem } from './open.types.js';

/** Nothing was opened; says why. */
export class OpenError extends Error {
  constructor(readonly problem: OpenProblem) {
    super(problem.code);
  }
}

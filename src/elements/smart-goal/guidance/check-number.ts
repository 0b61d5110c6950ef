import { numberError } from '../../../core/plan/numbers.js';
import type { Path } from '../../../core/plan/plan.js';
import type { Finding } from './smart-checks.js';

/** What is wrong with the text of a number or amount field, anywhere in the plan: it cannot be read as a number. */
export function checkNumber(field: Path, kind: string | undefined, typed: string): readonly Finding[] {
  if (kind !== 'number' && kind !== 'sum') return [];
  const code = numberError(typed, kind);
  return code ? [{ code, criterion: 'M', severity: 'weak', field, isMissing: false, evidence: typed }] : [];
}

/** Validates that each minor has the consent of a legal representative. Pure. */
import type { Contest } from '../../feed/schema/schema.js';
import { collectFiles, type Answers, type FileRef } from '../answers.js';
import { toText } from '../coerce-answer.js';
import { minorsOf } from '../people.js';
import { normalizeName, type LocatedViolation } from './validate-rules.js';

/** The names among which each file’s person is chosen; none if it is clear whose the files are. */
export function consentNames(contest: Contest, answers: Answers, today: string): string[] {
  const names = minorsOf(contest, answers, today).flatMap(({ name }) => toText(name).trim() || []);
  const files = collectFiles(answers['guardianConsents'] ?? '');
  return names.length > 1 || files.some(({ file }) => file.person) ? [...new Set(names)] : [];
}

/** Whether a file is the consent of this person, however the name is written. */
export const isConsentOf = ({ person }: FileRef, name: string): boolean =>
  normalizeName(person) === normalizeName(name);

/** Where only one person needs a consent, a file that says nothing is hers. */
export function validateConsents(contest: Contest, answers: Answers, today: string): LocatedViolation[] {
  const minors = minorsOf(contest, answers, today);
  const left = collectFiles(answers['guardianConsents'] ?? '').map(({ file }) => file);
  const names: string[] = [];
  for (const { name } of minors) {
    const own = left.findIndex((file) => isConsentOf(file, toText(name)));
    const at = own < 0 && minors.length === 1 ? left.findIndex(({ person }) => !person) : own;
    if (at >= 0) left.splice(at, 1);
    else if (toText(name)) names.push(toText(name));
  }
  if (!names.length) return [];
  return [{ path: 'guardianConsents', code: 'consent-missing', values: { names: names.join(', ') } }];
}

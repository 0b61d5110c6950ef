import type { ParticipationMode } from '../../../feed/enums/contests.js';
import type { Contest } from '../../../feed/schema/schema.js';
import { participationModes } from '../../../application/participation.js';
import { contestInMode } from '../../../application/rules-by-mode.js';
import type { Path } from '../../json-document.js';

type Field = 'participation' | 'funding';

/** The contest in each of its participation modes, and where a rule of that mode is written. */
export function* rulesByMode(contest: Contest, path: Path) {
  for (const mode of participationModes(contest)) yield rulesIn(contest, path, mode);
}

export function rulesIn(contest: Contest, path: Path, mode: ParticipationMode) {
  const locationOf = (field: Field, name: string): Path => {
    const own: object = contest[field]?.byMode?.[mode] ?? {};
    return name in own ? [...path, field, 'byMode', mode, name] : [...path, field, name];
  };
  return { mode, contest: contestInMode(contest, mode), locationOf };
}

/** Reports a rule that several modes share only once. */
export function oncePerLocation(): (location: Path) => boolean {
  const seen = new Set<string>();
  return (location) => {
    const key = location.join('.');
    return !seen.has(key) && Boolean(seen.add(key));
  };
}

/** Which enterprise stands in the spotlight. Pure. */
import { timeOf } from '../../core/util/natives.js';
import type { Enterprises, Entry } from './enterprise-collection.js';

const DAY = 86_400_000;

/**
 * The enterprise with this id; else another one each day of the publisher's calendar, the same for every visitor.
 * `found` are the positions to choose from; a broken record gives its day to the next.
 */
export function spotlightOf(
  catalogue: Enterprises,
  id: string | undefined,
  found: readonly number[],
): Entry | undefined {
  if (id) return catalogue.byId(id);
  const day = timeOf(catalogue.now.slice(0, 10)) / DAY;
  for (let ahead = 0; ahead < found.length; ahead++) {
    const entry = catalogue.entry(found[(day + ahead) % found.length]!);
    if (entry) return entry;
  }
  return undefined;
}

/** Chooses the enterprise in the spotlight. Pure. */
import { toTimestamp } from '../../core/util/natives.js';
import type { EnterpriseCollection, EnterpriseItem } from './enterprise-collection.js';

const DAY = 86_400_000;

/**
 * The enterprise with this id; otherwise a different one each day of the publisher’s calendar, the same for every
 * visitor. `positions` are the positions to choose from; an invalid record is replaced by the next one.
 */
export function spotlightOf(
  collection: EnterpriseCollection,
  id: string | undefined,
  positions: readonly number[],
): EnterpriseItem | undefined {
  if (id) return collection.byId(id);
  const day = toTimestamp(collection.now.slice(0, 10)) / DAY;
  for (let ahead = 0; ahead < positions.length; ahead++) {
    const item = collection.item(positions[(day + ahead) % positions.length]!);
    if (item) return item;
  }
  return undefined;
}

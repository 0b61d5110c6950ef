/** How many needs of the feed an enterprise may answer: the same comparison as on the needs board. */
import { readEnvelope } from '../../../core/feed/envelope.js';
import { needs } from '../../../core/feed/generated/needs.js';
import { loadFeed } from '../../../core/feed/load.js';
import type { LoadedFeed } from '../../../core/feed/loaded-feed.js';
import { recordsOf } from '../../../core/feed/record-collection.js';
import { fittingNeeds, readSellers } from '../../../core/search/need-matches.js';
import { times } from '../../../core/util/natives.js';
import type { FeedData } from '../../internal/collection/collection-controller.js';
import type { EnterpriseCollection } from '../enterprise-collection.js';

/** Counts the needs that fit an enterprise, by its id. */
export type CountNeeds = (id: string) => number;

/**
 * The feed that was loaded for the showcase; of a published feed, the part for the needs board, whose list of
 * enterprises is enough for the comparison.
 */
export async function loadNeeds(
  { areas, isWithin, language, now }: EnterpriseCollection,
  { envelope: own, loaded: { json, url } }: FeedData<'enterprises'>,
): Promise<CountNeeds> {
  const [envelope, loaded]: readonly [typeof own, Pick<LoadedFeed, 'json'>] = own.needs
    ? [own, { json }]
    : await readEnvelope(await loadFeed(url, language), {
        host: { localName: 'tilts-needs-board', language, addController: () => undefined },
        retry: () => undefined,
      });
  const records = recordsOf(loaded.json as object, needs, envelope.needs);
  const list = times(records.size, (index) => index).flatMap((index) => {
    const need = records.get(index);
    return need ? [{ index, need }] : [];
  });
  const context = { areas, isWithin, language, languages: envelope.languages, now };
  const sellers = readSellers(envelope.enterprises);
  const counts = new Map<string, number>();
  return (id) => {
    let count = counts.get(id);
    if (count === undefined) {
      const seller = sellers.find((each) => each.id === id);
      counts.set(id, (count = seller ? fittingNeeds(list, seller, context).size : 0));
    }
    return count;
  };
}

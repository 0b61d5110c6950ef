import { withDefaults, splitCollections } from './feed-document.js';
import { envelope } from './generated/envelope.js';
import { cacheFeed, loadFeed, readCachedFeed } from './load.js';
import type { LoadedFeed } from './loaded-feed.js';
import type { FeedReader } from './part.js';
import type { Envelope, FeedDocument } from './schema/schema.js';

/**
 * Reads the envelope; the records are not validated yet. If this is the index of a published feed, the part for the
 * element is loaded and read.
 * @throws {FeedError} with every issue of the envelope
 * @throws {LoadError} if there is such a part and it cannot be loaded
 */
export async function readEnvelope(
  loaded: LoadedFeed,
  reader: FeedReader,
): Promise<readonly [Envelope, LoadedFeed]> {
  if (envelope(splitCollections(loaded.json).rest))
    return [withDefaults(loaded.json as FeedDocument), loaded];
  const { loadPart } = await import('./no-feed.js');
  return readEnvelope(await loadPart(loaded, reader, loadFeed, cacheFeed, readCachedFeed), reader);
}

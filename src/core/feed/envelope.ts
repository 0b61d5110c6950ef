import { withDefaults, splitCollections } from './feed-document.js';
import { envelope } from './generated/envelope.js';
import type { Envelope, FeedDocument } from './schema/schema.js';

/**
 * Reads the envelope; the records are not validated yet.
 * @throws {FeedError} with every issue of the envelope
 */
export async function readEnvelope(json: unknown): Promise<Envelope> {
  if (envelope(splitCollections(json).rest)) return withDefaults(json as FeedDocument);
  return (await import('./parse.js')).parseEnvelope(json);
}

import { withDefaults, splitCollections } from './feed-document.js';
import { envelope } from './generated/envelope.js';
import type { Envelope, FeedDocument } from './schema/schema.js';

/**
 * Reads the document around the records; these stay unchecked.
 * @throws {FeedError} with every problem of the envelope
 */
export async function readEnvelope(json: unknown): Promise<Envelope> {
  if (envelope(splitCollections(json).rest)) return withDefaults(json as FeedDocument);
  return (await import('./parse.js')).parseEnvelope(json);
}

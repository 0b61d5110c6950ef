/** The envelope of a feed. */
import type { Envelope, FeedDocument } from './schema/schema.js';

const COLLECTIONS = [
  'instruments',
  'enterprises',
  'contests',
  'organisations',
  'needs',
  'resources',
] as const;

/**
 * Splits a feed into envelope and records, so that the envelope can be validated without visiting thousands of records.
 */
export function splitCollections(json: unknown): { collections: Record<string, unknown[]>; rest: unknown } {
  const collections: Record<string, unknown[]> = {};
  if (typeof json !== 'object' || json === null) return { collections, rest: json };
  const rest: Record<string, unknown> = { ...json };
  for (const name of COLLECTIONS) {
    const records = rest[name];
    if (Array.isArray(records)) collections[name] = records;
    // Anything else in its place stays, for the envelope to refuse.
    else if (records !== undefined) continue;
    delete rest[name];
  }
  return { collections, rest };
}

/** The valid envelope, with the default time zone if it has none. */
export function withDefaults(document: FeedDocument): Envelope {
  return { ...document, publisher: { timeZone: 'Europe/Riga', ...document.publisher } };
}

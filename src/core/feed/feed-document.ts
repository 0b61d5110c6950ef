/** The document around the records. */
import type { Envelope, FeedDocument } from './schema/schema.js';

const COLLECTIONS = ['instruments', 'enterprises', 'contests'] as const;

/** A document apart from its records: nobody need walk over thousands of them to see that each is something. */
export function splitCollections(json: unknown): { collections: Record<string, unknown[]>; rest: unknown } {
  const collections: Record<string, unknown[]> = {};
  if (typeof json !== 'object' || json === null) return { collections, rest: json };
  const rest: Record<string, unknown> = { ...json };
  for (const name of COLLECTIONS) {
    const records = rest[name];
    if (!Array.isArray(records)) continue;
    collections[name] = records;
    rest[name] = [];
  }
  return { collections, rest };
}

/** A valid document, with the default time zone where it names none. */
export function withDefaults(document: FeedDocument): Envelope {
  return { ...document, publisher: { timeZone: 'Europe/Riga', ...document.publisher } };
}

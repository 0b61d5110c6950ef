/** The document around the records. */
import type { Envelope, FeedDocument } from './schema/schema.js';

const LISTS = ['instruments', 'enterprises', 'contests'] as const;

/** A document apart from its records: nobody need walk over thousands of them to see that each is something. */
export function withoutLists(json: unknown): { lists: Record<string, unknown[]>; rest: unknown } {
  const lists: Record<string, unknown[]> = {};
  if (typeof json !== 'object' || json === null) return { lists, rest: json };
  const rest: Record<string, unknown> = { ...json };
  for (const name of LISTS) {
    const list = rest[name];
    if (!Array.isArray(list)) continue;
    lists[name] = list;
    rest[name] = [];
  }
  return { lists, rest };
}

/** A right document, with the time zone that it need not name. */
export function asEnvelope(document: FeedDocument): Envelope {
  return { ...document, publisher: { timeZone: 'Europe/Riga', ...document.publisher } };
}

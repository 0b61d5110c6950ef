import type { Path } from '../document.js';
import type { Severity } from '../report.js';
import type { JsonSchema, SchemaNode } from '../schema-map.js';

/** What a rule says: where, what kind, what is poor, how to mend it; an error where it will not work at all. */
export type Warn = (path: Path, code: string, message: string, help: string, severity?: Severity) => void;

export interface Feed {
  readonly json: Readonly<Record<string, unknown>>;
  /** The languages that the feed names; the first is that of plain texts. */
  readonly languages: readonly string[];
  /** The publisher's local date, `YYYY-MM-DD`. */
  readonly today: string;
}

export interface RawRecord {
  readonly value: Readonly<Record<string, unknown>>;
  readonly schema: JsonSchema;
  readonly path: Path;
}

/** Looks at one value of the feed; nothing is checked yet but what the schema's walk needs. */
export type NodeRule = (place: SchemaNode, feed: Feed, warn: Warn) => void;
/** Looks at one record. */
export type RecordRule = (record: RawRecord, feed: Feed, warn: Warn) => void;

/** Texts of a value: one, or one by language. */
export function textsOf(value: unknown, feed: Feed): [string, string][] {
  if (typeof value === 'string') return [[feed.languages[0] ?? '', value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
}

import type { Path } from '../json-document.js';
import type { Severity } from '../report.js';
import type { JsonSchema, SchemaNode } from '../schema-walk.js';
import type { Wording } from '../wording.js';

/** Reports a problem: where it is, its code, what is wrong and how to fix it; an error if something will not work. */
export type ReportProblem = (
  path: Path,
  code: string,
  message: string,
  help: string,
  severity?: Severity,
) => void;

export interface Feed {
  readonly json: Readonly<Record<string, unknown>>;
  /** The languages of the feed; the first is that of plain strings. */
  readonly languages: readonly string[];
  /** The publisher's local date, `YYYY-MM-DD`. */
  readonly today: string;
  /** In the language of the report. */
  readonly wording: Wording;
}

export interface RawRecord {
  readonly value: Readonly<Record<string, unknown>>;
  readonly schema: JsonSchema;
  readonly path: Path;
}

/** Checks one value of the feed, which may be invalid. */
export type NodeRule = (node: SchemaNode, feed: Feed, report: ReportProblem) => void;
/** Checks one record, which may be invalid. */
export type RecordRule = (record: RawRecord, feed: Feed, report: ReportProblem) => void;

export const isString = (value: unknown): value is string => typeof value === 'string';

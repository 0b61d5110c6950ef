/** Valid but weak data, and data that will not work: every rule, applied to every value of the feed. */
import { recordSchemas } from '../feed/schema/schema.js';
import type { FeedDocument, Path, Position } from './json-document.js';
import { locate, unknownField } from './errors.js';
import type { Finding } from './report.js';
import { NODE_RULES, RECORD_RULES, SECTION_RULES } from './rules/index.js';
import type { Feed, RawRecord, ReportProblem } from './rules/rule.js';
import { feedSchema, walkNodes, type SchemaNode } from './schema-walk.js';
import { str } from '../i18n/translator.js';
import type { Wording } from './wording.js';
import { isObject } from '../util/is-object.js';

/** `today` is the publisher's local date. */
export function warnings(
  json: Readonly<Record<string, unknown>>,
  document: FeedDocument,
  today: string,
  wording: Wording,
): Finding[] {
  const findings: Finding[] = [];
  const report: ReportProblem = (path, code, message, help, severity = 'warning') => {
    const { record, inside } = locate(json, path);
    const location = { ...record, path: inside.join('.'), ...document.positionOf(path) };
    findings.push({ severity, code, ...location, message, help });
  };
  const { languages } = json;
  const feed: Feed = {
    json,
    languages: Array.isArray(languages)
      ? languages.filter((tag): tag is string => typeof tag === 'string')
      : [],
    today,
    wording,
  };
  walkNodes(json, feedSchema, [], (node) => {
    for (const rule of NODE_RULES) rule(node, feed, report);
    const record = recordAt(node);
    if (record) for (const rule of RECORD_RULES) rule(record, feed, report);
    const section = record ?? topLevelAt(node);
    if (section) for (const rule of SECTION_RULES) rule(section, feed, report);
    for (const path of unknownFieldsOf(node))
      findings.push(unknownField(json, path, 'warning', document, wording));
  });
  for (const { path, position } of document.duplicateFields(json))
    findings.push(duplicateField(json, path, position, wording));
  return findings;
}

function recordAt({ value, schema, path }: SchemaNode): RawRecord | undefined {
  const isRecord = path.length === 2 && typeof path[1] === 'number' && Object.hasOwn(recordSchemas, path[0]!);
  return isRecord && isObject(value) ? { value, schema, path } : undefined;
}

/** The publisher, and each of the feed's own lists such as `areas`. */
function topLevelAt({ value, schema, path }: SchemaNode): RawRecord | undefined {
  if (path.length !== 1 || Object.hasOwn(recordSchemas, path[0]!)) return undefined;
  return typeof value === 'object' && value !== null
    ? { value: value as Record<string, unknown>, schema, path }
    : undefined;
}

/** Fields that only a later version, or nothing, reads; the publisher's own notes start with `x-`. */
function unknownFieldsOf({ value, schema, path }: SchemaNode): Path[] {
  const { properties, additionalProperties } = schema;
  // If the schema forbids other fields, they are errors already.
  if (!isObject(value) || !properties || additionalProperties !== undefined) return [];
  return Object.keys(value)
    .filter((name) => !Object.hasOwn(properties, name) && !name.startsWith('x-'))
    .map((name) => [...path, name]);
}

function duplicateField(json: unknown, path: Path, position: Position, { msg, quote }: Wording): Finding {
  const { record, inside } = locate(json, path);
  return {
    ...{ severity: 'warning', code: 'duplicate-field', ...record, path: inside.join('.') },
    ...position,
    message: msg(
      str`${quote(path.at(-1))} is repeated further down in the same record; only the last one is used.`,
      { id: 'feed-check.duplicate-field' },
    ),
    help: msg('Remove one of the two.', { id: 'feed-check.remove-one' }),
  };
}

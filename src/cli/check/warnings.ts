/** Valid but weak data, and data that will not work: every rule, applied to every value of the feed. */
import { recordSchemas } from '../../core/feed/schema/schema.js';
import type { FeedDocument, Path } from './document.js';
import { unknownField, locate } from './errors.js';
import type { Finding } from './report.js';
import * as contests from './rules/contests.js';
import * as dates from './rules/dates.js';
import * as forms from './rules/forms.js';
import * as links from './rules/links.js';
import * as names from './rules/names.js';
import * as people from './rules/people.js';
import type { Feed, NodeRule, RawRecord, RecordRule, Warn } from './rules/rule.js';
import * as slips from './rules/slips.js';
import * as texts from './rules/texts.js';
import { feedSchema, isObject, walkNodes, type SchemaNode } from './schema-map.js';

const NODE_RULES: readonly NodeRule[] = [
  texts.namedLanguages,
  texts.cleanTexts,
  dates.freshDates,
  dates.rightOrder,
  links.secureLinks,
  links.pictureWords,
  links.videoWords,
  names.knownIds,
  names.namesOnce,
  names.areasEnd,
  names.realCurrency,
  people.publisherContact,
  people.officeMail,
  slips.rightCoordinates,
  slips.bareMail,
];

const RECORD_RULES: readonly RecordRule[] = [
  texts.shortTexts,
  dates.aliveRounds,
  dates.someDates,
  people.recordContact,
  forms.opensForm,
  forms.metConditions,
  forms.knownQuestions,
  forms.goodEndpoint,
  forms.noSecrets,
  contests.fittingPeople,
  contests.askedMoney,
  contests.wholeWeights,
  contests.orderedStages,
  contests.usualFiles,
];

/** `today` is the publisher's local date. */
export function warnings(
  json: Readonly<Record<string, unknown>>,
  document: FeedDocument,
  today: string,
): Finding[] {
  const findings: Finding[] = [];
  const warn: Warn = (path, code, message, help, severity = 'warning') => {
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
  };
  for (const place of walkNodes(json, feedSchema)) {
    for (const rule of NODE_RULES) rule(place, feed, warn);
    const record = recordAt(place);
    if (record) for (const rule of RECORD_RULES) rule(record, feed, warn);
    const whole = record ?? topLevelAt(place);
    if (whole) texts.everyLanguage(whole, feed, warn);
    for (const path of unknownFieldsOf(place)) findings.push(unknownField(json, path, 'warning', document));
  }
  for (const { path, position } of document.duplicateFields())
    findings.push(duplicateField(json, path, position));
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

function duplicateField(json: unknown, path: Path, position: { line: number; column: number }): Finding {
  const { record, inside } = locate(json, path);
  return {
    ...{ severity: 'warning', code: 'duplicate-field', ...record, path: inside.join('.') },
    ...position,
    message: `“${String(path.at(-1))}” is repeated further down in the same record; only the last one is used.`,
    help: 'Remove one of the two.',
  };
}

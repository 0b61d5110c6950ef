/** What is legal and yet poor, or will not work: every rule, asked at every place of the feed. */
import { recordSchemas } from '../../feed/schema.js';
import type { FeedDocument, Path } from './document.js';
import { strayField, whereIs } from './errors.js';
import type { Finding } from './report.js';
import * as contests from './rules/contests.js';
import * as dates from './rules/dates.js';
import * as forms from './rules/forms.js';
import * as links from './rules/links.js';
import * as names from './rules/names.js';
import * as people from './rules/people.js';
import type { Feed, PlaceRule, RawRecord, RecordRule, Warn } from './rules/rule.js';
import * as slips from './rules/slips.js';
import * as texts from './rules/texts.js';
import { feedMap, isObject, placesOf, type Place } from './schema-map.js';

const PLACE_RULES: readonly PlaceRule[] = [
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
    const { where, inside } = whereIs(json, path);
    const place = { ...where, path: inside.join('.'), ...document.positionOf(path) };
    findings.push({ severity, code, ...place, message, help });
  };
  const { languages } = json;
  const feed: Feed = {
    json,
    languages: Array.isArray(languages)
      ? languages.filter((tag): tag is string => typeof tag === 'string')
      : [],
    today,
  };
  for (const place of placesOf(json, feedMap)) {
    for (const rule of PLACE_RULES) rule(place, feed, warn);
    const record = recordAt(place);
    if (record) for (const rule of RECORD_RULES) rule(record, feed, warn);
    const whole = record ?? partAt(place);
    if (whole) texts.everyLanguage(whole, feed, warn);
    for (const path of straysOf(place)) findings.push(strayField(json, path, 'warning', document));
  }
  for (const { path, position } of document.duplicateFields()) findings.push(twice(json, path, position));
  return findings;
}

function recordAt({ value, schema, path }: Place): RawRecord | undefined {
  const isRecord = path.length === 2 && typeof path[1] === 'number' && Object.hasOwn(recordSchemas, path[0]!);
  return isRecord && isObject(value) ? { value, schema, path } : undefined;
}

/** The publisher, and each of the feed's own lists of names. */
function partAt({ value, schema, path }: Place): RawRecord | undefined {
  if (path.length !== 1 || Object.hasOwn(recordSchemas, path[0]!)) return undefined;
  return typeof value === 'object' && value !== null
    ? { value: value as Record<string, unknown>, schema, path }
    : undefined;
}

/** Fields that a later version, or nobody, may read; those of the publisher's own begin with `x-`. */
function straysOf({ value, schema, path }: Place): Path[] {
  const { properties, additionalProperties } = schema;
  // Where the schema forbids others, they are errors already.
  if (!isObject(value) || !properties || additionalProperties !== undefined) return [];
  return Object.keys(value)
    .filter((name) => !Object.hasOwn(properties, name) && !name.startsWith('x-'))
    .map((name) => [...path, name]);
}

function twice(json: unknown, path: Path, position: { line: number; column: number }): Finding {
  const { where, inside } = whereIs(json, path);
  return {
    ...{ severity: 'warning', code: 'duplicate-field', ...where, path: inside.join('.') },
    ...position,
    message: `“${String(path.at(-1))}” stands again further down in the same record; only the last one counts.`,
    help: 'Take one of the two away.',
  };
}

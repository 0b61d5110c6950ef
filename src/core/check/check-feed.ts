/** Checks the text of a feed. Pure: uses no file, network or clock. */
import { toLocalIso } from '../util/time-zone.js';
import { publisherTimeZone } from '../feed/publisher-time-zone.js';
import { recordSchemas } from '../feed/schema/schema.js';
import { FeedDocument } from './json-document.js';
import { envelopeErrors, recordErrors } from './errors.js';
import { reportOf, type Finding, type Report } from './report.js';
import { isObject } from '../util/is-object.js';
import { syntaxFinding } from './syntax.js';
import { warnings } from './warnings.js';

/**
 * @param feed the file or address, as the user gave it
 * @param text its content
 * @param now instant (epoch milliseconds) with which dates are compared
 */
export function checkFeed(feed: string, text: string, now: number): Report {
  const document = new FeedDocument(text);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const syntax = syntaxFinding(document);
    if (!syntax) throw error;
    return reportOf(feed, [syntax]);
  }
  const errors = [...envelopeErrors(json, document), ...recordErrors(json, document)];
  const today = toLocalIso(now, publisherTimeZone(json)).slice(0, 10);
  const further = isObject(json) ? warnings(json, document, today) : [];
  return reportOf(feed, dedupe([...errors, ...further]), countsOf(json, errors));
}

/** Reports one mistake once, although several checks may find it: the first finding wins, and errors beat warnings. */
function dedupe(findings: readonly Finding[]): Finding[] {
  const withError = new Set<string>();
  const reported = new Set<string>();
  return findings.filter(({ severity, code, line, column, path }) => {
    const location = `${line}:${column} ${path}`;
    const isReported =
      reported.has(`${location} ${code}`) || (severity === 'warning' && withError.has(location));
    reported.add(`${location} ${code}`);
    if (severity === 'error') withError.add(location);
    return !isReported;
  });
}

function countsOf(json: unknown, errors: readonly Finding[]): Report['records'] {
  const lists = Object.keys(recordSchemas).flatMap((list) => {
    const records = isObject(json) ? json[list] : undefined;
    if (!Array.isArray(records)) return [];
    const invalid = errors.filter((each) => each.list === list).map(({ index }) => index);
    return [[list, { total: records.length, leftOut: new Set(invalid).size }] as const];
  });
  return Object.fromEntries(lists);
}

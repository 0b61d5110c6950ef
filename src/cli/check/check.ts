/** Checks the text of a feed. Pure: knows no file, network or clock. */
import { localTime } from '../../feed/clock.js';
import { recordSchemas } from '../../feed/schema.js';
import { FeedDocument } from './document.js';
import { envelopeErrors, recordErrors } from './errors.js';
import { reportOf, type Finding, type Report } from './report.js';
import { isObject } from './schema-map.js';
import { syntaxFinding } from './syntax.js';
import { warnings } from './warnings.js';

/**
 * @param feed the file or address, as it was given
 * @param text what stands in it
 * @param now instant (epoch milliseconds) against which dates are judged
 */
export function checkFeed(feed: string, text: string, now: number): Report {
  const document = new FeedDocument(text);
  const syntax = syntaxFinding(document);
  if (syntax) return reportOf(feed, [syntax]);
  const json: unknown = JSON.parse(text);
  const errors = [...envelopeErrors(json, document), ...recordErrors(json, document)];
  const today = localTime(now, timeZoneOf(json)).slice(0, 10);
  const poor = isObject(json) ? warnings(json, document, today) : [];
  return reportOf(feed, once([...errors, ...poor]), countsOf(json, errors));
}

/** One mistake is one problem, although several checks of a place may find it; the first one speaks. */
function once(findings: readonly Finding[]): Finding[] {
  const wrong = new Set<string>();
  const said = new Set<string>();
  return findings.filter(({ severity, code, line, column, path }) => {
    const place = `${line}:${column} ${path}`;
    const isSaid = said.has(`${place} ${code}`) || (severity === 'warning' && wrong.has(place));
    said.add(`${place} ${code}`);
    if (severity === 'error') wrong.add(place);
    return !isSaid;
  });
}

function timeZoneOf(json: unknown): string {
  const publisher = isObject(json) && isObject(json['publisher']) ? json['publisher'] : {};
  const timeZone = publisher['timeZone'];
  const isKnown = typeof timeZone === 'string' && Intl.supportedValuesOf('timeZone').includes(timeZone);
  return isKnown ? timeZone : 'Europe/Riga';
}

function countsOf(json: unknown, errors: readonly Finding[]): Report['records'] {
  const lists = Object.keys(recordSchemas).flatMap((list) => {
    const records = isObject(json) ? json[list] : undefined;
    if (!Array.isArray(records)) return [];
    const broken = errors.filter((each) => each.list === list).map(({ index }) => index);
    return [[list, { total: records.length, leftOut: new Set(broken).size }] as const];
  });
  return Object.fromEntries(lists);
}

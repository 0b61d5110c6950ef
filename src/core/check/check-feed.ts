/** Checks the text of a feed. Pure: uses no file, network or clock. */
import { toLocalIso } from '../util/time-zone.js';
import { publisherTimeZone } from '../feed/publisher-time-zone.js';
import { recordSchemas } from '../feed/schema/schema.js';
import { FeedDocument } from './json-document.js';
import { withoutBlanks } from '../feed/left-out.js';
import { UNUSUAL } from '../feed/loaded-feed.js';
import { envelopeErrors, recordErrors } from './errors.js';
import { incompleteLinks } from './incomplete-links.js';
import { reportOf, type Finding, type Report } from './report.js';
import { isObject } from '../util/is-object.js';
import { feedSchema, isRequiredAt } from './schema-walk.js';
import { syntaxFinding } from './syntax.js';
import { warnings } from './warnings.js';
import { str } from '../i18n/translator.js';
import { wordingFor, type Wording } from './wording.js';

export interface CheckOptions {
  /** In which the feed is saved, in small letters; `utf-8` otherwise. */
  readonly encoding?: string | undefined;
  /** In which the report speaks; otherwise English. */
  readonly wording?: Wording | undefined;
}

/**
 * @param feed the file or address, as the user gave it
 * @param text its content
 * @param now instant (epoch milliseconds) with which dates are compared
 */
export function checkFeed(
  feed: string,
  text: string,
  now: number,
  { encoding = 'utf-8', wording = wordingFor('en') }: CheckOptions = {},
): Report {
  const document = new FeedDocument(text);
  const ofEncoding = encodingFindings(encoding, wording);
  let written: unknown;
  try {
    written = JSON.parse(text);
  } catch (error) {
    const syntax = syntaxFinding(document, wording);
    if (!syntax) throw error;
    return reportOf(feed, [...ofEncoding, syntax]);
  }
  // A field that must be there is still there for the message, which then says that nothing is in it.
  const json = UNUSUAL.test(text)
    ? withoutBlanks(written, (path) => isRequiredAt(feedSchema, written, path))
    : written;
  const errors = [...envelopeErrors(json, document, wording), ...recordErrors(json, document, wording)];
  const today = toLocalIso(now, publisherTimeZone(json)).slice(0, 10);
  const further = isObject(json)
    ? [
        ...(json === written ? [] : incompleteLinks(written, document, wording)),
        ...warnings(json, document, today, wording),
      ]
    : [];
  return reportOf(feed, [...ofEncoding, ...dedupe([...errors, ...further])], countsOf(json, errors));
}

/** As people write the name of an encoding. */
const nameOf = (encoding: string): string => encoding.toUpperCase().replace('WINDOWS', 'Windows');

/** JSON is UTF-8 (RFC 8259, section 8.1): a page reads other encodings too, but has to guess which one it is. */
const encodingFindings = (encoding: string, { msg }: Wording): Finding[] =>
  encoding === 'utf-8'
    ? []
    : [
        {
          ...{ severity: 'warning', code: 'encoding', list: 'feed', path: '', line: 1, column: 1 },
          message: msg(str`The feed is saved as ${nameOf(encoding)}, not as UTF-8.`, {
            id: 'feed-check.encoding',
          }),
          help: msg('Save the file as UTF-8: other programs see broken letters.', {
            id: 'feed-check.encoding.help',
          }),
        },
      ];

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

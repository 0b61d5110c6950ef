/** Problems that keep the feed or a record off the page, found with the same schemas and rules as in the browser. */
import { contests } from '../feed/generated/contests.js';
import { enterprises } from '../feed/generated/enterprises.js';
import { instruments } from '../feed/generated/instruments.js';
import { organisations } from '../feed/generated/organisations.js';
import { needs } from '../feed/generated/needs.js';
import { resources } from '../feed/generated/resources.js';
import { envelopeSchema, recordSchemas } from '../feed/schema/schema.js';
import type { Validator } from '../feed/validators.js';
import type { FeedDocument, Path } from './json-document.js';
import { messageFor, type Issue } from './error-messages.js';
import { closest } from './suggest-fix.js';
import type { Finding } from './report.js';
import { feedSchema, schemaAt } from './schema-walk.js';
import { isObject } from '../util/is-object.js';
import { str } from '../i18n/translator.js';
import type { Wording } from './wording.js';
import { toJson } from '../util/natives.js';

/** zod may compile schemas with `eval`. The elements never do, so this does not either. */
const OPTIONS = { jitless: true } as const;

const COLLECTIONS = Object.entries(recordSchemas);

/** What a page asks, ten times as fast as the schema, which says what is wrong. */
const VALIDATORS: Readonly<Record<string, Validator>> = {
  instruments: instruments.isValid,
  enterprises: enterprises.isValid,
  contests: contests.isValid,
  resources: resources.isValid,
  organisations: organisations.isValid,
  needs: needs.isValid,
};

const isShown = (list: string, record: unknown): boolean => VALIDATORS[list]?.(record) === true;

export interface RecordRef {
  readonly list: string;
  readonly index?: number;
  readonly id?: string;
}

/** Which record a path of the feed belongs to. */
export function locate(json: unknown, path: Path): { record: RecordRef; inside: Path } {
  const [list, index, ...inside] = path;
  if (typeof list !== 'string' || typeof index !== 'number' || !Object.hasOwn(recordSchemas, list))
    return { record: { list: 'feed' }, inside: path };
  const id = idOf((json as Record<string, unknown[]>)[list]?.[index]);
  return { record: { list, index, ...(id === undefined ? {} : { id }) }, inside };
}

const idOf = (record: unknown): string | undefined => {
  const id = isObject(record) ? record['id'] : undefined;
  return typeof id === 'string' ? id : undefined;
};

/** Problems outside the records: with any of them, no page shows anything from the feed. */
export function envelopeErrors(json: unknown, document: FeedDocument, wording: Wording): Finding[] {
  const lists = COLLECTIONS.filter(([name]) => isObject(json) && Array.isArray(json[name])).map(([name]) => [
    name,
    [],
  ]);
  const rest = isObject(json) ? { ...json, ...(Object.fromEntries(lists) as object) } : json;
  const result = envelopeSchema.safeParse(rest, OPTIONS);
  const issues = result.success ? [] : result.error.issues;
  return issues.flatMap((issue) => toFindings(json, [], issue as Issue, document, wording));
}

/** Problems in the records: a record with any of them is not shown. */
export function recordErrors(json: unknown, document: FeedDocument, wording: Wording): Finding[] {
  return COLLECTIONS.flatMap(([list, schema]) => {
    const records = isObject(json) ? json[list] : undefined;
    if (!Array.isArray(records)) return [];
    /** The first valid record with an id is the one that is shown. */
    const indexById = new Map<string, number>();
    return records.flatMap((record: unknown, index) => {
      if (!isShown(list, record)) {
        const { error } = schema.safeParse(record, OPTIONS);
        if (error)
          return error.issues.flatMap((issue) =>
            toFindings(json, [list, index], issue as Issue, document, wording),
          );
      }
      const { id } = record as { readonly id: string };
      const first = indexById.get(id);
      if (first === undefined) indexById.set(id, index);
      return first === undefined ? [] : [duplicate(json, [list, index, 'id'], first, document, wording)];
    });
  });
}

function duplicate(
  json: unknown,
  path: Path,
  first: number,
  document: FeedDocument,
  wording: Wording,
): Finding {
  const { msg, quote } = wording;
  const { record } = locate(json, path);
  const { line } = document.positionOf([...path.slice(0, 1), first, 'id']);
  return {
    ...{ severity: 'error', code: 'duplicate-id', ...record, path: 'id' },
    ...document.positionOf(path),
    message: msg(str`${quote(record.id)} is also the id of an earlier record (line ${line}).`, {
      id: 'feed-check.duplicate-id',
    }),
    help: msg('Give this record a different id. Links to the earlier record keep working.', {
      id: 'feed-check.duplicate-id.help',
    }),
  };
}

function toFindings(
  json: unknown,
  base: Path,
  issue: Issue,
  document: FeedDocument,
  wording: Wording,
): Finding[] {
  const path = [...base, ...issue.path] as Path;
  const value = path.reduce<unknown>((at, step) => (at as Record<string | number, unknown>)[step], json);
  if (issue.code === 'unrecognized_keys')
    return (issue.keys ?? []).map((key) => unknownField(json, [...path, key], 'error', document, wording));
  // A text can be a string or an object by language: only the alternative that seems to be intended is reported.
  const intended = issue.errors?.find((branch) => branch.every((each) => each.path.length > 0));
  if (intended?.length) return intended.flatMap((each) => toFindings(json, path, each, document, wording));
  const isName = issue.code === 'invalid_key';
  const { record, inside } = locate(json, path);
  const [inner] = isName ? (issue.issues ?? []) : [];
  const message = messageFor(inner ?? issue, {
    name: inside.join('.'),
    isInRecord: record.index !== undefined,
    wording,
    value: isName ? inside.at(-1) : value,
    schema: schemaAt(feedSchema, json, path),
    unknownSiblings: unknownSiblings(json, path),
  });
  const position = isName ? document.positionOfName(path) : document.positionOf(path);
  return [{ severity: 'error', ...record, path: inside.join('.'), ...position, ...message }];
}

/** Fields of the same object that the schema does not know. */
function unknownSiblings(json: unknown, path: Path): string[] {
  const parent = path.slice(0, -1);
  const object = parent.reduce<unknown>((at, step) => (at as Record<string | number, unknown>)[step], json);
  const known = schemaAt(feedSchema, json, parent)?.properties ?? {};
  return isObject(object) ? Object.keys(object).filter((name) => !Object.hasOwn(known, name)) : [];
}

/** A field that nothing reads. Outside the records that is an error: a misspelt list would empty the page. */
export function unknownField(
  json: unknown,
  path: Path,
  severity: Finding['severity'],
  document: FeedDocument,
  { msg, quote, listOf }: Wording,
): Finding {
  const name = String(path.at(-1));
  const known = Object.keys(schemaAt(feedSchema, json, path.slice(0, -1))?.properties ?? {});
  const guess = closest(name, known);
  const { record, inside } = locate(json, path);
  return {
    ...{ severity, code: 'unknown-field', ...record, path: inside.join('.') },
    ...document.positionOfName(path),
    message:
      severity === 'warning'
        ? msg(str`Unknown field ${quote(name)}; it is ignored.`, { id: 'feed-check.unknown-field.ignored' })
        : msg(str`Unknown field ${quote(name)}.`, { id: 'feed-check.unknown-field' }),
    help: guess
      ? msg(str`Did you mean ${toJson(guess)}?`, { id: 'feed-check.guess' })
      : severity === 'warning'
        ? msg(str`Allowed fields: ${listOf(known)}. For notes of your own, start the name with “x-”.`, {
            id: 'feed-check.unknown-field.notes',
          })
        : msg(str`Allowed fields: ${listOf(known)}.`, { id: 'feed-check.unknown-field.help' }),
  };
}

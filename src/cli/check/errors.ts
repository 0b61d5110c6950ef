/** What keeps the feed or a record off the page: the same schemas and rules as in the browser. */
import { envelopeSchema, recordSchemas } from '../../feed/schema.js';
import type { FeedDocument, Path } from './document.js';
import { wordsFor, type Issue } from './issue-words.js';
import { nearest } from './mend.js';
import type { Finding } from './report.js';
import { feedMap, isObject, schemaAt } from './schema-map.js';
import { listOf, quote } from './words.js';

/** zod may build code with `eval`; the elements never do, so neither is it done here. */
const OPTIONS = { jitless: true } as const;

const LISTS = Object.entries(recordSchemas);

export interface Where {
  readonly list: string;
  readonly index?: number;
  readonly id?: string;
}

/** Which record a place of the feed is in. */
export function whereIs(json: unknown, path: Path): { where: Where; inside: Path } {
  const [list, index, ...inside] = path;
  if (typeof list !== 'string' || typeof index !== 'number' || !Object.hasOwn(recordSchemas, list))
    return { where: { list: 'feed' }, inside: path };
  const id = idOf((json as Record<string, unknown[]>)[list]?.[index]);
  return { where: { list, index, ...(id === undefined ? {} : { id }) }, inside };
}

const idOf = (record: unknown): string | undefined => {
  const id = isObject(record) ? record['id'] : undefined;
  return typeof id === 'string' ? id : undefined;
};

/** What is wrong around the records: where anything is, no page shows anything of the feed. */
export function envelopeErrors(json: unknown, document: FeedDocument): Finding[] {
  const lists = LISTS.filter(([name]) => isObject(json) && Array.isArray(json[name])).map(([name]) => [
    name,
    [],
  ]);
  const rest = isObject(json) ? { ...json, ...(Object.fromEntries(lists) as object) } : json;
  const result = envelopeSchema.safeParse(rest, OPTIONS);
  const issues = result.success ? [] : result.error.issues;
  return issues.flatMap((issue) => toFindings(json, [], issue as Issue, document));
}

/** What is wrong in the records; each that has something is left out of the page. */
export function recordErrors(json: unknown, document: FeedDocument): Finding[] {
  return LISTS.flatMap(([list, schema]) => {
    const records = isObject(json) ? json[list] : undefined;
    if (!Array.isArray(records)) return [];
    /** The first good record with an id keeps it. */
    const taken = new Map<string, number>();
    return records.flatMap((record: unknown, index) => {
      const result = schema.safeParse(record, OPTIONS);
      if (!result.success)
        return result.error.issues.flatMap((issue) =>
          toFindings(json, [list, index], issue as Issue, document),
        );
      const { id } = result.data;
      const first = taken.get(id);
      if (first === undefined) taken.set(id, index);
      return first === undefined ? [] : [duplicate(json, [list, index, 'id'], id, first, document)];
    });
  });
}

function duplicate(json: unknown, path: Path, id: string, first: number, document: FeedDocument): Finding {
  const { line } = document.positionOf([...path.slice(0, 1), first, 'id']);
  return {
    ...{ severity: 'error', code: 'duplicate-id', ...whereIs(json, path).where, path: 'id' },
    ...document.positionOf(path),
    message: `${quote(id)} is the id of an earlier record too (line ${line}).`,
    help: 'Give this record an id of its own; links to the earlier one stay good.',
  };
}

function toFindings(json: unknown, base: Path, issue: Issue, document: FeedDocument): Finding[] {
  const path = [...base, ...issue.path] as Path;
  const value = path.reduce<unknown>((at, step) => (at as Record<string | number, unknown>)[step], json);
  if (issue.code === 'unrecognized_keys')
    return (issue.keys ?? []).map((key) => strayField(json, [...path, key], 'error', document));
  // A text by language has two shapes: only the one that was meant is spoken of.
  const meant = issue.errors?.find((branch) => branch.every((each) => each.path.length > 0));
  if (meant?.length) return meant.flatMap((each) => toFindings(json, path, each, document));
  const isName = issue.code === 'invalid_key';
  const { where, inside } = whereIs(json, path);
  const [inner] = isName ? (issue.issues ?? []) : [];
  const words = wordsFor(inner ?? issue, {
    name: inside.join('.'),
    whole: where.index === undefined ? 'The feed' : 'This record',
    value: isName ? inside.at(-1) : value,
    schema: schemaAt(feedMap, json, path),
    strays: straysAround(json, path),
  });
  const position = isName ? document.positionOfName(path) : document.positionOf(path);
  return [{ severity: 'error', ...where, path: inside.join('.'), ...position, ...words }];
}

/** Names beside a place that the schema does not know there. */
function straysAround(json: unknown, path: Path): string[] {
  const holder = path.slice(0, -1);
  const object = holder.reduce<unknown>((at, step) => (at as Record<string | number, unknown>)[step], json);
  const known = schemaAt(feedMap, json, holder)?.properties ?? {};
  return isObject(object) ? Object.keys(object).filter((name) => !Object.hasOwn(known, name)) : [];
}

/** A field that nothing reads. Around the records that is an error: a misspelt list would empty the page. */
export function strayField(
  json: unknown,
  path: Path,
  severity: Finding['severity'],
  document: FeedDocument,
): Finding {
  const name = String(path.at(-1));
  const known = Object.keys(schemaAt(feedMap, json, path.slice(0, -1))?.properties ?? {});
  const guess = nearest(name, known);
  const { where, inside } = whereIs(json, path);
  return {
    ...{ severity, code: 'unknown-field', ...where, path: inside.join('.') },
    ...document.positionOfName(path),
    message: `${quote(name)} is not a field that the feed knows${severity === 'warning' ? '; nothing reads it' : ''}.`,
    help: guess
      ? `Did you mean ${JSON.stringify(guess)}?`
      : `The fields here are: ${listOf(known)}.${severity === 'warning' ? ' For notes of your own, begin the name with “x-”.' : ''}`,
  };
}

/** Parsing a feed: a strict envelope, then each record on its own. */
import type { ZodMiniType, infer as Infer } from 'zod/mini';
import { localTime } from './clock.js';
import { envelopeSchema, recordSchemas, type Envelope } from './schema.js';

export type Collection = keyof typeof recordSchemas;
export type RecordOf<C extends Collection> = Infer<(typeof recordSchemas)[C]>;

/** One thing that is wrong in a feed. Codes are zod's issue codes plus `duplicate-id` and `unknown-id`. */
export interface Problem {
  readonly collection: Collection | 'feed' | 'planning';
  /** Position in the list, from 0; absent for the envelope. */
  readonly index?: number;
  readonly id?: string;
  /** Where in the record, e.g. `rounds.0.closes`. */
  readonly path: string;
  readonly code: string;
  /** What the schema expected, where it says so. */
  readonly expected?: string;
}

/** The envelope could not be read, so nothing can be shown. */
export class FeedError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(`The feed is not valid: ${problems.map((problem) => problem.path || problem.code).join(', ')}`);
  }
}

export const OPTIONS = { jitless: true } as const;

/**
 * Reads the document around the records; these stay unchecked.
 * @throws {FeedError} with every problem of the envelope
 */
export function parseEnvelope(json: unknown): Envelope {
  const { lists, rest } = withoutLists(json);
  const result = envelopeSchema.safeParse(rest, OPTIONS);
  const problems = result.success ? [] : issues(result.error.issues, { collection: 'feed' });
  if (result.success && !isTimeZone(result.data.publisher.timeZone))
    problems.push({ collection: 'feed', path: 'publisher.timeZone', code: 'time-zone' });
  if (!result.success || problems.length) throw new FeedError(problems);
  return { ...result.data, ...lists };
}

/** The schema need not walk over thousands of records only to find that each is something. */
function withoutLists(json: unknown): { lists: Record<string, unknown[]>; rest: unknown } {
  const lists: Record<string, unknown[]> = {};
  if (typeof json !== 'object' || json === null) return { lists, rest: json };
  const rest: Record<string, unknown> = { ...json };
  for (const name of ['instruments', 'enterprises', 'contests']) {
    const list = rest[name];
    if (!Array.isArray(list)) continue;
    lists[name] = list;
    rest[name] = [];
  }
  return { lists, rest };
}

function isTimeZone(timeZone: string): boolean {
  try {
    return Boolean(localTime(0, timeZone));
  } catch {
    return false;
  }
}

/** Reads one record; a bad one becomes problems, never an exception. */
export function parseRecord<C extends Collection>(
  collection: C,
  raw: unknown,
  index: number,
): { record: RecordOf<C> } | { problems: Problem[] } {
  const schema = recordSchemas[collection] as unknown as ZodMiniType<RecordOf<C>>;
  const result = schema.safeParse(raw, OPTIONS);
  if (result.success) return { record: result.data };
  const id = (raw as { id?: unknown } | null)?.id;
  return {
    problems: issues(result.error.issues, {
      collection,
      index,
      ...(typeof id === 'string' ? { id } : {}),
    }),
  };
}

interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message?: string;
  readonly expected?: string;
  readonly format?: unknown;
  readonly values?: readonly unknown[];
  readonly keys?: readonly string[];
}

/** What zod says is wrong, in our own terms. */
export const issues = (list: readonly unknown[], where: Omit<Problem, 'path' | 'code'>): Problem[] =>
  (list as readonly Issue[]).map((issue) => {
    const expected = issue.values?.join(', ') ?? issue.expected;
    return {
      ...where,
      path: [...issue.path, ...(issue.keys ?? [])].join('.'),
      code: issue.code ?? 'custom',
      ...(expected ? { expected } : {}),
    };
  });

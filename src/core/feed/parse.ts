/**
 * Parsing a feed with zod: a strict envelope, then each record on its own. Says what is wrong; a page needs this
 * only where the checks compiled from the same schema say no.
 */
import type { ZodMiniType } from 'zod/mini';
import { asEnvelope, withoutLists } from './feed-document.js';
import { FeedError, type Problem } from './feed-issue.js';
import {
  envelopeSchema,
  recordSchemas,
  type Collection,
  type Envelope,
  type RecordOf,
} from './schema/schema.js';

export { FeedError, type Problem };

export const OPTIONS = { jitless: true } as const;

/**
 * Reads the document around the records; these stay unchecked.
 * @throws {FeedError} with every problem of the envelope
 */
export function parseEnvelope(json: unknown): Envelope {
  const { lists, rest } = withoutLists(json);
  const result = envelopeSchema.safeParse(rest, OPTIONS);
  if (!result.success) throw new FeedError(issues(result.error.issues, { collection: 'feed' }));
  return asEnvelope({ ...result.data, ...lists });
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

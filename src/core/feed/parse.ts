/**
 * Parses a feed with zod: a strict envelope, then each record on its own. A page only needs it to describe issues,
 * after a generated validator has found something invalid.
 */
import type { ZodMiniType } from 'zod/mini';
import { withDefaults, splitCollections } from './feed-document.js';
import { FeedError, type FeedIssue } from './feed-issue.js';
import { withoutBlanks } from './left-out.js';
import {
  envelopeSchema,
  recordSchemas,
  type CollectionName,
  type Envelope,
  type RecordOf,
} from './schema/schema.js';

export { FeedError, type FeedIssue as Problem };

export const PARSE_OPTIONS = { jitless: true } as const;

/**
 * Reads the envelope; the records are not validated yet.
 * @throws {FeedError} with every issue of the envelope
 */
export function parseEnvelope(json: unknown): Envelope {
  const { collections, rest } = splitCollections(json);
  const result = envelopeSchema.safeParse(withoutBlanks(rest), PARSE_OPTIONS);
  if (!result.success) throw new FeedError(toFeedIssues(result.error.issues, { collection: 'feed' }));
  return withDefaults({ ...result.data, ...collections });
}

/** Reads one record; an invalid one returns issues and never throws. */
export function parseRecord<C extends CollectionName>(
  collection: C,
  raw: unknown,
  index: number,
): { record: RecordOf<C> } | { issues: FeedIssue[] } {
  const schema = recordSchemas[collection] as unknown as ZodMiniType<RecordOf<C>>;
  const result = schema.safeParse(withoutBlanks(raw), PARSE_OPTIONS);
  if (result.success) return { record: result.data };
  const id = (raw as { id?: unknown } | null)?.id;
  return {
    issues: toFeedIssues(result.error.issues, {
      collection,
      index,
      ...(typeof id === 'string' ? { id } : {}),
    }),
  };
}

interface ZodIssue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message?: string;
  readonly expected?: string;
  readonly format?: unknown;
  readonly values?: readonly unknown[];
  readonly keys?: readonly string[];
}

/** Converts zod’s issues. */
export const toFeedIssues = (
  list: readonly unknown[],
  context: Omit<FeedIssue, 'path' | 'code'>,
): FeedIssue[] =>
  (list as readonly ZodIssue[]).map((issue) => {
    const expected = issue.values?.join(', ') ?? issue.expected;
    return {
      ...context,
      path: [...issue.path, ...(issue.keys ?? [])].join('.'),
      code: issue.code ?? 'custom',
      ...(expected ? { expected } : {}),
    };
  });

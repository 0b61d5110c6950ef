import type { ZodMiniType, infer as Infer } from 'zod/mini';
import { issues, OPTIONS, type Problem } from './parse.js';
import { planningSchemas, type Planning } from './planning-schema.js';
import { date } from './schema-parts.js';

/**
 * Reads the `planning` of a feed, entry by entry: what is wrong is left out and named, and never harms the rest of
 * the feed.
 */
export function readPlanning(raw: unknown): { planning: Planning; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const source = isObject(raw) ? raw : {};
  if (raw !== undefined && !isObject(raw))
    problems.push({ collection: 'planning', path: '', code: 'invalid_type', expected: 'object' });
  const names = ['from', 'to', ...Object.keys(planningSchemas)];
  for (const name of Object.keys(source))
    if (!names.includes(name))
      problems.push({ collection: 'planning', path: name, code: 'unrecognized_keys' });

  const list = <T>(name: string, schema: ZodMiniType<T>): T[] => {
    const entries = source[name] ?? [];
    if (!Array.isArray(entries)) {
      problems.push({ collection: 'planning', path: name, code: 'invalid_type', expected: 'array' });
      return [];
    }
    return entries.flatMap((entry: unknown, index) => {
      const result = schema.safeParse(entry, OPTIONS);
      if (result.success) return [result.data];
      const id = (entry as { id?: unknown } | null)?.id;
      const found = issues(result.error.issues, {
        collection: 'planning',
        ...(typeof id === 'string' ? { id } : {}),
      });
      problems.push(...found.map((each) => ({ ...each, path: `${name}.${index}.${each.path}` })));
      return [];
    });
  };
  const lists = Object.fromEntries(
    Object.entries(planningSchemas).map(([name, schema]) => [name, list(name, schema as ZodMiniType)]),
  ) as unknown as Planning;

  const day = (name: 'from' | 'to'): Infer<typeof date> | undefined => {
    const result = date.safeParse(source[name], OPTIONS);
    if (!result.success && source[name] !== undefined)
      problems.push(
        ...issues(result.error.issues, { collection: 'planning' }).map((each) => ({ ...each, path: name })),
      );
    return result.data;
  };
  const [from, to] = [day('from'), day('to')];
  return { planning: { ...lists, ...(from ? { from } : {}), ...(to ? { to } : {}) }, problems };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

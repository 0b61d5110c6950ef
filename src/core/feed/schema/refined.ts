import * as z from 'zod/mini';

/** By schema, the names of the functions that it asks: the validators are made to ask them too. */
export const refinementNames = new WeakMap<z.ZodMiniType, readonly string[]>();

/**
 * The schema with a condition that JSON Schema cannot express: an exported function, from a module that
 * `src/build/generate-validators.mjs` knows.
 */
export function refined<S extends z.ZodMiniType>(
  schema: S,
  isRight: (value: z.output<S>) => boolean,
  code?: string,
): S {
  const result = schema.check(z.refine(isRight, code));
  refinementNames.set(result, [...(refinementNames.get(schema) ?? []), isRight.name]);
  return result;
}

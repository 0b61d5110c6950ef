import * as z from 'zod/mini';
import { planningSchema } from './planning-schema.js';
import * as primitives from './primitives.js';
import { envelopeSchema, recordSchemas } from './schema.js';

type Options = Pick<NonNullable<Parameters<typeof z.toJSONSchema>[1]>, 'metadata' | 'override'>;

/** The schemas of `primitives.ts` by their names: `textSchema` is `text`. */
export const primitiveNames = z.registry<{ readonly id: string }>();
for (const [name, schema] of Object.entries(primitives))
  primitiveNames.add(schema, { id: name.replace(/Schema$/, '') });

/**
 * The JSON Schema (2020-12) of a whole feed, for editors with autocomplete and validation. With `primitiveNames` as
 * `metadata`, each primitive appears once, in `$defs`. `override` is called for each part with its zod schema, and can
 * extend it.
 */
export function feedJsonSchema(options: Options = {}): object {
  const lists = Object.entries(recordSchemas).map(
    ([name, schema]) => [name, z.optional(z.array(schema))] as const,
  );
  const feed = z.extend(envelopeSchema, {
    ...Object.fromEntries(lists),
    planning: z.optional(planningSchema),
  });
  return {
    title: 'Tilts feed, version 1',
    ...z.toJSONSchema(feed, { target: 'draft-2020-12', io: 'input', ...options }),
  };
}

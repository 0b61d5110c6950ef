import * as z from 'zod/mini';
import { planningSchema } from './planning-schema.js';
import { envelopeSchema, recordSchemas } from './schema.js';

type Override = NonNullable<NonNullable<Parameters<typeof z.toJSONSchema>[1]>['override']>;

/**
 * The JSON Schema (2020-12) of a whole feed, for editors that complete and check while typing.
 * `override` sees each part with its zod schema, and may add to it.
 */
export function feedJsonSchema(override: Override = () => undefined): object {
  const lists = Object.entries(recordSchemas).map(
    ([name, schema]) => [name, z.optional(z.array(schema))] as const,
  );
  const feed = z.extend(envelopeSchema, {
    ...Object.fromEntries(lists),
    planning: z.optional(planningSchema),
  });
  return {
    title: 'Tilts feed, version 1',
    ...z.toJSONSchema(feed, { target: 'draft-2020-12', io: 'input', override }),
  };
}

import * as z from 'zod/mini';
import { planningSchema } from './planning-schema.js';
import { envelopeSchema, recordSchemas } from './schema.js';

/** The JSON Schema (2020-12) of a whole feed, for editors that complete and check while typing. */
export function feedJsonSchema(): object {
  const lists = Object.entries(recordSchemas).map(
    ([name, schema]) => [name, z.optional(z.array(schema))] as const,
  );
  const feed = z.extend(envelopeSchema, {
    ...Object.fromEntries(lists),
    planning: z.optional(planningSchema),
  });
  return {
    title: 'Tilts feed, version 1',
    ...z.toJSONSchema(feed, { target: 'draft-2020-12', io: 'input' }),
  };
}

import * as z from 'zod/mini';
import { planningSchema } from './planning-schema.js';
import * as primitives from './primitives.js';
import { envelopeSchema, recordSchemas } from './schema.js';

/** The part of JSON Schema 2020-12 that is used here. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  /** Name of the primitive that it is, e.g. `link`; only in `markedJsonSchema`. */
  readonly primitive?: string;
}

type Options = Pick<NonNullable<Parameters<typeof z.toJSONSchema>[1]>, 'metadata' | 'override'>;

/** The schemas of `primitives.ts` by their names: `textSchema` is `text`. */
export const primitiveNames = z.registry<{ readonly id: string }>();
for (const [name, schema] of Object.entries(primitives))
  primitiveNames.add(schema, { id: name.replace(/Schema$/, '') });

/**
 * The JSON Schema (2020-12) of a whole feed: what is allowed, without words (`src/core/feed-docs/published-schema.ts` adds them). With
 * `primitiveNames` as `metadata`, each primitive appears once, in `$defs`. `override` is called for each part with its zod
 * schema, and can extend it.
 */
export function feedJsonSchema(options: Options = {}): JsonSchema {
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
  } as JsonSchema;
}

/** The JSON Schema of a whole feed, in which each part has the name of the primitive that it is. */
export const markedJsonSchema = (): JsonSchema =>
  feedJsonSchema({
    override({ zodSchema, jsonSchema }) {
      const primitive = primitiveNames.get(zodSchema)?.id;
      if (primitive) Object.assign(jsonSchema, { primitive });
    },
  });

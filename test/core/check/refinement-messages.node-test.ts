import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { REFINEMENT_MESSAGES } from '../../../src/core/check/refinement-messages.js';
import { envelopeSchema, recordSchemas } from '../../../src/core/feed/schema/schema.js';
import { checkJson, messageOf, validFeed } from '../../helpers/check.js';
import { instrument } from '../../helpers/feeds.js';
import { mutate, seeded } from '../../helpers/fuzz.js';

describe('messages', () => {
  interface Def {
    readonly [key: string]: unknown;
    readonly checks?: readonly {
      readonly _zod: { readonly def: { readonly error?: (issue: object) => unknown } };
    }[];
  }

  /** Names of all refinements in a schema. */
  function namesOf(schema: unknown, seen = new Set<unknown>()): Set<string> {
    const names = new Set<string>();
    if (typeof schema !== 'object' || schema === null || seen.has(schema)) return names;
    seen.add(schema);
    const def = (schema as { _zod?: { def: Def } })._zod?.def;
    for (const check of def?.checks ?? []) {
      const name = check._zod.def.error?.({});
      if (typeof name === 'string') names.add(name);
    }
    for (const part of Object.values(def ?? schema)) for (const name of namesOf(part, seen)) names.add(name);
    return names;
  }

  const names = [...namesOf(envelopeSchema), ...namesOf(recordSchemas)];

  it('exist for all refinements of the schemas', () => {
    assert.ok(names.includes('date') && names.includes('link'), names.join());
    assert.deepEqual(
      names.filter((name) => !REFINEMENT_MESSAGES[name]),
      [],
    );
  });

  it('never contain undefined values', () => {
    const random = seeded(3);
    for (let turn = 0; turn < 200; turn++) {
      const { findings } = checkJson(validFeed([mutate(random, instrument('a'), 0.3)]));
      for (const finding of findings) assert.doesNotMatch(messageOf(finding), /undefined|NaN/);
    }
  });
});

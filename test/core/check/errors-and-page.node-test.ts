import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FeedError, parseEnvelope } from '../../../src/core/feed/parse.js';
import { RecordCollection, type RecordType } from '../../../src/core/feed/record-collection.js';
import { recordSchemas, type CollectionName } from '../../../src/core/feed/schema/schema.js';
import { withoutBlanks } from '../../../src/core/feed/left-out.js';
import { checkJson, validFeed } from '../../helpers/check.js';
import { enterprise, fullEnterprise } from '../../helpers/enterprises.js';
import { sample } from '../../helpers/feeds.js';
import { arbitraryJson, mutate, seeded } from '../../helpers/fuzz.js';

describe('an error', () => {
  const GOOD: Partial<Record<string, readonly unknown[]>> = {
    ...(sample() as unknown as Record<string, readonly unknown[]>),
    enterprises: [enterprise('least'), fullEnterprise()],
  };

  for (const list of Object.keys(recordSchemas) as CollectionName[])
    it(`means that the page does not show the record in “${list}”`, async () => {
      const kinds = (await import(`../../../src/core/feed/generated/${list}.ts`)) as Record<string, unknown>;
      const good = GOOD[list]!;
      const random = seeded(11);
      let broken = 0;
      for (let turn = 0; turn < 60; turn++) {
        const raw = Array.from({ length: 10 }, () =>
          random.pick([
            () => arbitraryJson(random),
            () => mutate(random, random.pick(good), 0.03),
            () => random.pick(good),
          ])(),
        ).map((record) => JSON.parse(JSON.stringify(record ?? null)) as unknown);
        const records = new RecordCollection(
          kinds[list] as RecordType<CollectionName>,
          withoutBlanks(raw) as unknown[],
        );
        const left = raw.flatMap((_, index) => (records.get(index) ? [] : [index]));
        const named = checkJson(validFeed([], { [list]: raw })).findings.filter(
          ({ severity, list: where }) => severity === 'error' && where === list,
        );
        assert.deepEqual(
          [...new Set(named.map(({ index }) => index))].sort((a, b) => a! - b!),
          left,
        );
        for (const each of named) assert.ok(each.message && each.line > 0, JSON.stringify(each));
        broken += left.length;
      }
      assert.ok(broken > 50, `${broken} broken`);
    });

  it('outside the records means that the page shows nothing', () => {
    const random = seeded(5);
    for (let turn = 0; turn < 400; turn++) {
      const raw = turn % 4 ? mutate(random, validFeed([])) : arbitraryJson(random);
      const json = JSON.parse(JSON.stringify(raw ?? null)) as unknown;
      let isAccepted = true;
      try {
        parseEnvelope(json);
      } catch (error) {
        if (!(error instanceof FeedError)) throw error;
        isAccepted = false;
      }
      const isReported = checkJson(json).findings.some(
        ({ severity, list }) => severity === 'error' && list === 'feed',
      );
      assert.equal(isReported, !isAccepted, JSON.stringify(json));
    }
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseRecord } from '../../../src/core/feed/parse.js';
import type { LibraryResource } from '../../../src/core/feed/schema/schema.js';
import { LANGUAGES } from '../../../src/core/i18n/languages.js';

const { resources } = JSON.parse(
  readFileSync(new URL('../../../stories/feeds/paraugnovads.json', import.meta.url), 'utf8'),
) as { resources: LibraryResource[] };

describe('the resources of the sample feed', () => {
  it('are at least 25, valid, each with an id of its own', () => {
    assert.ok(resources.length >= 25);
    assert.equal(new Set(resources.map(({ id }) => id)).size, resources.length);
    for (const [at, resource] of resources.entries())
      assert.ok('record' in parseRecord('resources', resource, at), resource.id);
  });

  it('have no invented address: what is known of them is said, and that one can ask', () => {
    assert.doesNotMatch(JSON.stringify(resources), /https?:|"\/|@/);
  });

  it('say in every language what they are', () => {
    for (const { id, title, summary } of resources)
      for (const text of [title, summary])
        assert.deepEqual(Object.keys(text).sort(), [...LANGUAGES].sort(), id);
  });
});

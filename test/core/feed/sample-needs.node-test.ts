import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseRecord } from '../../../src/core/feed/parse.js';
import type { BoardNeed, Contact } from '../../../src/core/feed/schema/schema.js';
import { LANGUAGES } from '../../../src/core/i18n/languages.js';

const { needs, enterprises } = JSON.parse(
  readFileSync(new URL('../../../stories/feeds/paraugnovads.json', import.meta.url), 'utf8'),
) as {
  needs: BoardNeed[];
  enterprises: { id: string; contact?: Contact; email?: string; url?: string }[];
};

describe('the needs of the sample feed', () => {
  it('are valid, each with an id of its own, of both sides and in both directions', () => {
    assert.equal(new Set(needs.map(({ id }) => id)).size, needs.length);
    for (const [at, need] of needs.entries()) assert.ok('record' in parseRecord('needs', need, at), need.id);
    const sides = new Set(needs.map(({ who, direction = 'need' }) => `${who} ${direction}`));
    assert.equal(sides.size, 4);
  });

  it('are those of an invented municipality and of invented enterprises, and say so', () => {
    const invented = (address: string) => /\.example\b/.test(address);
    for (const { id, contact, enterprise, source } of needs) {
      assert.match(JSON.stringify(source), /Invented example/, id);
      assert.ok(!contact?.email || invented(contact.email), id);
      if (!enterprise) continue;
      const party = enterprises.find((each) => each.id === enterprise);
      assert.ok(party && invented(JSON.stringify(party)), enterprise);
    }
  });

  it('say in every language what they are', () => {
    for (const { id, title, summary, quantity } of needs)
      for (const text of [title, summary, ...(quantity ? [quantity] : [])])
        assert.deepEqual(Object.keys(text).sort(), [...LANGUAGES].sort(), id);
  });
});

import { expect } from '@open-wc/testing';
import { feedJsonSchema } from '../../../src/core/feed/schema/json-schema.js';
import published from '../../../stories/feeds/feed.schema.json';

describe('JSON Schema of the feed', () => {
  it('is the file beside the sample feed', () => {
    const now: unknown = JSON.parse(JSON.stringify(feedJsonSchema()));
    expect(published, 'run: npx tilts schema > stories/feeds/feed.schema.json').to.deep.equal(now);
  });
});

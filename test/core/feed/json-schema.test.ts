import { expect } from '@open-wc/testing';
import { publishedSchema } from '../../../src/core/feed-docs/published-schema.js';
import published from '../../../stories/feeds/feed.schema.json';

describe('JSON Schema of the feed', () => {
  it('is the file beside the sample feed', () => {
    const now: unknown = JSON.parse(JSON.stringify(publishedSchema()));
    expect(published, 'run: npx tilts schema > stories/feeds/feed.schema.json').to.deep.equal(now);
  });
});

import { expect } from '@open-wc/testing';
import { feedJsonSchema } from '../../src/feed/json-schema.js';

describe('JSON Schema of the feed', () => {
  it('is the one that stands beside the sample feed', async () => {
    const response = await fetch(new URL('../../stories/feeds/feed.schema.json', import.meta.url));
    expect(await response.json(), 'run: npx tilts schema > stories/feeds/feed.schema.json').to.deep.equal(
      JSON.parse(JSON.stringify(feedJsonSchema())),
    );
  });
});

import { expect } from '@open-wc/testing';
import { instrumentSchema } from '../../../src/core/feed/schema/schema.js';

const least = {
  id: 'a',
  title: 'Grants',
  summary: { lv: 'Kopsavilkums' },
  resourceType: 'financial',
  supportType: 'grant',
  provider: { name: 'Pašvaldība' },
};

describe('instrument schema', () => {
  it('accepts the minimal record', () => {
    expect(instrumentSchema.safeParse(least).success).to.equal(true);
  });
  for (const [name, change] of Object.entries({
    'a day that does not exist': { rounds: [{ closes: '2026-02-30' }] },
    'a link that is not http(s)': { url: 'javascript:alert(1)' },
    'an empty text object': { title: {} },
    'an unknown kind': { resourceType: 'magic' },
  })) {
    it(`rejects ${name}`, () => {
      expect(instrumentSchema.safeParse({ ...least, ...change }).success).to.equal(false);
    });
  }
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { needToJsonLd } from '../../../src/core/formats/json-ld/needs.js';
import { parseEnvelope } from '../../../src/core/feed/parse.js';
import type { BoardNeed } from '../../../src/core/feed/schema/schema.js';
import { feedOf } from '../../helpers/feeds.js';

const envelope = parseEnvelope(
  feedOf([], {
    publisher: { name: { lv: 'Novads', en: 'County' }, url: 'https://county.example' },
    areas: [{ id: 'north', name: 'North' }],
    enterprises: [{ id: 'bakery', name: 'Bakery', url: 'https://bakery.example/' }],
  }),
);
const context = { language: 'en', envelope };
const BASE: BoardNeed = {
  id: 'a',
  who: 'municipality',
  kind: 'service',
  title: { lv: 'Ēdināšana', en: 'Catering' },
  summary: { en: 'Three meals a day.' },
};

describe('a need for search engines', () => {
  it('is a demand of the municipality, with its last day, place and category', () => {
    assert.deepEqual(
      needToJsonLd(
        {
          ...BASE,
          by: '2027-06-01',
          areas: ['north', 'gone'],
          cpv: ['55520000-1'],
          url: 'https://n.example',
        },
        context,
      ),
      {
        '@type': 'GovernmentOrganization',
        name: 'County',
        url: 'https://county.example',
        seeks: {
          '@type': 'Demand',
          identifier: 'a',
          name: 'Catering',
          description: 'Three meals a day.',
          availabilityEnds: '2027-06-01',
          areaServed: [{ '@type': 'AdministrativeArea', name: 'North' }],
          url: 'https://n.example',
          itemOffered: { '@type': 'Service', name: 'Catering', category: ['CPV 55520000-1'] },
        },
      },
    );
  });

  it('is an offer of an enterprise; a thing is a product', () => {
    assert.deepEqual(
      needToJsonLd(
        { ...BASE, who: 'enterprise', direction: 'offer', kind: 'equipment', enterprise: 'bakery' },
        context,
      ),
      {
        '@type': 'Organization',
        name: 'Bakery',
        url: 'https://bakery.example/',
        makesOffer: {
          '@type': 'Offer',
          identifier: 'a',
          name: 'Catering',
          description: 'Three meals a day.',
          itemOffered: { '@type': 'Product', name: 'Catering' },
        },
      },
    );
  });

  it('does not say who, if the feed does not have the enterprise', () => {
    const unknown = needToJsonLd({ ...BASE, who: 'enterprise', enterprise: 'gone' }, context);
    assert.equal('name' in (unknown as object), false);
  });
});

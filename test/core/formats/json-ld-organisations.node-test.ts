import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { organisationToJsonLd } from '../../../src/core/formats/json-ld/organisations.js';
import { parseEnvelope } from '../../../src/core/feed/parse.js';
import type { Organisation } from '../../../src/core/feed/schema/schema.js';
import { feedOf } from '../../helpers/feeds.js';
import { fullOrganisation } from '../../helpers/organisations.js';

const envelope = parseEnvelope(feedOf([], { areas: [{ id: 'county', name: 'County' }] }));
const context = { language: 'en', envelope };

describe('an organisation for search engines', () => {
  it('says where it helps and how to reach it, and does not name the person', () => {
    assert.deepEqual(organisationToJsonLd(fullOrganisation() as unknown as Organisation, context), {
      '@type': 'Organization',
      identifier: 'full',
      name: 'Full',
      description: 'Everything',
      url: 'https://group.example',
      email: 'office@group.example',
      telephone: '+371 60 000 002',
      address: {
        '@type': 'PostalAddress',
        streetAddress: 'Iela 1',
        addressLocality: 'Pilsēta',
        postalCode: 'LV-0000',
      },
      areaServed: [{ '@type': 'AdministrativeArea', name: 'County' }],
      contactPoint: {
        '@type': 'ContactPoint',
        telephone: '+371 60 000 001',
        availableLanguage: ['lv', 'en-GB'],
      },
    });
  });

  it('of which only the name is known is an organisation; a municipality is one of the government', () => {
    const least: Organisation = { id: 'a', kind: 'municipality', name: 'A', summary: 'B' };
    assert.deepEqual(organisationToJsonLd(least, context), {
      '@type': 'GovernmentOrganization',
      identifier: 'a',
      name: 'A',
      description: 'B',
    });
  });
});

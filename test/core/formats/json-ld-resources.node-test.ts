import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { resourceToJsonLd } from '../../../src/core/formats/json-ld/resources.js';
import { parseEnvelope } from '../../../src/core/feed/parse.js';
import type { LibraryResource } from '../../../src/core/feed/schema/schema.js';
import { feedOf } from '../../helpers/feeds.js';

const context = { language: 'en', envelope: parseEnvelope(feedOf([])) };
const BASE: LibraryResource = {
  id: 'a',
  kind: 'handbook',
  title: { lv: 'Rokasgrāmata', en: 'Handbook' },
  summary: { en: 'What to do.' },
  versions: [
    { language: 'lv', title: 'Rokasgrāmata', url: 'https://l.example/a.pdf', format: 'pdf', bytes: 7 },
  ],
};

describe('a resource for search engines', () => {
  it('is a creative work with its versions; a relative address is none', () => {
    assert.deepEqual(
      resourceToJsonLd(
        {
          ...BASE,
          year: 2020,
          author: 'Anna',
          publisher: { name: 'Bureau', url: 'https://b.example' },
          licence: { title: 'CC BY 4.0' },
          cover: { url: '/vaks.png' },
          versions: [...BASE.versions, { language: 'mul', url: '/faili/b.pdf' }],
        },
        context,
      ),
      {
        '@type': 'CreativeWork',
        identifier: 'a',
        name: 'Handbook',
        description: 'What to do.',
        alternateName: ['Rokasgrāmata'],
        inLanguage: ['lv'],
        creditText: 'Anna',
        publisher: { '@type': 'Organization', name: 'Bureau', url: 'https://b.example' },
        datePublished: '2020',
        license: 'CC BY 4.0',
        encoding: [
          {
            '@type': 'MediaObject',
            contentUrl: 'https://l.example/a.pdf',
            inLanguage: 'lv',
            encodingFormat: 'pdf',
            contentSize: '7 B',
          },
        ],
      },
    );
  });

  it('is a video if it is a recording, with its player, length and text', () => {
    const video = resourceToJsonLd(
      {
        ...BASE,
        kind: 'webinar',
        versions: [
          {
            language: 'lv',
            minutes: 4,
            video: { provider: 'youtube', id: 'AbCdEfGhIj_', title: 'A', transcript: { en: 'Words' } },
          },
        ],
      },
      context,
    );
    assert.deepEqual(video, {
      '@type': 'VideoObject',
      identifier: 'a',
      name: 'Handbook',
      description: 'What to do.',
      inLanguage: ['lv'],
      embedUrl: 'https://www.youtube-nocookie.com/embed/AbCdEfGhIj_',
      duration: 'PT4M0S',
      transcript: 'Words',
    });
    const lost = resourceToJsonLd({ ...BASE, kind: 'video' }, context);
    assert.equal((lost as { '@type': string })['@type'], 'VideoObject');
  });
});

import { expect } from '@open-wc/testing';
import { parseEnvelope, parseRecord } from '../../../src/core/feed/parse.js';
import { enterpriseSchema } from '../../../src/core/feed/schema/schema.js';
import { enterprise, fullEnterprise } from '../../helpers/enterprises.js';
import { feedOf } from '../../helpers/feeds.js';

/** What is wrong with the least enterprise after a change. */
const problems = (change: object): string[] => {
  const result = parseRecord('enterprises', enterprise('a', change), 3);
  return 'issues' in result ? result.issues.map(({ path, code }) => `${path}: ${code}`) : [];
};
const video = (change: object) => ({ video: { title: 'x', ...change } });
const week = (change: object) => ({
  openingHours: { weekly: [{ days: ['mon'], hours: [{ opens: '09:00', closes: '17:00' }], ...change }] },
});

describe('enterprises', () => {
  it('are read with an id, a name and a summary', () => {
    expect(problems({})).to.deep.equal([]);
  });

  it('keep every field as it is in the feed', () => {
    const full = fullEnterprise();
    expect(parseRecord('enterprises', full, 0)).to.deep.equal({ record: full });
  });

  it('of the tests have every field', () => {
    expect(Object.keys(fullEnterprise()).sort()).to.deep.equal(Object.keys(enterpriseSchema.shape).sort());
  });

  it('report an invalid one by its list, position and id', () => {
    expect(parseRecord('enterprises', enterprise('a', { legalForm: 'SIA' }), 3))
      .to.have.nested.property('issues[0]')
      .that.includes({
        collection: 'enterprises',
        index: 3,
        id: 'a',
        path: 'legalForm',
        code: 'invalid_value',
      });
  });

  for (const url of [
    '/demo/a.svg',
    '/',
    '/a%20b.jpg',
    '/bildes/logo.png?v=2',
    'https://a.example/x.jpg',
    'HTTP://A.example',
  ])
    it(`accept the picture ${url}`, () => expect(problems({ logo: { url } })).to.deep.equal([]));

  for (const url of [
    '//evil.example/a.svg',
    '/\\evil.example/a.svg',
    '\\\\evil.example',
    '/\t/evil.example',
    '/a b.jpg',
    'demo/a.svg',
    './a.svg',
    'https://',
    'http://[',
    'javascript:alert(1)',
    'data:image/svg+xml,x',
    'ftp://a.example/x.jpg',
    `/${'a'.repeat(2000)}`,
  ])
    it(`reject the picture ${JSON.stringify(url.slice(0, 30))}`, () => {
      expect(problems({ logo: { url } }))
        .to.have.length(1)
        .and.to.match(/^logo\.url: /);
    });

  for (const [name, change] of [
    ['an id', video({ provider: 'youtube', id: 'AbCdEfGhIj_' })],
    ['a page', video({ provider: 'youtube', url: 'https://www.youtube.com/watch?v=AbCdEfGhIj_' })],
    ['a number', video({ provider: 'vimeo', id: '123456789' })],
    ['a file', video({ provider: 'file', url: '/demo/a.webm' })],
  ] as const)
    it(`accept a video by ${name}`, () => expect(problems(change)).to.deep.equal([]));

  for (const [name, change, expected] of [
    ['no name', { name: undefined }, ['name: invalid_union']],
    ['no summary', { summary: undefined }, ['summary: invalid_union']],
    [
      'an unknown kind of offer',
      { products: [{ name: 'x', kind: 'thing' }] },
      ['products.0.kind: invalid_value'],
    ],
    ['half a person at work', { workIntegration: { people: 2.5 } }, ['workIntegration.people: invalid_type']],
    ['a country by its name', { country: 'Latvija' }, ['country: invalid_format']],
    ['a status without its kind', { status: { since: '2020-01-01' } }, ['status.kind: invalid_value']],
    ['a status since no day', { status: { kind: 'granted', since: '2021-02-29' } }, ['status.since: custom']],
    ['an address without a line to show', { address: { street: 'x' } }, ['address.text: invalid_union']],
    ['a place beyond the pole', { geo: { lat: 91, lon: 0 } }, ['geo.lat: too_big']],
    ['half a place', { geo: { lat: 57 } }, ['geo.lon: invalid_type']],
    ['a day by another name', week({ days: ['Monday'] }), ['openingHours.weekly.0.days.0: invalid_value']],
    ['hours on no day', week({ days: [] }), ['openingHours.weekly.0.days: too_small']],
    ['a day without hours', week({ hours: [] }), ['openingHours.weekly.0.hours: too_small']],
    [
      'a time as people write it',
      week({ hours: [{ opens: '9.00', closes: '17:00' }] }),
      ['openingHours.weekly.0.hours.0.opens: invalid_format'],
    ],
    [
      'opening at the end of the day',
      week({ hours: [{ opens: '24:00', closes: '24:00' }] }),
      ['openingHours.weekly.0.hours.0.opens: invalid_format'],
    ],
    [
      'closing after the end of the day',
      week({ hours: [{ opens: '09:00', closes: '24:30' }] }),
      ['openingHours.weekly.0.hours.0.closes: invalid_format'],
    ],
    [
      'an exception on no day',
      { openingHours: { exceptions: [{ note: 'x' }] } },
      ['openingHours.exceptions.0.date: invalid_type'],
    ],
    ['a script for a site', { url: 'javascript:alert(1)' }, ['url: invalid_format']],
    ['another protocol for a site', { url: 'ftp://a.example' }, ['url: invalid_format']],
    ['two e-mails in one', { email: 'a@a.example, b@b.example' }, ['email: invalid_format']],
    ['a phone in words', { phone: 'zvaniet mums' }, ['phone: invalid_format']],
    [
      'an unknown network',
      { social: [{ network: 'myspace', url: 'https://a.example' }] },
      ['social.0.network: invalid_value'],
    ],
    ['a picture without breadth', { photos: [{ url: '/a.svg', width: 0 }] }, ['photos.0.width: too_small']],
    ['an unknown provider', video({ provider: 'tiktok', id: '1' }), ['video.provider: invalid_value']],
    ['a video without a source', video({ provider: 'youtube' }), ['video: custom']],
    ['an id that escapes', video({ provider: 'youtube', id: '../../evil?x' }), ['video: custom']],
    [
      'a page elsewhere',
      video({ provider: 'youtube', url: 'https://e.example/watch?v=AbCdEfGhIj_' }),
      ['video: custom'],
    ],
    ['a file without an address', video({ provider: 'file', id: '1' }), ['video: custom']],
    ['a script for a file', video({ provider: 'file', url: 'javascript:x' }), ['video.url: invalid_format']],
    ['a figure in words', { impact: [{ label: 'x', value: 'daudz' }] }, ['impact.0.value: invalid_type']],
    [
      'a figure without bounds',
      { impact: [{ label: 'x', value: Infinity }] },
      ['impact.0.value: invalid_type'],
    ],
    [
      'a year with a day',
      { impact: [{ label: 'x', value: 1, year: 20_250_101 }] },
      ['impact.0.year: too_big'],
    ],
    ['a quote without words', { story: { quote: { by: 'x' } } }, ['story.quote.text: invalid_union']],
    [
      'a file without an address in a story',
      { story: { files: [{ title: 'x' }] } },
      ['story.files.0.url: invalid_type'],
    ],
    [
      'a code that is no CPV',
      { sellsToMunicipality: { cpv: [{ code: '5552' }] } },
      ['sellsToMunicipality.cpv.0.code: invalid_format'],
    ],
    ['a prize below nothing', { prizes: [{ title: 'x', amount: -1 }] }, ['prizes.0.amount: too_small']],
    [
      'money in no currency',
      { prizes: [{ title: 'x', currency: '€' }] },
      ['prizes.0.currency: invalid_format'],
    ],
    ['a featured one in words', { featured: 'yes' }, ['featured: invalid_type']],
    ['a day that is none', { joined: '2026-02-30' }, ['joined: custom']],
  ] as const)
    it(`reject ${name}`, () => expect(problems(change)).to.deep.equal(expected));
});

describe('lists of the envelope', () => {
  it('name target groups', () => {
    const targetGroups = [{ id: 'youth', name: { lv: 'Jaunieši' } }];
    expect(parseEnvelope(feedOf([], { targetGroups })).targetGroups).to.deep.equal(targetGroups);
  });
});

import { expect } from '@open-wc/testing';
import type { Enterprise, Envelope, Instrument } from '../../../src/core/feed/schema/schema.js';
import { JsonLdScript } from '../../../src/elements/internal/json-ld-script.js';
import { contestToJsonLd } from '../../../src/core/formats/json-ld/contests.js';
import { enterpriseToJsonLd } from '../../../src/core/formats/json-ld/enterprises.js';
import { instrumentToJsonLd } from '../../../src/core/formats/json-ld/instruments.js';
import { toGraph } from '../../../src/core/formats/json-ld/json-ld.js';
import { enterprise, fullEnterprise } from '../../helpers/enterprises.js';
import { feedOf, instrument } from '../../helpers/feeds.js';

const envelope = feedOf([], {
  areas: [{ id: 'novads', name: { lv: 'Novads', en: 'County' } }],
}) as unknown as Envelope;
const around = { language: 'en', envelope };

const said = (change: object) => instrumentToJsonLd(instrument('a', change) as unknown as Instrument, around);

describe('structured data of an instrument', () => {
  it('is a grant if money is given', () => {
    const data = said({ amount: { from: 500, to: 3000 }, url: 'https://novads.example/a' });
    expect(data).to.deep.equal({
      '@type': 'MonetaryGrant',
      identifier: 'a',
      name: 'Title a',
      description: 'Summary a',
      url: 'https://novads.example/a',
      funder: { '@type': 'GovernmentOrganization', name: 'County' },
      amount: { '@type': 'MonetaryAmount', currency: 'EUR', minValue: 500, maxValue: 3000 },
    });
  });

  it('is a service if it is not', () => {
    const data = said({
      supportType: 'mentoring',
      areas: ['novads', 'elsewhere'],
      contact: { name: 'Anna', phone: '+371 60 000 000' },
      eligibility: { applicants: { lv: 'Biedrības', en: 'Associations' } },
    });
    expect(data).to.deep.equal({
      '@type': 'GovernmentService',
      identifier: 'a',
      name: 'Title a',
      description: 'Summary a',
      provider: {
        '@type': 'GovernmentOrganization',
        name: 'County',
        contactPoint: { '@type': 'ContactPoint', telephone: '+371 60 000 000' },
      },
      areaServed: [{ '@type': 'AdministrativeArea', name: 'County' }],
      audience: { '@type': 'Audience', audienceType: 'Associations' },
    });
  });

  it('is empty if nothing is shown', () => {
    expect(toGraph([], instrumentToJsonLd, around)).to.equal(undefined);
  });
});

describe('structured data of an enterprise', () => {
  const sayOne = (record: object) =>
    enterpriseToJsonLd(record as Enterprise, around) as unknown as Record<string, unknown>;

  it('is an organisation if visitors are not expected', () => {
    expect(sayOne(enterprise('e', { registerCode: '123', email: 'e@e.example' }))).to.deep.equal({
      '@type': 'Organization',
      identifier: '123',
      name: 'Enterprise e',
      description: 'Summary e',
      email: 'e@e.example',
    });
  });

  it('is a local business with its opening hours if there is an address', () => {
    const weekly = [{ days: ['fri'], hours: [{ opens: '18:00', closes: '24:00' }] }];
    const data = sayOne(
      enterprise('e', {
        address: { text: 'Ozolu iela 1, Ozolmuiža', locality: 'Ozolmuiža' },
        country: 'LV',
        geo: { lat: 57.1, lon: 25.2 },
        openingHours: { weekly },
      }),
    );
    expect(data['@type']).to.equal('LocalBusiness');
    expect(data['address']).to.deep.equal({
      '@type': 'PostalAddress',
      streetAddress: 'Ozolu iela 1, Ozolmuiža',
      addressLocality: 'Ozolmuiža',
      addressCountry: 'LV',
    });
    expect(data['geo']).to.deep.equal({ '@type': 'GeoCoordinates', latitude: 57.1, longitude: 25.2 });
    expect(data['openingHoursSpecification']).to.deep.equal([
      {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: ['https://schema.org/Friday'],
        opens: '18:00',
        closes: '23:59',
      },
    ]);
  });

  it('never names the contact person', () => {
    const name = 'Anna Ozola';
    const data = sayOne({ ...fullEnterprise(), contact: { name, email: 'anna@e.example' } });
    expect(JSON.stringify(data)).to.not.match(/Anna|anna@/);
  });
});

describe('structured data of a contest', () => {
  const contest = {
    id: 'c',
    title: { lv: 'Konkurss', en: 'Contest' },
    summary: { lv: 'Idejas', en: 'Ideas' },
    organiser: { name: { lv: 'Novads', en: 'County' } },
  };

  it('has one event for each round', () => {
    const rounds = [{ opens: '2026-10-01', closes: '2026-11-30T16:00' }, { closes: '2027-02-01' }];
    const events = contestToJsonLd({ ...contest, rounds }, 'https://novads.example/c', around);
    expect(events).to.have.length(1);
    expect(events[0]).to.deep.include({
      '@type': 'Event',
      name: 'Contest',
      startDate: '2026-10-01',
      endDate: '2026-11-30T16:00',
      location: { '@type': 'VirtualLocation', url: 'https://novads.example/c' },
    });
  });
});

describe('the data block', () => {
  const POLICY = "script-src 'none'; require-trusted-types-for 'script'";
  let frame: HTMLIFrameElement;
  let violations: string[];

  beforeEach(async () => {
    frame = document.createElement('iframe');
    frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="${POLICY}"><title>A strict page</title>`;
    await new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
      document.body.append(frame);
    });
    violations = [];
    frame.contentDocument!.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      violations.push(effectiveDirective),
    );
  });
  afterEach(() => frame.remove());

  /** Runs what the strictest page forbids: its event comes after those of what was done before. */
  async function provoke(): Promise<void> {
    const page = frame.contentDocument!;
    const script = page.createElement('script');
    script.append(page.createTextNode('document.title = "ran"'));
    const reported = new Promise((resolve) =>
      page.addEventListener('securitypolicyviolation', resolve, { once: true }),
    );
    try {
      page.head.append(script);
    } catch {
      // Some browsers throw as well.
    }
    await reported;
  }

  it('is allowed where scripts are not, with Trusted Types required', async () => {
    const page = frame.contentDocument!;
    const block = new JsonLdScript(page);
    block.update({ name: 'A </script> B' });
    block.update({ name: 'Second' });
    const before = page.querySelectorAll('script').length;
    const text = page.querySelector('script')?.textContent;
    await provoke();
    expect(before).to.equal(1);
    expect(JSON.parse(text!)).to.deep.equal({ name: 'Second' });
    expect(violations, 'only the script that was meant to be refused').to.have.length(1);
    block.remove();
    expect(page.querySelector('[type="application/ld+json"]')).to.equal(null);
  });
});

/** Support instruments for search engines: money is a grant, everything else a public service. */
import type { GovernmentService, MonetaryGrant } from 'schema-dts';
import type { Instrument } from '../../feed/schema/schema.js';
import {
  areasServed,
  contactPoint,
  monetaryAmount,
  namedThing,
  resolve,
  type JsonLdContext,
} from './json-ld.js';

const GRANTS: readonly string[] = ['grant', 'co-financing', 'prize'];

/** https://schema.org/MonetaryGrant or https://schema.org/GovernmentService */
export function instrumentToJsonLd(
  instrument: Instrument,
  context: JsonLdContext,
): MonetaryGrant | GovernmentService {
  const { id, title, summary, provider, supportType, url } = instrument;
  const common = {
    identifier: id,
    name: resolve(title, context),
    description: resolve(summary, context),
    ...(url ? { url } : {}),
  };
  if (GRANTS.includes(supportType)) {
    const { from, to, currency } = instrument.amount ?? {};
    const amount = monetaryAmount(from, to, currency);
    return {
      '@type': 'MonetaryGrant',
      ...common,
      funder: namedThing('GovernmentOrganization', provider, context),
      ...(amount ? { amount } : {}),
    };
  }
  const areas = areasServed(instrument.areas, context);
  const contact = contactPoint(instrument.contact);
  const applicants = instrument.eligibility?.applicants;
  return {
    '@type': 'GovernmentService',
    ...common,
    provider: {
      ...namedThing('GovernmentOrganization', provider, context),
      ...(contact ? { contactPoint: contact } : {}),
    },
    ...(areas.length ? { areaServed: areas } : {}),
    ...(applicants ? { audience: { '@type': 'Audience', audienceType: resolve(applicants, context) } } : {}),
  };
}

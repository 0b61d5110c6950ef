/** Support instruments for search engines: money that is given is a grant, everything else a public service. */
import type { GovernmentService, MonetaryGrant } from 'schema-dts';
import type { Instrument } from '../../feed/schema/schema.js';
import { areasOf, contactOf, moneyOf, named, textIn, type Surroundings } from './json-ld.js';

const GRANTS: readonly string[] = ['grant', 'co-financing', 'prize'];

/** https://schema.org/MonetaryGrant or https://schema.org/GovernmentService */
export function sayInstrument(
  instrument: Instrument,
  around: Surroundings,
): MonetaryGrant | GovernmentService {
  const { id, title, summary, giver, form, url } = instrument;
  const common = {
    identifier: id,
    name: textIn(title, around),
    description: textIn(summary, around),
    ...(url ? { url } : {}),
  };
  if (GRANTS.includes(form)) {
    const { from, to, currency } = instrument.amount ?? {};
    const amount = moneyOf(from, to, currency);
    return {
      '@type': 'MonetaryGrant',
      ...common,
      funder: named('GovernmentOrganization', giver, around),
      ...(amount ? { amount } : {}),
    };
  }
  const areas = areasOf(instrument.areas, around);
  const contact = contactOf(instrument.contact);
  const applicants = instrument.eligibility?.applicants;
  return {
    '@type': 'GovernmentService',
    ...common,
    provider: {
      ...named('GovernmentOrganization', giver, around),
      ...(contact ? { contactPoint: contact } : {}),
    },
    ...(areas.length ? { areaServed: areas } : {}),
    ...(applicants ? { audience: { '@type': 'Audience', audienceType: textIn(applicants, around) } } : {}),
  };
}

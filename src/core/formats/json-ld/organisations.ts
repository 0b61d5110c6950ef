/** Support organisations for search engines: who they are, where they help and how to reach them. */
import type { GovernmentOrganization, NGO, Organization } from 'schema-dts';
import type { OrganisationKind } from '../../feed/enums/organisations.js';
import type { Organisation } from '../../feed/schema/schema.js';
import { areasServed, contactPoint, resolve, type JsonLdContext } from './json-ld.js';
import { postalAddress } from './postal-address.js';

const TYPES: Readonly<Partial<Record<OrganisationKind, 'GovernmentOrganization' | 'NGO'>>> = {
  municipality: 'GovernmentOrganization',
  'ngo-centre': 'NGO',
};

/**
 * https://schema.org/Organization. The contact person is left out: they agreed to be named on this page, not in search
 * results.
 */
export function organisationToJsonLd(
  organisation: Organisation,
  context: JsonLdContext,
): Organization | GovernmentOrganization | NGO {
  const { address, email, id, kind, languages, name, phone, summary, url } = organisation;
  const areas = areasServed(organisation.areas, context);
  const contact = contactPoint(organisation.contact);
  return {
    '@type': TYPES[kind] ?? 'Organization',
    identifier: id,
    name: resolve(name, context),
    description: resolve(summary, context),
    ...(url ? { url } : {}),
    ...(email ? { email } : {}),
    ...(phone ? { telephone: phone } : {}),
    ...(address ? { address: postalAddress(address, context) } : {}),
    ...(areas.length ? { areaServed: areas } : {}),
    ...(contact
      ? {
          contactPoint: {
            ...(contact as object),
            '@type': 'ContactPoint',
            ...(languages?.length ? { availableLanguage: languages } : {}),
          },
        }
      : {}),
  };
}

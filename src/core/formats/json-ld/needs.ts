/** Needs and offers for search engines: who seeks what, and who offers what. */
import type { Demand, GovernmentOrganization, Offer, Organization, Product, Service } from 'schema-dts';
import { readNamed } from '../named-record.js';
import type { BoardNeed } from '../../feed/schema/schema.js';
import { areasServed, namedThing, resolve, type JsonLdContext } from './json-ld.js';

/**
 * https://schema.org/Organization with a https://schema.org/Demand that it seeks, or a https://schema.org/Offer that it
 * makes. `availabilityEnds` is the last day, in the publisher’s time zone.
 */
export function needToJsonLd(need: BoardNeed, context: JsonLdContext): GovernmentOrganization | Organization {
  const { id, title, summary, by, areas, url } = need;
  const places = areasServed(areas, context);
  const common = {
    identifier: id,
    name: resolve(title, context),
    description: resolve(summary, context),
    ...(by ? { availabilityEnds: by } : {}),
    ...(places.length ? { areaServed: places } : {}),
    ...(url ? { url } : {}),
    itemOffered: itemOf(need, context),
  };
  const party = partyOf(need, context);
  if (need.direction === 'offer') {
    const offer: Offer = { '@type': 'Offer', ...common };
    return { ...party, makesOffer: offer };
  }
  const demand: Demand = { '@type': 'Demand', ...common };
  return { ...party, seeks: demand };
}

/** What is looked for or offered: things are products, everything else is a service. */
const itemOf = ({ kind, title, cpv }: BoardNeed, context: JsonLdContext): Product | Service => ({
  '@type': kind === 'goods' || kind === 'equipment' ? 'Product' : 'Service',
  name: resolve(title, context),
  ...(cpv?.length ? { category: cpv.map((code) => `CPV ${code}`) } : {}),
});

function partyOf({ enterprise, who }: BoardNeed, context: JsonLdContext) {
  const { enterprises, publisher } = context.envelope;
  const named = enterprise === undefined ? undefined : readNamed(enterprises, enterprise);
  if (named) return namedThing('Organization', named, context);
  return who === 'municipality'
    ? namedThing('GovernmentOrganization', publisher, context)
    : ({ '@type': 'Organization' } as const);
}

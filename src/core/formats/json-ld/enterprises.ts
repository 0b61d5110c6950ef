/** Enterprises for search engines: a local business if it has an address for visitors, otherwise an organisation. */
import type { LocalBusiness, OpeningHoursSpecification, Organization } from 'schema-dts';
import type { Enterprise } from '../../feed/schema/schema.js';
import { resolve, type JsonLdContext } from './json-ld.js';
import { postalAddress } from './postal-address.js';

const DAYS = {
  mon: 'https://schema.org/Monday',
  tue: 'https://schema.org/Tuesday',
  wed: 'https://schema.org/Wednesday',
  thu: 'https://schema.org/Thursday',
  fri: 'https://schema.org/Friday',
  sat: 'https://schema.org/Saturday',
  sun: 'https://schema.org/Sunday',
} as const;

/**
 * https://schema.org/LocalBusiness or https://schema.org/Organization. The contact person is left out: they agreed to
 * be named on this page, not in search results.
 */
export function enterpriseToJsonLd(
  enterprise: Enterprise,
  context: JsonLdContext,
): LocalBusiness | Organization {
  const { id, name, summary, url, email, phone, address, geo, logo, photos, social, prizes } = enterprise;
  const { registerCode, networks, sectors } = enterprise;
  const links = (social ?? []).map((profile) => profile.url);
  const themes = (context.envelope.sectors ?? []).filter((sector) => sectors?.includes(sector.id));
  const common = {
    identifier: registerCode ?? id,
    name: resolve(name, context),
    description: resolve(summary, context),
    ...(url ? { url } : {}),
    ...(email ? { email } : {}),
    ...(phone ? { telephone: phone } : {}),
    ...(address ? { address: postalAddress(address, context, enterprise.country) } : {}),
    ...(logo && isAbsolute(logo.url) ? { logo: logo.url } : {}),
    ...(photos?.length ? { image: photos.map((photo) => photo.url).filter(isAbsolute) } : {}),
    ...(links.length ? { sameAs: links } : {}),
    ...(prizes?.length ? { award: prizes.map(({ title }) => resolve(title, context)) } : {}),
    ...(themes.length ? { keywords: themes.map((theme) => resolve(theme.name, context)) } : {}),
    ...(networks?.length
      ? {
          memberOf: networks.map((network) => ({
            '@type': 'Organization' as const,
            name: resolve(network.title, context),
            ...(network.url ? { url: network.url } : {}),
          })),
        }
      : {}),
  };
  if (!address) return { '@type': 'Organization', ...common };
  const hours = openingHoursSpecification(enterprise);
  return {
    '@type': 'LocalBusiness',
    ...common,
    ...(geo ? { geo: { '@type': 'GeoCoordinates', latitude: geo.lat, longitude: geo.lon } } : {}),
    ...(hours.length ? { openingHoursSpecification: hours } : {}),
  };
}

/** A relative address of a picture means nothing outside the feed’s site. */
const isAbsolute = (address: string): boolean => /^https?:/i.test(address);

/** The hours of a normal week, in local time. */
const openingHoursSpecification = ({
  openingHours: { weekly = [] } = {},
}: Enterprise): OpeningHoursSpecification[] =>
  weekly.flatMap(({ days, hours }) =>
    hours.map(({ opens, closes }) => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: days.map((day) => DAYS[day]),
      opens,
      // ISO 8601 allows 24:00; for schema.org the day ends before midnight.
      closes: closes === '24:00' ? '23:59' : closes,
    })),
  );

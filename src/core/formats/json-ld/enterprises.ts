/** Enterprises for search engines: with an address for visitors a local business, else an organisation. */
import type { LocalBusiness, OpeningHoursSpecification, Organization, PostalAddress } from 'schema-dts';
import type { Enterprise } from '../../feed/schema/schema.js';
import { textIn, type Surroundings } from './json-ld.js';

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
 * https://schema.org/LocalBusiness or https://schema.org/Organization. The person named as contact is left out:
 * who agreed to be named on this page was not asked about search results.
 */
export function sayEnterprise(enterprise: Enterprise, around: Surroundings): LocalBusiness | Organization {
  const { id, name, summary, url, email, phone, address, geo, logo, photos, social, prizes } = enterprise;
  const { registerCode, networks, sectors } = enterprise;
  const links = (social ?? []).map((profile) => profile.url);
  const themes = (around.envelope.sectors ?? []).filter((sector) => sectors?.includes(sector.id));
  const common = {
    identifier: registerCode ?? id,
    name: textIn(name, around),
    description: textIn(summary, around),
    ...(url ? { url } : {}),
    ...(email ? { email } : {}),
    ...(phone ? { telephone: phone } : {}),
    ...(address ? { address: addressOf(enterprise, address, around) } : {}),
    ...(logo && isAbsolute(logo.url) ? { logo: logo.url } : {}),
    ...(photos?.length ? { image: photos.map((photo) => photo.url).filter(isAbsolute) } : {}),
    ...(links.length ? { sameAs: links } : {}),
    ...(prizes?.length ? { award: prizes.map(({ title }) => textIn(title, around)) } : {}),
    ...(themes.length ? { keywords: themes.map((theme) => textIn(theme.name, around)) } : {}),
    ...(networks?.length
      ? {
          memberOf: networks.map((network) => ({
            '@type': 'Organization' as const,
            name: textIn(network.title, around),
            ...(network.url ? { url: network.url } : {}),
          })),
        }
      : {}),
  };
  if (!address) return { '@type': 'Organization', ...common };
  const hours = openingHours(enterprise);
  return {
    '@type': 'LocalBusiness',
    ...common,
    ...(geo ? { geo: { '@type': 'GeoCoordinates', latitude: geo.lat, longitude: geo.lon } } : {}),
    ...(hours.length ? { openingHoursSpecification: hours } : {}),
  };
}

/** A picture's address from the root of the feed's site says nothing elsewhere. */
const isAbsolute = (address: string): boolean => /^https?:/i.test(address);

const addressOf = (
  { country }: Enterprise,
  { text, street, locality, region, postalCode }: NonNullable<Enterprise['address']>,
  around: Surroundings,
): PostalAddress => ({
  '@type': 'PostalAddress',
  streetAddress: textIn(street ?? text, around),
  ...(locality ? { addressLocality: textIn(locality, around) } : {}),
  ...(region ? { addressRegion: textIn(region, around) } : {}),
  ...(postalCode ? { postalCode } : {}),
  ...(country ? { addressCountry: country } : {}),
});

/** The hours of a usual week, in the local time of the place. */
const openingHours = ({ openingHours: { weekly = [] } = {} }: Enterprise): OpeningHoursSpecification[] =>
  weekly.flatMap(({ days, hours }) =>
    hours.map(({ opens, closes }) => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: days.map((day) => DAYS[day]),
      opens,
      // ISO 8601 has both; schema.org's times end with the day.
      closes: closes === '24:00' ? '23:59' : closes,
    })),
  );

import type { PostalAddress } from 'schema-dts';
import type { Enterprise } from '../../feed/schema/schema.js';
import { resolve, type JsonLdContext } from './json-ld.js';

/** https://schema.org/PostalAddress; a street that is not given apart is the whole address. */
export const postalAddress = (
  { text, street, locality, region, postalCode }: NonNullable<Enterprise['address']>,
  context: JsonLdContext,
  country?: string,
): PostalAddress => ({
  '@type': 'PostalAddress',
  streetAddress: resolve(street ?? text, context),
  ...(locality ? { addressLocality: resolve(locality, context) } : {}),
  ...(region ? { addressRegion: resolve(region, context) } : {}),
  ...(postalCode ? { postalCode } : {}),
  ...(country ? { addressCountry: country } : {}),
});

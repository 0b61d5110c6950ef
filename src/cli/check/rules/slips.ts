/** Slips of the hand that the schema lets through. */
import { isObject } from '../schema-map.js';
import { quote } from '../words.js';
import type { NodeRule } from './rule.js';

/** The Baltic countries, with the sea around them. */
const isBaltic = (lat: number, lon: number): boolean => lat >= 53.5 && lat <= 60 && lon >= 19 && lon <= 29;

/** Latitude and longitude in each other's place: the pin stands in the Arabian Sea or near it. */
export const rightCoordinates: NodeRule = ({ value, path }, _, warn) => {
  if (path.at(-1) !== 'geo' || !isObject(value)) return;
  const { lat, lon } = value;
  if (typeof lat !== 'number' || typeof lon !== 'number') return;
  if (isBaltic(lat, lon) || !isBaltic(lon, lat)) return;
  warn(
    path,
    'swapped-coordinates',
    `“lat” (${lat}) and “lon” (${lon}) have changed places: the pin is far from the Baltics.`,
    `Write "lat": ${lon}, "lon": ${lat}.`,
    'error',
  );
};

/** A link where the address alone belongs: it would lead nowhere. */
export const bareMail: NodeRule = ({ value, schema, path }, _, warn) => {
  if (schema.primitive !== 'email' || typeof value !== 'string' || !/^mailto:/i.test(value)) return;
  const bare = value.replace(/^mailto:/i, '').replace(/\?.*$/, '');
  warn(
    path,
    'email',
    `${quote(value)} is a link, not an e-mail address.`,
    `Write ${JSON.stringify(bare)}.`,
    'error',
  );
};

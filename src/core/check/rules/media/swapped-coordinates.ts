import { isObject } from '../../../util/is-object.js';
import type { NodeRule } from '../rule.js';
import { str } from '../../../i18n/translator.js';

/** The Baltic countries, with the sea around them. */
const isBaltic = (lat: number, lon: number): boolean => lat >= 53.5 && lat <= 60 && lon >= 19 && lon <= 29;

/** Swapped latitude and longitude: the pin would be near the Arabian Sea. */
export const swappedCoordinates: NodeRule = ({ value, path }, { wording: { msg } }, report) => {
  if (path.at(-1) !== 'geo' || !isObject(value)) return;
  const { lat, lon } = value;
  if (typeof lat !== 'number' || typeof lon !== 'number') return;
  if (isBaltic(lat, lon) || !isBaltic(lon, lat)) return;
  report(
    path,
    'swapped-coordinates',
    msg(str`“lat” (${lat}) and “lon” (${lon}) are swapped: the pin would be far from the Baltic countries.`, {
      id: 'feed-check.swapped-coordinates',
    }),
    msg(str`Write "lat": ${lon}, "lon": ${lat}.`, { id: 'feed-check.swapped-coordinates.help' }),
    'error',
  );
};

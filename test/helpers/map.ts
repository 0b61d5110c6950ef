/** What a person does and sees on the map of a showcase. */
import { press } from './directory.js';
import { all, nameOf, one, textOf } from './find.js';
import type { Showcase } from './showcase.js';
import { waitUntil } from './wait.js';

export const PICTURE = '/stories/demo/crest.svg?tile={z}-{x}-{y}';
/** Another host, on this machine. */
export const OTHER = `http://tiles.localhost:${location.port}`;

export const settle = (element: Showcase, isThere: () => boolean, what: string): Promise<void> =>
  waitUntil(() => isThere(), `${what}; there is: ${textOf(element).slice(0, 300)}`);
export const map = (element: Showcase): HTMLElement =>
  one(element, 'group', /^(Map|Karte|Žemėlapis|Kaart)\./);
export const pins = (element: Showcase): string[] => all(map(element), 'button').map(nameOf);
export const requestsTo = (origin: string, what = 'tile='): number =>
  performance
    .getEntriesByType('resource')
    .filter(({ name }) => name.startsWith(origin) && name.includes(what)).length;

export async function openMap(element: Showcase): Promise<void> {
  await press(element, /^(Map|Karte|Žemėlapis|Kaart)$/);
  await settle(
    element,
    () => all(element, 'group', /^(Map|Karte|Žemėlapis|Kaart)\./).length > 0,
    'the map opens',
  );
  await settle(element, () => pins(element).length > 0, 'pins stand on it');
}

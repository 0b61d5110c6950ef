/** What a person does and sees on the map of a list. */
import { getAllByRole, accessibleName, getByRole, textOf } from './queries.js';
import type { Organisations } from './organisation-directory.po.js';
import type { Showcase } from './enterprise-showcase.po.js';
import { anyLanguagePattern } from './messages.js';
import { waitUntil } from './wait.js';
import { click } from './user.js';

/** An element with a map. */
export type Mapped = Showcase | Organisations;

export const TILE_URL = '/stories/demo/crest.svg?tile={z}-{x}-{y}';
/** Another host, on this machine. */
export const OTHER_ORIGIN = `http://tiles.localhost:${location.port}`;

export const settle = (element: Mapped, isThere: () => boolean, what: string): Promise<void> =>
  waitUntil(() => isThere(), `${what}; there is: ${textOf(element).slice(0, 300)}`);
export const map = (element: Mapped): HTMLElement =>
  getByRole(element, 'group', anyLanguagePattern('map.canvas'));
export const pins = (element: Mapped): string[] => getAllByRole(map(element), 'button').map(accessibleName);
export const requestsTo = (origin: string, what = 'tile='): number =>
  performance
    .getEntriesByType('resource')
    .filter(({ name }) => name.startsWith(origin) && name.includes(what)).length;

export async function openMap(element: Mapped): Promise<void> {
  await click(element, new RegExp(`${anyLanguagePattern('showcase.map').source}$`));
  await settle(
    element,
    () => getAllByRole(element, 'group', anyLanguagePattern('map.canvas')).length > 0,
    'the map opens',
  );
  await settle(element, () => pins(element).length > 0, 'pins stand on it');
}

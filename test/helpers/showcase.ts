/** Shows showcases to a test; what a person does in them is done as in a directory. */
import { waitUntil } from '@open-wc/testing';
import '../../src/define/enterprise-showcase.js';
import type { EnterpriseShowcaseElement } from '../../src/elements/enterprise-showcase/enterprise-showcase.js';
import { FALLBACK, place, type Attributes } from './directory.js';
import { feedOf } from './feeds.js';
import { json, type Network } from './network.js';

export type Showcase = EnterpriseShowcaseElement;

/** A showcase that is not in the page yet. */
export function create(attributes: Attributes = {}): Showcase {
  const element = document.createElement('tilts-enterprise-showcase');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const link = document.createElement('a');
  link.href = '/list';
  link.textContent = FALLBACK;
  element.append(link);
  return element;
}

/** Serves a feed and shows it in a showcase, once the whole feed is read. */
export async function show(network: Network, feed: unknown, attributes: Attributes = {}): Promise<Showcase> {
  const element = create({ src: network.serve(json(feed)), ...attributes });
  let isLoaded = false;
  element.addEventListener('tilts-feed-loaded', () => (isLoaded = true), { once: true });
  await place(element);
  await waitUntil(() => isLoaded, 'the feed is read', { timeout: 3000, interval: 5 });
  await element.updateComplete;
  return element;
}

/** The least feed around these enterprises, with the lists that they name. */
export const feedWith = (enterprises: readonly unknown[], change: object = {}): Record<string, unknown> =>
  feedOf([], {
    areas: [
      { id: 'lv', name: { lv: 'Latvija', en: 'Latvia' } },
      { id: 'cesis', name: { lv: 'Cēsis', en: 'Cesis' }, within: 'lv' },
      { id: 'ee', name: { lv: 'Igaunija', en: 'Estonia' } },
    ],
    sectors: [
      { id: 'food', name: { lv: 'Ēdināšana', en: 'Food' } },
      { id: 'care', name: { lv: 'Aprūpe', en: 'Care' } },
    ],
    targetGroups: [
      { id: 'youth', name: { lv: 'Jaunieši', en: 'Young people' } },
      { id: 'seniors', name: { lv: 'Seniori', en: 'Seniors' } },
    ],
    enterprises,
    ...change,
  });

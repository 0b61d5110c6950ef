/** Shows showcases to a test; what a person does in them is done as in a directory. */
import '../../src/define/enterprise-showcase.js';
import type { EnterpriseShowcaseElement } from '../../src/elements/enterprise-showcase/enterprise-showcase.js';
import { createElement, mountAndLoad, type Attributes } from './elements.js';
import { feedOf } from './feeds.js';
import { json, type Network } from './network.js';

export type Showcase = EnterpriseShowcaseElement;

/** A showcase that is not in the page yet. */
export const createShowcase = (attributes: Attributes = {}): Showcase =>
  createElement('tilts-enterprise-showcase', attributes);

/** Serves a feed and shows it in a showcase, once the whole feed is read. */
export const mountShowcase = (
  network: Network,
  feed: unknown,
  attributes: Attributes = {},
): Promise<Showcase> => mountAndLoad(createShowcase({ src: network.respondAt(json(feed)), ...attributes }));

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

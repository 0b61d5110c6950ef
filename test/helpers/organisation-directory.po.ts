/** Shows directories of organisations to a test; what a person does in them is done as in a directory of support. */
import '../../src/define/organisation-directory.js';
import type { OrganisationDirectoryElement } from '../../src/elements/organisation-directory/organisation-directory.js';
import { createElement, mountAndLoad, type Attributes } from './elements.js';
import { feedOf } from './feeds.js';
import { json, type Network } from './network.js';

export type Organisations = OrganisationDirectoryElement;

/** A directory that is not in the page yet. */
export const createOrganisations = (attributes: Attributes = {}): Organisations =>
  createElement('tilts-organisation-directory', attributes);

/** Serves a feed and shows it in a directory, once the whole feed is read. */
export const mountOrganisations = (
  network: Network,
  feed: unknown,
  attributes: Attributes = {},
): Promise<Organisations> =>
  mountAndLoad(createOrganisations({ src: network.respondAt(json(feed)), ...attributes }));

/** The least organisation, in English, changed. Its texts are in Latvian and English. */
export const organisation = (id: string, change: object = {}): Record<string, unknown> => ({
  id,
  kind: 'business-support',
  name: { lv: `Nosaukums ${id}`, en: `Name ${id}` },
  summary: { lv: `Kopsavilkums ${id}`, en: `Summary ${id}` },
  ...change,
});

/** A county in a region of Latvia, with two parishes. */
export const AREAS = [
  { id: 'lv', name: { lv: 'Latvija', en: 'Latvia' } },
  { id: 'region', name: { lv: 'Reģions', en: 'Region' }, within: 'lv' },
  { id: 'county', name: { lv: 'Novads', en: 'County' }, within: 'region' },
  { id: 'north', name: { lv: 'Ziemeļi', en: 'North Parish' }, within: 'county' },
  { id: 'south', name: { lv: 'Dienvidi', en: 'South Parish' }, within: 'county' },
];

/** The least feed around these organisations. */
export const feedWith = (organisations: readonly unknown[], change: object = {}): Record<string, unknown> =>
  feedOf([], { areas: AREAS, organisations, ...change });

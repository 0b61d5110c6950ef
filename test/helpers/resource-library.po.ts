/** Shows libraries to a test; what a person does in them is done as in a directory. */
import '../../src/define/resource-library.js';
import type { ResourceLibraryElement } from '../../src/elements/resource-library/resource-library.js';
import { createElement, mountAndLoad, type Attributes } from './elements.js';
import { feedOf } from './feeds.js';
import { json, type Network } from './network.js';

export type Library = ResourceLibraryElement;

/** A library that is not in the page yet. */
export const createLibrary = (attributes: Attributes = {}): Library =>
  createElement('tilts-resource-library', attributes);

/** Serves a feed and shows it in a library, once the whole feed is read. */
export const mountLibrary = (
  network: Network,
  feed: unknown,
  attributes: Attributes = {},
): Promise<Library> => mountAndLoad(createLibrary({ src: network.respondAt(json(feed)), ...attributes }));

/** The least resource, in English, changed. Its texts are in Latvian and English. */
export const resource = (id: string, change: object = {}): Record<string, unknown> => ({
  id,
  kind: 'handbook',
  title: { lv: `Nosaukums ${id}`, en: `Title ${id}` },
  summary: { lv: `Kopsavilkums ${id}`, en: `Summary ${id}` },
  versions: [{ language: 'en' }],
  ...change,
});

/** The least feed around these resources. */
export const feedWith = (resources: readonly unknown[], change: object = {}): Record<string, unknown> =>
  feedOf([], { resources, ...change });

/** The elements that the desk shows and embeds, by their names without `tilts-`. */
import type { CollectionName } from '../core/feed/schema/schema.js';
import type { Msg } from '../core/i18n/translator.js';

export const ELEMENTS = [
  'instrument-directory',
  'enterprise-showcase',
  'idea-contest',
  'smart-goal',
  'resource-library',
  'organisation-directory',
  'needs-board',
  'road-map',
] as const;
export type ElementName = (typeof ELEMENTS)[number];

export const ELEMENT_NAMES: Readonly<Record<ElementName, (msg: Msg) => string>> = {
  'instrument-directory': (msg) => msg('Support directory', { id: 'desk.element.directory' }),
  'enterprise-showcase': (msg) => msg('Enterprises', { id: 'desk.list.enterprises' }),
  'idea-contest': (msg) => msg('Idea contest', { id: 'desk.element.contest' }),
  'resource-library': (msg) => msg('Resource library', { id: 'desk.element.library' }),
  'organisation-directory': (msg) => msg('Who can help', { id: 'desk.element.organisations' }),
  'needs-board': (msg) => msg('Needs board', { id: 'desk.element.needs' }),
  'road-map': (msg) => msg('Road map', { id: 'desk.element.road-map' }),
  'smart-goal': (msg) => msg('Goal and plan', { id: 'desk.element.goal' }),
};

const BY_LIST: Readonly<Record<CollectionName, ElementName>> = {
  instruments: 'instrument-directory',
  enterprises: 'enterprise-showcase',
  contests: 'idea-contest',
  resources: 'resource-library',
  organisations: 'organisation-directory',
  needs: 'needs-board',
};

/** Whether it shows a feed; the texts of the road map are its own. */
export const hasFeed = (element: ElementName): boolean => element !== 'road-map';

export const elementOf = (list: CollectionName): ElementName => BY_LIST[list];

import type { CollectionConfig } from '../internal/collection/collection.types.js';
import { SORT_NAMES } from '../internal/collection/labels.js';
import { resources } from '../../core/feed/generated/resources.js';
import { FILTERS, SORTS, type Sort } from './filters.js';
import { ResourceCollection } from './resource-collection.js';

/** The configuration of the library. */
export const RESOURCES_CONFIG: CollectionConfig<'resources', ResourceCollection> = {
  recordType: resources,
  create: (records, envelope, language, now) => new ResourceCollection(records, envelope, language, now),
  filters: FILTERS,
  selectable: FILTERS,
  sorts: SORTS,
  pageSize: 10,
  favouritesKey: 'favourite-resources',
  sortName: (msg, sort) => SORT_NAMES[sort as Sort](msg),
  searchLabel: (msg) => msg('Search the library', { id: 'library.search' }),
  countText: (msg, total, formatter) =>
    formatter.plural(total, msg('# resource|# resources', { id: 'library.count' })),
};

import type { CollectionConfig } from '../internal/collection/collection.types.js';
import { enterprises } from '../../core/feed/generated/enterprises.js';
import { FILTERS, SORTS, HAS_STORY, type Sort } from './filters.js';
import { EnterpriseCollection } from './enterprise-collection.js';
import { sortName } from './labels.js';

/** The configuration of the showcase. */
export const ENTERPRISES_CONFIG: CollectionConfig<'enterprises', EnterpriseCollection> = {
  recordType: enterprises,
  create: (records, envelope, language, now) => new EnterpriseCollection(records, envelope, language, now),
  filters: FILTERS,
  selectable: [...FILTERS, HAS_STORY],
  sorts: SORTS,
  pageSize: 12,
  favouritesKey: 'favourite-enterprises',
  sortName: (msg, sort) => sortName(msg, sort as Sort),
  searchLabel: (msg) => msg('Search enterprises', { id: 'showcase.search' }),
  countText: (msg, total, formatter) =>
    formatter.plural(total, msg('# enterprise|# enterprises', { id: 'showcase.count' })),
};

/** The same enterprises, presented by their stories. */
export const STORIES_CONFIG: CollectionConfig<'enterprises', EnterpriseCollection> = {
  ...ENTERPRISES_CONFIG,
  searchLabel: (msg) => msg('Search stories', { id: 'showcase.search-stories' }),
  countText: (msg, total, formatter) =>
    formatter.plural(total, msg('# story|# stories', { id: 'showcase.count-stories' })),
};

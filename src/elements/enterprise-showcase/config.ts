import type { Msg } from '../../core/i18n/translator.js';
import type { CollectionConfig } from '../internal/collection/collection.types.js';
import { STATUS_KINDS } from '../../core/feed/enums/instruments.js';
import { OFFER_KINDS } from '../../core/feed/enums/enterprises.js';
import { enterprises } from '../../core/feed/generated/enterprises.js';
import { FILTERS, SORTS, HAS_STORY, TRUE_VALUE, type Filter, type Sort } from './filters.js';
import { EnterpriseCollection } from './enterprise-collection.js';
import { filterName, offerName, sortName, statusName } from './labels.js';

/** The configuration of the showcase. */
export const ENTERPRISES_CONFIG: CollectionConfig<'enterprises', EnterpriseCollection> = {
  recordType: enterprises,
  create: (records, envelope, language, now) => new EnterpriseCollection(records, envelope, language, now),
  filters: FILTERS,
  selectable: [...FILTERS, HAS_STORY],
  sorts: SORTS,
  facetOrder: {
    'work-integration': [TRUE_VALUE],
    'sells-to-municipality': [TRUE_VALUE],
    status: STATUS_KINDS,
    'offer-type': OFFER_KINDS,
  },
  pageSize: 12,
  favouritesKey: 'favourite-enterprises',
  filterName: (msg, filter) => filterName(msg, filter as Filter),
  valueName,
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

function valueName(msg: Msg, collection: EnterpriseCollection, filter: string, value: string): string {
  switch (filter as Filter | typeof HAS_STORY) {
    case 'sector':
      return collection.sectorName(value);
    case 'target-group':
      return collection.groupName(value);
    case 'area':
      return collection.areaName(value);
    case 'offer-type':
      return isOneOf(OFFER_KINDS, value) ? offerName(msg, value) : value;
    case 'status':
      return isOneOf(STATUS_KINDS, value) && value !== 'none' ? statusName(msg, value) : value;
    case 'work-integration':
    case 'sells-to-municipality':
      return filterName(msg, filter as Filter);
    case 'has-story':
      return msg('Has a story', { id: 'showcase.has-story' });
  }
}

const isOneOf = <T extends string>(codes: readonly T[], value: string): value is T =>
  codes.includes(value as T);

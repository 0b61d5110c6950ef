import { msg } from '@lit/localize';
import type { ListKind } from '../internal/collection/collection.types.js';
import { STATUSES } from '../../core/feed/enums/instruments.js';
import { OFFER_KINDS } from '../../core/feed/enums/enterprises.js';
import { enterprises } from '../../core/feed/generated/enterprises.js';
import { FILTERS, SORTS, STORY, YES, type Filter, type Sort } from './filters.js';
import { Enterprises } from './enterprise-collection.js';
import { filterName, offerName, sortName, statusName } from './labels.js';

/** What the showcase has of its own among the lists. */
export const KIND: ListKind<'enterprises', Enterprises> = {
  recordKind: enterprises,
  make: (records, envelope, language, now) => new Enterprises(records, envelope, language, now),
  filters: FILTERS,
  names: [...FILTERS, STORY],
  sorts: SORTS,
  fixedOrder: { integration: [YES], municipality: [YES], status: STATUSES, offer: OFFER_KINDS },
  page: 12,
  keptName: 'kept-enterprises',
  filterName: (filter) => filterName(filter as Filter),
  valueName,
  sortName: (sort) => sortName(sort as Sort),
  searchLabel: () => msg('Search enterprises', { id: 'showcase.search' }),
  countText: (total, formats) =>
    formats.plural(total, msg('# enterprise|# enterprises', { id: 'showcase.count' })),
};

/** The same enterprises, by what they tell of their experience. */
export const STORIES: ListKind<'enterprises', Enterprises> = {
  ...KIND,
  searchLabel: () => msg('Search stories', { id: 'showcase.search-stories' }),
  countText: (total, formats) =>
    formats.plural(total, msg('# story|# stories', { id: 'showcase.count-stories' })),
};

function valueName(catalogue: Enterprises, filter: string, value: string): string {
  switch (filter as Filter | typeof STORY) {
    case 'sector':
      return catalogue.sectorName(value);
    case 'group':
      return catalogue.groupName(value);
    case 'area':
      return catalogue.areaName(value);
    case 'offer':
      return isOneOf(OFFER_KINDS, value) ? offerName(value) : value;
    case 'status':
      return isOneOf(STATUSES, value) && value !== 'none' ? statusName(value) : value;
    case 'integration':
    case 'municipality':
      return filterName(filter as Filter);
    case 'story':
      return msg('Has a story', { id: 'showcase.has-story' });
  }
}

const isOneOf = <T extends string>(codes: readonly T[], value: string): value is T =>
  codes.includes(value as T);

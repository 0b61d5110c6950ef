import type { CollectionConfig } from '../internal/collection/collection.types.js';
import { SORT_NAMES } from '../internal/collection/labels.js';
import { needs } from '../../core/feed/generated/needs.js';
import type { Msg } from '../../core/i18n/translator.js';
import { FILTERS, FITS, SORTS, type Sort } from './filters.js';
import { NeedCollection } from './need-collection.js';

const SORT_LABELS: Record<Sort, (msg: Msg) => string> = {
  ...SORT_NAMES,
  soonest: (msg) => msg('Soonest', { id: 'sort.soonest' }),
};

/** The configuration of the board. */
export const NEEDS_CONFIG: CollectionConfig<'needs', NeedCollection> = {
  recordType: needs,
  create: (records, envelope, language, now) => new NeedCollection(records, envelope, language, now),
  filters: FILTERS,
  selectable: [...FILTERS, FITS],
  sorts: SORTS,
  pageSize: 10,
  favouritesKey: 'favourite-needs',
  sortName: (msg, sort) => SORT_LABELS[sort as Sort](msg),
  searchLabel: (msg) => msg('Search needs and offers', { id: 'needs.search' }),
  countText: (msg, total, formatter) =>
    formatter.plural(total, msg('# need or offer|# needs and offers', { id: 'needs.count' })),
};

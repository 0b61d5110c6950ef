import type { CollectionConfig } from '../internal/collection/collection.types.js';
import { instruments } from '../../core/feed/generated/instruments.js';
import { INCLUDE_CLOSED, FILTERS, SORTS, type Sort } from './filters.js';
import { InstrumentCollection } from './instrument-collection.js';
import { sortName } from './labels.js';

/** The configuration of the directory. */
export const INSTRUMENTS_CONFIG: CollectionConfig<'instruments', InstrumentCollection> = {
  recordType: instruments,
  create: (records, envelope, language, now) => new InstrumentCollection(records, envelope, language, now),
  filters: FILTERS,
  selectable: [...FILTERS, INCLUDE_CLOSED],
  sorts: SORTS,
  pageSize: 10,
  favouritesKey: 'favourite-instruments',
  sortName: (msg, sort) => sortName(msg, sort as Sort),
  searchLabel: (msg) => msg('Search for support', { id: 'search.label' }),
  countText: (msg, total, formatter) =>
    formatter.plural(total, msg('# support instrument|# support instruments', { id: 'results.count' })),
};

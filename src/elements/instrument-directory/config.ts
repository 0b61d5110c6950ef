import { msg } from '@lit/localize';
import type { CollectionConfig } from '../internal/collection/collection.types.js';
import { legalFormName } from '../internal/collection/labels.js';
import { AVAILABILITY_STATES } from '../../core/feed/availability.js';
import { COOPERATION, INSTRUMENT_FORMS, LEGAL_FORMS } from '../../core/feed/enums/instruments.js';
import { instruments } from '../../core/feed/generated/instruments.js';
import { CLOSED, FILTERS, SORTS, type Filter, type Sort } from './filters.js';
import { InstrumentCollection } from './instrument-collection.js';
import { cooperationName, filterName, formName, sortName, stateName } from './labels.js';

/** What the directory has of its own among the lists. */
export const INSTRUMENTS_CONFIG: CollectionConfig<'instruments', InstrumentCollection> = {
  recordType: instruments,
  create: (records, envelope, language, now) => new InstrumentCollection(records, envelope, language, now),
  filters: FILTERS,
  selectable: [...FILTERS, CLOSED],
  sorts: SORTS,
  facetOrder: { who: LEGAL_FORMS, state: AVAILABILITY_STATES },
  pageSize: 10,
  favouritesKey: 'kept-instruments',
  filterName: (filter) => filterName(filter as Filter),
  valueName,
  sortName: (sort) => sortName(sort as Sort),
  searchLabel: () => msg('Search for support', { id: 'search.label' }),
  countText: (total, formatter) =>
    formatter.plural(total, msg('# support instrument|# support instruments', { id: 'results.count' })),
};

function valueName(collection: InstrumentCollection, filter: string, value: string): string {
  switch (filter as Filter | typeof CLOSED) {
    case 'kind':
      return isOneOf(INSTRUMENT_FORMS, value) ? formName(value) : value;
    case 'who':
      return isOneOf(LEGAL_FORMS, value) ? legalFormName(value) : value;
    case 'state':
      return isOneOf(AVAILABILITY_STATES, value) ? stateName(value) : value;
    case 'cooperation':
      return isOneOf(COOPERATION, value) ? cooperationName(value) : value;
    case 'area':
      return collection.areaName(value);
    case 'giver': {
      const provider = collection.givers.get(value);
      return provider ? collection.resolve(provider).text : value;
    }
    case 'closed':
      return msg('Include closed', { id: 'chips.include-closed' });
  }
}

const isOneOf = <T extends string>(codes: readonly T[], value: string): value is T =>
  codes.includes(value as T);

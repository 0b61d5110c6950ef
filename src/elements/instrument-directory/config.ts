import type { Msg } from '../../core/i18n/translator.js';
import type { CollectionConfig } from '../internal/collection/collection.types.js';
import { legalFormName } from '../internal/collection/labels.js';
import { AVAILABILITY_STATES } from '../../core/feed/availability.js';
import { SUPPORT_LEVELS, SUPPORT_TYPES, LEGAL_FORMS } from '../../core/feed/enums/instruments.js';
import { instruments } from '../../core/feed/generated/instruments.js';
import { INCLUDE_CLOSED, FILTERS, SORTS, type Filter, type Sort } from './filters.js';
import { InstrumentCollection } from './instrument-collection.js';
import { supportLevelName, filterName, supportTypeName, sortName, stateName } from './labels.js';

/** The configuration of the directory. */
export const INSTRUMENTS_CONFIG: CollectionConfig<'instruments', InstrumentCollection> = {
  recordType: instruments,
  create: (records, envelope, language, now) => new InstrumentCollection(records, envelope, language, now),
  filters: FILTERS,
  selectable: [...FILTERS, INCLUDE_CLOSED],
  sorts: SORTS,
  facetOrder: { 'legal-form': LEGAL_FORMS, availability: AVAILABILITY_STATES },
  pageSize: 10,
  favouritesKey: 'favourite-instruments',
  filterName: (msg, filter) => filterName(msg, filter as Filter),
  valueName,
  sortName: (msg, sort) => sortName(msg, sort as Sort),
  searchLabel: (msg) => msg('Search for support', { id: 'search.label' }),
  countText: (msg, total, formatter) =>
    formatter.plural(total, msg('# support instrument|# support instruments', { id: 'results.count' })),
};

function valueName(msg: Msg, collection: InstrumentCollection, filter: string, value: string): string {
  switch (filter as Filter | typeof INCLUDE_CLOSED) {
    case 'support-type':
      return isOneOf(SUPPORT_TYPES, value) ? supportTypeName(msg, value) : value;
    case 'legal-form':
      return isOneOf(LEGAL_FORMS, value) ? legalFormName(msg, value) : value;
    case 'availability':
      return isOneOf(AVAILABILITY_STATES, value) ? stateName(msg, value) : value;
    case 'support-level':
      return isOneOf(SUPPORT_LEVELS, value) ? supportLevelName(msg, value) : value;
    case 'area':
      return collection.areaName(value);
    case 'provider': {
      const provider = collection.providers.get(value);
      return provider ? collection.resolve(provider).text : value;
    }
    case 'include-closed':
      return msg('Include closed', { id: 'chips.include-closed' });
  }
}

const isOneOf = <T extends string>(codes: readonly T[], value: string): value is T =>
  codes.includes(value as T);

import { msg } from '@lit/localize';
import type { ListKind } from '../internal/collection/collection.types.js';
import { legalFormName } from '../internal/collection/labels.js';
import { STATES } from '../../core/feed/availability.js';
import { COOPERATION, INSTRUMENT_FORMS, LEGAL_FORMS } from '../../core/feed/enums/instruments.js';
import { instruments } from '../../core/feed/generated/instruments.js';
import { CLOSED, FILTERS, SORTS, type Filter, type Sort } from './filters.js';
import { Directory } from './instrument-collection.js';
import { cooperationName, filterName, formName, sortName, stateName } from './labels.js';

/** What the directory has of its own among the lists. */
export const KIND: ListKind<'instruments', Directory> = {
  recordKind: instruments,
  make: (records, envelope, language, now) => new Directory(records, envelope, language, now),
  filters: FILTERS,
  names: [...FILTERS, CLOSED],
  sorts: SORTS,
  fixedOrder: { who: LEGAL_FORMS, state: STATES },
  page: 10,
  keptName: 'kept-instruments',
  filterName: (filter) => filterName(filter as Filter),
  valueName,
  sortName: (sort) => sortName(sort as Sort),
  searchLabel: () => msg('Search for support', { id: 'search.label' }),
  countText: (total, formats) =>
    formats.plural(total, msg('# support instrument|# support instruments', { id: 'results.count' })),
};

function valueName(directory: Directory, filter: string, value: string): string {
  switch (filter as Filter | typeof CLOSED) {
    case 'kind':
      return isOneOf(INSTRUMENT_FORMS, value) ? formName(value) : value;
    case 'who':
      return isOneOf(LEGAL_FORMS, value) ? legalFormName(value) : value;
    case 'state':
      return isOneOf(STATES, value) ? stateName(value) : value;
    case 'cooperation':
      return isOneOf(COOPERATION, value) ? cooperationName(value) : value;
    case 'area':
      return directory.areaName(value);
    case 'giver': {
      const giver = directory.givers.get(value);
      return giver ? directory.text(giver).text : value;
    }
    case 'closed':
      return msg('Include closed', { id: 'chips.closed' });
  }
}

const isOneOf = <T extends string>(codes: readonly T[], value: string): value is T =>
  codes.includes(value as T);

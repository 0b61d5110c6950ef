import type { Msg } from '../../../core/i18n/translator.js';
import type { FilterLabels } from '../../internal/collection/collection.types.js';
import { legalFormName } from '../../internal/collection/labels.js';
import { AVAILABILITY_STATES } from '../../../core/feed/availability.js';
import {
  SUPPORT_LEVELS,
  SUPPORT_TYPES,
  LEGAL_FORMS,
  type SupportLevel,
} from '../../../core/feed/enums/instruments.js';
import type { INCLUDE_CLOSED, Filter } from '../filters.js';
import type { InstrumentCollection } from '../instrument-collection.js';
import { supportTypeName, stateName } from '../labels.js';

const FILTER_NAMES: Record<Filter, (msg: Msg) => string> = {
  'support-type': (msg) => msg('Type of support', { id: 'filter.support-type' }),
  'legal-form': (msg) => msg('Who it is for', { id: 'filter.legal-form' }),
  provider: (msg) => msg('Provider', { id: 'filter.provider' }),
  area: (msg) => msg('Area', { id: 'filter.area' }),
  'support-level': (msg) => msg('Cooperation', { id: 'filter.support-level' }),
  availability: (msg) => msg('When', { id: 'filter.availability' }),
};

export const filterName = (msg: Msg, filter: Filter): string => FILTER_NAMES[filter](msg);

export const supportLevelName = (msg: Msg, level: SupportLevel): string =>
  level === 'general'
    ? msg('Light: information, access, training', { id: 'support-level.general' })
    : msg('Targeted: money, property, contracts', { id: 'support-level.targeted' });

/** The names of the directory’s filters and of their values. */
export const INSTRUMENT_FILTERS: FilterLabels<InstrumentCollection> = {
  facetOrder: { 'legal-form': LEGAL_FORMS, availability: AVAILABILITY_STATES },
  filterName: (msg, filter) => filterName(msg, filter as Filter),
  valueName,
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

import type { Msg } from '../../../core/i18n/translator.js';
import type { FilterLabels } from '../../internal/collection/collection.types.js';
import { SUPPORT_LEVELS, type SupportLevel } from '../../../core/feed/enums/instruments.js';
import { NEED_KINDS } from '../../../core/feed/enums/needs.js';
import { FITS, NEED_SIDES, type Filter } from '../filters.js';
import { needKindName, sideName } from '../labels.js';
import type { NeedCollection } from '../need-collection.js';

const FILTER_NAMES: Record<Filter, (msg: Msg) => string> = {
  who: (msg) => msg('Who needs or offers', { id: 'needs.filter.who' }),
  kind: (msg) => msg('Kind', { id: 'filter.kind' }),
  sector: (msg) => msg('Field', { id: 'showcase.sector' }),
  area: (msg) => msg('Area', { id: 'filter.area' }),
  'target-group': (msg) => msg('Who it is for', { id: 'filter.audience' }),
  'support-level': (msg) => msg('Cooperation', { id: 'filter.support-level' }),
};

export const filterName = (msg: Msg, filter: Filter): string => FILTER_NAMES[filter](msg);

export const supportLevelName = (msg: Msg, level: SupportLevel): string =>
  level === 'general'
    ? msg('Light: information, access, training', { id: 'support-level.general' })
    : msg('Targeted: money, property, contracts', { id: 'support-level.targeted' });

/** The names of the board’s filters and of their values. */
export const NEED_FILTERS: FilterLabels<NeedCollection> = {
  facetOrder: { who: NEED_SIDES, 'support-level': SUPPORT_LEVELS },
  withoutChip: FITS,
  filterName: (msg, filter) => filterName(msg, filter as Filter),
  valueName,
};

function valueName(msg: Msg, collection: NeedCollection, filter: string, value: string): string {
  switch (filter as Filter) {
    case 'who':
      return isOneOf(NEED_SIDES, value) ? sideName(msg, value) : value;
    case 'kind':
      return isOneOf(NEED_KINDS, value) ? needKindName(msg, value) : value;
    case 'sector':
      return collection.sectorName(value);
    case 'area':
      return collection.areaName(value);
    case 'target-group':
      return collection.groupName(value);
    case 'support-level':
      return isOneOf(SUPPORT_LEVELS, value) ? supportLevelName(msg, value) : value;
  }
}

const isOneOf = <T extends string>(codes: readonly T[], value: string): value is T =>
  codes.includes(value as T);

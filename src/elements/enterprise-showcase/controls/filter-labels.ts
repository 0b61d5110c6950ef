import type { Msg } from '../../../core/i18n/translator.js';
import type { FilterLabels } from '../../internal/collection/collection.types.js';
import { STATUS_KINDS } from '../../../core/feed/enums/instruments.js';
import { OFFER_KINDS, type OfferKind } from '../../../core/feed/enums/enterprises.js';
import { TRUE_VALUE, type Filter, type HAS_STORY } from '../filters.js';
import type { EnterpriseCollection } from '../enterprise-collection.js';
import { filterName, statusName } from '../labels.js';

const OFFER_NAMES: Record<OfferKind, (msg: Msg) => string> = {
  product: (msg) => msg('Products', { id: 'showcase.products' }),
  service: (msg) => msg('Services', { id: 'showcase.services' }),
};

/** The names of the showcase’s filters and of their values. */
export const ENTERPRISE_FILTERS: FilterLabels<EnterpriseCollection> = {
  facetOrder: {
    'work-integration': [TRUE_VALUE],
    'sells-to-municipality': [TRUE_VALUE],
    status: STATUS_KINDS,
    'offer-type': OFFER_KINDS,
  },
  filterName: (msg, filter) => filterName(msg, filter as Filter),
  valueName,
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
      return isOneOf(OFFER_KINDS, value) ? OFFER_NAMES[value](msg) : value;
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

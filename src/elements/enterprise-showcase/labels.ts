/** The showcase’s labels for enums. Only call while a locale is active. */
import { msg, str } from '@lit/localize';
import { SORT_NAMES } from '../internal/collection/labels.js';
import type { StatusKind } from '../../core/feed/enums/instruments.js';
import type { OfferKind } from '../../core/feed/enums/enterprises.js';
import type { Formatter } from '../../core/i18n/formatter.js';
import type { Filter, Sort } from './filters.js';

const FILTER_NAMES: Record<Filter, () => string> = {
  sector: () => msg('Field', { id: 'showcase.sector' }),
  'target-group': () => msg('Who it helps', { id: 'showcase.target-group' }),
  'offer-type': () => msg('What it offers', { id: 'showcase.offer' }),
  area: () => msg('Where', { id: 'showcase.area' }),
  'work-integration': () =>
    msg('Employs people who find it hard to get a job', { id: 'showcase.work-integration' }),
  'sells-to-municipality': () => msg('Sells to the municipality', { id: 'showcase.sells-to-municipality' }),
  status: () => msg('Status', { id: 'showcase.status' }),
};

export const filterName = (filter: Filter): string => FILTER_NAMES[filter]();

const SORTS: Record<Sort, () => string> = {
  ...SORT_NAMES,
  featured: () => msg('Recommended', { id: 'showcase.sort-featured' }),
  nearest: () => msg('Nearest', { id: 'showcase.sort-nearest' }),
};

export const sortName = (sort: Sort): string => SORTS[sort]();

const OFFER_NAMES: Record<OfferKind, () => string> = {
  product: () => msg('Products', { id: 'showcase.products' }),
  service: () => msg('Services', { id: 'showcase.services' }),
};

export const offerName = (kind: OfferKind): string => OFFER_NAMES[kind]();

const STATUS_NAMES: Record<Exclude<StatusKind, 'none'>, () => string> = {
  granted: () => msg('Social enterprise status', { id: 'showcase.status-granted' }),
  registered: () => msg('Registered social business', { id: 'showcase.status-registered' }),
  'self-declared': () => msg('Self-declared social enterprise', { id: 'showcase.status-self-declared' }),
  'network-member': () => msg('Member of a social enterprise network', { id: 'showcase.status-member' }),
};

export const statusName = (status: Exclude<StatusKind, 'none'>): string => STATUS_NAMES[status]();

/** “3.4 km”, in hundreds of metres below ten kilometres. */
export function distanceText(kilometres: number, formatter: Formatter): string {
  const rounded = kilometres < 10 ? Math.round(kilometres * 10) / 10 : Math.round(kilometres);
  return `${formatter.number(rounded)}\u00a0km`;
}

/** “For: young people, seniors” */
export const targetGroupsText = (groups: readonly string[]): string =>
  msg(str`Helps: ${groups.join(', ')}`, { id: 'showcase.target-groups' });

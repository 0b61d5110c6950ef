/** The showcase’s labels for enums. Only call while a locale is active. */
import { str, type Msg } from '../../core/i18n/translator.js';
import { SORT_NAMES } from '../internal/collection/labels.js';
import type { StatusKind } from '../../core/feed/enums/instruments.js';
import type { Formatter } from '../../core/i18n/formatter.js';
import type { Filter, Sort } from './filters.js';

const FILTER_NAMES: Record<Filter, (msg: Msg) => string> = {
  sector: (msg) => msg('Field', { id: 'showcase.sector' }),
  'target-group': (msg) => msg('Who it helps', { id: 'showcase.target-group' }),
  'offer-type': (msg) => msg('What it offers', { id: 'showcase.offer' }),
  area: (msg) => msg('Where', { id: 'showcase.area' }),
  'work-integration': (msg) =>
    msg('Employs people who find it hard to get a job', { id: 'showcase.work-integration' }),
  'sells-to-municipality': (msg) =>
    msg('Sells to the municipality', { id: 'showcase.sells-to-municipality' }),
  status: (msg) => msg('Status', { id: 'showcase.status' }),
};

export const filterName = (msg: Msg, filter: Filter): string => FILTER_NAMES[filter](msg);

const SORTS: Record<Sort, (msg: Msg) => string> = {
  ...SORT_NAMES,
  featured: (msg) => msg('Recommended', { id: 'showcase.sort-featured' }),
  nearest: (msg) => msg('Nearest', { id: 'showcase.sort-nearest' }),
};

export const sortName = (msg: Msg, sort: Sort): string => SORTS[sort](msg);

const STATUS_NAMES: Record<Exclude<StatusKind, 'none'>, (msg: Msg) => string> = {
  granted: (msg) => msg('Social enterprise status', { id: 'showcase.status-granted' }),
  registered: (msg) => msg('Registered social business', { id: 'showcase.status-registered' }),
  'self-declared': (msg) => msg('Self-declared social enterprise', { id: 'showcase.status-self-declared' }),
  'network-member': (msg) => msg('Member of a social enterprise network', { id: 'showcase.status-member' }),
};

export const statusName = (msg: Msg, status: Exclude<StatusKind, 'none'>): string =>
  STATUS_NAMES[status](msg);

/** “3.4 km”, in hundreds of metres below ten kilometres. */
export function distanceText(kilometres: number, formatter: Formatter): string {
  const rounded = kilometres < 10 ? Math.round(kilometres * 10) / 10 : Math.round(kilometres);
  return `${formatter.number(rounded)}\u00a0km`;
}

/** “For: young people, seniors” */
export const targetGroupsText = (msg: Msg, groups: readonly string[]): string =>
  msg(str`Helps: ${groups.join(', ')}`, { id: 'showcase.target-groups' });

/** The directory’s labels for enums. Only call while a locale is active. */
import { msg, str } from '@lit/localize';
import { SORT_NAMES } from '../internal/collection/labels.js';
import type { Availability, AvailabilityState } from '../../core/feed/availability.js';
import type { AmountPer, SupportLevel, SupportType } from '../../core/feed/enums/instruments.js';
import type { Amount } from '../../core/feed/schema/schema.js';
import type { Formatter } from '../../core/i18n/formatter.js';
import { roundStatusText } from '../internal/round-status.js';
import type { Filter, Sort } from './filters.js';

const SUPPORT_TYPE_LABELS: Record<SupportType, () => string> = {
  grant: () => msg('Grant', { id: 'support-type.grant' }),
  'co-financing': () => msg('Co-financing', { id: 'support-type.co-financing' }),
  reimbursement: () => msg('Refund of costs', { id: 'support-type.reimbursement' }),
  'job-subsidy': () => msg('Grant for new jobs', { id: 'support-type.job-subsidy' }),
  prize: () => msg('Prize', { id: 'support-type.prize' }),
  'tax-relief': () => msg('Tax relief', { id: 'support-type.tax-relief' }),
  procurement: () => msg('Procurement', { id: 'support-type.procurement' }),
  delegation: () => msg('Delegated task', { id: 'support-type.delegation' }),
  'property-given': () => msg('Donated property', { id: 'support-type.property-given' }),
  'free-use': () => msg('Free use of property', { id: 'support-type.free-use' }),
  'lower-rent': () => msg('Reduced rent', { id: 'support-type.lower-rent' }),
  mentoring: () => msg('Mentoring', { id: 'support-type.mentoring' }),
  training: () => msg('Training', { id: 'support-type.training' }),
  advice: () => msg('Advice', { id: 'support-type.advice' }),
  network: () => msg('Network', { id: 'support-type.network' }),
  volunteering: () => msg('Volunteering', { id: 'support-type.volunteering' }),
  other: () => msg('Other support', { id: 'support-type.other' }),
};

export const supportTypeName = (type: SupportType): string => SUPPORT_TYPE_LABELS[type]();

export const supportLevelName = (level: SupportLevel): string =>
  level === 'general'
    ? msg('Light: information, access, training', { id: 'support-level.general' })
    : msg('Targeted: money, property, contracts', { id: 'support-level.targeted' });

const STATE_NAMES: Record<AvailabilityState, () => string> = {
  open: () => msg('Open now', { id: 'state.open' }),
  upcoming: () => msg('Opens later', { id: 'state.upcoming' }),
  'all-year': () => msg('All year', { id: 'state.all-year' }),
  'by-announcement': () => msg('When a call is announced', { id: 'state.by-announcement' }),
  closed: () => msg('Closed', { id: 'state.closed' }),
};

export const stateName = (state: AvailabilityState): string => STATE_NAMES[state]();

const FILTER_NAMES: Record<Filter, () => string> = {
  'support-type': () => msg('Type of support', { id: 'filter.support-type' }),
  'legal-form': () => msg('Who it is for', { id: 'filter.legal-form' }),
  provider: () => msg('Provider', { id: 'filter.provider' }),
  area: () => msg('Area', { id: 'filter.area' }),
  'support-level': () => msg('Cooperation', { id: 'filter.support-level' }),
  availability: () => msg('When', { id: 'filter.availability' }),
};

export const filterName = (filter: Filter): string => FILTER_NAMES[filter]();

const SORTS: Record<Sort, () => string> = {
  ...SORT_NAMES,
  closing: () => msg('Closing soonest', { id: 'sort.closing' }),
  amount: () => msg('Largest amount', { id: 'sort.amount' }),
};

export const sortName = (sort: Sort): string => SORTS[sort]();

/** The status of an instrument: “3 days left”, “Opens: 2 March 2027”, “All year”. */
export const stateText = ({ state, round }: Availability, now: string, formatter: Formatter): string =>
  roundStatusText(state, round, now, formatter) ?? stateName(state);

const PER_NAMES: Record<AmountPer, () => string> = {
  project: () => msg('per project', { id: 'per.project' }),
  applicant: () => msg('per applicant', { id: 'per.applicant' }),
  year: () => msg('per year', { id: 'per.year' }),
  job: () => msg('per job', { id: 'per.job' }),
  winner: () => msg('per winner', { id: 'per.winner' }),
};

const perName = (per: AmountPer): string => PER_NAMES[per]();

/** An amount or a range of amounts; empty if neither end is known. */
export function rangeText(
  { from, to }: { from?: number | undefined; to?: number | undefined },
  currency: string | undefined,
  formatter: Formatter,
): string {
  const min = from === undefined ? '' : formatter.money(from, currency);
  const max = to === undefined ? '' : formatter.money(to, currency);
  if (min && max) return min === max ? min : msg(str`from ${min} to ${max}`, { id: 'amount.from-to' });
  if (max) return msg(str`up to ${max}`, { id: 'amount.to' });
  return min && msg(str`from ${min}`, { id: 'amount.from' });
}

/** The amount and the own contribution, in plain words; empty if the feed has no amount. */
export function amountText(amount: Amount | undefined, formatter: Formatter): string {
  if (!amount) return '';
  const purposes = (amount.byPurpose ?? []).flatMap(({ from, to }) => to ?? from ?? []);
  const range =
    amount.from === undefined && amount.to === undefined && purposes.length
      ? { to: Math.max(...purposes) }
      : amount;
  const sum = [rangeText(range, amount.currency, formatter), amount.per && perName(amount.per)];
  const clauses = [sum[0] ? sum.filter(Boolean).join(' ') : ''];
  if (amount.coFundingPercent) clauses.push(coFundingText(amount.coFundingPercent, formatter));
  return clauses.filter(Boolean).join('; ');
}

export const coFundingText = (share: number, formatter: Formatter): string =>
  msg(str`you contribute at least ${formatter.percent(share)}`, { id: 'amount.co-funding' });

/** The directory’s labels for enums. Only call while a locale is active. */
import { str, type Msg } from '../../core/i18n/translator.js';
import { SORT_NAMES } from '../internal/collection/labels.js';
import type { Availability, AvailabilityState } from '../../core/feed/availability.js';
import type { AmountPer, SupportType } from '../../core/feed/enums/instruments.js';
import type { Amount } from '../../core/feed/schema/schema.js';
import type { Formatter } from '../../core/i18n/formatter.js';
import { roundStatusText } from '../internal/round-status.js';
import type { Sort } from './filters.js';

const SUPPORT_TYPE_LABELS: Record<SupportType, (msg: Msg) => string> = {
  grant: (msg) => msg('Grant', { id: 'support-type.grant' }),
  'co-financing': (msg) => msg('Co-financing', { id: 'support-type.co-financing' }),
  reimbursement: (msg) => msg('Refund of costs', { id: 'support-type.reimbursement' }),
  'job-subsidy': (msg) => msg('Grant for new jobs', { id: 'support-type.job-subsidy' }),
  prize: (msg) => msg('Prize', { id: 'support-type.prize' }),
  'tax-relief': (msg) => msg('Tax relief', { id: 'support-type.tax-relief' }),
  procurement: (msg) => msg('Procurement', { id: 'support-type.procurement' }),
  delegation: (msg) => msg('Delegated task', { id: 'support-type.delegation' }),
  'property-given': (msg) => msg('Donated property', { id: 'support-type.property-given' }),
  'free-use': (msg) => msg('Free use of property', { id: 'support-type.free-use' }),
  'lower-rent': (msg) => msg('Reduced rent', { id: 'support-type.lower-rent' }),
  mentoring: (msg) => msg('Mentoring', { id: 'support-type.mentoring' }),
  training: (msg) => msg('Training', { id: 'support-type.training' }),
  advice: (msg) => msg('Advice', { id: 'support-type.advice' }),
  network: (msg) => msg('Network', { id: 'support-type.network' }),
  volunteering: (msg) => msg('Volunteering', { id: 'support-type.volunteering' }),
  other: (msg) => msg('Other support', { id: 'support-type.other' }),
};

export const supportTypeName = (msg: Msg, type: SupportType): string => SUPPORT_TYPE_LABELS[type](msg);

const STATE_NAMES: Record<AvailabilityState, (msg: Msg) => string> = {
  open: (msg) => msg('Open now', { id: 'state.open' }),
  upcoming: (msg) => msg('Opens later', { id: 'state.upcoming' }),
  'all-year': (msg) => msg('All year', { id: 'state.all-year' }),
  'by-announcement': (msg) => msg('When a call is announced', { id: 'state.by-announcement' }),
  closed: (msg) => msg('Closed', { id: 'state.closed' }),
};

export const stateName = (msg: Msg, state: AvailabilityState): string => STATE_NAMES[state](msg);

const SORTS: Record<Sort, (msg: Msg) => string> = {
  ...SORT_NAMES,
  closing: (msg) => msg('Closing soonest', { id: 'sort.closing' }),
  amount: (msg) => msg('Largest amount', { id: 'sort.amount' }),
};

export const sortName = (msg: Msg, sort: Sort): string => SORTS[sort](msg);

/** The status of an instrument: “3 days left”, “Opens: 2 March 2027”, “All year”. */
export const stateText = (
  msg: Msg,
  { state, round }: Availability,
  now: string,
  formatter: Formatter,
): string => roundStatusText(msg, state, round, now, formatter) ?? stateName(msg, state);

const PER_NAMES: Record<AmountPer, (msg: Msg) => string> = {
  project: (msg) => msg('per project', { id: 'per.project' }),
  applicant: (msg) => msg('per applicant', { id: 'per.applicant' }),
  year: (msg) => msg('per year', { id: 'per.year' }),
  job: (msg) => msg('per job', { id: 'per.job' }),
  winner: (msg) => msg('per winner', { id: 'per.winner' }),
};

const perName = (msg: Msg, per: AmountPer): string => PER_NAMES[per](msg);

/** An amount or a range of amounts; empty if neither end is known. */
export function rangeText(
  msg: Msg,
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
export function amountText(msg: Msg, amount: Amount | undefined, formatter: Formatter): string {
  if (!amount) return '';
  const purposes = (amount.byPurpose ?? []).flatMap(({ from, to }) => to ?? from ?? []);
  const range =
    amount.from === undefined && amount.to === undefined && purposes.length
      ? { to: Math.max(...purposes) }
      : amount;
  const sum = [rangeText(msg, range, amount.currency, formatter), amount.per && perName(msg, amount.per)];
  const clauses = [sum[0] ? sum.filter(Boolean).join(' ') : ''];
  if (amount.coFundingPercent) clauses.push(coFundingText(msg, amount.coFundingPercent, formatter));
  return clauses.filter(Boolean).join('; ');
}

export const coFundingText = (msg: Msg, share: number, formatter: Formatter): string =>
  msg(str`you contribute at least ${formatter.percent(share)}`, { id: 'amount.co-funding' });

/** The board’s labels for enums and days. Only call while a locale is active. */
import { str, type Msg } from '../../core/i18n/translator.js';
import type { NeedKind } from '../../core/feed/enums/needs.js';
import { daysBetween, type Formatter } from '../../core/i18n/formatter.js';
import type { NeedSide } from './filters.js';
import type { NeedItem } from './need-collection.js';

const SIDE_LABELS: Record<NeedSide, (msg: Msg) => string> = {
  'municipality-need': (msg) => msg('The municipality needs', { id: 'need-side.municipality-need' }),
  'municipality-offer': (msg) => msg('The municipality offers', { id: 'need-side.municipality-offer' }),
  'enterprise-need': (msg) => msg('An enterprise needs', { id: 'need-side.enterprise-need' }),
  'enterprise-offer': (msg) => msg('An enterprise offers', { id: 'need-side.enterprise-offer' }),
};

export const sideName = (msg: Msg, side: NeedSide): string => SIDE_LABELS[side](msg);

const KIND_LABELS: Record<NeedKind, (msg: Msg) => string> = {
  service: (msg) => msg('Service', { id: 'need-kind.service' }),
  goods: (msg) => msg('Goods', { id: 'need-kind.goods' }),
  jobs: (msg) => msg('Jobs', { id: 'need-kind.jobs' }),
  premises: (msg) => msg('Premises', { id: 'need-kind.premises' }),
  equipment: (msg) => msg('Equipment', { id: 'need-kind.equipment' }),
  contacts: (msg) => msg('Contacts', { id: 'need-kind.contacts' }),
  visibility: (msg) => msg('Visibility', { id: 'need-kind.visibility' }),
  other: (msg) => msg('Other', { id: 'need-kind.other' }),
};

export const needKindName = (msg: Msg, kind: NeedKind): string => KIND_LABELS[kind](msg);

/** The number of days left is shown from this many days before. */
const COUNTDOWN_DAYS = 60;
/** It is needed soon from this many days before. */
const SOON_DAYS = 7;

/** “12 days left”, “Today is the last day”, “The date has passed”; nothing if that day is far away. */
export function dayState(
  msg: Msg,
  { need: { by }, isPast }: NeedItem,
  now: string,
  formatter: Formatter,
): string | undefined {
  if (!by) return undefined;
  if (isPast) return msg('The date has passed', { id: 'needs.past' });
  const days = daysBetween(now, by);
  if (days === 0) return msg('Today is the last day', { id: 'needs.today' });
  return days <= COUNTDOWN_DAYS
    ? formatter.plural(days, msg('# day left|# days left', { id: 'state.days-left' }))
    : undefined;
}

/** Whether only a few days are left. */
export const isSoon = ({ need: { by }, isPast }: NeedItem, now: string): boolean =>
  by !== undefined && !isPast && daysBetween(now, by) <= SOON_DAYS;

/** “By when: 1 June 2027” */
export const byText = (msg: Msg, by: string, formatter: Formatter): string =>
  msg(str`By when: ${formatter.date(by)}`, { id: 'needs.by' });

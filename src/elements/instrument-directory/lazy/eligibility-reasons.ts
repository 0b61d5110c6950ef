/** Why an instrument may not be suitable, as messages. Only call while a locale is active. */
import { str, type Msg } from '../../../core/i18n/translator.js';
import { lowercaseFirst, legalFormInline } from '../../internal/collection/labels.js';
import type { StatusKind } from '../../../core/feed/enums/instruments.js';
import type { Instrument } from '../../../core/feed/schema/schema.js';
import type { Formatter } from '../../../core/i18n/formatter.js';
import type { InstrumentCollection } from '../instrument-collection.js';
import type { EligibilityReason } from './eligibility.js';

/** The condition behind a question, as a message. */
export function reasonText(
  msg: Msg,
  { question }: EligibilityReason,
  { eligibility = {}, areas, amount }: Instrument,
  collection: InstrumentCollection,
  formatter: Formatter,
): string {
  switch (question) {
    case 'legalForm': {
      const forms = (eligibility.legalForms ?? []).map((form) => legalFormInline(msg, form));
      return msg(str`who can apply: ${formatter.list(forms)}`, { id: 'reason.legal-form' });
    }
    case 'status':
      return statusText(msg, eligibility.statuses ?? [], formatter);
    case 'area': {
      const names = (eligibility.areas ?? areas ?? []).map((id) => collection.areaName(id));
      return msg(str`area: ${formatter.list(names)}`, { id: 'reason.area' });
    }
    case 'sector': {
      const names = (eligibility.sectors ?? []).map((id) => lowercaseFirst(collection.sectorName(id)));
      return msg(str`field: ${formatter.list(names, 'disjunction')}`, { id: 'reason.sector' });
    }
    case 'years':
      return yearsText(msg, eligibility.yearsFrom, eligibility.yearsTo, formatter);
    case 'employees':
      return formatter.plural(
        eligibility.employeesBelow!,
        msg('fewer than # employee|fewer than # employees', { id: 'reason.employees' }),
      );
    case 'turnover': {
      const sum = formatter.money(eligibility.turnoverBelow!, amount?.currency);
      return msg(str`turnover below ${sum}`, { id: 'reason.turnover' });
    }
    case 'condition':
      return collection.resolve(eligibility.condition!).text;
  }
}

function yearsText(msg: Msg, from: number | undefined, to: number | undefined, formatter: Formatter): string {
  const min = from
    ? formatter.plural(
        from,
        msg('founded at least # year ago|founded at least # years ago', { id: 'reason.years-from' }),
      )
    : '';
  const max =
    to === undefined
      ? ''
      : formatter.plural(
          to,
          msg('founded no more than # year ago|founded no more than # years ago', { id: 'reason.years-to' }),
        );
  return [min, max].filter(Boolean).join(', ');
}

/** Not the labels of the options: those are answers to a question. */
const STATUS_CONDITIONS: Record<Exclude<StatusKind, 'none'>, (msg: Msg) => string> = {
  granted: (msg) => msg('status granted by the ministry (Latvia)', { id: 'status-condition.granted' }),
  registered: (msg) =>
    msg('registration as a social business (Lithuania)', { id: 'status-condition.registered' }),
  'self-declared': (msg) =>
    msg('calling yourselves a social enterprise', { id: 'status-condition.self-declared' }),
  'network-member': (msg) =>
    msg('membership of a social enterprise network', { id: 'status-condition.network-member' }),
};

function statusText(msg: Msg, statuses: readonly StatusKind[], formatter: Formatter): string {
  const conditions = statuses.flatMap((status) => (status === 'none' ? [] : STATUS_CONDITIONS[status](msg)));
  const wanted = formatter.list(conditions, 'disjunction');
  if (conditions.length === statuses.length) return msg(str`needed: ${wanted}`, { id: 'reason.status' });
  return wanted
    ? msg(str`suitable: ${wanted}; also open to applicants without a status`, { id: 'reason.status-or-none' })
    : msg('only without social enterprise status', { id: 'reason.no-status' });
}

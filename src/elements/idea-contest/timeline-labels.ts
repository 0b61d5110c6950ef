/** Labels of the timeline. Only call while a locale is active. */
import { str, type Msg } from '../../core/i18n/translator.js';
import { dateRange } from '../../core/i18n/date-range.js';
import type { Formatter } from '../../core/i18n/formatter.js';
import type { TimelineItem } from './timeline.js';

const STAGE_LABELS: Record<TimelineItem['kind'], (msg: Msg) => string> = {
  opens: (msg) => msg('Applications open', { id: 'contest.opens' }),
  closes: (msg) => msg('Last day to apply', { id: 'contest.closes' }),
  information: (msg) => msg('Information meeting', { id: 'stage.information' }),
  training: (msg) => msg('Training', { id: 'stage.training' }),
  concept: (msg) => msg('Idea outline', { id: 'stage.concept' }),
  'full-project': (msg) => msg('Full project', { id: 'stage.full-project' }),
  presentation: (msg) => msg('Idea presentation', { id: 'stage.presentation' }),
  judging: (msg) => msg('Judging', { id: 'stage.judging' }),
  results: (msg) => msg('Results', { id: 'stage.results' }),
  contract: (msg) => msg('Contract', { id: 'stage.contract' }),
  implementation: (msg) => msg('Ideas are carried out', { id: 'stage.implementation' }),
  report: (msg) => msg('Report', { id: 'stage.report' }),
  ceremony: (msg) => msg('Award ceremony', { id: 'stage.ceremony' }),
  other: (msg) => msg('Event', { id: 'stage.other' }),
};

export const timelineName = (msg: Msg, { kind }: Pick<TimelineItem, 'kind'>): string =>
  STAGE_LABELS[kind](msg);

/** A range of dates, or a deadline. */
export function datesText(msg: Msg, { from, to }: TimelineItem, formatter: Formatter): string {
  if (from && to) return dateRange(from, to, formatter);
  if (from) return formatter.date(from);
  return to ? msg(str`Until: ${formatter.date(to)}`, { id: 'contest.until' }) : '';
}

/** Labels of the timeline. Only call while a locale is active. */
import { msg, str } from '@lit/localize';
import { dateRange } from '../../core/i18n/date-range.js';
import type { Formatter } from '../../core/i18n/formatter.js';
import type { TimelineItem } from './timeline.js';

const STAGE_LABELS: Record<TimelineItem['kind'], () => string> = {
  opens: () => msg('Applications open', { id: 'contest.opens' }),
  closes: () => msg('Last day to apply', { id: 'contest.closes' }),
  information: () => msg('Information meeting', { id: 'stage.information' }),
  training: () => msg('Training', { id: 'stage.training' }),
  concept: () => msg('Idea outline', { id: 'stage.concept' }),
  'full-project': () => msg('Full project', { id: 'stage.full-project' }),
  presentation: () => msg('Idea presentation', { id: 'stage.presentation' }),
  judging: () => msg('Judging', { id: 'stage.judging' }),
  results: () => msg('Results', { id: 'stage.results' }),
  contract: () => msg('Contract', { id: 'stage.contract' }),
  implementation: () => msg('Ideas are carried out', { id: 'stage.implementation' }),
  report: () => msg('Report', { id: 'stage.report' }),
  ceremony: () => msg('Award ceremony', { id: 'stage.ceremony' }),
  other: () => msg('Event', { id: 'stage.other' }),
};

export const timelineName = ({ kind }: Pick<TimelineItem, 'kind'>): string => STAGE_LABELS[kind]();

/** A range of dates, or a deadline. */
export function datesText({ from, to }: TimelineItem, formatter: Formatter): string {
  if (from && to) return dateRange(from, to, formatter);
  if (from) return formatter.date(from);
  return to ? msg(str`Until: ${formatter.date(to)}`, { id: 'contest.until' }) : '';
}

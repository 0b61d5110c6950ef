import { msg, str } from '@lit/localize';
import type { Round } from '../../core/feed/schema/schema.js';
import { daysBetween, type Formatter } from '../../core/i18n/formatter.js';

/** Days before the end from which they are counted. */
const COUNTDOWN_DAYS = 60;

/** Days before the end from which it is soon over. */
const CLOSING_SOON_DAYS = 7;

/** Whether the end of an open round is near. */
export const isClosingSoon = (phase: string, round: Round | undefined, now: string): boolean =>
  phase === 'open' && round?.closes !== undefined && daysBetween(now, round.closes) <= CLOSING_SOON_DAYS;

/**
 * What a round tells a visitor now: "3 days left", "Last day: until 16:00", "Opens: 2 March 2027"; nothing where
 * its days do not matter.
 *
 * @param now the publisher's local time, `YYYY-MM-DDTHH:mm:ss`
 */
export function roundStatusText(
  phase: string,
  round: Round | undefined,
  now: string,
  formatter: Formatter,
): string | undefined {
  const { opens, closes } = round ?? {};
  if (phase === 'open' && closes) {
    const days = daysBetween(now, closes);
    if (days === 0) {
      const time = formatter.hour(closes.slice(11, 16) || '23:59');
      return msg(str`Last day: closes at ${time}`, { id: 'state.last-day' });
    }
    if (days <= COUNTDOWN_DAYS)
      return formatter.plural(days, msg('# day left|# days left', { id: 'state.days-left' }));
    return msg(str`Open until: ${formatter.date(closes)}`, { id: 'state.open-until' });
  }
  return phase === 'upcoming' && opens
    ? msg(str`Opens: ${formatter.date(opens)}`, { id: 'state.opens-on' })
    : undefined;
}

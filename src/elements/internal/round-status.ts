import { str, type Msg } from '../../core/i18n/translator.js';
import type { Round } from '../../core/feed/schema/schema.js';
import { daysBetween, type Formatter } from '../../core/i18n/formatter.js';

/** The number of days left is shown from this many days before the end. */
const COUNTDOWN_DAYS = 60;

/** A round is closing soon from this many days before the end. */
const CLOSING_SOON_DAYS = 7;

/** Whether an open round closes soon. */
export const isClosingSoon = (phase: string, round: Round | undefined, now: string): boolean =>
  phase === 'open' && round?.closes !== undefined && daysBetween(now, round.closes) <= CLOSING_SOON_DAYS;

/**
 * The status of a round: “3 days left”, “Last day: closes at 16:00”, “Opens: 2 March 2027”; empty if its dates do not
 * matter.
 *
 * @param now the publisher’s local time, `YYYY-MM-DDTHH:mm:ss`
 */
export function roundStatusText(
  msg: Msg,
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

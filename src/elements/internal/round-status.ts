import { msg, str } from '@lit/localize';
import type { Round } from '../../core/feed/schema/schema.js';
import { daysBetween, type Formats } from '../../core/i18n/formatter.js';

/** Days before the end from which they are counted. */
const COUNTED = 60;

/** Days before the end from which it is soon over. */
const SOON = 7;

/** Whether the end of an open round is near. */
export const isSoonOver = (phase: string, round: Round | undefined, now: string): boolean =>
  phase === 'open' && round?.closes !== undefined && daysBetween(now, round.closes) <= SOON;

/**
 * What a round tells a visitor now: "3 days left", "Last day: until 16:00", "Opens: 2 March 2027"; nothing where
 * its days do not matter.
 *
 * @param now the publisher's local time, `YYYY-MM-DDTHH:mm:ss`
 */
export function roundText(
  phase: string,
  round: Round | undefined,
  now: string,
  formats: Formats,
): string | undefined {
  const { opens, closes } = round ?? {};
  if (phase === 'open' && closes) {
    const days = daysBetween(now, closes);
    if (days === 0) {
      const time = formats.hour(closes.slice(11, 16) || '23:59');
      return msg(str`Last day: closes at ${time}`, { id: 'state.last-day' });
    }
    if (days <= COUNTED)
      return formats.plural(days, msg('# day left|# days left', { id: 'state.days-left' }));
    return msg(str`Open until: ${formats.date(closes)}`, { id: 'state.open-until' });
  }
  return phase === 'later' && opens
    ? msg(str`Opens: ${formats.date(opens)}`, { id: 'state.opens' })
    : undefined;
}

/** The publisher's time of day, whatever the visitor's device says. */

const clocks = new Map<string, Intl.DateTimeFormat>();

/**
 * The time zone's local `YYYY-MM-DDTHH:mm:ss` at an instant (epoch milliseconds).
 * @throws {RangeError} for a time zone that IANA does not know
 */
export function localTime(instant: number, timeZone: string): string {
  let clock = clocks.get(timeZone);
  if (!clock) {
    // Swedish is written as ISO 8601. Making a format is slow, so each zone's is made once.
    clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
    clocks.set(timeZone, clock);
  }
  return clock.format(instant).replace(' ', 'T');
}

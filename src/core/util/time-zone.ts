/** The publisher’s local time, whatever the visitor’s device says. */

/** The part of Temporal (ECMA-262, stage 4) that is used, if the browser has it. */
interface TemporalLike {
  readonly Instant: {
    fromEpochMilliseconds(instant: number): {
      toZonedDateTimeISO(timeZone: string): { toPlainDateTime(): { toString(): string } };
    };
  };
}

const temporal = (globalThis as { Temporal?: TemporalLike }).Temporal;

/**
 * The time zone’s local `YYYY-MM-DDTHH:mm:ss` at an instant (epoch milliseconds).
 * @throws {RangeError} if IANA does not know the time zone
 */
export function toLocalIso(instant: number, timeZone: string): string {
  // A page’s first date format costs 10 ms and more, four times that on a slow phone; Temporal costs nothing.
  if (temporal) {
    const zoned = temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
    return zoned.toPlainDateTime().toString().slice(0, 19);
  }
  // The Swedish format is ISO 8601.
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  return format.format(instant).replace(' ', 'T');
}

/** Whether IANA knows a time zone of this name. */
export function isTimeZone(timeZone: string): boolean {
  try {
    return Boolean(toLocalIso(0, timeZone));
  } catch {
    return false;
  }
}

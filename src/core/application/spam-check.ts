/** Distinguishes people from programs without a puzzle. Pure; the submission server uses it too. */

export interface SpamSignals {
  /** What stands in a field that people do not see. */
  readonly honeypot: string;
  /** Seconds since the form was opened. */
  readonly elapsedSeconds: number;
}

/** Nobody reads the privacy notice, ticks a box and presses the button faster than this. */
const MIN_SECONDS = 3;

export const looksAutomated = ({ honeypot, elapsedSeconds }: SpamSignals): boolean =>
  honeypot !== '' || elapsedSeconds < MIN_SECONDS;

/** Distinguishes people from programs without a puzzle. Pure; the submission server uses it too. */

export interface SpamSignals {
  /** The content of a field that people cannot see. */
  readonly honeypot: string;
  /** Seconds since the form was opened. */
  readonly elapsedSeconds: number;
}

/** No one can read the privacy notice, tick a box and press the button faster than this. */
const MIN_SECONDS = 3;

export const looksAutomated = ({ honeypot, elapsedSeconds }: SpamSignals): boolean =>
  honeypot !== '' || elapsedSeconds < MIN_SECONDS;

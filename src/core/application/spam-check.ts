/** What tells a person from a program, without a puzzle. Pure; the receiver asks the same. */

export interface Care {
  /** What stands in a field that people do not see. */
  readonly trap: string;
  /** Seconds since the form was opened. */
  readonly seconds: number;
}

/** Nobody reads the privacy notice, ticks a box and presses the button faster than this. */
const LEAST_SECONDS = 3;

export const isProgram = ({ trap, seconds }: Care): boolean => trap !== '' || seconds < LEAST_SECONDS;

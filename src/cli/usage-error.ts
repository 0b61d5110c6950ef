/** The command was used in a way that cannot work; the message says what to do instead, without a full stop at its end. */
export class UsageError extends Error {}

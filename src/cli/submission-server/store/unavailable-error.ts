/**
 * The store cannot be used now, and may be again later: the request can be repeated. The message says why in plain
 * words, without a full stop at its end, and has neither a password nor data of an applicant.
 */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';
}

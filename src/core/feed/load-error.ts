/**
 * Why a feed could not be loaded. The element has the messages for these codes. `refused`: the server answers, and this
 * page may not read it.
 */
export type LoadFailure = 'offline' | 'timeout' | 'http' | 'not-json' | 'address' | 'refused';

export class LoadError extends Error {
  constructor(
    readonly failure: LoadFailure,
    readonly url: string,
    readonly response?: Response,
  ) {
    super(`${failure}:${response?.status ?? ''} ${url}`);
  }
}

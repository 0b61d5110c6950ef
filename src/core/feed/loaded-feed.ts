/** A feed as it came from its address, or from the device. */
export interface LoadedFeed {
  readonly json: unknown;
  /** Absolute URL. */
  readonly url: string;
  /** Instant (epoch milliseconds) at which this copy was downloaded. */
  readonly fetchedAt: number;
  /** The server’s identifier of this version (ETag or Last-Modified), if it sends one. */
  readonly version?: string | undefined;
  /** The response, until it is cached on the device. */
  text?: string | undefined;
  /** Loading failed, and this is the last good copy on the device. */
  readonly stale: boolean;
}

/** Where the copies on this device are (Cache API). */
export const CACHE_NAME = 'tilts-feeds';

/**
 * What `unusual-text.ts` sees to: letters that are not in UTF-8 (UTF-16 has zeros), nothing in a field, or an address
 * without its scheme.
 */
export const UNUSUAL = /[\0\ufffd]|:\s*(null|""|"www\.)/i;

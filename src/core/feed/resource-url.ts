/** Addresses of pictures and files: on any site (`https://…`), or on the site of the feed (`/…`). */
import { parseUrl } from '../util/url.js';

/** Any host will do; it only shows whether a path stays on its host. */
const PLACEHOLDER_ORIGIN = 'https://tilts.invalid';

/**
 * An absolute http(s) address, or a path from the root of a site. `//host/…`, `/\host/…` and similar addresses lead to
 * another site (URL Standard, “relative slash state”), so they are neither.
 */
export function isResourceUrl(value: string): boolean {
  return value.startsWith('/')
    ? parseUrl(value, PLACEHOLDER_ORIGIN)?.origin === PLACEHOLDER_ORIGIN
    : /^https?:\/\//i.test(value) && parseUrl(value) !== undefined;
}

/** Where the site that was published last has the feed and the scripts; kept on this device. */
import { isObject } from '../../core/util/is-object.js';
import { toJson } from '../../core/util/natives.js';

export interface SiteAddresses {
  /** Of the feed: what elements take as `src`. */
  readonly src: string;
  /** Of the folder of the scripts, with a slash at its end. */
  readonly folder: string;
}

/** What most sites have, until something has been published. */
const USUAL: SiteAddresses = { src: '/tilts-feed.json', folder: '/tilts/' };

const KEY = 'tilts-desk:site';

let published: SiteAddresses | undefined;

export function rememberSite(addresses: SiteAddresses): void {
  published = addresses;
  try {
    localStorage.setItem(KEY, toJson(addresses));
  } catch {
    // Storage is denied: it is known until the page is left.
  }
}

export const siteAddresses = (): SiteAddresses => (published ??= readSite() ?? USUAL);

function readSite(): SiteAddresses | undefined {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (!isObject(stored)) return undefined;
    const { src, folder } = stored;
    return typeof src === 'string' && typeof folder === 'string' ? { src, folder } : undefined;
  } catch {
    return undefined;
  }
}

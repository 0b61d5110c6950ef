/**
 * The files of a published site, for `tilts publish` and for the desk: the feed in parts, HTML for the pages, and lines for
 * web servers. What is written where is the same for both. Pure.
 */
import { splitFeed } from '../core/feed-parts/split-feed.js';
import type { FeedIndex } from '../core/feed/feed-index.js';
import { withoutBlanks } from '../core/feed/left-out.js';
import { LANGUAGES } from '../core/i18n/languages.js';
import { toJson } from '../core/util/natives.js';
import { FALLBACK_ELEMENTS, renderFallback } from '../fallback/index.js';
import { FEED_HTACCESS, nginxLines, SCRIPTS_HTACCESS } from './web-server-files.js';

/** The folder of the scripts, that of the feed, and that with the HTML for the pages. */
export const SCRIPTS = 'tilts';
export const FEED = 'tilts-feed';
const FRAGMENTS = 'fragments';

export const INDEX = 'index.json';

/** Characters of a hash: two versions of a feed have the same once in four thousand million. */
export const HASH_LENGTH = 8;

/** Files of `dist` that pages load. The desk is for whoever keeps the feed: it needs no place on the site. */
const FOR_PAGES =
  /^(?!desk\b)(?:[\w.-]+\.(?:js|css|html)|integrity\.json|licences\.txt|[0-9a-f]{8}\/[\w.-]+)$/;

/** @param name of a file within `dist`, with `/` between folders */
export const isForPages = (name: string): boolean => FOR_PAGES.test(name);

/** What compresses well, and is loaded by pages. */
const COMPRESSIBLE = /\.(?:js|css|html|json|txt)$/;

/** Bytes below which a compressed copy saves nothing: it all fits into one packet. */
const LEAST = 1_000;

/** Whether a file has compressed copies beside it. */
export const hasCopies = (path: string, bytes: number): boolean => COMPRESSIBLE.test(path) && bytes >= LEAST;

/** Contents by path. */
export type SiteFiles = ReadonlyMap<string, string>;

/**
 * Where the content of the folder will be, with a slash at its end: `/`, `/files/`, `https://novads.lv/files/`; undefined
 * if it is no place on a site.
 */
export function parseBase(base: string): string | undefined {
  const isPath = /^\/(?!\/)[\w./~%-]*$/.test(base);
  const isAddress = /^https?:\/\/[\w.:[\]-]+(?:\/[\w./~%-]*)?$/i.test(base);
  if (!isPath && !isAddress) return undefined;
  return base.endsWith('/') ? base : `${base}/`;
}

/** Lines for web servers: types, caching, CORS, compressed copies. */
export const webServerFiles = (base: string): SiteFiles =>
  new Map([
    ['nginx.conf', nginxLines(base.replace(/^https?:\/\/[^/]+/i, ''))],
    [`${SCRIPTS}/.htaccess`, SCRIPTS_HTACCESS],
    [`${FEED}/.htaccess`, FEED_HTACCESS],
  ]);

/**
 * The feed by collection and language: the parts first and the index last, so that who asks while they are uploaded has
 * the feed as it was.
 */
export async function feedFiles(
  feed: object,
  hashOf: (text: string) => string | Promise<string>,
): Promise<{ readonly index: FeedIndex; readonly files: SiteFiles }> {
  const { index, files } = await splitFeed(withoutBlanks(feed) as object, hashOf);
  const byPath = [...files].map(([name, text]) => [`${FEED}/${name}`, text] as const);
  return { index, files: new Map([...byPath, [`${FEED}/${INDEX}`, toJson(index)]]) };
}

/**
 * What to paste into a page, one file for each element and language.
 * @param now instant (epoch milliseconds) for which it is written
 * @throws {FeedError} if the feed’s top-level fields are invalid
 */
export async function fragmentFiles(feed: object, base: string, now: number): Promise<SiteFiles> {
  const head = `<link rel="stylesheet" href="${base}${SCRIPTS}/fallback.css">\n<script type="module" src="${base}${SCRIPTS}/tilts.js"></script>\n`;
  const files = new Map<string, string>();
  for (const element of FALLBACK_ELEMENTS)
    for (const language of LANGUAGES) {
      const html = await renderFallback(feed, { element, language, src: `${base}${FEED}/${INDEX}`, now });
      files.set(`${FRAGMENTS}/${element}.${language}.html`, head + html);
    }
  return files;
}

/** `tilts publish`: a folder to upload, with the scripts, the feed in parts, and HTML for the pages. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { splitFeed } from '../../core/feed-parts/split-feed.js';
import { isFeedIndex, type FeedIndex } from '../../core/feed/feed-index.js';
import { LANGUAGES } from '../../core/i18n/languages.js';
import { isObject } from '../../core/util/is-object.js';
import { FALLBACK_ELEMENTS, renderFallback } from '../../fallback/index.js';
import { runCheck } from '../check/run-check.js';
import { readSource } from '../check/source.js';
import { withProgress } from '../progress.js';
import { UsageError } from '../usage-error.js';
import { FEED_HTACCESS, nginxLines, SCRIPTS_HTACCESS } from './web-server-files.js';
import { writeSiteFile } from './write-file.js';

export interface PublishOptions {
  /** The folder that is written. */
  readonly output?: string | undefined;
  /** Where its content will be: `/`, `/files/`, `https://novads.lv/files/`. */
  readonly base?: string | undefined;
  /** Whether a feed with errors is published, too. */
  readonly force?: boolean | undefined;
}

export interface PublishResult {
  readonly text: string;
  readonly hasErrors: boolean;
}

/** Files of `dist` that pages load. The desk is for whoever keeps the feed: it needs no place on the site. */
const FOR_PAGES =
  /^(?!desk\b)(?:[\w.-]+\.(?:js|css|html)|integrity\.json|licences\.txt|[0-9a-f]{8}\/[\w.-]+)$/;
/** Files of a feed that was published before. */
const FEED_FILE = /\.[0-9a-f]{8}\.json(?:\.br|\.gz)?$/;
const INDEX = 'index.json';
/** Characters of a hash: two versions of a feed have the same once in four thousand million. */
const HASH_LENGTH = 8;

/** The built command stands in `dist/cli`, its source in `src/cli/publish`. */
const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const DIST = existsSync(folder('../tilts.js')) ? folder('../') : folder('../../../dist/');

/** Throws a `UsageError`; a problem in the feed is no exception. */
export async function publishCommand(
  feed: string | undefined,
  { output, base = '/', force = false }: PublishOptions,
  now: number,
  hasColours: boolean,
): Promise<PublishResult> {
  if (!feed) throw new UsageError('Missing argument: the file or address of a feed');
  if (!output) throw new UsageError('Missing option: -o and the name of the folder, such as -o site');
  const address = parseBase(base);
  const { report, text } = await withProgress('Checking', () => runCheck(feed, now, hasColours));
  const isReadable = !report.findings.some(
    ({ severity, list, code }) => severity === 'error' && (list === 'feed' || code === 'syntax'),
  );
  if (report.errors && (!force || !isReadable))
    return {
      text: `${text}\n\nNothing is written until the errors are fixed${isReadable ? '; with --force the feed is published, and what has an error is not shown' : ''}.`,
      hasErrors: true,
    };
  const json: unknown = JSON.parse(await readSource(feed));
  if (!isObject(json)) throw new UsageError(`${feed} is no feed`);
  await withProgress('Copying and compressing the scripts', () => copyScripts(join(output, 'tilts')));
  const size = await withProgress('Splitting the feed', () => writeFeed(json, join(output, 'tilts-feed')));
  await withProgress('Writing HTML for the pages', () => writeFragments(json, output, address, now));
  const path = address.replace(/^https?:\/\/[^/]+/i, '');
  await writeSiteFile(join(output, 'nginx.conf'), nginxLines(path));
  return {
    text: `${text}\n\n${output} is written. Upload it to ${address}, then paste the content of one of the files in ${join(output, 'fragments')} into your page, or give your tags src="${address}tilts-feed/${INDEX}". ${size}`,
    hasErrors: report.errors > 0,
  };
}

function parseBase(base: string): string {
  const isPath = /^\/(?!\/)[\w./~%-]*$/.test(base);
  const isAddress = /^https?:\/\/[\w.:[\]-]+(?:\/[\w./~%-]*)?$/i.test(base);
  if (!isPath && !isAddress)
    throw new UsageError(
      `“${base}” is no place on a site: write --base /files/, or --base https://novads.lv/`,
    );
  return base.endsWith('/') ? base : `${base}/`;
}

async function copyScripts(target: string): Promise<void> {
  const names = (await readdir(DIST, { recursive: true })).map((name) => name.replaceAll('\\', '/'));
  if (!names.includes('tilts.js'))
    throw new UsageError(`There are no scripts in ${DIST}: run “npm run build”`);
  await Promise.all(
    names
      .filter((name) => FOR_PAGES.test(name))
      .map(async (name) => writeSiteFile(join(target, name), await readFile(join(DIST, name)))),
  );
  await writeSiteFile(join(target, '.htaccess'), SCRIPTS_HTACCESS);
}

const hashOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, HASH_LENGTH);

/** The parts first and the index last: who asks meanwhile has the feed as it was. Answers with a sentence on sizes. */
async function writeFeed(json: object, target: string): Promise<string> {
  const { index, files } = await splitFeed(json, hashOf);
  const before = await readIndex(join(target, INDEX));
  for (const [name, text] of files) await writeSiteFile(join(target, name), text);
  await writeSiteFile(join(target, '.htaccess'), FEED_HTACCESS);
  await writeSiteFile(join(target, INDEX), JSON.stringify(index));
  await removeOldParts(target, [index, ...(before ? [before] : [])]);
  const sizes = [...files.values()].map((text) => Buffer.byteLength(text));
  const kB = (bytes: number): string => `${Math.ceil(bytes / 1000)} kB`;
  const [full = 0, ...parts] = sizes;
  return `A page loads at most ${kB(Math.max(0, ...parts))} of the feed (${kB(full)}) for an element, before compression.`;
}

async function readIndex(path: string): Promise<FeedIndex | undefined> {
  try {
    const json: unknown = JSON.parse(await readFile(path, 'utf8'));
    return isFeedIndex(json) ? json : undefined;
  } catch {
    // Nothing was published here, or something else is.
    return undefined;
  }
}

/** What the last version has stays, for pages that were opened before; what is older goes. */
async function removeOldParts(target: string, indexes: readonly FeedIndex[]): Promise<void> {
  const kept = new Set(
    indexes.flatMap(({ parts: { full, ...lists } }) => [
      full,
      ...Object.values(lists).flatMap((byLanguage) => Object.values(byLanguage)),
    ]),
  );
  const old = (await readdir(target)).filter(
    (name) => FEED_FILE.test(name) && !kept.has(name.replace(/\.(?:br|gz)$/, '')),
  );
  for (const name of old) await rm(join(target, name));
}

/** What to paste into a page, one file for each element and language. */
async function writeFragments(json: object, output: string, base: string, now: number): Promise<void> {
  const head = `<link rel="stylesheet" href="${base}tilts/fallback.css">\n<script type="module" src="${base}tilts/tilts.js"></script>\n`;
  for (const element of FALLBACK_ELEMENTS)
    for (const language of LANGUAGES) {
      const html = await renderFallback(json, { element, language, src: `${base}tilts-feed/${INDEX}`, now });
      await writeSiteFile(join(output, 'fragments', `${element}.${language}.html`), head + html);
    }
}

/** `tilts publish`: a folder to upload, with the scripts, the feed in parts, and HTML for the pages. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isFeedIndex, type FeedIndex } from '../../core/feed/feed-index.js';
import { isObject } from '../../core/util/is-object.js';
import {
  FEED,
  feedFiles,
  fragmentFiles,
  HASH_LENGTH,
  INDEX,
  isForPages,
  parseBase,
  SCRIPTS,
  webServerFiles,
  type SiteFiles,
} from '../../publish/site-files.js';
import { runCheck } from '../check/run-check.js';
import { readSource } from '../check/source.js';
import { withProgress } from '../progress.js';
import { UsageError } from '../usage-error.js';
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

/** Files of a feed that was published before. */
const FEED_FILE = /\.[0-9a-f]{8}\.json(?:\.br|\.gz)?$/;

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
  const address = addressOf(base);
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
  await withProgress('Copying and compressing the scripts', () => copyScripts(join(output, SCRIPTS)));
  await writeFiles(output, webServerFiles(address));
  const size = await withProgress('Splitting the feed', () => writeFeed(json, output));
  await withProgress('Writing HTML for the pages', async () =>
    writeFiles(output, await fragmentFiles(json, address, now)),
  );
  return {
    text: `${text}\n\n${output} is written. Upload it to ${address}, then paste the content of one of the files in ${join(output, 'fragments')} into your page, or give your tags src="${address}${FEED}/${INDEX}". ${size}`,
    hasErrors: report.errors > 0,
  };
}

function addressOf(base: string): string {
  const address = parseBase(base);
  if (address === undefined)
    throw new UsageError(
      `“${base}” is no place on a site: write --base /files/, or --base https://novads.lv/`,
    );
  return address;
}

async function writeFiles(output: string, files: SiteFiles): Promise<void> {
  for (const [path, text] of files) await writeSiteFile(join(output, path), text);
}

async function copyScripts(target: string): Promise<void> {
  const names = (await readdir(DIST, { recursive: true })).map((name) => name.replaceAll('\\', '/'));
  if (!names.includes('tilts.js'))
    throw new UsageError(`There are no scripts in ${DIST}: run “npm run build”`);
  await Promise.all(
    names
      .filter(isForPages)
      .map(async (name) => writeSiteFile(join(target, name), await readFile(join(DIST, name)))),
  );
}

const hashOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, HASH_LENGTH);

/** Answers with a sentence on sizes. */
async function writeFeed(json: object, output: string): Promise<string> {
  const { index, files } = await feedFiles(json, hashOf);
  const target = join(output, FEED);
  const before = await readIndex(join(target, INDEX));
  await writeFiles(output, files);
  await removeOldParts(target, [index, ...(before ? [before] : [])]);
  const kB = (bytes: number): string => `${Math.ceil(bytes / 1000)} kB`;
  // The index comes last.
  const [full = 0, ...parts] = [...files.values()].slice(0, -1).map((text) => Buffer.byteLength(text));
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

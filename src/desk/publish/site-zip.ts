/** The published site as one file: what `tilts publish` writes, from what stands beside the desk. Nothing is sent anywhere. */
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { isObject } from '../../core/util/is-object.js';
import {
  feedFiles,
  fragmentFiles,
  hasCopies,
  HASH_LENGTH,
  isForPages,
  SCRIPTS,
  webServerFiles,
} from '../../publish/site-files.js';
import type { RawFeed } from '../state/feed-path.js';

type Bytes = Uint8Array<ArrayBuffer>;

/** The list of the scripts with their hashes; what else pages load is not in it. */
const LIST = 'integrity.json';
const UNLISTED = [LIST, 'fallback.css', 'licences.txt'];

export interface SiteScripts {
  /** Contents by name within the folder of the scripts. */
  readonly files: ReadonlyMap<string, Bytes>;
  /** Names of files that could not be read, or are not those of this version. */
  readonly missing: readonly string[];
}

/**
 * The scripts that stand beside the desk.
 * @param folder address of the folder `dist`, with a slash at its end
 * @param progress how much of it is done, from 0 to 1
 */
export async function readScripts(folder: string, progress: (share: number) => void): Promise<SiteScripts> {
  const listed = await readList(folder);
  if (!listed) return { files: new Map(), missing: [LIST] };
  const names = [...[...listed.keys()].filter(isForPages), ...UNLISTED];
  const files = new Map<string, Bytes>();
  let done = 0;
  await Promise.all(
    names.map(async (name) => {
      const bytes = await readSibling(folder, name, listed.get(name));
      if (bytes) files.set(name, bytes);
      progress(++done / names.length);
    }),
  );
  return { files, missing: names.filter((name) => !files.has(name)) };
}

/** Hashes by name; undefined if the list is not there. */
async function readList(folder: string): Promise<ReadonlyMap<string, string> | undefined> {
  const bytes = await readSibling(folder, LIST);
  if (!bytes) return undefined;
  try {
    const list: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (!isObject(list)) return undefined;
    return new Map(
      Object.entries(list).flatMap(([name, about]) => {
        const integrity = isObject(about) ? about['integrity'] : undefined;
        return typeof integrity === 'string' ? [[name, integrity] as const] : [];
      }),
    );
  } catch {
    // A server that answers every address with a page of its own has no list either.
    return undefined;
  }
}

async function readSibling(folder: string, name: string, integrity = ''): Promise<Bytes | undefined> {
  try {
    const response = await fetch(new URL(name, folder), { integrity });
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  } catch {
    // There is no connection, or it is the file of another version.
    return undefined;
  }
}

/** As in the names of `tilts publish`; a page without HTTPS has no such function, and a hash of its own does as well. */
async function hashOf(text: string): Promise<string> {
  try {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
    const bytes = [...digest.subarray(0, HASH_LENGTH / 2)];
    return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  } catch {
    return shortHash(text);
  }
}

/** FNV-1a in 32 bits, over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/). */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(HASH_LENGTH, '0');
}

async function gzip(bytes: Bytes): Promise<Bytes> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * The files, each with its copy in gzip where one helps; a browser cannot write Brotli. Between the files, the page can do
 * something else.
 */
async function zipOf(files: ReadonlyMap<string, Bytes>, progress: (share: number) => void): Promise<Blob> {
  const chunks: Bytes[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const add = (entry: ZipDeflate | ZipPassThrough, bytes: Bytes): void => {
    zip.add(entry);
    entry.push(bytes, true);
  };
  let done = 0;
  for (const [path, bytes] of files) {
    add(new ZipDeflate(path, { level: 6 }), bytes);
    if (hasCopies(path, bytes.length)) add(new ZipPassThrough(`${path}.gz`), await gzip(bytes));
    progress(++done / files.size);
  }
  zip.end();
  return new Blob(chunks, { type: 'application/zip' });
}

/** The page’s part of the work until the scripts are read; the rest is compressing. */
const READING = 0.4;

export interface SiteZip {
  readonly zip: Blob;
  readonly missing: readonly string[];
}

/**
 * @param folder address of the folder `dist`, with a slash at its end
 * @param base where the content of the zip will be on the site (`parseBase`)
 * @param now instant (epoch milliseconds) for which the HTML is written
 * @param readMe the text of `README.txt`, which knows what is missing
 * @throws {FeedError} if the feed’s top-level fields are invalid
 */
export async function siteZip(
  feed: RawFeed,
  { folder, base, now }: { readonly folder: string; readonly base: string; readonly now: number },
  readMe: (missing: readonly string[]) => string,
  progress: (share: number) => void,
): Promise<SiteZip> {
  const fragments = await fragmentFiles(feed, base, now);
  const scripts = await readScripts(folder, (share) => progress(share * READING));
  const { files } = await feedFiles(feed, hashOf);
  const encoder = new TextEncoder();
  const texts = [
    ['README.txt', readMe(scripts.missing)] as const,
    ...webServerFiles(base),
    ...fragments,
    ...files,
  ].map(([path, text]) => [path, encoder.encode(text)] as const);
  const all = new Map([
    ...[...scripts.files].map(([name, bytes]) => [`${SCRIPTS}/${name}`, bytes] as const),
    ...texts,
  ]);
  const zip = await zipOf(all, (share) => progress(READING + share * (1 - READING)));
  return { zip, missing: scripts.missing };
}

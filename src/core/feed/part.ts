/** What a page loads if a document is not a whole feed: the part that an element shows, or the words for what is wrong. */
import { isFeedIndex, partAddress, type PartName } from './feed-index.js';
import { CACHE_NAME, type LoadedFeed } from './loaded-feed.js';
import { isObject } from '../util/is-object.js';
import { prefetched } from './request-feed.js';

/** Loads from an address, or keeps and finds copies on this device: they are already there when this module comes. */
interface Device {
  loadFeed(src: string, language: string): Promise<LoadedFeed>;
  cacheFeed(feed: LoadedFeed): Promise<void>;
  readCachedFeed(url: string): Promise<LoadedFeed | undefined>;
}

/** An element that reads feeds, and reads again when asked. */
export interface FeedReader {
  readonly host: {
    readonly localName: string;
    readonly language: string;
    addController(controller: { hostUpdate(): void }): void;
  };
  retry(): void;
}

/** The list that an element shows; others show the full feed. */
const LISTS: Readonly<Record<string, PartName | undefined>> = {
  'tilts-instrument-directory': 'instruments',
  'tilts-enterprise-showcase': 'enterprises',
  'tilts-idea-contest': 'contests',
  'tilts-resource-library': 'resources',
  'tilts-organisation-directory': 'organisations',
  'tilts-needs-board': 'needs',
  'tilts-smart-goal': 'planning',
};

/** Documents that are parts: an index that leads to an index leads nowhere. */
const loadedParts = new WeakSet<object>();

/**
 * The part of a published feed for this element.
 * @throws {FeedError} with every issue of the envelope, if this is no index
 * @throws {LoadError} if the part can neither be loaded nor found on the device
 */
export async function loadPart(
  index: LoadedFeed,
  reader: FeedReader,
  loadFeed: Device['loadFeed'],
  cacheFeed: Device['cacheFeed'],
  readCachedFeed: Device['readCachedFeed'],
): Promise<LoadedFeed> {
  const { json, url, fetchedAt, version, stale } = index;
  if (!isFeedIndex(json) || loadedParts.has(json)) {
    const { parseEnvelope, FeedError } = await import('./parse.js');
    parseEnvelope(json);
    // Both validators are made from one schema (a test compares them): this is for the case that they disagree.
    throw new FeedError([]);
  }
  followLanguage(reader);
  const { localName, language } = reader.host;
  const address = partAddress(json, url, LISTS[localName], language);
  const device: Device = { loadFeed, cacheFeed, readCachedFeed };
  const part = await load(address, stale, device);
  if (isObject(part.json)) loadedParts.add(part.json);
  // A copy of what the index names is as good as new; another one is older than the index.
  const isOlder = part.url !== address;
  return {
    ...{ json: part.json, url, version },
    fetchedAt: isOlder ? part.fetchedAt : fetchedAt,
    stale: stale || isOlder,
  };
}

/** @param isOffline the index itself comes from the device */
async function load(
  address: string,
  isOffline: boolean,
  { loadFeed, cacheFeed, readCachedFeed }: Device,
): Promise<LoadedFeed> {
  // Without a connection nobody waits for further attempts.
  const known = isOffline ? await readCachedFeed(address) : undefined;
  if (known) return known;
  // The name changes with the content: what the browser has is good. A failure is reported by whoever takes it.
  if (!prefetched.has(address)) {
    const response = fetch(address, { headers: { accept: 'application/json' } });
    prefetched.set(address, response);
    response.catch(() => undefined);
  }
  try {
    const part = await loadFeed(address, '');
    if (part.text !== undefined) void cacheFeed(part).then(() => removeOlderCopies(part.url));
    return part;
  } catch (error) {
    const [copy] = await olderCopies(address);
    const part = copy && (await readCachedFeed(copy));
    if (!part) throw error;
    return part;
  }
}

/** For the next visit without a connection, only the newest part is kept. */
async function removeOlderCopies(address: string): Promise<void> {
  for (const older of await olderCopies(address)) await (await caches.open(CACHE_NAME)).delete(older);
}

/** Addresses of copies on the device with another hash, the newest first: `contests.lv.1a2b3c4d.json`. */
async function olderCopies(address: string): Promise<string[]> {
  const beginning = /^.*\/[^/.]*\.(?:[a-z]+\.)?(?=[^/]*$)/.exec(address)?.[0] ?? address;
  try {
    const kept = await (await caches.open(CACHE_NAME)).keys();
    return kept
      .map(({ url }) => url)
      .filter((url) => url !== address && url.startsWith(beginning))
      .reverse();
  } catch {
    return [];
  }
}

const languages = new WeakMap<FeedReader, string>();

/** A part has one language: an element that changes its own reads another one. */
function followLanguage(reader: FeedReader): void {
  const { host } = reader;
  if (!languages.has(reader))
    host.addController({
      hostUpdate() {
        if (languages.get(reader) === host.language) return;
        languages.set(reader, host.language);
        reader.retry();
      },
    });
  languages.set(reader, host.language);
}

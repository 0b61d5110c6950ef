/** Opens a feed: from a file, a workbook, an address, or what others publish. Nothing is sent anywhere. */
import { FeedDocument } from '../../core/check/json-document.js';
import { syntaxText } from '../../core/check/syntax.js';
import { loadWording } from '../../core/check/wording.js';
import { decode } from '../../core/feed/encoding.js';
import { isFeedIndex, partAddress } from '../../core/feed/feed-index.js';
import { withoutBlanks } from '../../core/feed/left-out.js';
import { recordSchemas } from '../../core/feed/schema/schema.js';
import type { Language } from '../../core/i18n/languages.js';
import { isObject } from '../../core/util/is-object.js';
import { parseUrl } from '../../core/util/url.js';
import type { RawFeed } from '../state/feed-path.js';
import { OpenError } from './open-error.js';
import type { FeedSource, OpenedFeed } from './open.types.js';

const WORKBOOK = /\.(?:xlsx|xlsm|ods|csv|tsv)$/i;

/** Milliseconds after which a server counts as silent. */
const TIMEOUT_MS = 20_000;

/**
 * @param language of what is said about the file, and of its texts where it is no feed and names none
 * @throws {OpenError}
 */
export async function openFile(
  file: File,
  language: Language,
  source: Partial<FeedSource> = {},
): Promise<OpenedFeed> {
  const { name } = file;
  if (WORKBOOK.test(name)) return (await import('./workbook.js')).readWorkbookFile(file, language);
  const { text } = decode(new Uint8Array(await file.arrayBuffer()));
  if (isPage(text)) return openForeign(name, text, language);
  const json = await parse(text, name, language);
  // Its parts are other files, which a page cannot read by itself.
  if (isFeedIndex(json)) throw new OpenError({ code: 'index', name, detail: json.parts.full });
  return isFeed(json)
    ? { feed: withoutBlanks(json) as RawFeed, source: { kind: 'feed', ...source, name } }
    : openForeign(name, text, language);
}

export interface AddressOptions {
  /** Of the texts, where there is no feed at the address and what is there names none. */
  readonly language: Language;
  readonly kind?: 'address' | 'sample';
  /** What a relative address begins from. */
  readonly base?: string;
}

/** @throws {OpenError} */
export async function openAddress(
  address: string,
  { language, kind = 'address', base = document.baseURI }: AddressOptions,
): Promise<OpenedFeed> {
  const url = parseUrl(address, base);
  if (!url || !/^https?:$/.test(url.protocol)) throw new OpenError({ code: 'address', name: address });
  const name = kind === 'sample' ? 'paraugnovads.json' : url.href;
  const text = await readText(url.href, address);
  if (isPage(text)) return openForeign(url.href, text, language);
  const json = await parse(text, name, language);
  const feed = isFeedIndex(json)
    ? await parse(await readText(fullAddress(json, url.href, address), address), name, language)
    : json;
  if (isFeedIndex(feed)) throw new OpenError({ code: 'address', name: address });
  return isFeed(feed)
    ? { feed: withoutBlanks(feed) as RawFeed, source: { kind, name } }
    : openForeign(url.href, text, language);
}

const isPage = (text: string): boolean => /^\s*</.test(text);

const isFeed = (json: unknown): json is Record<string, unknown> =>
  isObject(json) && ('tilts' in json || Object.keys(recordSchemas).some((list) => list in json));

/** What others publish is read by modules that load only then. */
async function openForeign(name: string, text: string, language: Language): Promise<OpenedFeed> {
  const { readForeignFeed } = await import('./foreign.js');
  return readForeignFeed(name, text, language);
}

/** A large feed is parsed twice only if it has a mistake. */
async function parse(text: string, name: string, language: Language): Promise<unknown> {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const wording = await loadWording(language);
    const detail = syntaxText(new FeedDocument(text), wording);
    if (detail === undefined) throw error;
    throw new OpenError({ code: 'not-json', name, detail });
  }
}

/** The address of the whole feed that an index names. */
function fullAddress(index: Parameters<typeof partAddress>[0], address: string, name: string): string {
  try {
    return partAddress(index, address);
  } catch {
    throw new OpenError({ code: 'address', name, detail: index.parts.full });
  }
}

/** @param name of the address, as the person wrote it */
async function readText(address: string, name: string): Promise<string> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), TIMEOUT_MS);
  try {
    const response = await fetch(address, { credentials: 'omit', signal: controller.signal });
    if (!response.ok) throw new OpenError({ code: 'address', name, detail: `HTTP ${response.status}` });
    const bytes = new Uint8Array(await response.arrayBuffer());
    return decode(bytes, response.headers.get('content-type')).text;
  } catch (error) {
    throw error instanceof OpenError ? error : new OpenError({ code: 'refused', name });
  } finally {
    clearTimeout(timer);
  }
}

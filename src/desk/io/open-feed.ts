/** Opens a feed: from a file, a workbook, an address. Nothing is sent anywhere. */
import { FeedDocument } from '../../core/check/json-document.js';
import { syntaxFinding } from '../../core/check/syntax.js';
import { isObject } from '../../core/util/is-object.js';
import { parseUrl } from '../../core/util/url.js';
import { recordSchemas } from '../../core/feed/schema/schema.js';
import { OpenError } from './open-error.js';
import type { FeedSource, OpenedFeed } from './open.types.js';

const WORKBOOK = /\.(?:xlsx|xlsm|ods|csv|tsv)$/i;

/** Milliseconds after which a server counts as silent. */
const TIMEOUT_MS = 20_000;

/** @throws {OpenError} */
export async function openFile(file: File, source: Partial<FeedSource> = {}): Promise<OpenedFeed> {
  const { name } = file;
  if (!WORKBOOK.test(name)) return readFeed(await file.text(), { kind: 'feed', ...source, name });
  const { readWorkbookFile } = await import('./workbook.js');
  return readWorkbookFile(file);
}

/** @throws {OpenError} */
export function readFeed(text: string, source: FeedSource): OpenedFeed {
  const { name } = source;
  const feed = parse(text, name);
  const isFeed =
    isObject(feed) && ('tilts' in feed || Object.keys(recordSchemas).some((list) => list in feed));
  if (!isFeed) throw new OpenError({ code: 'no-feed', name });
  return { feed, source };
}

/** A large feed is parsed twice only if it has a mistake. */
function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const finding = syntaxFinding(new FeedDocument(text));
    if (!finding) throw error;
    const { line, column, message, help } = finding;
    const detail = `Line ${line}, column ${column}: ${[message, help].filter(Boolean).join(' ')}`;
    throw new OpenError({ code: 'not-json', name, detail });
  }
}

/** @throws {OpenError} */
export async function openAddress(
  address: string,
  kind: FeedSource['kind'] = 'address',
): Promise<OpenedFeed> {
  const url = parseUrl(address, document.baseURI);
  if (!url || !/^https?:$/.test(url.protocol)) throw new OpenError({ code: 'address', name: address });
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), TIMEOUT_MS);
  let text: string;
  try {
    const response = await fetch(url, { credentials: 'omit', signal: controller.signal });
    if (!response.ok)
      throw new OpenError({ code: 'address', name: address, detail: `HTTP ${response.status}` });
    text = await response.text();
  } catch (error) {
    if (error instanceof OpenError) throw error;
    throw new OpenError({ code: 'refused', name: address });
  } finally {
    clearTimeout(timer);
  }
  return readFeed(text, { kind, name: kind === 'sample' ? 'paraugnovads.json' : url.href });
}

/** Records of other lists that a record names: of a published feed, its part has what is shown of them. */
import type { LocalizedText } from '../i18n/localized-text.js';
import { isObject } from '../util/is-object.js';
import { parseUrl } from '../util/url.js';

export interface NamedRecord {
  readonly name: LocalizedText;
  readonly url: string | undefined;
  /** Nobody has validated it. */
  readonly raw: Readonly<Record<string, unknown>>;
}

/** The name and the page of a record that nobody has validated; undefined if it has no name. */
export function readNamed(records: readonly unknown[] | undefined, id: string): NamedRecord | undefined {
  const raw = records?.filter(isObject).find((each) => each['id'] === id);
  const name = raw?.['title'] ?? raw?.['name'];
  if (!raw || !isText(name)) return undefined;
  const url = typeof raw['url'] === 'string' ? parseUrl(raw['url']) : undefined;
  return { name, url: url && /^https?:$/.test(url.protocol) ? url.href : undefined, raw };
}

export const isText = (value: unknown): value is LocalizedText =>
  typeof value === 'string' ||
  (isObject(value) && Object.values(value).every((text) => typeof text === 'string'));

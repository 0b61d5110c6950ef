/** Records of other lists that a resource names: of a published feed, its part has what is shown of them. */
import { html, nothing } from 'lit';
import { unstyledList } from '../../internal/definition-list.js';
import { localizedText } from '../../internal/localized-text.js';
import type { LocalizedText } from '../../../core/i18n/localized-text.js';
import { isObject } from '../../../core/util/is-object.js';
import { parseUrl } from '../../../core/util/url.js';
import type { LibraryDialogViewModel } from './lazy.types.js';

interface Named {
  readonly name: LocalizedText;
  readonly url: string | undefined;
}

/** The name and the page of a record that nobody has validated; undefined if it has no name. */
function readNamed(records: readonly unknown[] | undefined, id: string): Named | undefined {
  const record = records?.filter(isObject).find((each) => each['id'] === id);
  const name = record?.['title'] ?? record?.['name'];
  const isText =
    typeof name === 'string' ||
    (isObject(name) && Object.values(name).every((text) => typeof text === 'string'));
  if (!record || !isText) return undefined;
  const url = typeof record['url'] === 'string' ? parseUrl(record['url']) : undefined;
  return { name: name as LocalizedText, url: url && /^https?:$/.test(url.protocol) ? url.href : undefined };
}

/** The names of the records with these ids, with their pages; ids that the feed does not have are left out. */
export function renderRelated(
  { collection, feed, language }: LibraryDialogViewModel,
  list: 'instruments' | 'enterprises',
  ids: readonly string[] = [],
): unknown {
  const named = ids.flatMap((id) => readNamed(feed.envelope[list], id) ?? []);
  if (!named.length) return nothing;
  return unstyledList(
    named.map(({ name, url }) => {
      const text = localizedText(collection.resolve(name), language);
      return url ? html`<a href=${url} ${text}></a>` : html`<span ${text}></span>`;
    }),
  );
}

import { html, nothing } from 'lit';
import { unstyledList } from '../../definition-list.js';
import { localizedText } from '../../localized-text.js';
import type { CollectionName } from '../../../../core/feed/schema/schema.js';
import { readNamed } from '../../../../core/formats/named-record.js';
import type { CollectionIndex } from '../collection-index.js';
import type { DialogViewModel } from './collection-actions.js';

type Context = Pick<
  DialogViewModel<CollectionName, Pick<CollectionIndex<CollectionName, unknown>, 'resolve'>>,
  'collection' | 'feed' | 'language'
>;

/** The names of the records with these ids, with their pages; ids that the feed does not have are left out. */
export function renderRelated(
  { collection, feed, language }: Context,
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

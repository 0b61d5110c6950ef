/** Exports of the library: table and link. */
import { COLUMN_LABELS, copyLink, exportCsv, type Cell } from '../../internal/collection/lazy/export.js';
import type { LocalizedText } from '../../../core/i18n/localized-text.js';
import { filterName, topicName } from '../controls/filter-labels.js';
import { audienceName, kindName } from '../labels.js';
import type { ResourceItem } from '../resource-collection.js';
import type { LibraryDialogViewModel } from './lazy.types.js';
import { versionLanguage } from './versions.js';

/** Runs the action of a button of the list; returns a message to announce. */
export function runAction(
  action: string,
  items: readonly ResourceItem[],
  state: LibraryDialogViewModel,
): string | Promise<string> | undefined {
  const { collection, feed, href, language, msg } = state;
  switch (action) {
    case 'csv': {
      const publisher = collection.resolve(feed.envelope.publisher.name).text;
      return exportCsv(msg, publisher, toCsvRows(items, state), language);
    }
    case 'copy':
      return copyLink(msg, href);
    default:
      return undefined;
  }
}

/** A table of resources with a row for each version, and the column names in the first row. */
export function toCsvRows(
  items: readonly ResourceItem[],
  state: Pick<LibraryDialogViewModel, 'collection' | 'feedUrl' | 'formatter' | 'msg'>,
): Cell[][] {
  const { collection, feedUrl, formatter, msg } = state;
  const head = [
    COLUMN_LABELS.title(msg),
    filterName(msg, 'kind'),
    filterName(msg, 'language'),
    msg('Title as published', { id: 'library.published-title' }),
    COLUMN_LABELS.url(msg),
    msg('Format', { id: 'library.format' }),
    filterName(msg, 'audience'),
    filterName(msg, 'topic'),
    msg('Author', { id: 'library.author' }),
    msg('Publisher', { id: 'library.publisher' }),
    filterName(msg, 'year'),
    COLUMN_LABELS.summary(msg),
    'ID',
  ];
  const text = (value: LocalizedText | undefined) => value && collection.resolve(value).text;
  const rows = items.flatMap(({ resource }) =>
    resource.versions.map((version) => {
      const address = version.url ?? version.video?.url;
      return [
        text(resource.title),
        kindName(msg, resource.kind),
        versionLanguage({ formatter, msg }, version),
        version.title,
        address && new URL(address, feedUrl).href,
        version.format?.toUpperCase(),
        (resource.audience ?? []).map((each) => audienceName(msg, each)).join(', '),
        (resource.topics ?? []).map((each) => topicName(msg, each)).join(', '),
        text(resource.author),
        text(resource.publisher?.name),
        resource.year,
        text(resource.summary),
        resource.id,
      ];
    }),
  );
  return [head, ...rows];
}

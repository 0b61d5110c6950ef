/** Exports of the showcase: table and link. */
import { copyLink, exportCsv } from '../../internal/collection/lazy/export.js';
import type { EnterpriseItem } from '../enterprise-collection.js';
import { toCsvRows } from './compare.js';
import type { ShowcaseDialogViewModel } from './lazy.types.js';

/** Runs the action of a button of the list; returns a message to announce. */
export function runAction(
  action: string,
  items: readonly EnterpriseItem[],
  state: ShowcaseDialogViewModel,
): string | Promise<string> | undefined {
  const { collection, feed, href, language, msg } = state;
  switch (action) {
    case 'csv':
      return exportCsv(
        msg,
        collection.resolve(feed.envelope.publisher.name).text,
        toCsvRows(items, state),
        language,
      );
    case 'copy':
      return copyLink(msg, href);
    default:
      return undefined;
  }
}

/** What leaves the showcase: table, link. */
import { copyLink, saveTable } from '../../internal/collection/lazy/export.js';
import type { Entry } from '../enterprise-collection.js';
import { csvRows } from './compare.js';
import type { ShowcaseToolState } from './lazy.types.js';

/** Does what a button of the list asks for; answers with a sentence to announce. */
export function use(
  tool: string,
  entries: readonly Entry[],
  state: ShowcaseToolState,
): string | Promise<string> | undefined {
  const { catalogue, feed, href, language } = state;
  switch (tool) {
    case 'csv':
      return saveTable(catalogue.text(feed.envelope.publisher.name).text, csvRows(entries, state), language);
    case 'copy':
      return copyLink(href);
    default:
      return undefined;
  }
}

/** Exports of the board: table and link. */
import { COLUMN_LABELS, copyLink, exportCsv, type Cell } from '../../internal/collection/lazy/export.js';
import type { LocalizedText } from '../../../core/i18n/localized-text.js';
import { filterName, supportLevelName } from '../controls/filter-labels.js';
import { needKindName, sideName } from '../labels.js';
import { sideOf, type NeedItem } from '../need-collection.js';
import { contactOf } from './reply.js';
import type { BoardDialogViewModel } from './lazy.types.js';

/** Runs the action of a button of the list; returns a message to announce. */
export function runAction(
  action: string,
  items: readonly NeedItem[],
  state: BoardDialogViewModel,
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

/** A table of needs and offers, with the column names in the first row. Days are as in the feed, `YYYY-MM-DD`. */
export function toCsvRows(
  items: readonly NeedItem[],
  state: Pick<BoardDialogViewModel, 'collection' | 'feed' | 'msg'>,
): Cell[][] {
  const { collection, msg } = state;
  const head = [
    filterName(msg, 'who'),
    filterName(msg, 'kind'),
    COLUMN_LABELS.title(msg),
    COLUMN_LABELS.summary(msg),
    msg('How much', { id: 'needs.quantity' }),
    msg('By when', { id: 'needs.by-label' }),
    msg('Who', { id: 'needs.party' }),
    filterName(msg, 'area'),
    filterName(msg, 'sector'),
    filterName(msg, 'target-group'),
    filterName(msg, 'support-level'),
    msg('CPV codes', { id: 'needs.cpv' }),
    COLUMN_LABELS.email(msg),
    COLUMN_LABELS.phone(msg),
    COLUMN_LABELS.url(msg),
    'ID',
  ];
  const text = (value: LocalizedText | undefined) => value && collection.resolve(value).text;
  const list = (names: readonly string[] = []) => names.join(', ');
  const rows = items.map(({ need }) => {
    const contact = contactOf(state, need);
    return [
      sideName(msg, sideOf(need)),
      needKindName(msg, need.kind),
      text(need.title),
      text(need.summary),
      text(need.quantity),
      need.by,
      text(collection.partyName(need)),
      list(need.areas?.map((id) => collection.areaName(id))),
      list(need.sectors?.map((id) => collection.sectorName(id))),
      list(need.targetGroups?.map((id) => collection.groupName(id))),
      need.supportLevel && supportLevelName(msg, need.supportLevel),
      list(need.cpv),
      contact?.email,
      contact?.phone,
      need.url ?? contact?.url,
      need.id,
    ];
  });
  return [head, ...rows];
}

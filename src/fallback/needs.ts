/** The needs board as HTML: who needs or offers what, by when, where, and whom to answer. */
import { recordsOf } from '../core/feed/record-collection.js';
import { needToJsonLd } from '../core/formats/json-ld/needs.js';
import { toGraph } from '../core/formats/json-ld/json-ld.js';
import type { Content } from '../core/util/markup.js';
import { NEEDS_CONFIG } from '../elements/needs-board/config.js';
import { byText, needKindName, sideName } from '../elements/needs-board/labels.js';
import { sideOf, type NeedCollection, type NeedItem } from '../elements/needs-board/need-collection.js';
import { listed } from './collection.js';
import {
  address,
  facts,
  heading,
  list,
  localized,
  paragraph,
  shownInFull,
  time,
  type Fallback,
  type FallbackContext,
} from './context.js';

export function needsFallback(feed: object, context: FallbackContext): Fallback {
  const { envelope, language, now } = context;
  const records = recordsOf(feed, NEEDS_CONFIG.recordType, envelope.needs);
  const collection = NEEDS_CONFIG.create(records, envelope, language, now);
  const items = listed(collection, NEEDS_CONFIG.selectable, context.attributes);
  const title = ({ need }: NeedItem): Content => heading(need.title, need.url, context);
  const shown = shownInFull(items).map(({ need }) => need);
  return {
    content: list(items, (item) => [title(item), needContent(item, collection, context)], title),
    structuredData: toGraph(shown, needToJsonLd, context),
  };
}

function needContent({ need }: NeedItem, collection: NeedCollection, context: FallbackContext): Content {
  const { msg, formatter } = context;
  const areas = (need.areas ?? []).map((id) => collection.areaName(id)).join(', ');
  return [
    facts([sideName(msg, sideOf(need)), needKindName(msg, need.kind)]),
    facts([localized('span', collection.partyName(need), context)]),
    paragraph(need.summary, context),
    facts([
      need.by && time(need.by, byText(msg, need.by, formatter)),
      localized('span', need.quantity, context),
      areas,
    ]),
    address(need.contact, context),
  ];
}

/** Social enterprises as HTML: what they do, what they offer, where they are and how to reach them. */
import { enterpriseToJsonLd } from '../core/formats/json-ld/enterprises.js';
import { toGraph } from '../core/formats/json-ld/json-ld.js';
import { recordsOf } from '../core/feed/record-collection.js';
import { markup, type Content } from '../core/util/markup.js';
import { ENTERPRISES_CONFIG } from '../elements/enterprise-showcase/config.js';
import type {
  EnterpriseCollection,
  EnterpriseItem,
} from '../elements/enterprise-showcase/enterprise-collection.js';
import { statusName, targetGroupsText } from '../elements/enterprise-showcase/labels.js';
import { spotlightOf } from '../elements/enterprise-showcase/spotlight.js';
import { listed } from './collection.js';
import {
  address,
  facts,
  heading,
  list,
  localized,
  paragraph,
  shownInFull,
  type Fallback,
  type FallbackContext,
} from './context.js';

export function enterprisesFallback(feed: object, context: FallbackContext): Fallback {
  const { envelope, language, now, attributes } = context;
  const records = recordsOf(feed, ENTERPRISES_CONFIG.recordType, envelope.enterprises);
  const collection = ENTERPRISES_CONFIG.create(records, envelope, language, now);
  const isStories = attributes['view'] === 'stories';
  const filters = isStories
    ? { ...attributes, locked: `${attributes['locked'] ?? ''};has-story:yes` }
    : attributes;
  const items = listed(collection, ENTERPRISES_CONFIG.selectable, filters);
  const title = ({ enterprise: { name, url } }: EnterpriseItem): Content => heading(name, url, context);
  const full = (item: EnterpriseItem): Content => [
    title(item),
    isStories ? story(item, collection, context) : enterprise(item, collection, context),
  ];
  const structured = (shown: readonly EnterpriseItem[]): Fallback['structuredData'] =>
    toGraph(
      shown.map((each) => each.enterprise),
      enterpriseToJsonLd,
      context,
    );
  if (attributes['view'] !== 'spotlight')
    return { content: list(items, full, title), structuredData: structured(shownInFull(items)) };
  const positions = items.map(({ index }) => index);
  const item = spotlightOf(collection, attributes['enterprise'], positions);
  return {
    content: markup`${item && markup`<article>\n${full(item)}</article>\n`}`,
    structuredData: structured(item ? [item] : []),
  };
}

/** “Food · Cēsis” */
function where({ enterprise }: EnterpriseItem, collection: EnterpriseCollection, context: FallbackContext) {
  const { sectors = [], address: postal, areas = [] } = enterprise;
  return facts([
    ...sectors.map((id) => collection.sectorName(id)),
    postal?.locality
      ? localized('span', postal.locality, context)
      : areas.slice(0, 1).map((id) => collection.areaName(id)),
  ]);
}

function enterprise(
  item: EnterpriseItem,
  collection: EnterpriseCollection,
  context: FallbackContext,
): Content {
  const { summary, products = [], targetGroups = [], address: postal, ...contact } = item.enterprise;
  const { phone, email, url } = contact;
  const { msg } = context;
  const status = collection.statusOf(item.enterprise);
  const groups = targetGroups.map((id) => collection.groupName(id));
  return [
    where(item, collection, context),
    paragraph(summary, context),
    products.length > 0 &&
      markup`<ul>\n${products.map(({ name }) => [localized('li', name, context), '\n'])}</ul>\n`,
    facts([groups.length > 0 && targetGroupsText(msg, groups)]),
    facts([status && statusName(msg, status)]),
    address({ phone, email, url }, context, postal && localized('span', postal.text, context)),
  ];
}

function story(item: EnterpriseItem, collection: EnterpriseCollection, context: FallbackContext): Content {
  const { story: told, summary } = item.enterprise;
  const lesson = told?.lessonLearned ?? told?.advice ?? told?.activities ?? summary;
  return [where(item, collection, context), paragraph(lesson, context)];
}

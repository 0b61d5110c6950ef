/** The organisations as HTML: what they are, how they help, where, whom, and how to reach them. */
import { recordsOf } from '../core/feed/record-collection.js';
import { organisationToJsonLd } from '../core/formats/json-ld/organisations.js';
import { toGraph } from '../core/formats/json-ld/json-ld.js';
import { str } from '../core/i18n/translator.js';
import { markup, type Content } from '../core/util/markup.js';
import { lowercaseFirst } from '../elements/internal/collection/labels.js';
import { ORGANISATIONS_CONFIG } from '../elements/organisation-directory/config.js';
import { helpedGroupName, helpName, kindName } from '../elements/organisation-directory/labels.js';
import type {
  OrganisationCollection,
  OrganisationItem,
} from '../elements/organisation-directory/organisation-collection.js';
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

export function organisationsFallback(feed: object, context: FallbackContext): Fallback {
  const { envelope, language, now } = context;
  const records = recordsOf(feed, ORGANISATIONS_CONFIG.recordType, envelope.organisations);
  const collection = ORGANISATIONS_CONFIG.create(records, envelope, language, now);
  const items = listed(collection, ORGANISATIONS_CONFIG.selectable, context.attributes);
  const title = ({ organisation: { name, url } }: OrganisationItem): Content => heading(name, url, context);
  const shown = shownInFull(items).map(({ organisation }) => organisation);
  return {
    content: list(items, (item) => [title(item), organisationContent(item, collection, context)], title),
    structuredData: toGraph(shown, organisationToJsonLd, context),
  };
}

function organisationContent(
  { organisation }: OrganisationItem,
  collection: OrganisationCollection,
  context: FallbackContext,
): Content {
  const { msg } = context;
  const { address: postal, audience = [], contact, kind, offers = [], summary } = organisation;
  const { email, phone, url } = organisation;
  const names = audience.map((each) => lowercaseFirst(helpedGroupName(msg, each))).join(', ');
  const own = { ...(phone ? { phone } : {}), ...(email ? { email } : {}), ...(url ? { url } : {}) };
  return [
    facts([kindName(msg, kind), collection.areasText(organisation)]),
    paragraph(summary, context),
    offers.length > 0 &&
      markup`<ul>\n${offers.map((offer) => [markup`<li>${helpName(msg, offer.kind)}${offer.text !== undefined && [': ', localized('span', offer.text, context)]}</li>`, '\n'])}</ul>\n`,
    facts([names && msg(str`For: ${names}`, { id: 'library.for' })]),
    address({ ...own, ...contact }, context, postal && localized('span', postal.text, context)),
  ];
}

/** The resource library as HTML: what it is, by whom, for whom, and where each version is. */
import { recordsOf } from '../core/feed/record-collection.js';
import { resourceToJsonLd } from '../core/formats/json-ld/resources.js';
import { toGraph } from '../core/formats/json-ld/json-ld.js';
import { SEVERAL_LANGUAGES } from '../core/feed/enums/resources.js';
import type { ResourceVersion } from '../core/feed/schema/schema.js';
import { str } from '../core/i18n/translator.js';
import { markup, type Content } from '../core/util/markup.js';
import { lowercaseFirst } from '../elements/internal/collection/labels.js';
import { RESOURCES_CONFIG } from '../elements/resource-library/config.js';
import { audienceName, kindName, languageName, languagesText } from '../elements/resource-library/labels.js';
import type { ResourceItem } from '../elements/resource-library/resource-collection.js';
import { listed } from './collection.js';
import {
  facts,
  heading,
  list,
  localized,
  paragraph,
  shownInFull,
  type Fallback,
  type FallbackContext,
} from './context.js';

export function resourcesFallback(feed: object, context: FallbackContext): Fallback {
  const { envelope, language, now } = context;
  const records = recordsOf(feed, RESOURCES_CONFIG.recordType, envelope.resources);
  const collection = RESOURCES_CONFIG.create(records, envelope, language, now);
  const items = listed(collection, RESOURCES_CONFIG.selectable, context.attributes);
  const title = ({ resource }: ResourceItem): Content => heading(resource.title, undefined, context);
  const shown = shownInFull(items).map(({ resource }) => resource);
  return {
    content: list(items, (item) => [title(item), resourceContent(item, context)], title),
    structuredData: toGraph(shown, resourceToJsonLd, context),
  };
}

function resourceContent({ resource }: ResourceItem, context: FallbackContext): Content {
  const { msg, formatter } = context;
  const { audience = [], kind, publisher, summary, versions, year } = resource;
  const name = publisher && localized('span', publisher.name, context);
  const audiences = audience.map((each) => lowercaseFirst(audienceName(msg, each))).join(', ');
  const only = versions[0]!;
  return [
    facts([kindName(msg, kind), year && String(year)]),
    facts([publisher?.url ? markup`<a href="${publisher.url}">${name}</a>` : name]),
    paragraph(summary, context),
    facts([languagesText(msg, resource, formatter) ?? languageName(formatter, only.language)]),
    facts([audiences && msg(str`For: ${audiences}`, { id: 'library.for' })]),
    markup`<ul>\n${versions.map((version) => [versionContent(version, resource.title, context), '\n'])}</ul>\n`,
  ];
}

/** The title as published, as a link where there is one: a path on the feed’s site means nothing on another. */
function versionContent(
  { language, title, url }: ResourceVersion,
  name: Parameters<typeof localized>[1],
  context: FallbackContext,
): Content {
  const text = title === undefined ? localized('span', name, context) : title;
  const lang = title !== undefined && language !== SEVERAL_LANGUAGES && markup` lang="${language}"`;
  const isLink = url !== undefined && /^https?:/i.test(url);
  return markup`<li>${isLink ? markup`<a${lang} href="${url}">${text}</a>` : markup`<span${lang}>${text}</span>`}</li>`;
}

/**
 * What stands inside a tag, for programs that write pages: `import { renderFallback } from 'tilts/fallback'`. It is
 * plain HTML that is read before the script has come, without it, by search engines and on paper. It runs on Node and in
 * a browser, and depends on its arguments only.
 */
import { parseEnvelope } from '../core/feed/parse.js';
import { collectionMessages } from '../core/i18n/generated/collection.js';
import { enterpriseShowcaseMessages } from '../core/i18n/generated/enterprise-showcase.js';
import { fallbackMessages } from '../core/i18n/generated/fallback.js';
import { ideaContestMessages } from '../core/i18n/generated/idea-contest.js';
import { instrumentDirectoryMessages } from '../core/i18n/generated/instrument-directory.js';
import { internalMessages } from '../core/i18n/generated/internal.js';
import { organisationDirectoryMessages } from '../core/i18n/generated/organisation-directory.js';
import { needsBoardMessages } from '../core/i18n/generated/needs-board.js';
import { resourceLibraryMessages } from '../core/i18n/generated/resource-library.js';
import { formatterFor } from '../core/i18n/formatter.js';
import { LANGUAGES, type Language } from '../core/i18n/languages.js';
import { loadMessages } from '../core/i18n/messages.js';
import { translatorFor } from '../core/i18n/translator.js';
import { toLocalIso } from '../core/util/time-zone.js';
import type { Fallback, FallbackContext } from './context.js';
import { contestsFallback } from './contests.js';
import { enterprisesFallback } from './enterprises.js';
import { goalsFallback } from './goals.js';
import { instrumentsFallback } from './instruments.js';
import { organisationsFallback } from './organisations.js';
import { needsFallback } from './needs.js';
import { resourcesFallback } from './resources.js';
import { roadMapFallback } from './road-map.js';
import { dataBlock, tag } from './tag.js';

/** The elements that have a fallback, without `tilts-`. */
export const FALLBACK_ELEMENTS = [
  'instrument-directory',
  'enterprise-showcase',
  'idea-contest',
  'smart-goal',
  'resource-library',
  'organisation-directory',
  'needs-board',
  'road-map',
] as const;
export type FallbackElement = (typeof FALLBACK_ELEMENTS)[number];

export interface FallbackOptions {
  readonly element: FallbackElement;
  /** Language of the element: `lv`, `en`, `lt` or `et`. */
  readonly language: Language;
  /** Address of the feed for the attribute `src`; the road map has none. */
  readonly src: string;
  /** Further attributes of the tag: `{ limit: 6, locked: 'area: cesis', map: true }`. */
  readonly attributes?: Readonly<Record<string, string | number | boolean | undefined>>;
  /** Instant (epoch milliseconds) for which it is written; now, if it is left out. */
  readonly now?: number;
  /** Absolute address of the page, for contests that have none of their own. */
  readonly page?: string;
  /**
   * A `<div data-tilts="…">` in place of the tag, for editors that remove unknown tags. It has no JSON-LD, which they
   * would show as text.
   */
  readonly placeholder?: boolean;
}

const ALL_MESSAGES = [
  internalMessages,
  collectionMessages,
  instrumentDirectoryMessages,
  enterpriseShowcaseMessages,
  ideaContestMessages,
  resourceLibraryMessages,
  organisationDirectoryMessages,
  needsBoardMessages,
  fallbackMessages,
];

/**
 * The tag of an element with its fallback inside, as HTML. Invalid records are left out, as in the element.
 * @param feed the parsed JSON of the whole feed
 * @throws {FeedError} if the feed’s top-level fields are invalid
 * @throws {RangeError} if an option is: a language, an attribute, or a contest that the feed does not have
 */
export async function renderFallback(feed: unknown, options: FallbackOptions): Promise<string> {
  const { element, language, src, placeholder = false, now = Date.now() } = options;
  if (!LANGUAGES.includes(language))
    throw new RangeError(`“${language}” is none of the languages ${LANGUAGES.join(', ')}`);
  const envelope = parseEnvelope(feed);
  const own = withoutUndefined(options.attributes ?? {});
  const level = Number(own['heading-level'] ?? 3);
  const context: FallbackContext = {
    language,
    envelope,
    msg: translatorFor(language),
    formatter: formatterFor(language),
    now: toLocalIso(now, envelope.publisher.timeZone),
    headingLevel: Number.isInteger(level) ? level : 3,
    attributes: own,
  };
  await loadMessages(language, ALL_MESSAGES);
  const { content, structuredData } = await fallbackOf(element, feed as object, context, options.page);
  const data = structuredData && !placeholder && dataBlock(structuredData);
  const address: Record<string, string> = element === 'road-map' ? {} : { src };
  return tag(element, { ...address, lang: language, ...own }, [content, data], placeholder).html;
}

function fallbackOf(
  element: FallbackElement,
  feed: object,
  context: FallbackContext,
  page: string | undefined,
): Fallback | Promise<Fallback> {
  switch (element) {
    case 'instrument-directory':
      return instrumentsFallback(feed, context);
    case 'enterprise-showcase':
      return enterprisesFallback(feed, context);
    case 'idea-contest':
      return contestsFallback(feed, context, page);
    case 'resource-library':
      return resourcesFallback(feed, context);
    case 'organisation-directory':
      return organisationsFallback(feed, context);
    case 'needs-board':
      return needsFallback(feed, context);
    case 'road-map':
      return roadMapFallback(context);
    case 'smart-goal':
      return goalsFallback(context);
  }
}

/** Attributes as text; one that is true is there, one that is false is not. */
const withoutUndefined = (
  attributes: NonNullable<FallbackOptions['attributes']>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) =>
      value === undefined || value === false ? [] : [[name, value === true ? '' : String(value)]],
    ),
  );

/** A feed as an index and files with a hash in their names, by list and language. Pure. */
import { PART_NAMES, type FeedIndex, type PartName } from '../feed/feed-index.js';
import { LANGUAGES } from '../i18n/languages.js';
import { isObject } from '../util/is-object.js';
import { toJson } from '../util/natives.js';
import { localizeFeed } from './localize.js';

export interface PublishedFeed {
  readonly index: FeedIndex;
  /** Contents by name; the index is not among them. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * @param hashOf a short hash of a text, in letters and digits
 */
export async function splitFeed(
  feed: object,
  hashOf: (text: string) => string | Promise<string>,
): Promise<PublishedFeed> {
  const files = new Map<string, string>();
  /** The name of a file by its content: a feed in one language has one file for all of them. */
  const names = new Map<string, string>();
  const add = async (beginning: string, content: unknown): Promise<string> => {
    const text = toJson(content);
    const known = names.get(text);
    if (known) return known;
    const name = `${beginning}.${await hashOf(text)}.json`;
    names.set(text, name);
    files.set(name, text);
    return name;
  };
  const full = await add('feed', feed);
  const lists: { [N in PartName]?: Record<string, string> } = {};
  for (const language of LANGUAGES) {
    const localized = localizeFeed(feed, language);
    for (const name of PART_NAMES)
      (lists[name] ??= {})[language] = await add(`${name}.${language}`, partOf(localized, name));
  }
  return { index: { tilts: 1, parts: { full, ...lists } }, files };
}

/** Lists of which others name records: what is shown of these. */
const NAMED = {
  instruments: ['id', 'title', 'url'],
  enterprises: ['id', 'name', 'url'],
} as const;

/** What the needs board says of an enterprise: who it is, how to reach it, and what fits a need. */
const PARTIES = [
  ...[...NAMED.enterprises, 'email', 'phone'],
  ...['sectors', 'targetGroups', 'areas', 'products', 'sellsToMunicipality', 'workIntegration'],
];

/**
 * One list with everything around the lists. Plans, resources and needs also name records of other lists, with their
 * pages; needs are compared with every enterprise.
 */
function partOf(feed: Readonly<Record<string, unknown>>, name: PartName): object {
  const others = PART_NAMES.filter((each) => each !== name);
  const part = Object.fromEntries(
    Object.entries(feed).filter(([key]) => !(others as readonly string[]).includes(key) && key !== '$schema'),
  );
  if (name === 'planning') return { ...part, ...namedRecords(feed, 'instruments') };
  if (name !== 'resources' && name !== 'needs') return part;
  const related = relatedIds(feed[name]);
  const isRelated = (id: unknown): boolean => related.has(id);
  return {
    ...part,
    ...namedRecords(feed, 'instruments', isRelated),
    ...(name === 'needs'
      ? namedRecords(feed, 'enterprises', undefined, PARTIES)
      : namedRecords(feed, 'enterprises', isRelated)),
  };
}

/** The ids of other records that resources or needs name. */
function relatedIds(list: unknown): ReadonlySet<unknown> {
  const records = Array.isArray(list) ? list.filter(isObject) : [];
  return new Set(
    records.flatMap(({ instruments, enterprises, stories }) =>
      [instruments, enterprises, stories].flatMap((ids) => (Array.isArray(ids) ? (ids as unknown[]) : [])),
    ),
  );
}

/** What is shown of a list’s records, as a list of the same name; nothing if the feed has no such list. */
function namedRecords(
  feed: Readonly<Record<string, unknown>>,
  list: keyof typeof NAMED,
  isNamed: (id: unknown) => boolean = () => true,
  keys: readonly string[] = NAMED[list],
): Readonly<Record<string, unknown>> {
  const records = feed[list];
  if (!Array.isArray(records)) return {};
  const named = records.filter(isObject).filter(({ id }) => isNamed(id));
  return { [list]: named.map((record) => Object.fromEntries(keys.map((key) => [key, record[key]]))) };
}

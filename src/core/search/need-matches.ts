/**
 * Which enterprises fit a need, and which needs fit an enterprise. Both are the same comparison, and each match says
 * why. Pure: the same records give the same matches in the same order.
 */
import type { BoardNeed } from '../feed/schema/schema.js';
import type { LocalizedText } from '../i18n/localized-text.js';
import { isObject } from '../util/is-object.js';
import { nameSameThing } from './same-thing.js';

/** What is compared of an enterprise. */
export interface Seller {
  readonly id: string;
  readonly name: LocalizedText;
  readonly url: string | undefined;
  readonly email: string | undefined;
  readonly sectors: readonly string[];
  readonly areas: readonly string[];
  readonly targetGroups: readonly string[];
  readonly offers: readonly LocalizedText[];
  readonly cpv: readonly { readonly code: string; readonly name: LocalizedText | undefined }[];
}

/** Why an enterprise fits: it sells it, offers something like it, or works in the field, for the group, in the area. */
export type MatchReason =
  | { readonly kind: 'cpv'; readonly code: string; readonly name: LocalizedText | undefined }
  | { readonly kind: 'offer'; readonly name: LocalizedText }
  | { readonly kind: 'sector' | 'group' | 'area'; readonly id: string };

export interface Match {
  /** The better it fits, the higher; at least 1. */
  readonly score: number;
  /** The strongest first. */
  readonly reasons: readonly MatchReason[];
}

/** What is known of the feed’s areas and languages. */
export interface MatchContext {
  readonly areas: ReadonlyMap<string, { readonly within?: string | undefined }>;
  /** Whether an area is the same as another, or within it. */
  isWithin(area: string, outer: string): boolean;
  /** The visitor’s language. */
  readonly language: string;
  /** The publisher’s languages, the first one first. */
  readonly languages: readonly string[];
}

const WEIGHTS = { cpv: 8, offer: 4, group: 2, sector: 2, area: 1 } as const;

/**
 * Whether an enterprise fits a need, and why; undefined if it does not. Of an enterprise from elsewhere only what it sells
 * or offers counts, and of one that works all over the country as well: its field alone would make it fit nearly every
 * need. The field is not enough either if an enterprise needs something: two bakeries do not help each other to a kitchen.
 */
export function matchOf(need: BoardNeed, seller: Seller, context: MatchContext): Match | undefined {
  const { areas, isWithin, language, languages } = context;
  if (need.enterprise === seller.id || isForOthers(need)) return undefined;
  const sector = need.sectors?.find((id) => seller.sectors.includes(id));
  const group = need.targetGroups?.find((id) => seller.targetGroups.includes(id));
  const sold = seller.cpv.find(({ code }) => need.cpv?.some((other) => isSameCpv(code, other)));
  // The same word may be said of other things: in another field it is no reason.
  const offer =
    sold || (need.sectors?.length && !sector)
      ? undefined
      : seller.offers.find((name) => nameSameThing(name, need.title, language, languages));
  const area = seller.areas.find((own) =>
    need.areas?.some((each) => isWithin(own, each) || isWithin(each, own)),
  );
  // In the place itself, or in the area right around it.
  const isClose = seller.areas.some((own) =>
    need.areas?.some((each) => isWithin(own, each) || areas.get(each)?.within === own),
  );
  const isNear = need.who === 'municipality' && (isClose || !need.areas?.length || !seller.areas.length);
  const isEnough = isNear && (sector ?? (need.kind === 'jobs' && group));
  if (!sold && !offer && !isEnough) return undefined;
  const reasons: MatchReason[] = [
    ...(sold ? [{ kind: 'cpv', ...sold } as const] : []),
    ...(offer ? [{ kind: 'offer', name: offer } as const] : []),
    ...(group ? [{ kind: 'group', id: group } as const] : []),
    ...(sector ? [{ kind: 'sector', id: sector } as const] : []),
    ...(area ? [{ kind: 'area', id: area } as const] : []),
  ];
  return { reasons, score: reasons.reduce((sum, { kind }) => sum + WEIGHTS[kind], 0) };
}

/** The best first; equal ones stay in their order. */
export function bestMatches<T>(
  items: readonly T[],
  match: (item: T) => Match | undefined,
): readonly (Match & { readonly item: T })[] {
  return items
    .flatMap((item) => {
      const result = match(item);
      return result ? [{ ...result, item }] : [];
    })
    .sort((a, b) => b.score - a.score);
}

/** Which needs of a list fit an enterprise, and why, by their positions; what has passed does not. */
export function fittingNeeds(
  needs: Iterable<{ readonly index: number; readonly need: BoardNeed }>,
  seller: Seller,
  context: MatchContext & { readonly now: string },
): ReadonlyMap<number, Match> {
  const today = context.now.slice(0, 10);
  const fitting = new Map<number, Match>();
  for (const { index, need } of needs) {
    const match = need.by && need.by < today ? undefined : matchOf(need, seller, context);
    if (match) fitting.set(index, match);
  }
  return fitting;
}

/** What an enterprise offers is for those who read the board, not for others who sell. */
const isForOthers = ({ who, direction, kind }: BoardNeed): boolean =>
  (who === 'enterprise' && direction === 'offer') || kind === 'contacts' || kind === 'visibility';

/** The significant digits of a CPV code: those before its zeros; a group has at least three. */
const significant = (code: string): string => code.slice(0, 8).replace(/0+$/, '').padEnd(3, '0');

/** Whether one of two CPV codes is the other or contains it: 55500000 contains 55520000. */
export function isSameCpv(code: string, other: string): boolean {
  const [a, b] = [significant(code), significant(other)];
  return a.startsWith(b) || b.startsWith(a);
}

/** The enterprises of a feed that nobody has validated, as far as they can be compared. */
export function readSellers(records: readonly unknown[] | undefined): readonly Seller[] {
  return (records ?? []).filter(isObject).flatMap((record) => {
    const { id, name, url, email, products } = record;
    if (typeof id !== 'string' || !isText(name)) return [];
    const sells = isObject(record['sellsToMunicipality']) ? record['sellsToMunicipality'] : {};
    return [
      {
        ...{ id, name },
        url: typeof url === 'string' && /^https?:\/\//i.test(url) ? url : undefined,
        email: typeof email === 'string' && email ? email : undefined,
        sectors: idsOf(record['sectors']),
        areas: idsOf(record['areas']),
        targetGroups: idsOf(record['targetGroups']),
        offers: objectsOf(products).flatMap((product) => (isText(product['name']) ? [product['name']] : [])),
        cpv: objectsOf(sells['cpv']).flatMap(({ code, name: title }) =>
          typeof code === 'string' ? [{ code, name: isText(title) ? title : undefined }] : [],
        ),
      },
    ];
  });
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);
const idsOf = (value: unknown): readonly string[] =>
  listOf(value).filter((each): each is string => typeof each === 'string');
const objectsOf = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  listOf(value).filter(isObject);

const isText = (value: unknown): value is LocalizedText =>
  (typeof value === 'string' && value !== '') ||
  (isObject(value) &&
    Object.values(value).length > 0 &&
    Object.values(value).every((text) => typeof text === 'string'));

/** What the parts of a contest owe each other; each becomes a check of the schema. Pure. */
import { STANDARD_QUESTIONS } from '../enums/contests.js';

interface Item {
  readonly id: string;
}

/** No id stands twice. */
export const hasUniqueIds = (items: readonly Item[]): boolean =>
  new Set(items.map(({ id }) => id)).size === items.length;

/** No question of the feed takes the id of a question that the rules make. */
export const hasOwnIds = (items: readonly Item[]): boolean =>
  items.every(({ id }) => !(STANDARD_QUESTIONS as readonly string[]).includes(id));

interface Conditional extends Item {
  readonly when?: readonly { readonly question: string }[] | undefined;
}

/** A condition is about a question that was asked before. */
export function looksBack(items: readonly Conditional[]): boolean {
  const asked = new Set<string>(STANDARD_QUESTIONS);
  return items.every(({ id, when = [] }) => {
    const isKnown = when.every(({ question }) => asked.has(question));
    asked.add(id);
    return isKnown;
  });
}

interface Typed {
  readonly type: string;
  readonly options?: readonly { readonly value: string }[] | undefined;
  readonly fields?: readonly Item[] | undefined;
}

/** A choice has options, each value once; a group has fields. */
export function isWhole({ type, options = [], fields = [] }: Typed): boolean {
  if (type === 'group') return fields.length > 0;
  if (type !== 'choice' && type !== 'choices') return true;
  return options.length > 0 && new Set(options.map(({ value }) => value)).size === options.length;
}

interface Range {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** The least is not above the greatest. */
export const isRange = ({ from = 0, to = Infinity }: Range): boolean => from <= to;

/** Part of a whole. */
export const isShare = ({ parts, of }: { readonly parts: number; readonly of: number }): boolean =>
  parts > 0 && parts <= of;

/** How the parts of a contest must fit together; each becomes a check of the schema. Pure. */
import { STANDARD_QUESTIONS } from '../enums/contests.js';

interface Item {
  readonly id: string;
}

/** No id is used twice. */
export const hasUniqueIds = (items: readonly Item[]): boolean =>
  new Set(items.map(({ id }) => id)).size === items.length;

/** No question has the id of a standard question. */
export const usesNoReservedIds = (items: readonly Item[]): boolean =>
  items.every(({ id }) => !(STANDARD_QUESTIONS as readonly string[]).includes(id));

interface Conditional extends Item {
  readonly visibleIf?: readonly { readonly question: string }[] | undefined;
}

/** A condition refers to an earlier question. */
export function conditionsReferBack(items: readonly Conditional[]): boolean {
  const earlierIds = new Set<string>(STANDARD_QUESTIONS);
  return items.every(({ id, visibleIf = [] }) => {
    const refersBack = visibleIf.every(({ question }) => earlierIds.has(question));
    earlierIds.add(id);
    return refersBack;
  });
}

interface Typed {
  readonly type: string;
  readonly options?: readonly { readonly value: string }[] | undefined;
  readonly fields?: readonly Item[] | undefined;
}

/** A choice has options, each value once; a group has fields. */
export function isCompleteQuestion({ type, options = [], fields = [] }: Typed): boolean {
  if (type === 'group') return fields.length > 0;
  if (type !== 'choice' && type !== 'multiple-choice') return true;
  return options.length > 0 && new Set(options.map(({ value }) => value)).size === options.length;
}

interface Range {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** The minimum is not greater than the maximum. */
export const isValidRange = ({ from = 0, to = Infinity }: Range): boolean => from <= to;

/** The part is not greater than the whole. */
export const isFraction = ({ parts, of }: { readonly parts: number; readonly of: number }): boolean =>
  parts > 0 && parts <= of;

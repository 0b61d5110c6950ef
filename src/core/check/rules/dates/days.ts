import { isObject } from '../../../util/is-object.js';

/** The same day a year earlier, as a string; dates in the feed compare as strings. */
export const yearBefore = (today: string): string => `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;

export const roundsOf = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

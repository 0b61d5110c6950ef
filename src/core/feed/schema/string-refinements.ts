/** Checks of values that patterns cannot express. Used by the schema and by the validators generated from it. */
import { parseUrl } from '../../util/url.js';

/** Whether the day of `YYYY-MM-DD…` exists. */
export const isCalendarDate = (value: string): boolean => {
  const [year, month, day] = value.slice(0, 10).split('-').map(Number) as [number, number, number];
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
};

/** Whether a browser can open it; a path is accepted for any site (URL Standard). */
export const isParsableUrl = (value: string): boolean => parseUrl(value, 'https://x.invalid') !== undefined;

/** Whether there is at least one entry. */
export const hasEntries = (value: object): boolean => Object.keys(value).length > 0;

/** Dates that are legal and yet say that nobody has looked at the record for long. */
import { isObject } from '../schema-map.js';
import { quote } from '../words.js';
import type { NodeRule, RecordRule } from './rule.js';

const isText = (value: unknown): value is string => typeof value === 'string';

/** The same day a year earlier, as text; the feed's dates compare as texts. */
const yearBefore = (today: string): string => `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;

const roundsOf = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

/** All rounds closed more than a year ago. */
export const aliveRounds: RecordRule = ({ value, path }, { today }, warn) => {
  const rounds = roundsOf(value['rounds']);
  // A contest with results, or one that shows how rules are written, is kept on purpose.
  if (!rounds.length || value['allYear'] === true || value['results'] || value['example'] === true) return;
  if (rounds.some(({ closes, yearly }) => yearly === true || !isText(closes))) return;
  const last = rounds
    .map(({ closes }) => (closes as string).slice(0, 10))
    .sort()
    .at(-1)!;
  if (last >= yearBefore(today)) return;
  warn(
    [...path, 'rounds'],
    'dead-dates',
    `All rounds are long over; the last closed on ${last}.`,
    'Write the next round, "yearly": true if it comes back on the same days, or take the record out.',
  );
};

/** Nothing says when one may apply. */
export const someDates: RecordRule = ({ value, schema, path }, _, warn) => {
  const { rounds, allYear } = schema.properties ?? {};
  // Nobody can apply to a record that shows how another one's rules are written.
  if (!rounds || !allYear || value['example'] === true) return;
  if (roundsOf(value['rounds']).length || value['allYear'] === true || value['when']) return;
  warn(
    path,
    'no-dates',
    'Nothing says when one may apply.',
    `Add “rounds” with dates, or "allYear": true${schema.properties?.['when'] ? ', or words in “when”' : ''}.`,
  );
};

/** Fields that say when somebody last looked, and the longest time that is good. */
const LOOKED_AT = ['updated', 'checkedOn'];
/** Fields that speak of the past. */
const PAST = [...LOOKED_AT, 'joined'];

export const freshDates: NodeRule = ({ value, path }, { today }, warn) => {
  const name = String(path.at(-1));
  if (!isText(value) || !PAST.includes(name)) return;
  if (LOOKED_AT.includes(name) && value.slice(0, 10) < yearBefore(today))
    warn(
      path,
      'old',
      `“${name}” is ${value.slice(0, 10)}: more than a year ago.`,
      'Look through what stands here and write today’s date.',
    );
  // A day more: the publisher's evening may be another day elsewhere.
  if (value.slice(0, 4) > today.slice(0, 4) || value.slice(0, 7) > today.slice(0, 7))
    warn(path, 'future', `“${name}” lies in the future: ${quote(value)}.`, 'Correct the date.');
};

/** Beginning and end, by their names. */
const PAIRS = [
  ['opens', 'closes'],
  ['from', 'to'],
  ['since', 'until'],
  ['date', 'until'],
  ['yearsFrom', 'yearsTo'],
  ['earliest', 'latest'],
  ['min', 'max'],
] as const;
const DATE = /^\d{4}-\d\d-\d\d/;

/** An end before its beginning. A time of day may pass midnight, so only dates and numbers are compared. */
export const rightOrder: NodeRule = ({ value, path }, _, warn) => {
  if (!isObject(value)) return;
  for (const [from, to] of PAIRS) {
    const [start, end] = [value[from], value[to]];
    const areNumbers = typeof start === 'number' && typeof end === 'number';
    const areDates = isText(start) && isText(end) && DATE.test(start) && DATE.test(end);
    if (!(areNumbers && start > end) && !(areDates && start.slice(0, end.length) > end)) continue;
    warn(
      [...path, to],
      'order',
      `“${to}” (${end as string}) is before “${from}” (${start as string}).`,
      'Look whether the two changed places.',
    );
  }
};

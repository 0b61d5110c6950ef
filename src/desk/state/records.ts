/** What the list of records shows of each: its title, its state, whether it is found. */
import { recordSchemas, type CollectionName } from '../../core/feed/schema/schema.js';
import { resolveText } from '../../core/i18n/localized-text.js';
import { fold } from '../../core/search/fold.js';
import { isObject } from '../../core/util/is-object.js';
import type { DeskFinding } from '../check/check.types.js';
import type { RawFeed } from './feed-path.js';

export const LISTS = Object.keys(recordSchemas) as CollectionName[];

/** The feed's own lists, whose entries are named by records. */
export const OWN_LISTS = ['areas', 'sectors', 'targetGroups'] as const;

/** Days before a deadline in which a record “ends soon”. */
export const SOON_DAYS = 14;

export const STATES = ['left-out', 'warning', 'soon', 'good'] as const;
export type RecordState = (typeof STATES)[number];

export const recordsOf = (feed: RawFeed, list: string): readonly unknown[] => {
  const records = feed[list];
  return Array.isArray(records) ? records : [];
};

export const languagesOf = (feed: RawFeed): string[] => {
  const { languages } = feed;
  const tags = Array.isArray(languages) ? languages.filter((tag) => typeof tag === 'string') : [];
  return tags.length ? tags : ['lv'];
};

const isText = (value: unknown): value is string | Record<string, string> =>
  typeof value === 'string' ||
  (isObject(value) && Object.values(value).every((text) => typeof text === 'string'));

/** The record’s title in the language of the desk, or else another, or its id; empty if it has none of them. */
export function titleOf(record: unknown, language: string, languages: readonly string[]): string {
  if (!isObject(record)) return '';
  const text = ['title', 'name', 'label', 'text', 'question'].map((name) => record[name]).find(isText);
  const title = text === undefined ? '' : resolveText(text, language, languages).text;
  const { id } = record;
  return title.trim() || (typeof id === 'string' ? id : '');
}

/** What the record says of itself in short; undefined if it says nothing. */
export function summaryOf(
  record: unknown,
  language: string,
  languages: readonly string[],
): ReturnType<typeof resolveText> | undefined {
  const text = isObject(record) ? record['summary'] : undefined;
  return isText(text) ? resolveText(text, language, languages) : undefined;
}

/** Every text in it, folded; made once for each record, because a changed record is another object. */
const haystacks = new WeakMap<object, string>();
const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : isObject(value) || Array.isArray(value)
      ? Object.values(value).flatMap(textsIn)
      : [];

function haystackOf(record: unknown): string {
  if (typeof record !== 'object' || record === null) return '';
  let text = haystacks.get(record);
  if (text === undefined) haystacks.set(record, (text = fold(textsIn(record).join('\n'))));
  return text;
}

/** Steps that prepare the search of a feed, so that its first letter need not wait for it. */
export function* prepareSearch(feed: RawFeed): Generator<undefined> {
  for (const list of LISTS)
    for (const record of recordsOf(feed, list)) {
      haystackOf(record);
      yield;
    }
}

/** Whether the record contains every word of the search. */
export const matches = (record: unknown, search: string): boolean =>
  fold(search)
    .split(/\s+/)
    .every((word) => haystackOf(record).includes(word));

const DATED_LISTS = ['rounds', 'stages'];

/** The next deadline of a record from today on, `YYYY-MM-DD`; undefined if there is none. */
export function nextDeadline(record: unknown, today: string): string | undefined {
  if (!isObject(record)) return undefined;
  const days = DATED_LISTS.flatMap((name) => {
    const rounds = record[name];
    return Array.isArray(rounds)
      ? rounds.map((round: unknown) => (isObject(round) ? round['closes'] : undefined))
      : [];
  });
  return days
    .flatMap((day) => (typeof day === 'string' && day.slice(0, 10) >= today ? [day.slice(0, 10)] : []))
    .sort()[0];
}

const addDays = (day: string, days: number): string =>
  new Date(new Date(day).getTime() + days * 86_400_000).toISOString().slice(0, 10);

/** @param today the publisher’s local date */
export function stateOf(record: unknown, findings: readonly DeskFinding[], today: string): RecordState {
  if (findings.some(({ severity }) => severity === 'error')) return 'left-out';
  if (findings.length) return 'warning';
  const deadline = nextDeadline(record, today);
  return deadline !== undefined && deadline <= addDays(today, SOON_DAYS) ? 'soon' : 'good';
}

/** An id that no record of the list has, from a text. */
export function freeId(records: readonly unknown[], text: string): string {
  const taken = new Set(records.map((record) => (isObject(record) ? record['id'] : undefined)));
  const stem =
    fold(text)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 70)
      .replace(/-+$/, '') || 'record';
  for (let number = 1; ; number++) {
    const id = number === 1 ? stem : `${stem}-${number}`;
    if (!taken.has(id)) return id;
  }
}

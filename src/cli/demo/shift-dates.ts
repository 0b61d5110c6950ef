/**
 * Keeps the sample feed up to date on any day. A record of the sample may have
 * `"x-demo": {"date": "2026-12-04", "days": 12}`: all dates of its rounds, stages and results, the reference date for
 * ages, and the day by which something is needed, are then shifted by whole days so that this date is that many days
 * after today.
 */
interface ShiftableRecord {
  readonly 'x-demo'?: { readonly date: string; readonly days: number };
  readonly rounds?: readonly DatedFields[];
  readonly stages?: readonly DatedFields[];
  readonly results?: DatedFields;
  readonly participation?: DatedFields;
  readonly by?: unknown;
}

type DatedFields = Readonly<Record<string, unknown>>;

const DAY = 86_400_000;
const DATES = ['opens', 'closes', 'from', 'to', 'registerBy', 'published', 'agesOn', 'by'];

/** The feed with its dates shifted to `today` (`YYYY-MM-DD` in the publisher's time zone). */
export function shiftDates<T extends object>(feed: T, today: string): T {
  // A document that is not a feed is served unchanged, so that the page can report it.
  if (Array.isArray(feed)) return feed;
  const lists = Object.entries(feed as Record<string, unknown>).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.map((record: unknown) => shiftRecord(record, today)) : value,
  ]);
  return Object.fromEntries(lists) as T;
}

function shiftRecord(raw: unknown, today: string): unknown {
  const record = (raw ?? {}) as ShiftableRecord;
  const demo = record['x-demo'];
  if (!demo) return raw;
  const days = (Date.parse(today) - Date.parse(demo.date)) / DAY + demo.days;
  const { rounds, stages, results, participation, by } = record;
  return {
    ...record,
    ...(rounds ? { rounds: rounds.map((round) => shiftFields(round, days)) } : {}),
    ...(stages ? { stages: stages.map((stage) => shiftFields(stage, days)) } : {}),
    ...(results ? { results: shiftFields(results, days) } : {}),
    ...(participation ? { participation: shiftFields(participation, days) } : {}),
    ...(by === undefined ? {} : shiftFields({ by }, days)),
  };
}

const shiftFields = (dated: DatedFields, days: number): DatedFields =>
  Object.fromEntries(
    Object.entries(dated).map(([name, value]) => [
      name,
      DATES.includes(name) && typeof value === 'string' ? shiftDate(value, days) : value,
    ]),
  );

const shiftDate = (date: string, days: number): string =>
  new Date(Date.parse(date.slice(0, 10)) + days * DAY).toISOString().slice(0, 10) + date.slice(10);

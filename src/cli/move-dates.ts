/**
 * Keeps the sample alive on any day. A record of the sample may carry `"x-demo": {"date": "2026-12-04", "days": 12}`:
 * all its dates of rounds, stages and results, and the day on which ages count, are then moved by whole days so that this
 * date falls that many days after today.
 */
interface Movable {
  readonly 'x-demo'?: { readonly date: string; readonly days: number };
  readonly rounds?: readonly Dated[];
  readonly stages?: readonly Dated[];
  readonly results?: Dated;
  readonly entry?: Dated;
}

type Dated = Readonly<Record<string, unknown>>;

const DAY = 86_400_000;
const DATES = ['opens', 'closes', 'from', 'to', 'registerBy', 'published', 'agesOn'];

/** The feed with its dates moved to `today` (`YYYY-MM-DD` in the publisher's time zone). */
export function moveDates<T extends object>(feed: T, today: string): T {
  const lists = Object.entries(feed as Record<string, unknown>).map(([name, value]) => [
    name,
    Array.isArray(value) ? (value as Movable[]).map((record) => moveRecord(record, today)) : value,
  ]);
  return Object.fromEntries(lists) as T;
}

function moveRecord(record: Movable, today: string): Movable {
  const demo = record['x-demo'];
  if (!demo) return record;
  const days = (Date.parse(today) - Date.parse(demo.date)) / DAY + demo.days;
  const { rounds, stages, results, entry } = record;
  return {
    ...record,
    rounds: (rounds ?? []).map((round) => moveAll(round, days)),
    ...(stages ? { stages: stages.map((stage) => moveAll(stage, days)) } : {}),
    ...(results ? { results: moveAll(results, days) } : {}),
    ...(entry ? { entry: moveAll(entry, days) } : {}),
  };
}

const moveAll = (dated: Dated, days: number): Dated =>
  Object.fromEntries(
    Object.entries(dated).map(([name, value]) => [
      name,
      DATES.includes(name) && typeof value === 'string' ? moveDate(value, days) : value,
    ]),
  );

const moveDate = (date: string, days: number): string =>
  new Date(Date.parse(date.slice(0, 10)) + days * DAY).toISOString().slice(0, 10) + date.slice(10);

/** Dates and times as people of the four languages write them. Pure; no time zone: the text says the local day. */

/** A date (`2026-12-31`) or date and time (`2026-12-31T16:00`), or the two that it can mean. */
export type TypedDate = { readonly value: string } | { readonly either: readonly [string, string] };

/** How the months begin, in Latvian, English, Lithuanian and Estonian, in every case of the word. */
const MONTHS: readonly (readonly string[])[] = [
  ['janv', 'jan', 'saus', 'jaan'],
  ['febr', 'feb', 'vasar', 'veebr'],
  ['mart', 'mar', 'kov', 'märts'],
  ['apr', 'baland'],
  ['maij', 'mai', 'may', 'geguž'],
  ['jūn', 'jun', 'birž', 'juun'],
  ['jūl', 'jul', 'liep', 'juul'],
  ['aug', 'rugpj'],
  ['sept', 'sep', 'rugs'],
  ['okt', 'oct', 'spal'],
  ['nov', 'lapkr'],
  ['dec', 'gruod', 'dets'],
];

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const TIME =
  /(?:^|[\s,T])(?:plkst\.?|pulksten|kell|val\.?|at)?\s*(?<hour>[01]?\d|2[0-3])(?<mark>[:.])(?<minute>[0-5]\d)(?::(?<second>[0-5]\d))?(?:\s*(?:val\.?|h))?$/iu;
const ISO = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})\.?$/;
const DAY_FIRST = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\.?(?: ?(?:g|a)\.?)?$/;
const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;
/** `2026. gada 31. decembris`, `2026 m. gruodžio 31 d.` */
const YEAR_FIRST = /^(\d{4})\.?\s*(?:gada|g\.|m\.|metų|a\.|aasta)?\s*(\d{1,2})\.?\s*(\p{L}{3,})\.?$/iu;
const YEAR_MONTH =
  /^(\d{4})\.?\s*(?:gada|g\.|m\.|metų)?\s*(\p{L}{3,})\.?\s*(\d{1,2})\.?(?:\s*d(?:\.|iena)?)?$/iu;
/** `31. detsember 2026`, `31 December 2026` */
const DAY_MONTH =
  /^(\d{1,2})\.?(?:st|nd|rd|th)?\s*(?:of\s)?(\p{L}{3,})\.?,?\s*(\d{4})\.?(?:\s*(?:g|a|m)\.?)?$/iu;
/** `December 31, 2026` */
const MONTH_DAY = /^(\p{L}{3,})\.?\s*(\d{1,2})(?:st|nd|rd|th)?,?\s*(\d{4})$/iu;

function monthOf(word: string): number {
  const lower = word.toLowerCase();
  return MONTHS.findIndex((stems) => stems.some((stem) => lower.startsWith(stem))) + 1;
}

/** The day, if the calendar has it. */
function dayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year >= 1900 && year < 2200 ? date.toISOString().slice(0, 10) : undefined;
}

/** All the days that a text can mean. */
function daysIn(text: string): (string | undefined)[] {
  const [, ...iso] = ISO.exec(text) ?? [];
  if (iso.length) return [dayOf(Number(iso[0]), Number(iso[1]), Number(iso[2]))];
  const [, day, month, year] = DAY_FIRST.exec(text) ?? [];
  if (day) return [dayOf(Number(year), Number(month), Number(day))];
  const [, first, second, last] = SLASHED.exec(text) ?? [];
  if (first)
    return [
      dayOf(Number(last), Number(second), Number(first)),
      dayOf(Number(last), Number(first), Number(second)),
    ];
  const named = [
    [YEAR_FIRST, 1, 3, 2],
    [YEAR_MONTH, 1, 2, 3],
    [DAY_MONTH, 3, 2, 1],
    [MONTH_DAY, 3, 1, 2],
  ] as const;
  for (const [pattern, yearAt, monthAt, dayAt] of named) {
    const match = pattern.exec(text);
    const number = match ? monthOf(match[monthAt]!) : 0;
    if (match && number) return [dayOf(Number(match[yearAt]), number, Number(match[dayAt]))];
  }
  return [];
}

/** The date that a text says, with its time of day if it has one; undefined if it is no date. */
export function parseTypedDate(text: string): TypedDate | undefined {
  const plain = text.replace(INVISIBLE, '').trim().replace(/\s+/g, ' ');
  const whole = distinct(daysIn(plain));
  if (whole.length) return typed(whole, '');
  const time = TIME.exec(plain)?.groups;
  if (!time) return undefined;
  const days = distinct(daysIn(plain.replace(TIME, '').replace(/[,\s]+$/, '')));
  const second = time['second'] && time['second'] !== '00' ? `:${time['second']}` : '';
  return days.length
    ? typed(days, `T${time['hour']!.padStart(2, '0')}:${time['minute']!}${second}`)
    : undefined;
}

const distinct = (days: readonly (string | undefined)[]): string[] => [
  ...new Set(days.filter((day): day is string => day !== undefined)),
];

const typed = ([first, second]: readonly string[], time: string): TypedDate =>
  second === undefined ? { value: `${first!}${time}` } : { either: [`${first!}${time}`, `${second}${time}`] };

/** Days in which Excel counts, from 1 March 1900 on; here only those from 2000 to 2099 count as dates. */
const [FIRST_SERIAL, LAST_SERIAL] = [36_526, 73_050];
const DAYS_BEFORE_1970 = 25_569;
const DAY = 86_400_000;

/** The date that a spreadsheet keeps as a number of days (`46387` is 31 December 2026). */
export function dateOfSerial(serial: number): string | undefined {
  if (!(serial >= FIRST_SERIAL && serial <= LAST_SERIAL)) return undefined;
  return isoOf(new Date(Math.round(((serial - DAYS_BEFORE_1970) * DAY) / 1000) * 1000));
}

/** The day, or the day and time, that a date says in UTC: so spreadsheets give local times. */
export function isoOf(date: Date): string {
  const iso = date.toISOString();
  const time = iso.slice(11, 19);
  if (time === '00:00:00') return iso.slice(0, 10);
  return `${iso.slice(0, 10)}T${time.endsWith(':00') ? time.slice(0, 5) : time}`;
}

/** Feeds of the tests: the real sample with its dates moved to the tests' day, and small hand-made ones. */
import { shiftDates } from '../../src/cli/demo/shift-dates.js';
// The test server answers JSON as a module (esbuild), so it is imported and not fetched.
import raw from '../../stories/feeds/paraugnovads.json';

/** The day of all tests, in the publisher's time zone 12:00. */
export const TODAY = '2026-11-22';
export const NOW = Date.parse(`${TODAY}T10:00:00Z`);

export interface RawInstrument {
  readonly id: string;
  readonly title: Record<string, string>;
  readonly summary: Record<string, string>;
  readonly supportType: string;
  readonly provider: { readonly name: Record<string, string> };
  readonly url?: string;
  readonly updated?: string;
  readonly rounds?: readonly {
    readonly opens?: string;
    readonly closes?: string;
    readonly yearly?: boolean;
  }[];
  readonly eligibility?: { readonly legalForms?: readonly string[] };
}

export interface RawFeed {
  readonly instruments: readonly RawInstrument[];
}

/** The sample feed as the demo serves it on the tests' day; each caller has a copy of its own. */
export const sample = (): RawFeed => shiftDates(structuredClone(raw) as unknown as RawFeed, TODAY);

/** The least instrument, changed. Its texts are in Latvian and English. */
export const instrument = (id: string, change: object = {}): Record<string, unknown> => ({
  id,
  title: { lv: `Nosaukums ${id}`, en: `Title ${id}` },
  summary: { lv: `Kopsavilkums ${id}`, en: `Summary ${id}` },
  resourceType: 'financial',
  supportType: 'grant',
  provider: { name: { lv: 'Novads', en: 'County' } },
  ...change,
});

/** An instrument that has its title in every language, and as its id. */
export const named = (title: string, change: object = {}): Record<string, unknown> =>
  instrument(title, { title: { en: title, lv: title }, ...change });

/** The least feed around these records, changed. */
export const feedOf = (instruments: readonly unknown[], change: object = {}): Record<string, unknown> => ({
  tilts: 1,
  publisher: { name: { lv: 'Novada dome', en: 'County council' }, timeZone: 'Europe/Riga' },
  updated: '2026-11-20',
  languages: ['lv', 'en'],
  instruments,
  ...change,
});

/** So many least instruments, `1` first. */
export const many = (count: number, change: (at: number) => object = () => ({})): Record<string, unknown>[] =>
  Array.from({ length: count }, (_, at) => instrument(String(at + 1), change(at + 1)));

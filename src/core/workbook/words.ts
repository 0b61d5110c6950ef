/** What sheets and columns are called in each language. */
import { docsAt } from '../feed-docs/docs-at.js';
import { LANGUAGES, type Language } from '../i18n/languages.js';
import { isCommon } from './common-sheets.js';
import { allSheets, docPath, KEY, NUMBER, parentColumn, parentsOf, type Leaf, type Sheet } from './layout.js';

/** What Excel allows in the name of a sheet. */
const NAME_LENGTH = 31;
const NOT_IN_NAMES = /[\\/?*[\]:']/g;

/** Words of the workbook itself. */
export const WORDS = {
  how: { lv: 'Kā aizpildīt', en: 'How to fill in', lt: 'Kaip pildyti', et: 'Kuidas täita' },
  codes: { lv: 'Kodi', en: 'Codes', lt: 'Kodai', et: 'Koodid' },
  exampleLabel: { lv: 'Piemērs', en: 'Example', lt: 'Pavyzdys', et: 'Näide' },
  required: { lv: 'Obligāts.', en: 'Required.', lt: 'Privaloma.', et: 'Kohustuslik.' },
  number: { lv: 'Nr.', en: 'No.', lt: 'Nr.', et: 'Nr' },
  key: { lv: 'Kam', en: 'For which', lt: 'Kam', et: 'Mille kohta' },
  belongsTo: { lv: 'Pieder pie', en: 'Belongs to', lt: 'Priklauso', et: 'Kuulub juurde' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

const titleOf = (path: readonly string[], language: Language): string =>
  docsAt(path, language)?.title ?? path.at(-1)!;

const names = new Map<Language, ReadonlyMap<Sheet, string>>();

/** What records are called in the names of the sheets within them, which have little room. */
const SHORT: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  instruments: { lv: 'Atbalsts', en: 'Support', lt: 'Parama', et: 'Toetus' },
  enterprises: { lv: 'Uzņēmumi', en: 'Enterprises', lt: 'Įmonės', et: 'Ettevõtted' },
  contests: { lv: 'Konkursi', en: 'Contests', lt: 'Konkursai', et: 'Konkursid' },
  resources: { lv: 'Bibliotēka', en: 'Library', lt: 'Biblioteka', et: 'Kogu' },
  organisations: { lv: 'Organizācijas', en: 'Organisations', lt: 'Organizacijos', et: 'Organisatsioonid' },
  needs: { lv: 'Vajadzības', en: 'Needs', lt: 'Poreikiai', et: 'Vajadused' },
  'planning.examples': { lv: 'Piemēri', en: 'Examples', lt: 'Pavyzdžiai', et: 'Näited' },
};

/** What a sheet may be called, the best first. */
function candidates(sheet: Sheet, language: Language): string[] {
  const own = titleOf(sheet.parent ? docPath(sheet) : ['publisher'], language);
  const [outermost, ...inner] = parentsOf(sheet).map(
    (parent) => SHORT[parent.name]?.[language] ?? titleOf(docPath(parent), language),
  );
  const planning = `${titleOf(['planning'], language)} – ${own}`;
  if (!outermost) return [own, planning];
  return [
    [outermost, ...inner, own],
    [inner.at(-1) ?? outermost, own],
    [outermost, own],
  ].map((titles) => titles.join(' – '));
}

/** What each sheet is called: lists by their title, lists within records by both titles. */
export function sheetNames(language: Language): ReadonlyMap<Sheet, string> {
  const known = names.get(language);
  if (known) return known;
  const taken = new Set<string>();
  const isFree = (name: string): boolean => name.length <= NAME_LENGTH && !taken.has(name.toLowerCase());
  const named = new Map<Sheet, string>();
  // Those that most people see have the better names.
  for (const sheet of [...allSheets()].sort((a, b) => Number(isCommon(b)) - Number(isCommon(a)))) {
    const wanted = candidates(sheet, language).map((name) => name.replace(NOT_IN_NAMES, ' '));
    const short = wanted.map((name) => name.slice(0, NAME_LENGTH - 4).trim());
    const numbered = [2, 3, 4, 5, 6, 7, 8, 9].map((number) => `${short[0]!}… ${number}`);
    const name = [...wanted, ...short.map((each) => `${each}…`), ...numbered].find(isFree)!;
    named.set(sheet, name);
    taken.add(name.toLowerCase());
  }
  names.set(language, named);
  return named;
}

/** What a language is called in a language. */
function languageTitle(tag: string, language: Language): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** The heading of a leaf’s column: its title, with those of the objects around it, and the language of a text. */
export function leafTitle(
  sheet: Sheet,
  leaf: Pick<Leaf, 'path' | 'kind'>,
  part: string,
  language: Language,
): string {
  const titles = leaf.path.map((_, at) => titleOf(docPath(sheet, leaf.path.slice(0, at + 1)), language));
  const title = titles.join(' › ');
  if (!part) return title;
  const isLanguage = leaf.kind === 'text' || leaf.kind === 'texts';
  return `${title} (${isLanguage ? languageTitle(part, language) : part})`;
}

/** The heading of the column in which a row names its parent. */
export const parentTitle = (parent: Sheet, language: Language): string =>
  `${WORDS.belongsTo[language]}: ${sheetNames(language).get(parent)!}`;

/** The headings of the columns that are no values, by their names. */
export const keyTitles = (sheet: Sheet, language: Language): ReadonlyMap<string, string> =>
  new Map([
    ...parentsOf(sheet).map((parent) => [parentColumn(parent), parentTitle(parent, language)] as const),
    [KEY, WORDS.key[language]],
    [NUMBER, WORDS.number[language]],
  ]);

/** Sheets that are for people and hold no records, in lower case. */
export const HELP_SHEETS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((language) => [WORDS.how[language], WORDS.codes[language]]).map((name) =>
    name.toLowerCase(),
  ),
);

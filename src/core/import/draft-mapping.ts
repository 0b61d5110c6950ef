/** A mapping to start from: what the headings and the cells of a table probably are. */
import type { Language } from '../i18n/languages.js';
import type { Cell } from '../workbook/cell.js';
import type { SourceSheet } from '../workbook/from-sheets.js';
import { headingOf } from '../workbook/headings.js';
import type { Sheet } from '../workbook/layout.js';
import { MappingError, type TableMapping } from './table-mapping.js';

/** What cells look like, and the field that such a column is. */
const LOOKS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^[^\s@]+@[^\s@]+\.[^\s@]+$/, ['email', 'contact.email', 'publisher.contact.email']],
  [/^(?:https?:\/\/|www\.)\S+$/i, ['url']],
  [/^\+?[\d ()-]{7,20}$/, ['phone', 'contact.phone']],
];

/** Words in headings, in the four languages and as registers write them, and the field. */
const WORDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/nosaukum|uzņēmum|pavadinim|įmon|nimi|ettevõt|\bname\b|company|organi[sz]/i, ['name', 'title']],
  [/aprakst|darbīb|aprašym|veikl|kirjeldus|tegevus|descri|summary|about/i, ['summary', 'description']],
  [/adres|aadress|address/i, ['address.text']],
  [/reģ|reg\.?|kods|kod[ae]s|registrikood/i, ['registerCode']],
  [/e-?pa?st|el\. p|meil|mail/i, ['email', 'contact.email']],
  [/tālr|tālrun|tel\b|tel\.|telefon|phone/i, ['phone', 'contact.phone']],
  [/mājas|tīmek|svetain|koduleht|web|www|url|saite|link/i, ['url']],
];

/** Rows that are looked at. */
const ROWS = 30;

const filled = (row: readonly Cell[]): number => row.filter((cell) => cell !== null && cell !== '').length;

/**
 * @param sheet the list of the feed that the rows are
 * @param language of the texts in the table
 * @throws {MappingError} if the table is empty
 */
export function draftMapping(
  { name, rows }: SourceSheet,
  sheet: Sheet,
  language: Language,
  today: string,
): TableMapping {
  const widest = Math.max(0, ...rows.slice(0, 5).map(filled));
  const at = rows.findIndex((row) => filled(row) === widest);
  if (!widest) throw new MappingError(`The sheet “${name}” is empty`);
  const used = new Set<string>();
  /** The first of these fields that the list has and no column is yet, with the language of a text. */
  const free = (candidates: readonly string[]): string | undefined => {
    for (const candidate of candidates) {
      const leaf = sheet.leaves.find((each) => each.name === candidate);
      if (!leaf) continue;
      const field = leaf.kind === 'text' || leaf.kind === 'texts' ? `${candidate}.${language}` : candidate;
      if (!used.has(field)) return field;
    }
    return undefined;
  };
  const columns = rows[at]!.flatMap((cell, column): [string, string | null][] => {
    const heading = typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
    if (!heading) return [];
    const cells = rows.slice(at + 1, at + 1 + ROWS).flatMap((row) => {
      const text = String(row[column] ?? '').trim();
      return text ? [text] : [];
    });
    const looks = LOOKS.find(([look]) => cells.length && cells.every((text) => look.test(text)));
    const known = headingOf(sheet, heading);
    // A table with one text about each record has what a card needs.
    const byTitle = known && free(known === 'description' ? ['summary', known] : [known]);
    const byWord = WORDS.filter(([word]) => word.test(heading)).flatMap(([, fields]) => fields);
    const field = (looks && free(looks[1])) ?? byTitle ?? free(byWord);
    if (field) used.add(field);
    return [[heading, field ?? null]];
  });
  return {
    list: sheet.name,
    sheet: name,
    columns: Object.fromEntries(columns),
    fixed: {},
    codes: {},
    feed: { [`publisher.name.${language}`]: '', updated: today, languages: language },
  };
}

/** The separator of cells. */
export type Separator = ';' | ',';

/**
 * Characters that a spreadsheet may take for the start of a formula
 * (https://owasp.org/www-community/attacks/CSV_Injection), including the small and full-width ones, and after spaces
 * and invisible characters.
 */
const FORMULA = /^[\s\p{C}]*[=+\-@\ufe62\ufe63\ufe66\ufe6b\uff0b\uff0d\uff1d\uff20]|^[\t\r\n]/u;

/** A telephone number or a negative number: a formula without a name or a reference can do nothing. */
const HARMLESS = /^[+-]\d[\d ]*(?:[.,]\d+)?$/;

/** The separator that Excel expects in the reader’s language (BCP 47): a comma in English, otherwise a semicolon. */
export const separatorFor = (language: string): Separator => (/^en\b/i.test(language) ? ',' : ';');

/**
 * The text of a .csv file (RFC 4180) that Excel opens on a double click: byte order mark, CRLF, and an apostrophe
 * before text that looks like a formula. Numbers stay numbers, with a decimal comma if the separator is `;`; a number
 * that is not finite is an empty cell.
 */
export function toCsv(
  rows: readonly (readonly (string | number | undefined)[])[],
  { separator }: { separator: Separator },
): string {
  const cell = (value: string | number = ''): string => {
    const text =
      typeof value === 'string'
        ? HARMLESS.test(value)
          ? value
          : value.replace(FORMULA, "'$&")
        : // Excel in Latvian, Lithuanian or Estonian reads 1.5 as 1 May.
          Number.isFinite(value)
          ? String(value).replace('.', separator === ';' ? ',' : '.')
          : '';
    // Quotes cells with either separator or a tab: LibreOffice offers all three at once.
    return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `\ufeff${rows.map((row) => `${row.map(cell).join(separator)}\r\n`).join('')}`;
}

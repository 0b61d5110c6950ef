/** The row of a template that shows what to write: its first cell says that it is an example, and it is not read. */
import type { Language } from '../i18n/languages.js';

const EXAMPLE: Readonly<Record<Language, string>> = {
  lv: 'piemērs',
  en: 'example',
  lt: 'pavyzdys',
  et: 'näide',
};

export const exampleMark = (language: Language): string => `(${EXAMPLE[language]})`;

/** Whether the first cell of a row says that the row is an example. */
export const isExampleCell = (text: string): boolean =>
  Object.values(EXAMPLE).some((word) => text.trimStart().toLowerCase().startsWith(`(${word})`));

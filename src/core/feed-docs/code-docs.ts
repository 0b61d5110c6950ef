/** What a code of a closed list is called, and what it means where its name is not enough. */
import type { Language } from '../i18n/languages.js';
import type { templates } from '../i18n/generated/en.js';
import type { Descriptions, Titles } from './field-docs.js';

/** The id of the message by which the interface calls the code, so that it has one name; or a name of its own. */
export type CodeLabel = keyof typeof templates | Titles;

export interface CodeDoc extends Partial<Descriptions> {
  readonly label: CodeLabel;
}

/** An entry for every code of a list. */
export type CodesOf<List extends readonly string[]> = Readonly<Record<List[number], CodeDoc>>;

/** A name that is the same in every language, such as a brand. */
export const sameInAll = (name: string): Titles => ({ en: name, lv: name, lt: name, et: name });

/** A name that is made for each language. */
export const inEach = (name: (language: Language) => string): Titles => ({
  en: name('en'),
  lv: name('lv'),
  lt: name('lt'),
  et: name('et'),
});

/**
 * What a field of the feed is called, what to write in it, and an example: for editors, tables, forms and reports. It
 * stands beside the schema and not in it, so that no page loads it. The types ask for an entry for every field.
 */
import type { Language } from '../i18n/languages.js';
import type { ParticipationMode } from '../feed/enums/contests.js';

/** A name in every language, short enough for the head of a column. */
export type Titles = Readonly<Record<Language, string>>;

/** What to write, where people see it, its unit, default and limits: one to three sentences by language. */
export interface Descriptions {
  readonly en: string;
  readonly lv: string;
}

export interface Doc extends Descriptions {
  readonly title: Titles;
}

/** A field with a value of its own. A text has an example in two languages. */
export interface LeafDoc<T = unknown> extends Doc {
  readonly example: T;
}

/** An object, or a list of objects: its example is made of those of its fields. */
export interface ObjectDoc<F = Docs> extends Doc {
  readonly fields: F;
}

/** An object of objects: any of its names has these fields. */
export interface EachDoc<F = Docs> extends Doc {
  readonly each: F;
}

export type FieldDoc = LeafDoc | ObjectDoc | EachDoc;
export type Docs = Readonly<Record<string, FieldDoc>>;

type ItemOf<T> = T extends readonly (infer Item)[] ? Item : T;
/** Texts and other values whose names the schema does not list have no fields. */
type IsObject<T> = [T] extends [object] ? (string extends keyof T ? false : true) : false;
type IsByMode<T> = [keyof T] extends [ParticipationMode] ? true : false;

type DocOf<T> =
  IsObject<ItemOf<T>> extends true
    ? IsByMode<ItemOf<T>> extends true
      ? EachDoc<DocsOf<NonNullable<T[keyof T]>>>
      : ObjectDoc<DocsOf<ItemOf<T>>>
    : LeafDoc<T>;

/** An entry for each field of the object, and for the fields within. */
export type DocsOf<T> = { readonly [K in keyof T]-?: DocOf<NonNullable<T[K]>> };

/** The description in Latvian, and in English for every other language. */
export const descriptionIn = <D extends Partial<Descriptions>>(doc: D, language: Language): D['en'] =>
  language === 'lv' ? doc.lv : doc.en;

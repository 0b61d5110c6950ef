/** The elements' texts in one language: ``msg(str`Save: ${title}`, { id: 'card.save' })``. */
import type { Language } from './languages.js';

/** A text with the values it shows. */
export interface TextWithValues {
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}

/**
 * The text with this id in the translator's language, and the text of the code where that language has none. The
 * property is how lit-localize recognises a call.
 */
export interface Msg {
  (text: string | TextWithValues, options: { readonly id: string }): string;
  readonly _LIT_LOCALIZE_MSG_?: never;
}

interface Str {
  (strings: TemplateStringsArray, ...values: readonly unknown[]): TextWithValues;
  readonly _LIT_LOCALIZE_STR_?: never;
}

/** Tag of a text with values. */
export const str: Str = (strings, ...values) => ({ strings, values });

/** Texts by their ids; `{0}` stands for the first value in the code, and so on. */
export type Messages = Record<string, string>;

const catalogues: Partial<Record<Language, Messages>> = {};
const translators: Partial<Record<Language, Msg>> = {};

/** Adds texts that have been loaded; the translator of their language knows them from now on. */
export const addMessages = (language: Language, messages: Readonly<Messages>): void =>
  void Object.assign((catalogues[language] ??= {}), messages);

/** The translator of a language, always the same one. */
export const translatorFor = (language: Language): Msg =>
  (translators[language] ??= (text, { id }) => {
    const { strings, values } = typeof text === 'string' ? { strings: [text], values: [] } : text;
    return (
      catalogues[language]?.[id]?.replace(/\{(\d)\}/g, (_, at: string) => String(values[+at])) ??
      strings.reduce((start, part, at) => start + String(values[at - 1]) + part)
    );
  });

/** One text, or the same text by language tag. */
export type LocalText = string | Readonly<Record<string, string>>;

/** A text of the feed in the language it was found in. */
export interface FoundText {
  readonly text: string;
  /** BCP 47 tag of the text. */
  readonly lang: string;
}

/**
 * A text of the feed: in the language asked for, else the publisher's first that has it, else any.
 * A plain string is in the publisher's first language.
 */
export function findText(text: LocalText, language: string, publisher: readonly string[]): FoundText {
  if (typeof text === 'string') return { text, lang: publisher[0] ?? language };
  const lang = [language, ...publisher].find((tag) => text[tag]) ?? Object.keys(text)[0] ?? language;
  return { text: text[lang] ?? '', lang };
}

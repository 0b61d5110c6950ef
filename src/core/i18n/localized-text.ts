/** One text, or the same text by language tag. */
export type LocalizedText = string | Readonly<Record<string, string>>;

/** A text of the feed in the language it was found in. */
export interface ResolvedText {
  readonly text: string;
  /** BCP 47 tag of the text. */
  readonly lang: string;
}

/**
 * A text of the feed: in the language asked for, else the publisher's first that has it, else any.
 * A plain string is in the publisher's first language.
 */
export function resolveText(
  text: LocalizedText,
  language: string,
  publisherLanguages: readonly string[],
): ResolvedText {
  if (typeof text === 'string') return { text, lang: publisherLanguages[0] ?? language };
  const lang = [language, ...publisherLanguages].find((tag) => text[tag]) ?? Object.keys(text)[0] ?? language;
  return { text: text[lang] ?? '', lang };
}

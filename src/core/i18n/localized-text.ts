/** One text, or the same text by language tag. */
export type LocalizedText = string | Readonly<Record<string, string>>;

/** A text of the feed in the language that was found. */
export interface ResolvedText {
  readonly text: string;
  /** BCP 47 tag of the text. */
  readonly lang: string;
}

/**
 * A text of the feed: in the requested language, or else in the first of the publisher’s languages that has it, or else
 * in any. A plain string is in the publisher’s first language.
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

import { languageTag } from '../../core/feed/schema/primitives.js';
import { LANGUAGES, type Language } from '../../core/i18n/languages.js';
import { UsageError } from '../usage-error.js';

/** The language of the headings. Throws a `UsageError` if it is none of those that Tilts has. */
export function parseLanguage(lang: string): Language {
  const language = LANGUAGES.find((each) => each === lang);
  if (!language) throw new UsageError(`“${lang}” is none of the languages ${LANGUAGES.join(', ')}`);
  return language;
}

/** The languages of the texts, from `lv,en`. Throws a `UsageError` if one of them is no language code. */
export function parseLanguages(list: string): string[] {
  const languages = [...new Set(list.split(',').map((each) => each.trim()))];
  const wrong = languages.find((each) => !languageTag.safeParse(each, { jitless: true }).success);
  if (wrong !== undefined)
    throw new UsageError(`“${wrong}” is no language code: write, for example, --languages lv,en`);
  return languages;
}

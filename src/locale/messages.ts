/** The elements' own words: loaded by language, spoken by each element in its own. */
import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import type { LocaleModule } from '@lit/localize';
import { LANGUAGES, type Language } from './languages.js';

const loaded = new Map<Language, LocaleModule>();
const loading = new Map<Language, Promise<void>>();
let speaking: Language = 'en';

configureReentrantLocalization({
  sourceLocale: 'en',
  targetLocales: LANGUAGES.filter((language) => language !== 'en'),
  getLocale: () => speaking,
  loadLocaleSync: (language) => loaded.get(language as Language)!,
});

const loaders: Record<Exclude<Language, 'en'>, () => Promise<LocaleModule>> = {
  lv: () => import('./generated/lv.js'),
  lt: () => import('./generated/lt.js'),
  et: () => import('./generated/et.js'),
};

const PAUSES = [300, 1_200, 5_000];

/**
 * The messages of a language, or nothing when they are here already. A lost line is tried again; when all
 * tries fail the element speaks English rather than nothing.
 */
export function loadMessages(language: Language): Promise<void> | undefined {
  if (language === 'en' || loaded.has(language)) return undefined;
  let promise = loading.get(language);
  if (!promise) {
    promise = withRetries(loaders[language])
      .catch(() => ({ templates: {} }))
      .then((module) => void loaded.set(language, module));
    loading.set(language, promise);
  }
  return promise;
}

async function withRetries<T>(attempt: () => Promise<T>): Promise<T> {
  for (const pause of PAUSES) {
    try {
      return await attempt();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return attempt();
}

/** Runs a piece of work in which `msg()` speaks the given language. Not for asynchronous work. */
export function speak<T>(language: Language, work: () => T): T {
  const before = speaking;
  speaking = language;
  try {
    return work();
  } finally {
    speaking = before;
  }
}

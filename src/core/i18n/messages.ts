/** The interface texts: loaded by language and namespace; each element uses its own language. */
import type { Language } from './languages.js';
import { installMsg } from './install-msg.js';

/** Messages by id; `{0}` is the first value, and so on. */
type Messages = Record<string, string>;
type Loader = () => Promise<{ readonly templates: Readonly<Messages> }>;

/** Loads the messages of one namespace, by language. */
export type MessageLoaders = Readonly<Record<Language, Loader>>;

const catalogue: Record<string, Messages> = {};
const loading = new Map<Loader, Promise<void>>();
const loaded = new Set<Loader>();
let activeLocale = '';

/** The message with this id in the active language. */
export const translate = (id: string, ...values: readonly unknown[]): string | undefined =>
  catalogue[activeLocale]?.[id]?.replace(/\{(\d)\}/g, (_, at: string) => String(values[+at]));

installMsg(translate);

/** Milliseconds between attempts; the last value repeats until loading succeeds. */
const RETRY_DELAYS_MS = [300, 1_200, 5_000, 30_000];

/** Loads the messages of a language unless they are already here. Retries until there is a connection. */
export function loadMessages(
  language: Language,
  loaders: readonly MessageLoaders[],
): Promise<unknown> | undefined {
  const missing = loaders.map((byLanguage) => byLanguage[language]).filter((load) => !loaded.has(load));
  return missing.length ? Promise.all(missing.map((load) => loadOnce(load, language))) : undefined;
}

function loadOnce(load: Loader, language: Language): Promise<void> {
  let promise = loading.get(load);
  if (!promise) loading.set(load, (promise = loadWithRetry(load, language)));
  return promise;
}

async function loadWithRetry(load: Loader, language: Language): Promise<void> {
  for (let failures = 0; !loaded.has(load); failures++) {
    try {
      Object.assign((catalogue[language] ??= {}), (await load()).templates);
      loaded.add(load);
    } catch {
      const delay = RETRY_DELAYS_MS[Math.min(failures, RETRY_DELAYS_MS.length - 1)];
      await new Promise((resolve) => setTimeout(resolve, delay));
    }
  }
}

/** Runs a function in which `msg()` uses the given language. Not for asynchronous functions. */
export function withLocale<T>(language: Language, callback: () => T): T {
  const previous = activeLocale;
  activeLocale = language;
  try {
    return callback();
  } finally {
    activeLocale = previous;
  }
}

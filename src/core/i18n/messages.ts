/** The interface texts: loaded by language and namespace; each element uses its own language. */
import { retry } from '../util/retry.js';
import type { Language } from './languages.js';
import { addMessages, type Messages } from './translator.js';

type Loader = () => Promise<{ readonly templates: Readonly<Messages> }>;

/** Loads the messages of one namespace, by language. */
export type MessageLoaders = Readonly<Record<Language, Loader>>;

const loading = new Map<Loader, Promise<unknown>>();
const loaded = new Set<Loader>();

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

function loadOnce(load: Loader, language: Language): Promise<unknown> {
  let promise = loading.get(load);
  if (!promise) loading.set(load, (promise = loadWithRetry(load, language)));
  return promise;
}

const loadWithRetry = (load: Loader, language: Language): Promise<unknown> =>
  retry(
    () =>
      load().then(
        ({ templates }) => {
          addMessages(language, templates);
          loaded.add(load);
        },
        () => undefined,
      ),
    (_, failures) =>
      loaded.has(load) ? undefined : (RETRY_DELAYS_MS[failures - 1] ?? RETRY_DELAYS_MS.at(-1)),
  );

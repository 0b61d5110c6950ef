/** The elements' own words: loaded by language and room of the code, spoken by each element in its own language. */
import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import { str, type LocaleModule } from '@lit/localize';
import { LANGUAGES, type Language } from './languages.js';

/** A text, or texts with the positions of their values between them. */
type Message = string | readonly (string | number)[];
type Load = () => Promise<{ readonly templates: Readonly<Record<string, Message>> }>;

/** How to load the words of one room of the code, by language. */
export type MessageFiles = Readonly<Record<Language, Load>>;

const words: Record<string, LocaleModule> = {};
const loading = new Map<Load, Promise<void>>();
const loaded = new Set<Load>();
let speaking = '';

configureReentrantLocalization({
  // The words in the code are only where the files come from: even English is spoken from a file.
  sourceLocale: 'code',
  targetLocales: [...LANGUAGES],
  getLocale: () => speaking,
  loadLocaleSync: (language) => words[language] ?? { templates: {} },
});

/** Milliseconds between tries; the last one comes back until it works. */
const PAUSES = [300, 1_200, 5_000, 30_000];

/** The words of a language, or nothing when they are here already. A lost line is tried again until it is back. */
export function loadMessages(
  language: Language,
  files: readonly MessageFiles[],
): Promise<unknown> | undefined {
  const missing = files.map((file) => file[language]).filter((load) => !loaded.has(load));
  return missing.length ? Promise.all(missing.map((load) => loadOnce(load, language))) : undefined;
}

function loadOnce(load: Load, language: Language): Promise<void> {
  let promise = loading.get(load);
  if (!promise) loading.set(load, (promise = loadUntilHere(load, language)));
  return promise;
}

async function loadUntilHere(load: Load, language: Language): Promise<void> {
  for (let failures = 0; !loaded.has(load); failures++) {
    try {
      const { templates } = await load();
      const known = (words[language] ??= { templates: {} }).templates;
      for (const [id, message] of Object.entries(templates)) known[id] = asTemplate(message);
      loaded.add(load);
    } catch {
      const pause = PAUSES[Math.min(failures, PAUSES.length - 1)];
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

function asTemplate(message: Message): LocaleModule['templates'][string] {
  if (typeof message === 'string') return message;
  const texts = message.filter((_, at) => at % 2 === 0) as string[];
  const values = message.filter((_, at) => at % 2 === 1);
  return str(Object.assign(texts, { raw: texts }), ...values);
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

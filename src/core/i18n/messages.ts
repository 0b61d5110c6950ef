/** The elements' own words: loaded by language and room of the code, spoken by each element in its own language. */
import type { Language } from './languages.js';
import { teachMsg } from './install-msg.js';

/** Texts by their ids; `{0}` stands for the first value in the code, and so on. */
type Words = Record<string, string>;
type Load = () => Promise<{ readonly templates: Readonly<Words> }>;

/** How to load the words of one room of the code, by language. */
export type MessageFiles = Readonly<Record<Language, Load>>;

const words: Record<string, Words> = {};
const loading = new Map<Load, Promise<void>>();
const loaded = new Set<Load>();
let speaking = '';

/** The message with this id in the language that is spoken now. */
export const word = (id: string, ...values: readonly unknown[]): string | undefined =>
  words[speaking]?.[id]?.replace(/\{(\d)\}/g, (_, at: string) => String(values[+at]));

teachMsg(word);

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
      Object.assign((words[language] ??= {}), (await load()).templates);
      loaded.add(load);
    } catch {
      const pause = PAUSES[Math.min(failures, PAUSES.length - 1)];
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
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

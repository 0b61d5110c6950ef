/** Finds the Tilts elements of a page and loads them, at once and whenever something is added. */
import { prefetchFeed } from '../core/feed/request-feed.js';
import { parseUrl } from '../core/util/url.js';
import { nearestLang, matchLanguage } from '../elements/internal/controllers/language-controller.js';
import { internalMessages } from '../core/i18n/generated/internal.js';
import type { Language } from '../core/i18n/languages.js';
import type { MessageLoaders } from '../core/i18n/messages.js';
import { upgradePlaceholders } from './placeholders.js';
import { VERSION } from './version.js';

/** What one element needs before it can be shown; everything is requested at the same time. */
export interface ElementEntry {
  /** @param language of the page where it was lost before: other files are tried, too */
  define(language?: Language): Promise<unknown>;
  readonly messages: MessageLoaders;
}

const global = globalThis as Record<symbol, unknown>;

/** The version that loads the elements of this page. */
const PAGE = Symbol.for('tilts.page');

const requested = new Set<string>();

/** Whether this copy of Tilts loads the page’s elements: only the first copy does, whatever its version. */
export function claimSingleton(): boolean {
  const first = global[PAGE] as string | undefined;
  global[PAGE] ??= VERSION;
  if (first && first !== VERSION)
    console.warn(`Tilts ${VERSION}: this page uses version ${first}. Keep one of the two.`);
  return !first;
}

/** Starts loading the page’s elements. */
export function startAutoloader(elements: Readonly<Record<string, ElementEntry>>): void {
  const names = Object.keys(elements);
  const selector = names.join();
  const discover = (root: Element | Document): void => {
    // While the page is being parsed, the content of a placeholder may be incomplete.
    if (document.readyState !== 'loading') upgradePlaceholders(root, names);
    if (root instanceof Element && root.matches(selector)) preload(root, elements[root.localName]!);
    root.querySelectorAll(selector).forEach((element) => preload(element, elements[element.localName]!));
  };
  const discoverWhenParsed = (): void => discover(document);
  discover(document);
  document.addEventListener('DOMContentLoaded', discoverWhenParsed, { once: true });
  new MutationObserver((changes) => {
    // A preview that rewrites the page (`document.open`) removes the listener, but not this observer. Adding it again
    // changes nothing.
    document.addEventListener('DOMContentLoaded', discoverWhenParsed, { once: true });
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if (node instanceof Element && node.isConnected) discover(node);
  }).observe(document, { childList: true, subtree: true });
}

/** Milliseconds after which an element whose script was lost is requested again. */
const FIRST_PAUSE_MS = 1_000;

/** Requests everything that an element needs. Once it is there, it reports failures of the rest, and retries. */
function preload(element: Element, { define, messages }: ElementEntry): void {
  const language = matchLanguage(nearestLang(element));
  const src = element.getAttribute('src')?.replaceAll('{lang}', language);
  requestOnce(element.localName, (isAgain) => define(isAgain ? language : undefined), FIRST_PAUSE_MS);
  requestOnce(`${element.localName} ${language}`, messages[language]);
  requestOnce(language, internalMessages[language]);
  const url = src && parseUrl(src, document.baseURI);
  if (url) prefetchFeed(url.href);
}

/** @param pause milliseconds until the next attempt, twice as long each time; without it there is none */
function requestOnce(key: string, operation: (isAgain: boolean) => Promise<unknown>, pause = 0): void {
  if (requested.has(key)) return;
  requested.add(key);
  operation(pause > FIRST_PAUSE_MS).catch((error: unknown) => {
    requested.delete(key);
    if (!pause) return;
    if (pause === FIRST_PAUSE_MS) console.warn(`Tilts: ${key} has not loaded yet.`, error);
    const again = (): void => requestOnce(key, operation, 2 * pause);
    setTimeout(again, pause);
    addEventListener('online', again, { once: true });
  });
}

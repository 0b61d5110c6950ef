/** Finds what a page uses of Tilts and has it loaded, at once and whenever something is added. */
import { parseUrl } from '../core/util/url.js';
import { nearestLang, toLanguage } from '../elements/internal/controllers/language-controller.js';
import { internalMessages } from '../core/i18n/generated/internal.js';
import type { MessageFiles } from '../core/i18n/messages.js';
import { fillPlaceholders } from './placeholders.js';
import { VERSION } from './version.js';

/** What one element needs before it can be shown; all of it is asked for at the same time. */
export interface ElementFiles {
  define(): Promise<unknown>;
  readonly messages: MessageFiles;
}

const global = globalThis as Record<symbol, unknown>;

/** Answers on their way, by absolute URL; the loader of the feed takes them from here. */
const early = (global[Symbol.for('tilts.early')] ??= new Map()) as Map<string, Promise<Response>>;

const asked = new Set<string>();

/** Whether this copy of Tilts looks after the page: only the first one does, whatever its version. */
export function claimPage(): boolean {
  const first = (global[Symbol.for('tilts.page')] ??= VERSION) as string;
  const isFirst = !global[Symbol.for('tilts.page-claimed')];
  global[Symbol.for('tilts.page-claimed')] = true;
  if (!isFirst && first !== VERSION)
    console.warn(
      `Tilts ${VERSION}: version ${first} is on this page already and is used. Keep one of the two.`,
    );
  return isFirst;
}

/** Looks after the page from now on. */
export function startPage(elements: Readonly<Record<string, ElementFiles>>): void {
  const names = Object.keys(elements);
  const selector = names.join();
  const look = (root: Element | Document): void => {
    // While the page is still being read, what a placeholder holds may be half there.
    if (document.readyState !== 'loading') fillPlaceholders(root, names);
    if (root instanceof Element && root.matches(selector)) load(root, elements[root.localName]!);
    root.querySelectorAll(selector).forEach((element) => load(element, elements[element.localName]!));
  };
  const lookWhenRead = (): void => look(document);
  look(document);
  document.addEventListener('DOMContentLoaded', lookWhenRead, { once: true });
  new MutationObserver((changes) => {
    // A preview that writes the page anew (`document.open`) takes the listener away, but not this observer.
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', lookWhenRead, { once: true });
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if (node instanceof Element && node.isConnected) look(node);
  }).observe(document, { childList: true, subtree: true });
}

/** Asks for all that an element needs. The elements themselves tell of failures and try again. */
function load(element: Element, { define, messages }: ElementFiles): void {
  const language = toLanguage(nearestLang(element));
  const src = element.getAttribute('src')?.replaceAll('{lang}', language);
  once(element.localName, define);
  once(`${element.localName} ${language}`, messages[language]);
  once(language, internalMessages[language]);
  const url = src && parseUrl(src, document.baseURI);
  if (url && url.protocol.startsWith('http')) once(url.href, () => ask(url.href));
}

function ask(url: string): Promise<Response> {
  const response = fetch(url, { headers: { accept: 'application/json' } });
  early.set(url, response);
  return response;
}

function once(key: string, work: () => Promise<unknown>): void {
  if (asked.has(key)) return;
  asked.add(key);
  work().catch(() => asked.delete(key));
}

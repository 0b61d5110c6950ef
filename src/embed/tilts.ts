/**
 * The script of a page: finds what the page uses and loads only that. Elements, messages and feed are asked
 * for at the same time; elements added later are found too.
 */
const ELEMENTS: Record<string, () => Promise<unknown>> = {
  'tilts-instrument-directory': () => import('../define/instrument-directory.js'),
};

const MESSAGES: Record<string, () => Promise<unknown>> = {
  lv: () => import('../locale/generated/lv.js'),
  lt: () => import('../locale/generated/lt.js'),
  et: () => import('../locale/generated/et.js'),
};

const SELECTOR = Object.keys(ELEMENTS).join(',');
const asked = new Set<string>();

/** Answers on their way, by absolute URL; the loader of the feed takes them from here. */
const early = ((globalThis as Record<symbol, unknown>)[Symbol.for('tilts.early')] ??= new Map()) as Map<
  string,
  Promise<Response>
>;

/** Loads what stands in this part of the page. The elements themselves tell of failures and try again. */
function look(root: ParentNode): void {
  for (const element of root.querySelectorAll(SELECTOR)) {
    const language = element.closest('[lang]')?.getAttribute('lang')?.slice(0, 2) ?? 'en';
    const src = element.getAttribute('src')?.replaceAll('{lang}', language);
    once(element.localName, ELEMENTS[element.localName]);
    once(language, MESSAGES[language]);
    if (src && URL.canParse(src, document.baseURI)) {
      const url = new URL(src, document.baseURI).href;
      once(url, () => {
        const response = fetch(url, { headers: { accept: 'application/json' } });
        early.set(url, response);
        return response;
      });
    }
  }
}

function once(key: string, load: (() => Promise<unknown>) | undefined): void {
  if (!load || asked.has(key)) return;
  asked.add(key);
  load().catch(() => asked.delete(key));
}

look(document);
new MutationObserver((changes) => {
  for (const { addedNodes } of changes)
    for (const node of addedNodes) if (node instanceof Element) look(node.parentElement ?? document);
}).observe(document.documentElement, { childList: true, subtree: true });

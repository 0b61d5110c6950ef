/**
 * The page for iframes: `embed.html#element=instrument-directory&src=/tilts-feed.json&lang=lv&limit=10`. The element’s
 * attributes and `--tilts-…` tokens follow the `#`; `theme` is `light` (the default), `dark` or `auto`.
 *
 * It posts `{ type: 'tilts:resize', height }` to the host page, and receives `{ type: 'tilts:viewport', top, bottom }`:
 * how much of the iframe is out of sight above and below, so that dialogs open where the person looks. All in CSS
 * pixels.
 */

/** Not `onclick=…`, which would run as script, nor `style`. */
const ATTRIBUTE = /^(?!on|style$)[a-z][a-z-]*$/;
const TOKEN = /^--tilts-[a-z-]+$/;
/** Colours and lengths only: a link to the iframe must not make it contact another host. */
const FETCHING_CSS = /\\|(url|src|image|image-set|cross-fade)\(/i;

const root = document.documentElement;
let currentElement: HTMLElement | undefined;
const sheet = new CSSStyleSheet();
sheet.replaceSync(':root { font: 100%/1.5 system-ui, sans-serif } body { margin: 0; padding: 4px }');
document.adoptedStyleSheets = [sheet];

function render(): void {
  const settings = new URLSearchParams(location.hash.slice(1));
  const { element: name = '', lang, theme = 'light', ...rest } = Object.fromEntries(settings);
  if (lang) root.lang = lang;
  root.style.colorScheme = theme === 'auto' ? 'light dark' : theme;
  document.querySelectorAll('body > :not(noscript)').forEach((old) => old.remove());
  if (!/^[a-z-]+$/.test(name)) {
    console.warn(
      'Tilts: embed.html needs the name of an element, for example #element=instrument-directory.',
    );
    return;
  }
  const element = (currentElement = document.createElement(`tilts-${name.replace(/^tilts-/, '')}`));
  for (const [key, value] of Object.entries(rest))
    if (TOKEN.test(key) && !FETCHING_CSS.test(value)) element.style.setProperty(key, value);
    else if (ATTRIBUTE.test(key)) element.setAttribute(key, value);
  document.body.append(element);
}

render();
addEventListener('hashchange', render);

new ResizeObserver(() => {
  // While nothing is shown, the host page keeps its own height.
  if (!currentElement?.shadowRoot) return;
  // Any origin: the height of a public list is no secret, and the server decides which pages may embed this one.
  parent.postMessage({ type: 'tilts:resize', height: Math.ceil(root.getBoundingClientRect().height) }, '*');
}).observe(root);

addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
  if (source !== parent || typeof data !== 'object' || data === null) return;
  const { type, top, bottom } = data as Record<string, unknown>;
  if (type !== 'tilts:viewport' || !isLength(top) || !isLength(bottom)) return;
  root.style.setProperty('--tilts-unseen-top', `${top}px`);
  root.style.setProperty('--tilts-unseen-bottom', `${bottom}px`);
});

const isLength = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && Number.isFinite(value);

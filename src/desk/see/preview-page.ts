/**
 * The page inside the preview of the desk: the real elements of `tilts.js`, with the feed that the desk gives it. It asks
 * nobody for the feed: what the desk says is put where the elements share what has been loaded.
 */
import { withoutBlanks } from '../../core/feed/left-out.js';
import { isObject } from '../../core/util/is-object.js';
import type { LoadedFeed } from '../../core/feed/load.js';
import type { PreviewMessage } from './preview.types.js';

const feeds = ((globalThis as Record<symbol, unknown>)[Symbol.for('tilts.feeds')] ??= new Map()) as Map<
  string,
  Promise<LoadedFeed>
>;

const root = document.documentElement;
const sheet = new CSSStyleSheet();
sheet.replaceSync(
  ':root { font: 100%/1.5 system-ui, sans-serif } body { background: Canvas; color: CanvasText; margin: 0; padding: 1em }',
);
document.adoptedStyleSheets = [sheet];

/** Each version of the feed has an address of its own. */
let version = 0;

function show({ feed, base, element: name, attributes, tokens, language, theme }: PreviewMessage): void {
  const url = new URL(`tilts-preview-${++version}.json`, base).href;
  feeds.clear();
  const json = withoutBlanks(feed);
  feeds.set(url, Promise.resolve({ json, url, fetchedAt: Date.now(), stale: false }));
  root.lang = language;
  root.style.colorScheme = theme;
  const element = document.createElement(`tilts-${name}`);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  for (const [token, value] of Object.entries(tokens)) element.style.setProperty(token, value);
  // As a property: the page’s script requests the address of an attribute ahead of time.
  (element as HTMLElement & { src?: string }).src = url;
  document.body.replaceChildren(element);
}

const isPreview = (data: unknown): data is PreviewMessage =>
  isObject(data) && data['type'] === 'tilts:preview';

addEventListener('message', ({ data, source, origin }: MessageEvent<unknown>) => {
  if (source === parent && origin === location.origin && isPreview(data)) show(data);
});

/**
 * One live region for the whole page, in the light DOM: screen readers miss live regions inside shadow roots.
 * It stands empty before it first speaks.
 */
let region: HTMLElement | undefined;

/** Against a page's own `div {… !important}` too. */
const HIDDEN: Readonly<Record<string, string>> = {
  all: 'initial',
  position: 'fixed',
  top: '0',
  'clip-path': 'inset(50%)',
};

/** Puts the empty region into the page, so that it is known before it speaks. */
export function ensureLiveRegion(): HTMLElement {
  if (!region?.isConnected) {
    region = document.createElement('div');
    region.setAttribute('role', 'status');
    region.dataset['tiltsAnnouncer'] = '';
    for (const [name, value] of Object.entries(HIDDEN)) region.style.setProperty(name, value, 'important');
    document.body.append(region);
  }
  return region;
}

/** Says a sentence to screen readers. The same sentence twice is said twice. */
export function announce(text: string, lang: string): void {
  const target = ensureLiveRegion();
  target.lang = lang;
  target.textContent = target.textContent === text ? `${text}\u00a0` : text;
}

/**
 * One live region for the whole page, in the light DOM: screen readers miss live regions inside shadow roots. It is
 * empty until its first announcement.
 */
let region: HTMLElement | undefined;

/** Overrides a page’s `div {… !important}`, too. */
const HIDDEN: Readonly<Record<string, string>> = {
  all: 'initial',
  position: 'fixed',
  top: '0',
  'clip-path': 'inset(50%)',
};

/** Adds the empty region to the page, so that screen readers know it before its first announcement. */
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

/** Announces a message to screen readers, even if it is the same as the last one. */
export function announce(text: string, lang: string): void {
  const target = ensureLiveRegion();
  target.lang = lang;
  target.textContent = target.textContent === text ? `${text}\u00a0` : text;
}

/**
 * Writes the height of an element to `data-tilts-height`: an editor’s preview (WordPress) measures the page again when the
 * page changes, and cannot see changes inside the element. The observer lives as long as the element.
 */
export function writeHeight(element: HTMLElement): void {
  new ResizeObserver(() => {
    const height = String(element.offsetHeight);
    if (element.dataset['tiltsHeight'] !== height) element.dataset['tiltsHeight'] = height;
  }).observe(element);
}

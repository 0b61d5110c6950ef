/** Scrolls to what a control has opened below it, unless it is already visible. */
export function reveal(control: HTMLElement | null, opened: Element | null): void {
  if (!control?.getClientRects().length || !opened) return;
  if (opened.getBoundingClientRect().bottom <= innerHeight) return;
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  control.scrollIntoView({ block: 'start', behavior: isStill ? 'auto' : 'smooth' });
}

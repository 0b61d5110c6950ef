/** Scrolls so that one sees what a control has opened below it; not where it is in sight as it is. */
export function reveal(control: HTMLElement | null, opened: Element | null): void {
  if (!control?.getClientRects().length || !opened) return;
  if (opened.getBoundingClientRect().bottom <= innerHeight) return;
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  control.scrollIntoView({ block: 'start', behavior: isStill ? 'auto' : 'smooth' });
}

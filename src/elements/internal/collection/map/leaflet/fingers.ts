import type { LeafletMap } from './leaflet.js';

/**
 * One finger scrolls the page, as the wheel does; two move and zoom the map, and do not scroll at the same time. The mouse
 * moves the map as before.
 */
export function keepOneFingerForPage(
  container: HTMLElement,
  { dragging }: LeafletMap,
  signal: AbortSignal,
): void {
  const options = { capture: true, passive: false, signal };
  let hasTwoFingers = false;
  const onPointer = ({ pointerType, isPrimary }: PointerEvent): void => {
    hasTwoFingers = !isPrimary;
    if (pointerType === 'touch') dragging.disable();
    else dragging.enable();
  };
  const onTouch = (event: Event): void => {
    if (hasTwoFingers && event.cancelable) event.preventDefault();
  };
  container.addEventListener('pointerdown', onPointer, options);
  container.addEventListener('touchstart', onTouch, options);
  container.addEventListener('touchmove', onTouch, options);
}

import type { ReactiveControllerHost } from 'lit';

export interface FocusHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

const CONTROLS =
  'button:enabled, input:enabled, select:enabled, textarea:enabled, summary, a[href], [tabindex]';
/** What brings up the keyboard of a phone. */
const TEXT_FIELDS = 'input:not([type=radio], [type=checkbox]), textarea';

/** It is no longer there, or there for nobody: browsers take the focus from it. */
const isGone = (control: HTMLElement): boolean => !control.isConnected || control.matches(':disabled');

/**
 * A control may take itself away by what it does, such as a suggestion that was chosen, or “Undo” of the only change.
 * Then the control that now stands in its place, or after it, gets the focus, so that who works with the keys goes on
 * from there (WCAG 2.2, 2.4.3). If there is none yet, as while a list is loaded again, the first one that comes gets it.
 */
export function keepFocus(host: FocusHost): void {
  const root = host.renderRoot as ShadowRoot;
  const controls = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(CONTROLS)];
  /** What had the focus before the update, after the controls before it. */
  let before: HTMLElement[] = [];
  let isByKeys = false;
  let isLate = false;
  host.addController({
    hostUpdate() {
      const { activeElement } = root;
      if (activeElement) {
        const all = controls();
        before = all.slice(0, all.indexOf(activeElement as HTMLElement) + 1);
        isByKeys = activeElement.matches(':focus-visible');
      } else if (document.activeElement !== document.body) before = [];
    },
    hostUpdated() {
      const lost = before.at(-1);
      const { activeElement } = root;
      const isLost = lost !== undefined && isGone(lost) && (!activeElement || activeElement === lost);
      const next = isLost ? controlAfter(before.findLast((each) => each.isConnected)) : undefined;
      // Whoever works with the mouse or a finger may have scrolled on.
      next?.focus({ preventScroll: !isByKeys });
      isLate = isLost && !next;
      if (!isLate) before = [];
    },
  });

  function controlAfter(last: HTMLElement | undefined): HTMLElement | undefined {
    // While a dialog is open, nothing else can have it.
    const dialog = root.querySelector('dialog[open]');
    const now = controls().filter(
      (each) =>
        (!dialog || dialog.contains(each)) &&
        each.getClientRects().length > 0 &&
        !(isLate && !isByKeys && each.matches(TEXT_FIELDS)),
    );
    const next = last
      ? now.find((each) => last.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING)
      : now[0];
    return next ?? now.at(-1);
  }
}

import type { ReactiveControllerHost } from 'lit';

export interface FocusHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

const CONTROLS =
  'button:enabled, input:enabled, select:enabled, textarea:enabled, summary, a[href], [tabindex]';

/**
 * A control may take itself away by what it does, such as a suggestion that was chosen. Then the control that now stands
 * in its place gets the focus, so that who works with the keys goes on from there (WCAG 2.2, 2.4.3). What asks for the
 * focus by itself does so before or after: the last one has it.
 */
export function keepFocus(host: FocusHost): void {
  const root = host.renderRoot as ShadowRoot;
  const controls = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(CONTROLS)];
  /** What had the focus before the update, after the controls before it. */
  let before: HTMLElement[] = [];
  let isByKeys = false;
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
      const isLost = lost !== undefined && !lost.isConnected && !root.activeElement;
      const next = isLost ? nextTo(before.findLast((each) => each.isConnected)) : undefined;
      next?.focus();
      // Where nothing can have it yet, as while a list is loaded again, those who work with the keys get it later. Others
      // may have scrolled on by then.
      if (next || !isLost || !isByKeys) before = [];
    },
  });

  function nextTo(last: HTMLElement | undefined): HTMLElement | undefined {
    // While a dialog is open, nothing else can have it.
    const dialog = root.querySelector('dialog[open]');
    const now = controls().filter(
      (each) => (!dialog || dialog.contains(each)) && each.getClientRects().length > 0,
    );
    const next = last
      ? now.find((each) => last.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING)
      : now[0];
    return next ?? now.at(-1);
  }
}

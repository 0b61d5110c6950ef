import type { ReactiveControllerHost } from 'lit';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

const CONTROLS =
  'button:enabled, input:enabled, select:enabled, textarea:enabled, summary, a[href], [tabindex]';

/**
 * A control may take itself away by what it does, such as a suggestion that was chosen. Then the control that now stands
 * in its place gets the focus, so that who works with the keys goes on from there (WCAG 2.2, 2.4.3). What asks for the
 * focus by itself is added to the element earlier.
 */
export function keepFocus(host: Host): void {
  const root = host.renderRoot as ShadowRoot;
  const controls = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(CONTROLS)];
  /** What had the focus before the update, after the controls before it. */
  let before: HTMLElement[] = [];
  host.addController({
    hostUpdate() {
      const all = root.activeElement ? controls() : [];
      before = all.slice(0, all.indexOf(root.activeElement as HTMLElement) + 1);
    },
    hostUpdated() {
      const lost = before.pop();
      if (!lost || lost.isConnected || root.activeElement) return;
      const last = before.findLast((each) => each.isConnected);
      // While a dialog is open, nothing else can have it.
      const dialog = root.querySelector('dialog[open]');
      const now = controls().filter(
        (each) => (!dialog || dialog.contains(each)) && each.getClientRects().length > 0,
      );
      const next = last
        ? now.find((each) => last.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING)
        : now[0];
      (next ?? now.at(-1))?.focus();
    },
  });
}

/** Leads who works with the keys to a field that has just been drawn. */
import type { LitElement } from 'lit';

const FOCUSABLE = 'input, select, textarea, summary, button:enabled';

/** The control with an id; of a group or of a text in several languages, the first one. */
function controlAt(root: ShadowRoot, id: string): HTMLElement | null {
  const own = root.getElementById(id);
  if (own) return own.matches(FOCUSABLE) ? own : own.querySelector<HTMLElement>(FOCUSABLE);
  const within = [...root.querySelectorAll<HTMLElement>(`[id^="${CSS.escape(id)}-"]`)];
  return within.find((each) => each.matches(FOCUSABLE)) ?? null;
}

/**
 * Focuses the first of these fields that there is, once the form is drawn.
 * @param near a control of the form
 * @param ids of controls, the best one first
 */
export async function focusField(near: EventTarget | null, ...ids: readonly string[]): Promise<void> {
  const root = (near as HTMLElement).getRootNode() as ShadowRoot;
  await (root.host as LitElement).updateComplete;
  for (const id of ids) {
    const control = controlAt(root, id);
    if (!control) continue;
    control.scrollIntoView({ block: 'center' });
    control.focus();
    return;
  }
}

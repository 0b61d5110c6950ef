/**
 * Keeps the keys that write or press from the page. Shortcuts of pages (`s`, `/`) and the default buttons of their forms
 * (Enter) leave fields and buttons alone, but of ours they only see the element’s tag.
 */

const CONTROLS = 'input, textarea, select, button, a, summary';
const KEYS = /^(?:.|Enter)$/u;

function keepKey(event: Event): void {
  const { key, ctrlKey, metaKey, target } = event as KeyboardEvent;
  if (!ctrlKey && !metaKey && KEYS.test(key) && (target as Element).matches(CONTROLS))
    event.stopPropagation();
}

export function keepKeys({ renderRoot }: { readonly renderRoot: HTMLElement | DocumentFragment }): void {
  for (const type of ['keydown', 'keypress', 'keyup']) renderRoot.addEventListener(type, keepKey);
}

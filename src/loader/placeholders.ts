/**
 * `<div data-tilts="instrument-directory" data-src="…" data-lang="lv"><a href="…">…</a></div>`: for editors that
 * take away tags they do not know, but leave `data-*` on a `div` (WordPress for authors, Joomla, Drupal).
 */

const PLACEHOLDER = '[data-tilts]';

/**
 * What a placeholder may hand on. An author who may write no script could otherwise have one run by
 * `data-onclick`; `data-style` breaks a strict policy; and what is no name at all would throw.
 */
const ATTRIBUTE = /^data-(?!tilts$|on|style$)([a-z][\w-]*)$/;

/** Puts the element into each placeholder of this part of the page; what stood in it becomes the fallback. */
export function upgradePlaceholders(root: Element | Document, names: readonly string[]): void {
  const isPlaceholder = root instanceof Element && root.matches(PLACEHOLDER);
  for (const placeholder of [...(isPlaceholder ? [root] : []), ...root.querySelectorAll(PLACEHOLDER)])
    if (placeholder instanceof HTMLElement) upgrade(placeholder, names);
}

function upgrade(placeholder: HTMLElement, names: readonly string[]): void {
  const name = `tilts-${placeholder.dataset['tilts']!.trim().toLowerCase()}`;
  if (!names.includes(name) || placeholder.querySelector(`:scope > ${name}`)) return;
  const element = document.createElement(name);
  for (const { name: attribute, value } of placeholder.attributes) {
    const own = ATTRIBUTE.exec(attribute)?.[1];
    if (own) element.setAttribute(own, value);
  }
  element.append(...placeholder.childNodes);
  placeholder.append(element);
}

/**
 * `<div data-tilts="instrument-directory" data-src="…" data-lang="lv"><a href="…">…</a></div>`: for editors that remove
 * unknown tags, but leave `data-*` on a `div` (WordPress for authors, Joomla, Drupal).
 */

const PLACEHOLDER = '[data-tilts]';

/**
 * Attributes that a placeholder passes on. An author who is not allowed to write scripts could otherwise run one with
 * `data-onclick`; `data-style` violates a strict policy; and an invalid attribute name would throw.
 */
const ATTRIBUTE = /^data-(?!tilts$|on|style$)([a-z][\w-]*)$/;

/** Replaces each placeholder in this part of the page; its content becomes the fallback. */
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

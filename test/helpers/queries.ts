/**
 * Finds what a person perceives: by role, accessible name and label text, through open shadow roots and slots.
 * What is hidden, or lies inert behind a modal dialog, is not found.
 */
import { computeAccessibleName, getRole } from 'dom-accessibility-api';

export type Name = string | RegExp;

/** What has no name by the standard, and is known by its text. */
const KNOWN_BY_TEXT = new Set(['mark', 'paragraph']);

/** Roles that the library leaves out. */
const FURTHER_ROLES: Record<string, string> = { input: 'textbox', mark: 'mark', p: 'paragraph' };

const roleOf = (element: Element): string => {
  const role = getRole(element) ?? FURTHER_ROLES[element.localName] ?? 'generic';
  return role === 'columnheader' && element.matches('th[scope=row]') ? 'rowheader' : role;
};

/** The children as they are drawn: of the shadow root where there is one, and what a slot shows. */
function childrenOf(node: Node): Node[] {
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes({ flatten: true });
    return assigned.length ? assigned : [...node.childNodes];
  }
  return [...((node as Element).shadowRoot ?? node).childNodes];
}

/** Whether an element in a visible parent can be seen. `display: contents` has no box of its own. */
export const isVisible = (element: Element): boolean =>
  getComputedStyle(element).display === 'contents' || element.checkVisibility({ visibilityProperty: true });

/** Every run of white space, a no-break one too, as one space. */
export const normalizeSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The text a person sees in an element, with every run of white space as one space. */
export const textOf = (root: Node): string => normalizeSpace(rawText(root));

function rawText(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element)) return childrenOf(node).map(rawText).join('');
  if (!isVisible(node) || /^(STYLE|SCRIPT)$/.test(node.tagName)) return '';
  const text = childrenOf(node).map(rawText).join('');
  return node.tagName === 'BR' || !/^(inline|contents)$/.test(getComputedStyle(node).display)
    ? ` ${text} `
    : text;
}

/** The accessible name (https://www.w3.org/TR/accname-1.2/). Marks that CSS draws are no part of what tests ask for. */
export const accessibleName = (element: Element): string =>
  KNOWN_BY_TEXT.has(roleOf(element))
    ? textOf(element)
    : normalizeSpace(computeAccessibleName(element, { computedStyleSupportsPseudoElements: false }));

const matches = (text: string, name: Name | undefined): boolean =>
  name === undefined || (typeof name === 'string' ? text === name : name.test(text));

/** All elements of a role, in the order they are read. */
export function getAllByRole(root: Node, role: string, name?: Name): HTMLElement[] {
  const found: { element: HTMLElement; inModal: boolean }[] = [];
  let hasModal = false;
  const visit = (node: Node, inModal: boolean): void => {
    let isInside = inModal;
    if (node instanceof HTMLElement) {
      const isShown = node instanceof HTMLOptionElement || isVisible(node);
      if (!isShown || node.ariaHidden === 'true' || node.inert) return;
      if (node.matches('dialog:modal')) hasModal = isInside = true;
      if (node !== root && roleOf(node) === role && matches(accessibleName(node), name))
        found.push({ element: node, inModal: isInside });
    }
    childrenOf(node).forEach((child) => visit(child, isInside));
  };
  visit(root, false);
  return found.filter(({ inModal }) => inModal || !hasModal).map(({ element }) => element);
}

/** The one element of a role and name; says what there is instead where it is missing. */
export function getByRole<T extends HTMLElement = HTMLElement>(root: Node, role: string, name?: Name): T {
  const found = getAllByRole(root, role, name);
  if (found.length === 1) return found[0] as T;
  const there = getAllByRole(root, role).map(accessibleName).join(' | ');
  throw new Error(`${found.length} of role "${role}" named ${name}. There are: ${there || 'none'}`);
}

export const hasRole = (root: Node, role: string, name?: Name): boolean =>
  getAllByRole(root, role, name).length > 0;

/** The names of all elements of a role, in the order they are read. */
export const accessibleNames = (root: Node, role: string): string[] =>
  getAllByRole(root, role).map(accessibleName);

/** Names of several buttons that can be used now; `known` are names that several may have. */
export function repeatedButtonNames(root: Node, known: readonly string[] = []): string[] {
  const names = getAllByRole(root, 'button')
    .filter((button) => !(button as HTMLButtonElement).disabled)
    .map(accessibleName);
  return [...new Set(names.filter((name, at) => names.indexOf(name) !== at && !known.includes(name)))];
}

/** The element with the focus, looked for inside shadow roots. */
export function deepActiveElement(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** What has the focus, in words: `button Close`. (Mocha cannot print an element where a comparison fails.) */
export function describeFocus(): string {
  const element = deepActiveElement();
  return element ? `${roleOf(element)} ${accessibleName(element)}` : 'nothing';
}

/** The language in which a text is read out: the nearest `lang`, looking out of shadow roots. */
export function langOf(element: Element): string {
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang')!;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? langOf(root.host) : '';
}

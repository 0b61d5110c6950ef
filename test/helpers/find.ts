/**
 * Finds what a person perceives: by role, accessible name and label text, through open shadow roots and slots.
 * What is hidden, or lies inert behind a modal dialog, is not found.
 */
export type Name = string | RegExp;

const INPUTS: Record<string, string> = {
  checkbox: 'checkbox',
  number: 'spinbutton',
  search: 'searchbox',
  radio: 'radio',
  button: 'button',
};

const ROLES: Record<string, string | ((element: Element) => string)> = {
  A: (element) => (element.hasAttribute('href') ? 'link' : 'generic'),
  ARTICLE: 'article',
  BUTTON: 'button',
  DETAILS: 'group',
  DIALOG: 'dialog',
  INPUT: (element) => INPUTS[(element as HTMLInputElement).type] ?? 'textbox',
  LI: 'listitem',
  MARK: 'mark',
  OL: 'list',
  OPTION: 'option',
  P: 'paragraph',
  SELECT: 'combobox',
  // Screen readers call it a button that is expanded or collapsed.
  SUMMARY: 'button',
  TABLE: 'table',
  TEXTAREA: 'textbox',
  TD: 'cell',
  TH: (element) => (element.getAttribute('scope') === 'row' ? 'rowheader' : 'columnheader'),
  TR: 'row',
  UL: 'list',
};

const NAMED_BY_CONTENT = new Set(
  'button link heading option mark cell rowheader columnheader paragraph'.split(' '),
);

const HEADING = /^H([1-6])$/;

const roleOf = (element: Element): string => {
  const role = element.getAttribute('role')?.split(' ')[0];
  if (role) return role;
  if (HEADING.test(element.tagName)) return 'heading';
  const known = ROLES[element.tagName] ?? 'generic';
  return typeof known === 'string' ? known : known(element);
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
export const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The text a person sees in an element, with every run of white space as one space. */
export const textOf = (root: Node): string => squeeze(rawText(root));

function rawText(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element)) return childrenOf(node).map(rawText).join('');
  if (!isVisible(node) || /^(STYLE|SCRIPT)$/.test(node.tagName)) return '';
  const text = childrenOf(node).map(rawText).join('');
  return node.tagName === 'BR' || !/^(inline|contents)$/.test(getComputedStyle(node).display)
    ? ` ${text} `
    : text;
}

/** The accessible name (a short form of https://www.w3.org/TR/accname-1.2/, enough for our own markup). */
export function nameOf(element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/);
  if (ids) {
    const root = element.getRootNode() as Document | ShadowRoot;
    return squeeze(ids.map((id) => root.getElementById(id)?.textContent ?? '').join(' '));
  }
  const label = element.getAttribute('aria-label');
  if (label) return squeeze(label);
  const { labels } = element as HTMLInputElement;
  if (labels?.length) return [...labels].map((each) => labelText(each, element)).join(' ');
  if (element.tagName === 'OPTION') return squeeze(element.textContent);
  return NAMED_BY_CONTENT.has(roleOf(element)) ? textOf(element) : '';
}

const labelText = (label: Element, control: Element): string =>
  squeeze(
    childrenOf(label)
      .filter((child) => child !== control && !child.contains(control))
      .map(rawText)
      .join(''),
  );

const matches = (text: string, name: Name | undefined): boolean =>
  name === undefined || (typeof name === 'string' ? text === name : name.test(text));

/** All elements of a role, in the order they are read. */
export function all(root: Node, role: string, name?: Name): HTMLElement[] {
  const found: { element: HTMLElement; inModal: boolean }[] = [];
  let hasModal = false;
  const visit = (node: Node, inModal: boolean): void => {
    let isInside = inModal;
    if (node instanceof HTMLElement) {
      const isShown = node instanceof HTMLOptionElement || isVisible(node);
      if (!isShown || node.ariaHidden === 'true' || node.inert) return;
      if (node.matches('dialog:modal')) hasModal = isInside = true;
      if (node !== root && roleOf(node) === role && matches(nameOf(node), name))
        found.push({ element: node, inModal: isInside });
    }
    childrenOf(node).forEach((child) => visit(child, isInside));
  };
  visit(root, false);
  return found.filter(({ inModal }) => inModal || !hasModal).map(({ element }) => element);
}

/** The one element of a role and name; says what there is instead where it is missing. */
export function one<T extends HTMLElement = HTMLElement>(root: Node, role: string, name?: Name): T {
  const found = all(root, role, name);
  if (found.length === 1) return found[0] as T;
  const there = all(root, role).map(nameOf).join(' | ');
  throw new Error(`${found.length} of role "${role}" named ${name}. There are: ${there || 'none'}`);
}

export const has = (root: Node, role: string, name?: Name): boolean => all(root, role, name).length > 0;

/** The names of all elements of a role, in the order they are read. */
export const names = (root: Node, role: string): string[] => all(root, role).map(nameOf);

/** The element with the focus, looked for inside shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** What has the focus, in words: `button Close`. (Mocha cannot print an element where a comparison fails.) */
export function focusedOn(): string {
  const element = focused();
  return element ? `${roleOf(element)} ${nameOf(element)}` : 'nothing';
}

/** The language in which a text is read out: the nearest `lang`, looking out of shadow roots. */
export function langOf(element: Element): string {
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang')!;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? langOf(root.host) : '';
}

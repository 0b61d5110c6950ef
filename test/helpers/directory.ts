/** Shows directories to a test and does in them what a person does. */
import type { LitElement } from 'lit';
import '../../src/define/instrument-directory.js';
import type { InstrumentDirectoryElement } from '../../src/elements/instrument-directory/instrument-directory.js';
import { make, placeRead, type Attributes } from './elements.js';
import { all, names, one, textOf, type Name } from './find.js';
import { json, type Network } from './network.js';
import { anyWord } from './words.js';
import { waitUntil } from './wait.js';

export type Directory = InstrumentDirectoryElement;
/** A directory that is not in the page yet. */
export const create = (attributes: Attributes = {}): Directory =>
  make('tilts-instrument-directory', attributes);

/** Places a directory and waits until the whole feed is read. */
export const showAt = (src: string, attributes: Attributes = {}): Promise<Directory> =>
  placeRead(create({ src, ...attributes }));

/** Serves a feed and shows it in a directory. */
export const show = (network: Network, feed: unknown, attributes?: Attributes): Promise<Directory> =>
  showAt(network.serve(json(feed)), attributes);

/** Waits until what was asked of the list is answered: a query waits for its index. */
export async function answered(element: LitElement): Promise<void> {
  await element.updateComplete;
  await waitUntil(() => !element.renderRoot.querySelector('[aria-busy=true]'), 'the list is answered');
}

/** Writes into a field as a person does, and lets the directory answer. */
export async function write(element: LitElement, label: Name, text: string): Promise<void> {
  const field = (all(element, 'searchbox', label)[0] ??
    one(element, 'spinbutton', label)) as HTMLInputElement;
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await answered(element);
}

export const search = (element: LitElement, text: string): Promise<void> =>
  write(element, anyWord('search.label', 'Search for support'), text);

/** Chooses an option of a list by its text. */
export async function choose(element: LitElement, label: Name, option: Name): Promise<void> {
  const list = one<HTMLSelectElement>(element, 'combobox', label);
  list.focus();
  one<HTMLOptionElement>(list, 'option', option).selected = true;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

/** The option that a list shows as chosen. */
export const chosen = (element: LitElement, label: Name): string =>
  one<HTMLSelectElement>(element, 'combobox', label).selectedOptions[0]?.textContent ?? '';

/** Presses a button or link by its name. */
export async function press(element: LitElement, name: Name, role = 'button'): Promise<void> {
  const control = one(element, role, name);
  control.focus();
  control.click();
  await element.updateComplete;
}

/** Presses "Show more" until the whole list is there. */
export async function showWhole(element: LitElement): Promise<void> {
  const more = () => all(element, 'button', anyWord('results.more', 'Show more'))[0];
  for (let button = more(); button; button = more()) {
    button.click();
    await element.updateComplete;
  }
}

/** The cards of the list, from the top. */
export const cards = (element: LitElement): HTMLElement[] => all(element, 'article');

export const titleOf = (card: HTMLElement): string => textOf(one(card, 'heading'));

/** The titles in the list, from the top. */
export const titles = (element: LitElement): string[] => cards(element).map(titleOf);

export const card = (element: LitElement, title: string): HTMLElement => {
  const found = cards(element).find((each) => titleOf(each) === title);
  if (!found) throw new Error(`No card "${title}" among: ${titles(element).join(' | ')}`);
  return found;
};

/** Waits until the element shows a text. */
export const seen = (element: Element, text: Name): Promise<void> =>
  waitUntil(
    () => (typeof text === 'string' ? textOf(element).includes(text) : text.test(textOf(element))),
    `shows ${text}`,
  );

/** Opens an instrument and waits for the dialog. */
export async function open(element: LitElement, title: string): Promise<HTMLElement> {
  const heading = one(card(element, title), 'heading');
  const control = all(heading, 'link')[0] ?? one(heading, 'button');
  control.focus();
  control.click();
  return dialogOf(element);
}

/** The dialog, once it is open. */
export async function dialogOf(element: LitElement): Promise<HTMLElement> {
  await waitUntil(() => all(element, 'dialog').length === 1, 'a dialog opens');
  return one(element, 'dialog');
}

/** Waits until no dialog is open, and the element has heard of it: its `close` event comes a task later. */
export const dialogGone = (element: LitElement): Promise<void> =>
  waitUntil(() => !element.renderRoot.querySelector('dialog'), 'the dialog closes');

/** The sentence above the list: how many were found. */
export const countLine = (element: LitElement): string =>
  all(element, 'paragraph', /support instrument/).map(textOf)[0] ?? '';

/** Unfolds a filter by its name and gives its values. */
export async function filterOf(element: LitElement, name: string): Promise<HTMLElement> {
  const isOpen = () => all(element, 'group', name).some((group) => all(group, 'checkbox').length > 0);
  if (!isOpen()) one(element, 'button', new RegExp(`^${name}( \\(\\d+\\))?$`)).click();
  await waitUntil(isOpen, `the filter ${name} opens`);
  return one(element, 'group', name);
}

/** All values of a filter with their counts: `Grant 6`. */
export const valuesOf = async (element: LitElement, name: string): Promise<string[]> =>
  names(await wholeFilter(element, name), 'checkbox');

/** A filter with all its values shown. */
async function wholeFilter(element: LitElement, name: string): Promise<HTMLElement> {
  const group = await filterOf(element, name);
  all(group, 'button', /\(\d+\)$/)[0]?.click();
  await element.updateComplete;
  return group;
}

/** Ticks a value of a filter, or takes the tick away. */
export async function tick(element: LitElement, filter: string, value: string): Promise<void> {
  const escaped = value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const box = one(await wholeFilter(element, filter), 'checkbox', new RegExp(`^${escaped} \\d+$`));
  box.focus();
  box.click();
  await element.updateComplete;
}

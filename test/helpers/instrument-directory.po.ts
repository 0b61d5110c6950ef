/** Shows directories to a test and does in them what a person does. */
import type { LitElement } from 'lit';
import '../../src/define/instrument-directory.js';
import type { InstrumentDirectoryElement } from '../../src/elements/instrument-directory/instrument-directory.js';
import { createElement, mountAndLoad, type Attributes } from './elements.js';
import { getAllByRole, accessibleNames, getByRole, textOf } from './queries.js';
import { json, type Network } from './network.js';
import { anyLanguagePattern } from './messages.js';
import { waitUntil } from './wait.js';
import { fill } from './user.js';

export type Directory = InstrumentDirectoryElement;
/** A directory that is not in the page yet. */
export const createDirectory = (attributes: Attributes = {}): Directory =>
  createElement('tilts-instrument-directory', attributes);

/** Places a directory and waits until the whole feed is read. */
export const mountDirectoryAt = (src: string, attributes: Attributes = {}): Promise<Directory> =>
  mountAndLoad(createDirectory({ src, ...attributes }));

/** Serves a feed and shows it in a directory. */
export const mountDirectory = (
  network: Network,
  feed: unknown,
  attributes?: Attributes,
): Promise<Directory> => mountDirectoryAt(network.respondAt(json(feed)), attributes);

export const search = (element: LitElement, text: string): Promise<void> =>
  fill(element, anyLanguagePattern('search.label'), text);

/** Presses "Show more" until the whole list is there. */
export async function showAll(element: LitElement): Promise<void> {
  const more = () => getAllByRole(element, 'button', anyLanguagePattern('results.more'))[0];
  for (let button = more(); button; button = more()) {
    button.click();
    await element.updateComplete;
  }
}

/** The cards of the list, from the top. */
export const cards = (element: LitElement): HTMLElement[] => getAllByRole(element, 'article');

export const titleOf = (getCard: HTMLElement): string => textOf(getByRole(getCard, 'heading'));

/** The titles in the list, from the top. */
export const titles = (element: LitElement): string[] => cards(element).map(titleOf);

export const card = (element: LitElement, title: string): HTMLElement => {
  const found = cards(element).find((each) => titleOf(each) === title);
  if (!found) throw new Error(`No card "${title}" among: ${titles(element).join(' | ')}`);
  return found;
};

/** Opens an instrument and waits for the dialog. */
export async function openDetail(element: LitElement, title: string): Promise<HTMLElement> {
  const heading = getByRole(card(element, title), 'heading');
  const control = getAllByRole(heading, 'link')[0] ?? getByRole(heading, 'button');
  control.focus();
  control.click();
  return waitForDialog(element);
}

/** The dialog, once it is open. */
export async function waitForDialog(element: LitElement): Promise<HTMLElement> {
  await waitUntil(() => getAllByRole(element, 'dialog').length === 1, 'a dialog opens');
  return getByRole(element, 'dialog');
}

/** Waits until no dialog is open, and the element has heard of it: its `close` event comes a task later. */
export const waitForDialogToClose = (element: LitElement): Promise<void> =>
  waitUntil(() => !element.renderRoot.querySelector('dialog'), 'the dialog closes');

/** The sentence above the list: how many were found. */
export const resultCount = (element: LitElement): string =>
  getAllByRole(element, 'paragraph', /support instrument/).map(textOf)[0] ?? '';

/** Unfolds a filter by its name and gives its values. */
export async function openFilter(element: LitElement, name: string): Promise<HTMLElement> {
  const isOpen = () =>
    getAllByRole(element, 'group', name).some((group) => getAllByRole(group, 'checkbox').length > 0);
  if (!isOpen()) getByRole(element, 'button', new RegExp(`^${name}( \\(\\d+\\))?$`)).click();
  await waitUntil(isOpen, `the filter ${name} opens`);
  return getByRole(element, 'group', name);
}

/** All values of a filter with their counts: `Grant 6`. */
export const filterValues = async (element: LitElement, name: string): Promise<string[]> =>
  accessibleNames(await openWholeFilter(element, name), 'checkbox');

/** A filter with all its values shown. */
async function openWholeFilter(element: LitElement, name: string): Promise<HTMLElement> {
  const group = await openFilter(element, name);
  getAllByRole(group, 'button', /\(\d+\)$/)[0]?.click();
  await element.updateComplete;
  return group;
}

/** Ticks a value of a filter, or takes the tick away. */
export async function toggleFilterValue(element: LitElement, filter: string, value: string): Promise<void> {
  const escaped = value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const box = getByRole(await openWholeFilter(element, filter), 'checkbox', new RegExp(`^${escaped} \\d+$`));
  box.focus();
  box.click();
  await element.updateComplete;
}

/** Puts elements into the page of a test. */
import { fixtureSync, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { waitUntil } from './wait.js';

export type Attributes = Readonly<Record<string, string>>;

/** Text of the fallback link that all elements of the tests have inside. */
export const FALLBACK = 'The list as a page';

/** An element with its fallback link that is not in the page yet. */
export function createElement<N extends keyof HTMLElementTagNameMap>(
  name: N,
  attributes: Attributes,
): HTMLElementTagNameMap[N] {
  const element = document.createElement(name);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const link = document.createElement('a');
  link.href = '/list';
  link.textContent = FALLBACK;
  element.append(link);
  return element;
}

/** Puts elements into the `main` of the page. They are gone after the test. */
export async function mount<T extends Element>(...elements: T[]): Promise<T> {
  const main = document.createElement('main');
  main.append(...elements);
  // Not `fixture`: it waits for an animation frame, and a page in the background has none.
  fixtureSync(html`${main}`);
  for (const element of elements) if (element instanceof LitElement) await element.updateComplete;
  // It loads right after the first view, in less time than a person needs for the first key.
  await import('../../src/elements/internal/after-first-view.js');
  return elements[0]!;
}

/** Waits until the filters of a list are there: they come after its first cards. */
export const waitForFilters = (element: LitElement): Promise<void> =>
  waitUntil(() => !element.renderRoot.querySelector('.filters > p'), 'the filters are loaded');

/** Places an element and waits until its whole feed is read, and all of it is shown. */
export async function mountAndLoad<T extends LitElement>(element: T): Promise<T> {
  let isLoaded = false;
  element.addEventListener('tilts-feed-loaded', () => (isLoaded = true), { once: true });
  await mount(element);
  await waitUntil(() => isLoaded, 'the feed is read');
  await element.updateComplete;
  await waitForFilters(element);
  return element;
}

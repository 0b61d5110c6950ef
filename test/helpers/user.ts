/** What a person does in an element and waits for there: controls are found by role and name, once they can be seen. */
import type { LitElement } from 'lit';
import { getAllByRole, getByRole, hasRole, textOf, type Name } from './queries.js';
import { waitUntil } from './wait.js';

const TEXT_FIELDS = ['textbox', 'searchbox', 'spinbutton'];

const textFields = (element: Node, label: Name): HTMLInputElement[] =>
  TEXT_FIELDS.flatMap((role) => getAllByRole(element, role, label)) as HTMLInputElement[];

/** As a browser reports what a person writes or chooses. */
const reportInput = (control: HTMLElement): void => {
  control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};

/** Clicks a button, or what else has the role. */
export async function click(element: LitElement, name: Name, role = 'button'): Promise<void> {
  await waitUntil(() => hasRole(element, role, name), `a ${role} ${name} in: ${textOf(element)}`);
  const control = getByRole(element, role, name);
  control.focus();
  control.click();
  await element.updateComplete;
}

/** Chooses a radio button or ticks a box: the first of this name. */
export async function check(
  element: LitElement,
  label: Name,
  role: 'radio' | 'checkbox' = 'radio',
): Promise<void> {
  await waitUntil(() => hasRole(element, role, label), `a ${role} ${label} in: ${textOf(element)}`);
  getAllByRole(element, role, label)[0]!.click();
  await element.updateComplete;
}

/** Chooses an option of a list by its text. */
export async function selectOption(element: LitElement, label: Name, option: Name): Promise<void> {
  const list = getByRole<HTMLSelectElement>(element, 'combobox', label);
  list.focus();
  getByRole<HTMLOptionElement>(list, 'option', option).selected = true;
  reportInput(list);
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

/** The option that a list shows as chosen. */
export const selectedOption = (element: LitElement, label: Name): string =>
  getByRole<HTMLSelectElement>(element, 'combobox', label).selectedOptions[0]?.textContent ?? '';

/** Replaces the text of a field. Waits until the element has answered: a query waits for its index. */
export async function fill(element: LitElement, label: Name, text: string): Promise<void> {
  await waitUntil(() => textFields(element, label).length === 1, `a field ${label} in: ${textOf(element)}`);
  const [field] = textFields(element, label);
  field!.focus();
  field!.value = text;
  reportInput(field!);
  await waitUntilIdle(element);
}

/** Waits until nothing in the element says that it is busy. */
export async function waitUntilIdle(element: LitElement): Promise<void> {
  await element.updateComplete;
  await waitUntil(() => !element.renderRoot.querySelector('[aria-busy=true]'), 'nothing is busy');
}

/** Waits until the element shows a text. */
export async function waitForText(element: Node, text: Name): Promise<void> {
  const isShown = () =>
    typeof text === 'string' ? textOf(element).includes(text) : text.test(textOf(element));
  await waitUntil(isShown, `it shows “${text}”`).catch(() => {
    throw new Error(`It does not show “${text}”: ${textOf(element)}`);
  });
}

/** The goal helper on a page, and what tests do with it. */
import { PlanStore } from '../../src/core/plan/plan-store.js';
import type { SmartGoalElement } from '../../src/elements/smart-goal/smart-goal.js';
import type { Language } from '../../src/core/i18n/languages.js';
import { place } from './elements.js';
import { all, focusedOn, has, textOf, type Name } from './find.js';
import { word } from './words.js';
import { waitUntil } from './wait.js';

/** A page of a municipality with no plan on the device: its headings come before the element's. */
export function useGoalPage(): void {
  const headings = document.createElement('header');
  headings.innerHTML = '<h1>Paraugnovads</h1><h2>SMART</h2>';
  before(() => document.body.prepend(headings));
  beforeEach(() => PlanStore.shared.clear());
  after(() => {
    headings.remove();
    PlanStore.shared.clear();
  });
}

/** The element as soon as it is drawn, with the lists of its feed. */
export async function showGoal(language: Language = 'en', src?: string): Promise<SmartGoalElement> {
  document.documentElement.lang = language;
  const element = document.createElement('tilts-smart-goal');
  let isRead = !src;
  element.addEventListener('tilts-feed-loaded', () => (isRead = true), { once: true });
  if (src) element.setAttribute('src', src);
  await place(element);
  await waitUntil(() => element.shadowRoot!.textContent.trim(), 'it is drawn');
  await waitUntil(() => isRead, 'the lists are read');
  await element.updateComplete;
  return element;
}

/** Presses the last button of this name, once it is there. */
export async function press(element: SmartGoalElement, name: Name): Promise<void> {
  await waitUntil(() => has(element, 'button', name), `a button ${String(name)}`);
  all(element, 'button', name).at(-1)!.click();
  await element.updateComplete;
}

export const says = (element: SmartGoalElement, text: string): Promise<void> =>
  waitUntil(() => textOf(element).includes(text), `it says “${text}”`);

/** The sections of the plan by the ids of their names. */
export const SECTIONS = {
  'section.goals': 'Goals',
  'section.needs': 'Needs of target groups',
  'section.work': 'Tasks and activities',
  'section.indicators': 'Indicators',
  'section.money': 'Time and money',
  'section.partners': 'Partnerships',
  'section.information': 'Information plan',
  'plan.risks': 'Risks',
  'section.follow-up': 'Follow-up',
} as const;
export type SectionId = keyof typeof SECTIONS;
export const SECTION_IDS = Object.keys(SECTIONS) as SectionId[];

const sectionWord = (language: Language, id: SectionId) => word(language, id, SECTIONS[id]);

/** The plan in its overview. */
export async function showPlan(language: Language = 'en', src?: string): Promise<SmartGoalElement> {
  const element = await showGoal(language, src);
  await press(element, word(language, 'tab.plan', 'Plan'));
  await waitUntil(() => has(element, 'button', sectionWord(language, 'plan.risks')), 'the overview');
  return element;
}

export async function visit(
  element: SmartGoalElement,
  id: SectionId,
  language: Language = 'en',
): Promise<void> {
  await press(element, sectionWord(language, id));
  await waitUntil(() => focusedOn().startsWith('heading'), 'the focus is on the heading of the section');
}

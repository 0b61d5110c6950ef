/** The goal helper on a page, and what tests do with it. */
import type { SmartGoalElement } from '../../src/elements/smart-goal/smart-goal.js';
import type { Language } from '../../src/core/i18n/languages.js';
import { mount } from './elements.js';
import { describeFocus, hasRole } from './queries.js';
import { message, messagePattern } from './messages.js';
import { waitUntil } from './wait.js';
import { click } from './user.js';

/** A page of a municipality: its headings come before the element's. */
export function useGoalPage(): void {
  const headings = document.createElement('header');
  headings.innerHTML = '<h1>Paraugnovads</h1><h2>SMART</h2>';
  before(() => document.body.prepend(headings));
  after(() => headings.remove());
}

/** The element as soon as it is drawn, with the lists of its feed. */
export async function mountGoal(language: Language = 'en', src?: string): Promise<SmartGoalElement> {
  document.documentElement.lang = language;
  const element = document.createElement('tilts-smart-goal');
  let isRead = !src;
  element.addEventListener('tilts-feed-loaded', () => (isRead = true), { once: true });
  if (src) element.setAttribute('src', src);
  await mount(element);
  await waitUntil(() => element.shadowRoot!.textContent.trim(), 'it is drawn');
  await waitUntil(() => isRead, 'the lists are read');
  await element.updateComplete;
  return element;
}

/** The sections of the plan in their order, by the ids of their names. */
export const SECTION_IDS = [
  'section.documents',
  'section.organisations',
  'section.data',
  'section.needs',
  'section.resources',
  'section.goals',
  'section.work',
  'section.money',
  'section.indicators',
  'section.partners',
  'section.information',
  'plan.risks',
  'section.follow-up',
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

/** The whole name of a section; in the overview, where it stands and what it is for come after it. */
export const sectionName = (language: Language, id: SectionId): RegExp =>
  new RegExp(`${messagePattern(id, language).source}( |$)`);

/** The plan in its overview. */
export async function mountPlan(language: Language = 'en', src?: string): Promise<SmartGoalElement> {
  const element = await mountGoal(language, src);
  await click(element, messagePattern('tab.plan', language));
  await waitUntil(() => hasRole(element, 'button', sectionName(language, 'plan.risks')), 'the overview');
  return element;
}

export async function openSection(
  element: SmartGoalElement,
  id: SectionId,
  language: Language = 'en',
): Promise<void> {
  await click(element, sectionName(language, id));
  const heading = new RegExp(`^heading ${messagePattern(id, language).source.slice(1)}`);
  await waitUntil(() => heading.test(describeFocus()), 'the focus is on the heading of the section');
}

/** The name of a step of the goal by its letter: `T Time-bound`; what is said of the step comes after it. */
export const stepName = (letter: 'S' | 'M' | 'A' | 'R' | 'T'): RegExp =>
  new RegExp(`^${letter} ${message(`criterion.${letter.toLowerCase() as 's' | 'm' | 'a' | 'r' | 't'}`)}`);

/** The name of the button that duplicates or removes a row of the plan, by the beginning of the row's name. */
export const rowButton = (id: 'list.duplicate' | 'list.remove', row: string): RegExp =>
  new RegExp(`^${message(id)} : ${row}`);

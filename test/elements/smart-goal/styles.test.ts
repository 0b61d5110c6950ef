/** Where things stand: nothing jumps, nothing is pushed out of its line. */
import { expect } from '@open-wc/testing';
import '../../../src/define/smart-goal.js';
import type { SmartGoalElement } from '../../../src/elements/smart-goal/smart-goal.js';
import { LANGUAGES } from '../../../src/core/i18n/languages.js';
import { planIn } from '../../../stories/plan.js';
import { sample } from '../../helpers/feeds.js';
import { getAllByRole, getByRole, textOf } from '../../helpers/queries.js';
import {
  SECTION_IDS,
  mountGoal,
  mountPlan,
  useGoalPage,
  openSection,
  sectionName,
} from '../../helpers/smart-goal.po.js';
import { goodGoal, planOf } from '../../helpers/goals.js';
import { json, useNetwork } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';
import { messagePattern, message } from '../../helpers/messages.js';
import { waitUntil } from '../../helpers/wait.js';
import { click } from '../../helpers/user.js';
import { storePlan } from '../../helpers/plan-storage.js';

const inside = <T extends HTMLElement>(element: SmartGoalElement, selector: string): T =>
  element.shadowRoot!.querySelector<T>(selector)!;

/** The element as wide as a device. */
async function narrow(element: SmartGoalElement, width: number): Promise<void> {
  element.style.inlineSize = `${width}px`;
  await element.updateComplete;
}

describe('The appearance of the goal helper', () => {
  const network = useNetwork();
  useTestPage();
  useGoalPage();

  for (const language of LANGUAGES)
    it(`${language}: “Undo” is on the line of the tabs, from 280 px`, async () => {
      const element = await mountGoal(language);
      for (const width of [280, 320, 390, 768]) {
        await narrow(element, width);
        const tabs = inside(element, '.top nav').getBoundingClientRect();
        const undo = inside(element, '.undo').getBoundingClientRect();
        expect(undo.top, `${width} px`).to.be.within(tabs.top - 1, tabs.bottom);
        expect(undo.right, `${width} px`).to.be.at.most(element.getBoundingClientRect().right + 1);
        expect(inside(element, '.top nav').scrollWidth, `${width} px`).to.be.at.most(
          Math.ceil(tabs.width) + 1,
        );
      }
    });

  for (const language of LANGUAGES)
    it(`${language}: the menu of the sections does not move with the current one`, async () => {
      await storePlan(planIn(language));
      const element = await mountPlan(language);
      await narrow(element, 1200);
      const places = new Set<string>();
      await openSection(element, 'section.goals', language);
      for (const id of SECTION_IDS) {
        await click(element, sectionName(language, id));
        places.add(
          [...element.shadowRoot!.querySelectorAll<HTMLElement>('.section-link')]
            .map(({ offsetHeight }) => offsetHeight)
            .join(),
        );
      }
      expect(places.size).to.equal(1);
    });

  it('“Next” does not move when the examples expand', async () => {
    const element = await mountGoal('en', network.respondAt(json(sample())));
    await waitUntil(() => element.shadowRoot!.querySelector('.examples'), 'the examples');
    const next = getByRole(element, 'button', message('step.next'));
    const { top } = next.getBoundingClientRect();
    inside<HTMLDetailsElement>(element, '.examples').open = true;
    expect(next.getBoundingClientRect().top).to.be.closeTo(top, 1);
  });

  it('the aside of a step has a name', async () => {
    const element = await mountGoal();
    expect(inside(element, 'aside').ariaLabel).to.equal(message('step.beside'));
  });

  for (const [name, goal, count] of [
    ['weaknesses and hints', goodGoal({ who: '', where: '', forWhom: '' }), 3],
    ['one weakness', goodGoal({ who: '' }), 1],
  ] as const)
    it(`the number above ${name} is the number of what is listed`, async () => {
      await storePlan(planOf(goal));
      const element = await mountGoal();
      for (let step = 0; step < 5; step++) await click(element, message('step.next'));
      await waitUntil(() => element.shadowRoot!.querySelector('.finding'), 'the findings');
      expect(element.shadowRoot!.querySelectorAll('.finding').length).to.equal(count);
      expect(textOf(inside(element, '#checks-title'))).to.match(new RegExp(`^${count} `));
    });

  it('the table of activities has compact rows and one-line states, and shows that it scrolls', async () => {
    const element = await mountGoal('lv', network.respondAt(json(sample())));
    await waitUntil(() => element.shadowRoot!.querySelector('.examples'), 'the examples');
    inside(element, '.examples button').click();
    await click(element, messagePattern('tab.plan', 'lv'));
    await openSection(element, 'section.work', 'lv');
    await click(element, messagePattern('plan.layout-table', 'lv'));
    for (const width of [320, 768, 1200]) {
      await narrow(element, width);
      const size = parseFloat(getComputedStyle(element).fontSize);
      for (const row of getAllByRole(element, 'row'))
        expect(row.offsetHeight, textOf(row)).to.be.below(size * 7);
      for (const pill of element.shadowRoot!.querySelectorAll<HTMLElement>('.status-badge'))
        expect(pill.getClientRects().length, textOf(pill)).to.equal(1);
      const wide = inside(element, '.wide');
      expect(wide.scrollWidth).to.be.above(wide.clientWidth);
      expect(getComputedStyle(wide).backgroundAttachment).to.equal('local, local, scroll, scroll');
    }
  });
});

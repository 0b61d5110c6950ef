import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/smart-goal.js';
import { createPlan, add } from '../../../src/core/plan/plan.js';
import type { SmartGoalElement } from '../../../src/elements/smart-goal/smart-goal.js';
import { planIn } from '../../../stories/plan.js';
import { sample } from '../../helpers/feeds.js';
import { message, messagePattern } from '../../helpers/messages.js';
import {
  getAllByRole,
  describeFocus,
  hasRole,
  accessibleNames,
  getByRole,
  textOf,
} from '../../helpers/queries.js';
import { mountPlan, useGoalPage, openSection, rowButton } from '../../helpers/smart-goal.po.js';
import { json, useNetwork } from '../../helpers/network.js';
import { clearStorage, useTestPage } from '../../helpers/page.js';
import { click } from '../../helpers/user.js';
import { planAfterLeaving, storePlan } from '../../helpers/plan-storage.js';

/** The folded lines of the first list, by their names. */
const lines = (element: SmartGoalElement): string[] =>
  getAllByRole(element, 'button')
    .filter((button) => button.hasAttribute('aria-expanded'))
    .map((button) => textOf(button));

/** One stands above the plan, another beside what was removed: the person is nearer to that. */
async function clickUndo(element: SmartGoalElement): Promise<void> {
  getAllByRole(element, 'button', message('action.undo')).at(-1)!.click();
  await element.updateComplete;
}

const saidAloud = (): string => document.querySelector('body > [role=status]')?.textContent ?? '';

describe('The plan behind a goal', () => {
  const network = useNetwork();
  useTestPage();
  useGoalPage();

  it('asks again if an amount or a value is ambiguous, and never counts it as another one', async () => {
    await storePlan(planIn('en'));
    const element = await mountPlan('en');
    await openSection(element, 'section.money');
    const sum = getAllByRole(element, 'textbox', /^In \d{4}, EUR/)[0]!;
    for (const [typed, said] of [
      ['1.200', 'This can be read in two ways: 1200 or 1.2. Enter one of these numbers.'],
      ['20 %', message('check.not-a-sum-fix')],
      ['1.200,00', ''],
    ] as const) {
      sum.focus();
      await sendKeys({ down: 'Control' });
      await sendKeys({ press: 'a' });
      await sendKeys({ up: 'Control' });
      await sendKeys({ type: typed });
      await sendKeys({ press: 'Tab' });
      await element.updateComplete;
      const described = sum.getAttribute('aria-describedby');
      expect(described ? textOf(element.shadowRoot!.getElementById(described)!) : '').to.contain(said);
      expect(Boolean(described), typed).to.equal(Boolean(said));
    }
  });

  it('can be sorted, copied and corrected with the keyboard alone', async () => {
    await storePlan(planIn('en'));
    const element = await mountPlan('en');
    await openSection(element, 'section.work');
    const seminar = getAllByRole(element, 'button', /^Seminar/)[0]!;
    seminar.focus();
    await sendKeys({ down: 'Alt' });
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ up: 'Alt' });
    await element.updateComplete;
    expect(lines(element).map((line) => line.split(' ')[0])).to.deep.equal([
      'A',
      'Seminar',
      'Write',
      'First',
    ]);
    expect(describeFocus()).to.match(/^button Seminar/);
    expect(saidAloud()).to.match(/^Seminar about writing applications: now 1 of 3/);
    await sendKeys({ press: 'Enter' });
    await click(element, rowButton('list.duplicate', 'Seminar'));
    expect(lines(element).filter((line) => line.startsWith('Seminar'))).to.have.length(2);
    expect(describeFocus()).to.match(/^button Seminar/);
    await click(element, rowButton('list.remove', 'Seminar'));
    expect(lines(element).filter((line) => line.startsWith('Seminar'))).to.have.length(1);
    expect(describeFocus(), 'the focus goes on to what took the place').to.match(/^button Write/);
    await clickUndo(element);
    expect(lines(element).filter((line) => line.startsWith('Seminar'))).to.have.length(2);
    await clickUndo(element);
    await clickUndo(element);
    expect(lines(element).map((line) => line.split(' ')[0])).to.deep.equal([
      'A',
      'Write',
      'Seminar',
      'First',
    ]);
  });

  it('copies, moves and removes whole goals, and undoes it', async () => {
    await storePlan(planIn('en'));
    const element = await mountPlan('en');
    await openSection(element, 'section.goals');
    await click(element, /^Goal 1/);
    await click(element, rowButton('list.duplicate', 'Goal 1'));
    expect(planAfterLeaving()!.goals).to.have.length(2);
    expect(planAfterLeaving()!.goals[1]!.tasks[0]!.activities).to.have.length(3);
    await click(element, rowButton('list.remove', 'Goal 2'));
    expect(planAfterLeaving()!.goals).to.have.length(1);
    expect(hasRole(element, 'button', messagePattern('list.remove')), 'the last one stays').to.equal(false);
    await clickUndo(element);
    expect(planAfterLeaving()!.goals).to.have.length(2);
  });

  it('asks for prevention only of medium and high risks', async () => {
    const element = await mountPlan('en');
    await openSection(element, 'plan.risks');
    await click(element, message('plan.add-risk'));
    const choose = async (label: string, value: string) => {
      const select = getByRole<HTMLSelectElement>(element, 'combobox', label);
      select.value = value;
      select.dispatchEvent(new Event('input', { bubbles: true }));
      await element.updateComplete;
    };
    const isAsked = () => hasRole(element, 'textbox', message('plan.prevention'));
    expect(isAsked()).to.equal(false);
    await choose(message('plan.likelihood'), message('level.low'));
    await choose(message('plan.impact'), message('level.medium'));
    expect(textOf(element)).to.include(message('plan.low-risk'));
    expect(isAsked()).to.equal(false);
    await choose(message('plan.likelihood'), message('level.medium'));
    expect(isAsked()).to.equal(true);
  });

  it('offers the municipality’s lists, and built-in ones without a feed', async () => {
    const element = await mountPlan('en', network.respondAt(json(sample())));
    await openSection(element, 'plan.risks');
    await click(element, 'Residents know little about social entrepreneurship');
    expect(planAfterLeaving()!.risks[0]!.factor).to.match(/^Residents know little/);
    element.remove();
    clearStorage();
    const other = await mountPlan('en');
    await openSection(other, 'section.needs');
    await click(other, message('group.young'));
    expect(planAfterLeaving()!.needs[0]!.need).to.equal(message('group.young-need'));
  });

  it('shows the progress of an indicator, as a chart and a table', async () => {
    await storePlan(planIn('en'));
    const element = await mountPlan('en');
    await openSection(element, 'section.indicators');
    await click(element, messagePattern('indicator.enterprises'));
    const picture = element.shadowRoot!.querySelector('svg[role=img]');
    expect(picture?.getAttribute('aria-label')).to.equal(message('progress.label', 11));
    expect(accessibleNames(element, 'cell')).to.deep.equal(['10', '0%', '11', '50%']);
    expect(textOf(element)).to.include(message('progress.share', '50%'));
  });

  it('calculates what is left of each year’s budget', async () => {
    await storePlan(planIn('en'));
    const element = await mountPlan('en');
    await openSection(element, 'section.money');
    expect(textOf(element)).to.include('€800 planned, €13,200 left');
    expect(textOf(element)).to.match(/€18,000 planned, \S*€2,000 short/);
  });

  it('shows its activities on a timeline and as a table', async () => {
    await storePlan(planIn('en'));
    const element = await mountPlan('en');
    await openSection(element, 'section.work');
    await click(element, message('plan.timeline'));
    expect(textOf(element)).to.include('1 February – 30 April 2027 blocked');
    await click(element, message('plan.layout-table'));
    expect(accessibleNames(element, 'rowheader')).to.deep.equal([
      'Write the rules',
      'Seminar about writing applications',
      'First call for applications',
    ]);
  });

  it('leads from an activity to its instrument', async () => {
    await storePlan(planIn('en'));
    const element = await mountPlan('en', network.respondAt(json(sample())));
    await openSection(element, 'section.work');
    await click(element, /^Seminar/);
    const select = getByRole<HTMLSelectElement>(element, 'combobox', message('plan.instrument'));
    const known = sample().instruments.find(({ url }) => url)!;
    select.value = known.id;
    select.dispatchEvent(new Event('input', { bubbles: true }));
    await element.updateComplete;
    expect(
      getByRole<HTMLAnchorElement>(element, 'link', messagePattern('plan.about-instrument')).getAttribute(
        'href',
      ),
    ).to.equal(known.url);
  });

  it('renders 200 activities collapsed, with the fields of only one', async () => {
    let plan = add(createPlan('test-plan'), 'goals.0.tasks', 'tasks', { name: 'Task' });
    for (let at = 0; at < 200; at++)
      plan = add(plan, 'goals.0.tasks.0.activities', 'activities', {
        name: `Seminar ${at}`,
        to: '2027-06-30',
      });
    await storePlan(plan);
    const element = await mountPlan('en');
    await openSection(element, 'section.work');
    await click(element, /^Seminar 150/);
    expect(element.shadowRoot!.querySelectorAll('*').length, 'elements').to.be.below(1_600);
    expect(getAllByRole(element, 'textbox', message('plan.unit'))).to.have.length(1);
  });
});

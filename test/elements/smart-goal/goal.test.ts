import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/smart-goal.js';
import { createPlan, add } from '../../../src/core/plan/plan.js';
import type { SmartGoalElement } from '../../../src/elements/smart-goal/smart-goal.js';
import { consumeGoal, TiltsGoalChosenEvent } from '../../../src/elements/internal/goal-transfer.js';
import { LANGUAGES } from '../../../src/core/i18n/languages.js';
import { violations } from '../../helpers/axe.js';
import { mount } from '../../helpers/elements.js';
import { sample } from '../../helpers/feeds.js';
import { describeFocus, hasRole, getByRole, textOf } from '../../helpers/queries.js';
import { goodGoal, planOf } from '../../helpers/goals.js';
import { json, useNetwork } from '../../helpers/network.js';
import { clearStorage, useTestPage } from '../../helpers/page.js';
import { messagePattern, message } from '../../helpers/messages.js';
import { waitUntil } from '../../helpers/wait.js';
import { click, waitForText } from '../../helpers/user.js';
import { storePlan } from '../../helpers/plan-storage.js';
import { stepName } from '../../helpers/smart-goal.po.js';

async function show(src?: string, lang = 'en'): Promise<SmartGoalElement> {
  document.documentElement.lang = lang;
  const element = document.createElement('tilts-smart-goal');
  if (src) element.setAttribute('src', src);
  await mount(element);
  await waitUntil(
    () => hasRole(element, 'navigation') || element.shadowRoot!.querySelector('nav'),
    'it is drawn',
  );
  return element;
}

/** From field to field as with a keyboard; a line of text each. */
async function type(...lines: string[]): Promise<void> {
  for (const line of lines) {
    if (line) await sendKeys({ type: line });
    await sendKeys({ press: 'Tab' });
  }
}

describe('A goal', () => {
  const network = useNetwork();
  useTestPage();
  beforeEach(clearStorage);
  // A page of a municipality: its headings come before the element's.
  const headings = document.createElement('header');
  headings.innerHTML = '<h1>Paraugnovads</h1><h2>SMART</h2>';
  before(() => document.body.prepend(headings));
  after(() => headings.remove());

  it('is entered key by key: 20 % more social enterprises by the end of 2027', async () => {
    const element = await show();
    getByRole(element, 'textbox', message('field.what')).focus();
    await type('20 % more social enterprises work');
    await sendKeys({ type: 'Business Office' });
    await click(element, message('step.next'));
    await waitUntil(
      () => describeFocus().includes(message('criterion.m-question')),
      'the focus is on the next question',
    );
    getByRole(element, 'textbox', message('field.indicator')).focus();
    await sendKeys({ type: 'number of social enterprises' });
    getByRole(element, 'textbox', message('field.baseline')).focus();
    await type('10', '12');
    await sendKeys({ type: 'enterprises' });
    await click(element, message('step.next'));
    await click(element, message('built-in.grants'));
    await click(element, message('step.next'));
    getByRole(element, 'textbox', message('field.priority')).focus();
    await sendKeys({ type: 'Social entrepreneurship' });
    await click(element, message('step.next'));
    await click(element, '31 December 2027');
    await click(element, message('step.next'));
    await waitForText(element, 'Change (enterprises): from 10 to 12 (+20%).');
    await waitForText(
      element,
      message(
        'goal.numbered',
        'by the end of 2027: 20 % more social enterprises work. Responsible: Business Office.',
      ),
    );
    await waitForText(element, 'Resources: grants.');
  });

  it('shows weaknesses after the field was left, and can be continued', async () => {
    const element = await show();
    getByRole(element, 'textbox', message('field.what')).focus();
    await type('Improve the quality of life');
    await waitForText(element, message('check.vague', 'Improve'));
    await click(element, message('step.next'));
    await waitForText(element, message('criterion.m-question'));
  });

  it('stays on the device and is deleted after a confirmation', async () => {
    const element = await show();
    getByRole(element, 'textbox', message('field.who')).focus();
    await type('Youth Centre');
    await waitUntil(() => localStorage.getItem('tilts:plan')?.includes('Youth Centre'), 'it is kept');
    await click(element, message('storage.delete'));
    await click(element, message('storage.confirm-delete'));
    expect(localStorage.getItem('tilts:plan')).to.equal(null);
  });

  it('is restored by undo', async () => {
    const element = await show();
    getByRole(element, 'textbox', message('field.who')).focus();
    await type('Youth Centre');
    await click(element, message('action.undo'));
    expect(getByRole<HTMLInputElement>(element, 'textbox', message('field.who')).value).to.equal('');
  });

  for (const language of LANGUAGES)
    it(`starts with the workbook’s example from the feed, without accessibility problems, in ${language}`, async () => {
      const element = await show(network.respondAt(json(sample())), language);
      await click(element, messagePattern('example.title', language));
      const example = element.shadowRoot!.querySelector<HTMLElement>('details li button');
      example!.click();
      await waitUntil(
        () => hasRole(element, 'button', messagePattern('summary.reword', language)),
        'the goal',
      );
      expect(textOf(element)).to.match(/10.*12/);
      expect(await violations()).to.deep.equal([]);
      await click(element, messagePattern('tab.plan', language));
      await click(element, messagePattern('plan.risks', language));
      await click(element, messagePattern('tab.export', language));
      await waitUntil(() => hasRole(element, 'table'), 'the document');
      expect(await violations()).to.deep.equal([]);
    });

  for (const [name, contest, role] of [
    ['on the same page', '', 'button'],
    ['on its own page', '#contest', 'link'],
  ] as const)
    it(`is passed to the contest ${name}, once, as displayed`, async () => {
      await storePlan(planOf(goodGoal()));
      const element = await show();
      element.prefillContest = contest;
      await click(element, stepName('T'));
      await click(element, message('step.next'));
      await waitUntil(() => hasRole(element, role, message('summary.contest')), 'the way to the contest');
      const sentence = textOf(element.shadowRoot!.querySelector('blockquote')!);
      expect(sentence).to.match(/^Goal by the end of 2027: more social enterprises work /);
      const heard: string[] = [];
      const listen = ({ text }: TiltsGoalChosenEvent) => heard.push(text);
      document.addEventListener(TiltsGoalChosenEvent.type, listen);
      getByRole(element, role, message('summary.contest')).click();
      document.removeEventListener(TiltsGoalChosenEvent.type, listen);
      expect(heard).to.deep.equal([sentence]);
      await waitUntil(() => location.hash === contest, `the address leads to “${contest}”`);
      expect(consumeGoal()).to.equal(sentence);
      expect(consumeGoal()).to.equal(undefined);
    });

  it('offers no contest if the page names none', async () => {
    await storePlan(planOf(goodGoal()));
    const element = await show();
    await click(element, stepName('T'));
    await click(element, message('step.next'));
    await waitUntil(() => hasRole(element, 'button', message('summary.plan')), 'the whole goal');
    expect(textOf(element)).not.to.include(message('summary.contest'));
  });

  for (const [address, isOffered] of [
    ['/konkurss', true],
    ['https://novads.example/konkurss', true],
    ['javascript:alert(1)', false],
    [' JavaScript:alert(1)', false],
    ['data:text/html,x', false],
    ['https://[', false],
  ] as const)
    it(`${isOffered ? 'leads' : 'never leads'} to the contest at ${address}`, async () => {
      await storePlan(planOf(goodGoal()));
      const element = await show();
      element.prefillContest = address;
      for (let step = 0; step < 5; step++) await click(element, message('step.next'));
      await waitUntil(() => hasRole(element, 'button', message('summary.copy')), 'the whole goal');
      expect(hasRole(element, 'link', message('summary.contest'))).to.equal(isOffered);
    });

  it('re-renders little for a key in a plan of 200 activities', async () => {
    const element = await show();
    let plan = add(createPlan('test-plan'), 'goals.0.tasks', 'tasks', { name: 'Task' });
    for (let at = 0; at < 200; at++)
      plan = add(plan, 'goals.0.tasks.0.activities', 'activities', {
        name: `Seminar ${at}`,
        from: '2027-01-01',
        to: '2027-06-30',
      });
    await storePlan(plan);
    await click(element, message('tab.plan'));
    await click(element, messagePattern('section.work'));
    await click(element, message('export.task'));
    await waitUntil(() => hasRole(element, 'textbox', message('plan.task-name')), 'the plan is drawn');
    const field = getByRole<HTMLInputElement>(element, 'textbox', message('plan.task-name'));
    const observer = new MutationObserver(() => {});
    observer.observe(element.shadowRoot!, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
    for (let at = 0; at < 10; at++) {
      field.value += 'x';
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await element.updateComplete;
    }
    expect(observer.takeRecords().length / 10, 'changes a key').to.be.below(20);
  });

  it('leads from a weakness of a list to the list, which says the weakness', async () => {
    await storePlan(planOf(goodGoal({ resources: [] })));
    const element = await show();
    await click(element, stepName('T'));
    await click(element, message('step.next'));
    await click(element, new RegExp(`^${message('summary.fix')}`));
    const list = `group ${message('field.resources')}`;
    await waitUntil(() => describeFocus().startsWith(list), `the focus is on the ${list}`);
    const { activeElement } = element.shadowRoot!;
    const id = activeElement!.getAttribute('aria-describedby')!;
    expect(textOf(element.shadowRoot!.getElementById(id)!)).to.include(message('check.no-resource'));
  });
});

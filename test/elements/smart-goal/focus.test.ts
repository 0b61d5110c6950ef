/** A control that takes itself away leaves the focus at what now stands in its place. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/smart-goal.js';
import { setAt } from '../../../src/core/plan/plan.js';
import { sample } from '../../helpers/feeds.js';
import { message } from '../../helpers/messages.js';
import { json, useNetwork } from '../../helpers/network.js';
import { describeFocus, getByRole } from '../../helpers/queries.js';
import { mountGoal, useGoalPage } from '../../helpers/smart-goal.po.js';
import { goodGoal, planOf } from '../../helpers/goals.js';
import { storePlan } from '../../helpers/plan-storage.js';
import { useTestPage } from '../../helpers/page.js';
import { click } from '../../helpers/user.js';
import { waitUntil } from '../../helpers/wait.js';

const press = async (element: HTMLElement, name: string): Promise<void> => {
  getByRole(element, 'button', name).focus();
  await sendKeys({ press: 'Enter' });
};

describe('The focus', () => {
  const network = useNetwork();
  useTestPage();
  useGoalPage();

  it('goes to the field after a suggestion that was chosen', async () => {
    const goal = goodGoal({}, { name: '' });
    await storePlan(setAt(planOf(goal), 'goals.0.measure.name', ''));
    const element = await mountGoal('en', network.respondAt(json(sample())));
    await click(element, message('step.next'));
    const suggestion = () => element.shadowRoot!.querySelector<HTMLElement>('.suggestion');
    await waitUntil(suggestion, 'the indicators of the feed');
    suggestion()!.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(describeFocus()).to.include(message('field.baseline'));
  });

  it('is on the safe answer where everything would be deleted, and back where it was asked', async () => {
    await storePlan(planOf(goodGoal()));
    const element = await mountGoal();
    await press(element, message('storage.delete'));
    await element.updateComplete;
    expect(describeFocus()).to.include(message('storage.cancel-delete'));
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(describeFocus()).to.include(message('storage.delete'));
  });
});

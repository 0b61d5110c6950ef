/** What ends after the language has changed is told in the new one. */
import { expect } from '@open-wc/testing';
import '../../../src/define/smart-goal.js';
import { goodGoal, planOf } from '../../helpers/goals.js';
import { message } from '../../helpers/messages.js';
import { useTestPage } from '../../helpers/page.js';
import { storePlan } from '../../helpers/plan-storage.js';
import { textOf } from '../../helpers/queries.js';
import { mountGoal, useGoalPage } from '../../helpers/smart-goal.po.js';
import { click, waitForText } from '../../helpers/user.js';

describe('The language of a goal helper', () => {
  useTestPage();
  useGoalPage();
  beforeEach(() => storePlan(planOf(goodGoal())));
  afterEach(() => delete (navigator as { clipboard?: unknown }).clipboard);

  /** The clipboard of a browser that first asks the person. */
  const askBeforeCopying = (): { answer: () => void } => {
    let answer = (): void => {};
    const asked = new Promise<void>((resolve) => (answer = resolve));
    const clipboard = { writeText: () => asked, write: () => asked };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    return { answer: () => answer() };
  };

  it('changes while the goal is being copied', async () => {
    const element = await mountGoal('en');
    for (let step = 0; step < 5; step++) await click(element, message('step.next'));
    const permission = askBeforeCopying();
    await click(element, message('summary.copy'));
    document.documentElement.lang = 'lv';
    await waitForText(element, 'Kopēt mērķi');
    permission.answer();
    await waitForText(element, 'Mērķis ir nokopēts.');
    expect(textOf(element)).not.to.include(message('copy.done'));
  });

  it('changes while the document is being copied', async () => {
    const element = await mountGoal('en');
    await click(element, message('tab.export'));
    const permission = askBeforeCopying();
    await click(element, message('export.copy'));
    document.documentElement.lang = 'et';
    await waitForText(element, 'Kopeeri dokument');
    permission.answer();
    await waitForText(element, 'Dokument on kopeeritud');
    expect(textOf(element)).not.to.include('Document copied');
  });
});

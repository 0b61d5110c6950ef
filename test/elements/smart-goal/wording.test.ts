/** The goal in the person's own words: what was changed by hand is theirs, and nothing else changes it. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/smart-goal.js';
import type { SmartGoalElement } from '../../../src/elements/smart-goal/smart-goal.js';
import type { Language } from '../../../src/core/i18n/languages.js';
import { deepActiveElement, describeFocus, hasRole, getByRole, textOf } from '../../helpers/queries.js';
import { mountGoal, useGoalPage, stepName } from '../../helpers/smart-goal.po.js';
import { goodGoal, planOf } from '../../helpers/goals.js';
import { useTestPage } from '../../helpers/page.js';
import { messagePattern, message } from '../../helpers/messages.js';
import { waitUntil } from '../../helpers/wait.js';
import { click, waitForText } from '../../helpers/user.js';
import { planAfterLeaving, storedPlan, storePlan } from '../../helpers/plan-storage.js';

const OWN = 'Twelve social enterprises work in Paraugnovads by Christmas 2027.';

async function showWhole(language: Language = 'en'): Promise<SmartGoalElement> {
  const element = await mountGoal(language);
  for (let step = 0; step < 5; step++) await click(element, messagePattern('step.next', language));
  await waitUntil(() => element.shadowRoot!.querySelector('.goal-summary'), 'the whole goal');
  return element;
}

const field = (element: SmartGoalElement, name: RegExp = messagePattern('summary.wording')) =>
  getByRole<HTMLTextAreaElement>(element, 'textbox', name);
const quoted = (element: SmartGoalElement) => textOf(element.shadowRoot!.querySelector('blockquote')!);

/** Puts the keys in place of all that the field with the focus holds. */
async function replaceAll(keys: string): Promise<void> {
  (deepActiveElement() as HTMLTextAreaElement).select();
  await sendKeys({ press: 'Delete' });
  if (keys) await sendKeys({ type: keys });
}

describe('The goal in a person’s own words', () => {
  useTestPage();
  useGoalPage();
  beforeEach(() => storePlan(planOf(goodGoal())));

  it('starts with the sentence made from the answers, with the focus in the field', async () => {
    const element = await showWhole();
    const made = quoted(element);
    await click(element, message('summary.reword'));
    await waitUntil(
      () => describeFocus().startsWith(`textbox ${message('summary.wording')}`),
      `focus: ${describeFocus()}`,
    );
    expect(field(element).value.replace(/\s+/g, ' ')).to.equal(made);
  });

  it('is never overwritten by a changed answer, a reload or another language', async () => {
    const element = await showWhole();
    await click(element, message('summary.reword'));
    await waitUntil(() => describeFocus().startsWith('textbox'), 'the focus is in the field');
    await replaceAll(OWN);
    await sendKeys({ press: 'Tab' });
    expect(quoted(element)).to.equal(OWN);

    await click(element, stepName('S'));
    getByRole(element, 'textbox', message('field.what')).focus();
    await replaceAll('Something else altogether');
    await sendKeys({ press: 'Tab' });
    await waitForText(element, OWN);
    await waitForText(element, message('sentence.custom'));
    await waitUntil(() => localStorage.getItem('tilts:plan')?.includes('altogether'), 'it is kept');
    element.remove();

    await storePlan(storedPlan()!);
    const again = await showWhole('lv');
    expect(quoted(again)).to.equal(OWN);
    expect(field(again, messagePattern('summary.wording', 'lv')).value).to.equal(OWN);
    expect(planAfterLeaving()!.goals[0]!.what).to.equal('Something else altogether');
  });

  it('can be emptied and rewritten without the old wording coming back', async () => {
    const element = await showWhole();
    await click(element, message('summary.reword'));
    await waitUntil(() => describeFocus().startsWith('textbox'), 'the focus is in the field');
    await replaceAll('');
    expect(field(element).value).to.equal('');
    await sendKeys({ type: OWN });
    await replaceAll('');
    expect(field(element).value).to.equal('');
    expect(describeFocus()).to.match(/^textbox/);
    await sendKeys({ type: OWN });
    expect(quoted(element)).to.equal(OWN);
  });

  it('follows the answers if nothing was changed by hand', async () => {
    const element = await showWhole();
    await click(element, message('summary.reword'));
    await waitUntil(() => describeFocus().startsWith('textbox'), 'the focus is in the field');
    await sendKeys({ press: 'End' });
    await sendKeys({ type: 'x' });
    await sendKeys({ press: 'Backspace' });
    await sendKeys({ press: 'Tab' });
    await click(element, stepName('S'));
    getByRole(element, 'textbox', message('field.who')).focus();
    await replaceAll('Youth Centre');
    await waitForText(element, 'Responsible: Youth Centre.');
  });

  it('can be replaced by the sentence made from the answers', async () => {
    const element = await showWhole();
    const made = quoted(element);
    await click(element, message('summary.reword'));
    await waitUntil(() => describeFocus().startsWith('textbox'), 'the focus is in the field');
    await replaceAll(OWN);
    await click(element, message('summary.composed'));
    expect(quoted(element)).to.equal(made);
    await waitUntil(
      () => describeFocus().includes(message('summary.reword')),
      'the focus is on the way back',
    );
    await click(element, message('action.undo'));
    expect(quoted(element)).to.equal(OWN);
  });

  it('may contain everything from the answers, and is not treated as two goals', async () => {
    const element = await showWhole();
    await click(element, message('summary.reword'));
    await waitUntil(() => describeFocus().startsWith('textbox'), 'the focus is in the field');
    const { value } = field(element);
    field(element).setSelectionRange(value.length, value.length);
    await sendKeys({ type: ' Every year.' });
    await sendKeys({ press: 'Tab' });
    expect(quoted(element)).to.match(/Every year\.$/);
    expect(textOf(element)).to.include(message('summary.ready'));
    expect(hasRole(element, 'button', messagePattern('summary.fix'))).to.equal(false);
  });
});

/** Whatever a hand on the page does to the plan can be taken back, and is then as it was. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/smart-goal.js';
import type { SmartGoalElement } from '../../../src/elements/smart-goal/smart-goal.js';
import { planIn } from '../../../stories/plan.js';
import { sample } from '../../helpers/feeds.js';
import { message, messagePattern } from '../../helpers/messages.js';
import { getAllByRole, describeFocus, getByRole, type Name } from '../../helpers/queries.js';
import {
  mountGoal,
  mountPlan,
  useGoalPage,
  openSection,
  type SectionId,
  stepName,
  rowButton,
} from '../../helpers/smart-goal.po.js';
import { json, useNetwork } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';
import { waitUntil } from '../../helpers/wait.js';
import { click, waitForText } from '../../helpers/user.js';
import { planAfterLeaving, storePlan } from '../../helpers/plan-storage.js';

const plan = planAfterLeaving;

/** Does something, sees that it has changed the plan, takes it back. */
async function undoes(
  element: SmartGoalElement,
  what: string,
  act: () => Promise<void> | void,
): Promise<void> {
  const before = plan();
  await act();
  await element.updateComplete;
  expect(plan(), what).not.to.deep.equal(before);
  getAllByRole(element, 'button', message('action.undo'))[0]!.click();
  await element.updateComplete;
  expect(plan(), `${what}, taken back`).to.deep.equal(before);
}

function put(element: SmartGoalElement, role: string, name: Name, value: string): void {
  const field = getAllByRole(element, role, name)[0] as HTMLInputElement;
  field.focus();
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** By section: the line to open, and what is pressed in it. */
const ROWS: readonly (readonly [SectionId, Name, readonly Name[]])[] = [
  ['section.goals', /^Goal 1/, [rowButton('list.duplicate', 'Goal 1'), message('summary.another')]],
  [
    'section.needs',
    messagePattern('group.young'),
    [
      messagePattern('list.duplicate'),
      messagePattern('list.remove'),
      message('plan.add-need'),
      message('group.unemployed'),
    ],
  ],
  [
    'section.work',
    /^Write the rules/,
    [
      messagePattern('list.down'),
      rowButton('list.duplicate', 'Write'),
      rowButton('list.remove', 'Write'),
      message('plan.add-activity'),
      message('plan.add-task'),
    ],
  ],
  [
    'section.indicators',
    messagePattern('indicator.understanding'),
    [
      messagePattern('list.duplicate'),
      rowButton('list.remove', 'what'),
      message('plan.add-value'),
      message('plan.add-indicator'),
    ],
  ],
  [
    'section.partners',
    messagePattern('partner.found'),
    [
      messagePattern('list.down'),
      messagePattern('list.duplicate'),
      messagePattern('list.remove'),
      message('plan.add-partner'),
    ],
  ],
  [
    'section.information',
    /^Open day/,
    [messagePattern('list.duplicate'), messagePattern('list.remove'), message('plan.add-activity')],
  ],
  [
    'plan.risks',
    /^money is short high/,
    [
      messagePattern('list.down'),
      messagePattern('list.duplicate'),
      messagePattern('list.remove'),
      message('plan.add-risk'),
    ],
  ],
  [
    'section.follow-up',
    /^How many grants/,
    [messagePattern('list.duplicate'), messagePattern('list.remove'), message('plan.add-review')],
  ],
];

const FIELDS: readonly (readonly [SectionId, Name, string, Name, string])[] = [
  ['section.needs', messagePattern('group.young'), 'textbox', message('plan.example'), 'a café'],
  ['section.work', /^Write the rules/, 'combobox', message('plan.state'), message('state.blocked')],
  ['section.work', /^Write the rules/, 'textbox', /^Cost in 2026/, '7'],
  [
    'section.indicators',
    messagePattern('indicator.understanding'),
    'textbox',
    message('field.value'),
    'most',
  ],
  ['section.partners', messagePattern('partner.found'), 'textbox', message('plan.partner-note'), 'nobody'],
  ['section.information', /^Open day/, 'textbox', message('plan.info-name'), 'fair'],
  ['plan.risks', /^money is short high/, 'combobox', message('plan.likelihood'), message('level.high')],
  ['section.follow-up', /^How many grants/, 'textbox', message('plan.deadline'), '2027-12-31'],
];

describe('Undo', () => {
  const network = useNetwork();
  useTestPage();
  useGoalPage();

  for (const [section, line, buttons] of ROWS)
    it(`undoes each button in ${section}`, async () => {
      await storePlan(planIn('en'));
      const element = await mountPlan();
      for (const button of buttons) {
        await click(element, message('tab.plan'));
        await openSection(element, section);
        await click(element, line);
        await undoes(element, String(button), () => click(element, button));
      }
    });

  for (const [section, line, role, field, value] of FIELDS)
    it(`undoes what is written in ${section}: ${String(field)}`, async () => {
      await storePlan(planIn('en'));
      const element = await mountPlan();
      await openSection(element, section);
      await click(element, line);
      const shown = () => (getAllByRole(element, role, field)[0] as HTMLInputElement).value;
      const before = shown();
      await undoes(element, String(field), () => put(element, role, field, value));
      expect(shown(), 'what the field shows').to.equal(before);
    });

  it('undoes a tick, dates and amounts of the plan', async () => {
    await storePlan(planIn('en'));
    const element = await mountPlan();
    await openSection(element, 'section.partners');
    await undoes(element, 'a tick', () => getByRole(element, 'checkbox', 'Done: Agreements signed').click());
    await click(element, message('section.money'));
    await undoes(element, 'a day', () => put(element, 'textbox', message('plan.last-day'), '2028-12-31'));
    await undoes(element, 'a sum', () => put(element, 'textbox', message('plan.year-budget', 2027), '1'));
  });

  it('undoes what is chosen, added and removed in the steps of a goal', async () => {
    const element = await mountGoal('en', network.respondAt(json(sample())));
    await waitForText(element, message('example.title'));
    await undoes(element, 'an example', async () => {
      await click(element, message('example.title'));
      await click(element, 'More social enterprises');
    });
    await click(element, stepName('M'));
    await undoes(element, 'an indicator', () => click(element, messagePattern('indicator.enterprises')));
    await click(element, stepName('A'));
    await undoes(element, 'a resource', () => click(element, 'grant programme'));
    await click(element, message('field.add-resource'));
    await undoes(element, 'no resource', () => click(element, messagePattern('list.remove')));
    await click(element, stepName('R'));
    await undoes(element, 'a priority', () => click(element, 'Social entrepreneurship'));
    await click(element, stepName('T'));
    await undoes(element, 'a day', () => click(element, '31 December 2027'));
    await undoes(element, 'a milestone', () => click(element, message('field.add-milestone')));
  });

  it('undoes custom wording and another goal', async () => {
    await storePlan(planIn('en'));
    const element = await mountGoal();
    await click(element, stepName('T'));
    await click(element, message('step.next'));
    await click(element, message('summary.reword'));
    await undoes(element, 'own words', async () => {
      await waitUntil(
        () => describeFocus().startsWith(`textbox ${message('summary.wording')}`),
        'the focus is in the field',
      );
      await sendKeys({ type: 'x' });
    });
    await undoes(element, 'another goal', () => click(element, message('summary.another')));
  });
});

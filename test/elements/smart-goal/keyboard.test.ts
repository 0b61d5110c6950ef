/** The workbook's example, key by key: no mouse, no focus but what Tab, Enter and the element itself give. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/smart-goal.js';
import { parsePlan } from '../../../src/core/plan/parse-plan.js';
import { mount } from '../../helpers/elements.js';
import { useDownloads } from '../../helpers/downloads.js';
import { message } from '../../helpers/messages.js';
import { describeFocus, hasRole, textOf } from '../../helpers/queries.js';
import { clearStorage, useTestPage } from '../../helpers/page.js';
import { waitUntil } from '../../helpers/wait.js';
import { planAfterLeaving } from '../../helpers/plan-storage.js';

/** Every key that was pressed, typed texts as a whole. */
const record: string[] = [];

const keysOf = (keys: readonly string[]): number => keys.filter((each) => !each.startsWith('“')).length;

async function key(press: string): Promise<void> {
  record.push(press);
  await sendKeys({ press });
}

async function type(text: string): Promise<void> {
  record.push(`“${text}”`);
  await sendKeys({ type: text });
}

/** Further keys until something has the focus would be a detour that nobody goes. */
const DETOUR = 60;

/** Goes on with Tab until what is wanted has the focus. */
async function tabTo(wanted: string): Promise<void> {
  const seen: string[] = [];
  for (let at = 0; at < DETOUR && !describeFocus().startsWith(wanted); at++) {
    seen.push(describeFocus());
    await key('Tab');
  }
  expect(describeFocus().startsWith(wanted), `“${wanted}” among ${seen.join(' | ')}`).to.equal(true);
}

async function fill(field: string, text: string): Promise<void> {
  await tabTo(`textbox ${field}`);
  await type(text);
}

async function enter(button: string): Promise<void> {
  await tabTo(`button ${button}`);
  await key('Enter');
}

/** Chooses from a closed list by the first letter. */
async function choose(list: string, option: string): Promise<void> {
  await tabTo(`combobox ${list}`);
  await type(option[0]!);
}

const isOn = (what: string): Promise<void> =>
  waitUntil(() => describeFocus().startsWith(what), `the focus on ${what}, not ${describeFocus()}`);

describe('The workbook’s example with the keyboard alone', () => {
  useTestPage();
  const files = useDownloads();
  beforeEach(clearStorage);

  it('becomes a goal with its whole plan, and a file', async () => {
    const element = document.createElement('tilts-smart-goal');
    await mount(element);
    // The help is there as soon as it offers something to begin with.
    await waitUntil(() => textOf(element).includes(message('export.missing')), 'the help');

    await fill(message('field.what'), '20 % more social enterprises work');
    await fill(message('field.who'), 'Business Office');
    await fill(message('field.where'), 'in the municipality');
    await enter(message('step.next'));
    await isOn(`heading M, ${message('criterion.m')}`);
    await fill(message('field.indicator'), 'number of social enterprises');
    await fill(message('field.baseline'), '10');
    await fill(message('field.target'), '12');
    await fill(message('field.unit'), 'enterprises');
    await enter(message('step.next'));
    await isOn(`heading A, ${message('criterion.a')}`);
    await enter(message('built-in.grants'));
    await enter(message('step.next'));
    await isOn(`heading R, ${message('criterion.r')}`);
    await fill(message('field.priority'), 'Social entrepreneurship');
    await key('Enter');
    await isOn(`heading T, ${message('criterion.t')}`);
    await fill(message('field.by'), '12/31/2027');
    await enter(message('step.next'));
    await isOn('heading Your goal');
    expect(textOf(element)).to.include(
      message('goal.numbered', 'by the end of 2027: 20 % more social enterprises work.'),
    );
    expect(textOf(element)).to.include(message('goal.from-to', 10, '12 (+20%)'));

    await enter(message('summary.plan'));
    await isOn(`heading ${message('plan.title')}`);
    await enter(message('section.work'));
    await isOn(`heading ${message('section.work')}`);
    await enter(message('plan.add-task'));
    await isOn(`textbox ${message('plan.task-name')}`);
    await type('Grant programme by 2025 that pays for at least 10 projects');
    await enter(message('plan.add-activity'));
    await isOn(`textbox ${message('plan.activity-name')}`);
    await type('Seminar about writing applications');
    await fill(message('plan.to'), '12/31/2024');

    await enter(message('plan.next', message('section.money')));
    await isOn(`heading ${message('section.money')}`);
    await fill(message('plan.last-day'), '12/31/2027');
    await enter(message('plan.next', message('section.indicators')));
    await isOn(`heading ${message('section.indicators')}`);
    await enter(message('plan.add-indicator'));
    await isOn(`textbox ${message('field.indicator')}`);
    await type('projects supported');
    await fill(message('field.target'), '10');
    await enter(message('plan.add-value'));
    await isOn(`textbox ${message('field.value')}`);
    await type('3');

    const forGoal = [...record];
    await enter(message('plan.next', message('section.partners')));
    await isOn(`heading ${message('section.partners')}`);
    await tabTo(`checkbox ${message('plan.partner-done')} ${message('partner.found')}`);
    await key(' ');
    await enter(message('plan.next', message('section.information')));
    await isOn(`heading ${message('section.information')}`);
    await enter(message('plan.next', message('plan.risks')));
    await isOn(`heading ${message('plan.risks')}`);
    await enter(message('plan.add-risk'));
    await isOn(`textbox ${message('plan.factor')}`);
    await type('money is short');
    await choose(message('plan.likelihood'), message('level.medium'));
    await choose(message('plan.impact'), message('level.high'));
    await fill(message('plan.prevention'), 'a reserve in the budget');
    await enter(message('plan.next', message('section.follow-up')));
    await isOn(`heading ${message('section.follow-up')}`);
    await enter(message('plan.add-review'));
    await isOn(`textbox ${message('plan.review-name')}`);
    await type('grants paid');
    await fill(message('plan.deadline'), '01/31/2027');
    await enter(message('plan.next', message('tab.export')));
    await isOn(`heading ${message('tab.export')}`);
    await fill(message('export.name'), 'Action plan');
    await enter(message('export.save'));
    await waitUntil(() => files.length, 'the file');
    expect(files[0]!.name).to.equal('action-plan.json');
    const saved = parsePlan(await files[0]!.text());
    expect(saved, 'the file holds what was typed').to.deep.equal({
      plan: planAfterLeaving(),
      issues: [],
    });

    const plan = planAfterLeaving()!;
    expect(plan).to.include({ title: 'Action plan', to: '2027-12-31' });
    expect(plan.partners[0]!.isDone).to.equal(true);
    expect(plan.risks[0]).to.include({
      factor: 'money is short',
      likelihood: 'medium',
      impact: 'high',
      prevention: 'a reserve in the budget',
    });
    expect(plan.followUp[0]).to.include({ name: 'grants paid', date: '2027-01-31' });
    const [goal] = plan.goals;
    expect(goal!.by).to.equal('2027-12-31');
    expect(goal!.tasks[0]!.name).to.match(/10 projects$/);
    expect(goal!.tasks[0]!.activities[0]).to.include({
      name: 'Seminar about writing applications',
      to: '2024-12-31',
    });
    expect(goal!.indicators[0]).to.include({ name: 'projects supported', target: '10' });
    expect(goal!.indicators[0]!.values[0]!.value).to.equal('3');
    expect(hasRole(element, 'alert'), 'nothing went wrong').to.equal(false);
    // Three minutes are 180 s: at two keys a second beside the typing there is time to think.
    expect(keysOf(forGoal), forGoal.join(' ')).to.be.below(180);
    expect(keysOf(record), record.join(' ')).to.be.below(360);
  });
});

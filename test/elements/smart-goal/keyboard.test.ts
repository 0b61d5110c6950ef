/** The workbook's example, key by key: no mouse, no focus but what Tab, Enter and the element itself give. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/smart-goal.js';
import { parsePlan } from '../../../src/core/plan/parse-plan.js';
import { mount } from '../../helpers/elements.js';
import { useDownloads } from '../../helpers/downloads.js';
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
    await waitUntil(() => textOf(element).includes('Still missing'), 'the help');

    await fill('What will be different?', '20 % more social enterprises work');
    await fill('Who is responsible?', 'Business Office');
    await fill('Where?', 'in the municipality');
    await enter('Next');
    await isOn('heading M, Measurable');
    await fill('What will show it?', 'number of social enterprises');
    await fill('Today', '10');
    await fill('Target', '12');
    await fill('Unit', 'enterprises');
    await enter('Next');
    await isOn('heading A, Achievable');
    await enter('grants');
    await enter('Next');
    await isOn('heading R, Relevant');
    await fill('Which priority does it serve?', 'Social entrepreneurship');
    await key('Enter');
    await isOn('heading T, Time-bound');
    await fill('Last day', '12312027');
    await enter('Next');
    await isOn('heading Your goal');
    expect(textOf(element)).to.include('Goal by the end of 2027: 20 % more social enterprises work.');
    expect(textOf(element)).to.include('from 10 to 12 (+20%)');

    await enter('Turn it into a plan');
    await isOn('heading From goal to action');
    await enter('Tasks and activities');
    await isOn('heading Tasks and activities');
    await enter('Add a task');
    await isOn('textbox What has to be done?');
    await type('Grant programme by 2025 that pays for at least 10 projects');
    await enter('Add an activity');
    await isOn('textbox One short, concrete action');
    await type('Seminar about writing applications');
    await fill('Until', '12312024');

    await enter('Next: Indicators');
    await isOn('heading Indicators');
    await enter('Add an indicator');
    await isOn('textbox What will show it?');
    await type('projects supported');
    await fill('Target', '10');
    await enter('Add a value');
    await isOn('textbox Value');
    await type('3');

    const forGoal = [...record];
    await enter('Next: Time and money');
    await isOn('heading Time and money');
    await fill('Last day of the plan', '12312027');
    await enter('Next: Partnerships');
    await isOn('heading Partnerships');
    await tabTo('checkbox Done: Partners found');
    await key(' ');
    await enter('Next: Information plan');
    await isOn('heading Information plan');
    await enter('Next: Risks');
    await isOn('heading Risks');
    await enter('Add a risk');
    await isOn('textbox What could go wrong?');
    await type('money is short');
    await choose('Likelihood', 'medium');
    await choose('Impact', 'high');
    await fill('How will you prevent it?', 'a reserve in the budget');
    await enter('Next: Follow-up');
    await isOn('heading Follow-up');
    await enter('Add a review');
    await isOn('textbox What is reviewed');
    await type('grants paid');
    await fill('By when?', '01312027');
    await enter('Next: Save and share');
    await isOn('heading Save and share');
    await fill('Name of the plan', 'Action plan');
    await enter('Save as a file');
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

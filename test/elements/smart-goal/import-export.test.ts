/** A plan goes out as a file and comes back on the page: whole, of an older version, damaged. */
import { expect } from '@open-wc/testing';
import '../../../src/define/smart-goal.js';
import { serializePlan } from '../../../src/core/plan/parse-plan.js';
import type { SmartGoalElement } from '../../../src/elements/smart-goal/smart-goal.js';
import { useDownloads } from '../../helpers/downloads.js';
import { message } from '../../helpers/messages.js';
import { getAllByRole, hasRole, accessibleNames, textOf } from '../../helpers/queries.js';
import { mountGoal, useGoalPage } from '../../helpers/smart-goal.po.js';
import { fullPlan } from '../../helpers/goals.js';
import { clearStorage, useTestPage } from '../../helpers/page.js';
import { waitUntil } from '../../helpers/wait.js';
import { click, waitForText } from '../../helpers/user.js';
import { planAfterLeaving, storePlan } from '../../helpers/plan-storage.js';

/** Chooses a file as a person does in the dialog of the browser. */
function choose(element: SmartGoalElement, name: string, text: string): void {
  const input = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!;
  const files = new DataTransfer();
  files.items.add(new File([text], name, { type: 'application/json' }));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

const alerts = (element: SmartGoalElement): string[] =>
  getAllByRole(element, 'alert').map((each) => textOf(each));

describe('Import and export', () => {
  useTestPage();
  useGoalPage();
  const files = useDownloads();

  async function show(): Promise<SmartGoalElement> {
    const element = await mountGoal();
    await click(element, message('tab.export'));
    await waitUntil(() => hasRole(element, 'button', message('export.save')), 'the part');
    return element;
  }

  it('what is saved as a file comes back unchanged', async () => {
    await storePlan(fullPlan());
    const element = await show();
    await click(element, message('export.save'));
    expect(files[0]!.name).to.equal('ricibas-plans.json');
    const text = await files[0]!.text();
    clearStorage();
    await element.updateComplete;
    choose(element, 'ricibas-plans.json', text);
    await waitForText(element, message('export.opened', 'ricibas-plans.json'));
    expect(planAfterLeaving()).to.deep.equal(fullPlan());
    expect(alerts(element)).to.deep.equal([]);
  });

  it('the same file can be opened again after a change, and undo brings the change back', async () => {
    const element = await show();
    const text = serializePlan(fullPlan());
    choose(element, 'plan.json', text);
    await waitUntil(() => planAfterLeaving()?.title === 'Rīcības plāns', 'it is opened');
    const changed = { ...planAfterLeaving()!, title: 'Changed' };
    await storePlan(changed);
    choose(element, 'plan.json', text);
    await waitUntil(() => planAfterLeaving()?.title === 'Rīcības plāns', 'it is opened again');
    await click(element, message('action.undo'));
    expect(planAfterLeaving()).to.deep.equal(changed);
  });

  it('a file of version 1: its goals become a plan', async () => {
    const element = await show();
    const old = {
      tilts: 'goals',
      version: 1,
      id: 'a',
      goals: [{ what: 'More jobs', indicator: 'jobs', target: '18' }],
    };
    choose(element, 'old.json', JSON.stringify(old));
    await waitForText(element, 'Opened: old.json.');
    expect(planAfterLeaving()!.goals[0]).to.include({ what: 'More jobs' });
    expect(planAfterLeaving()!.goals[0]!.measure).to.include({ name: 'jobs', target: '18' });
    expect(alerts(element)).to.deep.equal([]);
  });

  it('a damaged file: what can be read is restored, and what cannot is named', async () => {
    const element = await show();
    const text = serializePlan(fullPlan());
    choose(element, 'half.json', text.slice(0, text.indexOf('"risks"')));
    await waitForText(element, 'Opened: half.json.');
    expect(alerts(element)).to.deep.equal([message('file.cut-off')]);
    expect(planAfterLeaving()!.goals).to.deep.equal(fullPlan().goals);
    expect(planAfterLeaving()!.risks).to.deep.equal([]);

    const wrong = { ...fullPlan(), risks: [{ ...fullPlan().risks[0], impact: 'huge' }] };
    choose(element, 'wrong.json', JSON.stringify(wrong));
    await waitForText(element, 'Opened: wrong.json.');
    await element.updateComplete;
    expect(alerts(element)).to.deep.equal([message('file.left-out', 'Risks 1 (risks.0.impact)')]);
    expect(planAfterLeaving()!.risks[0]).to.include({ factor: 'money is short', impact: '' });
  });

  it('a file that is not a plan changes nothing and says so', async () => {
    await storePlan(fullPlan());
    const before = planAfterLeaving();
    const element = await show();
    for (const text of ['', 'Dear all,', '{"tilts": 1}', '\0\u0001PK']) {
      choose(element, 'letter.docx', text);
      await waitForText(element, message('export.not-a-plan', 'letter.docx'));
      expect(planAfterLeaving()).to.deep.equal(before);
    }
  });

  it('each format has its button, its file name and its content', async () => {
    await storePlan(fullPlan());
    const element = await show();
    for (const [button, name, content] of [
      [message('export.markdown'), 'ricibas-plans.md', '# Rīcības plāns'],
      [message('export.csv'), 'ricibas-plans.csv', 'Laima Foundation, May'],
      [message('export.ics'), 'ricibas-plans.ics', 'SUMMARY;LANGUAGE=en:Seminar'],
    ] as const) {
      expect(accessibleNames(element, 'button')).to.include(button);
      await click(element, button);
      const file = files.at(-1)!;
      expect(file.name).to.equal(name);
      expect(await file.text()).to.include(content);
    }
  });
});

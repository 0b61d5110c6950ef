import { expect } from '@open-wc/testing';
import '../../../src/define/smart-goal.js';
import type { SmartGoalElement } from '../../../src/elements/smart-goal/smart-goal.js';
import { createPlan } from '../../../src/core/plan/plan.js';
import { useDownloads } from '../../helpers/downloads.js';
import { fullPlan, goodGoal, planOf } from '../../helpers/goals.js';
import { message } from '../../helpers/messages.js';
import { partsOf, sheetsOf, tags, wordText } from '../../helpers/office.js';
import { useTestPage } from '../../helpers/page.js';
import { storePlan } from '../../helpers/plan-storage.js';
import { accessibleNames, hasRole, textOf } from '../../helpers/queries.js';
import { mountGoal, useGoalPage } from '../../helpers/smart-goal.po.js';
import { check, click } from '../../helpers/user.js';
import { waitUntil } from '../../helpers/wait.js';

const SHEETS = [
  message('section.documents'),
  message('section.organisations'),
  message('section.data'),
  message('section.needs'),
  message('section.resources'),
  message('export.goals-and-tasks'),
  message('export.action-plan'),
  message('section.indicators'),
  message('section.partners'),
  message('plan.risks'),
  message('section.follow-up'),
].map((name, at) => `${at + 1}. ${name}`);

describe('The plan as the municipal workbook', () => {
  useTestPage();
  useGoalPage();
  const files = useDownloads();

  async function show(plan = fullPlan()): Promise<SmartGoalElement> {
    await storePlan(plan);
    const element = await mountGoal();
    await click(element, message('tab.export'));
    await waitUntil(() => hasRole(element, 'button', message('export.save')), 'the part');
    await check(element, message('export.layout-workbook'));
    return element;
  }

  const sheets = (element: SmartGoalElement): string[] =>
    accessibleNames(element, 'heading').filter((name) => /^\d+\. /.test(name));

  it('is eleven numbered sheets, on the page and in Word', async () => {
    const element = await show();
    expect(sheets(element)).to.deep.equal(SHEETS);
    await click(element, 'Word (.docx)');
    await waitUntil(() => files.length, 'the file');
    const body = (await partsOf(files[0]!)).get('word/document.xml')!;
    const headings = tags(body, 'p').filter((each) =>
      tags(each, 'pStyle').some((style) => style.getAttribute('w:val') === 'Heading1'),
    );
    expect(headings.map(wordText)).to.deep.equal(SHEETS);
  });

  it('says in each sheet what the plan says of all goals', async () => {
    const plan = fullPlan();
    const element = await show(plan);
    const text = textOf(element);
    for (const goal of plan.goals) {
      expect(text).to.include(goal.what);
      for (const { name, activities } of goal.tasks)
        for (const each of [name, ...activities.map((activity) => activity.name)])
          expect(text).to.include(each);
    }
  });

  it('leaves out what is empty, or has rows to fill in', async () => {
    const element = await show(planOf(goodGoal()));
    expect(sheets(element)).to.deep.equal([SHEETS[5], SHEETS[7]]);
    await check(element, message('export.blanks'), 'checkbox');
    expect(sheets(element)).to.deep.equal(SHEETS);
    for (const column of ['document.point', 'organisation.result', 'data.gap', 'resource.given'] as const)
      expect(accessibleNames(element, 'columnheader')).to.include(message(column));
  });

  it('of a plan without a word is a form', async () => {
    const element = await show(createPlan('blank'));
    expect(sheets(element)).to.deep.equal([]);
    await check(element, message('export.blanks'), 'checkbox');
    expect(sheets(element)).to.deep.equal(SHEETS);
    await click(element, 'Excel (.xlsx)');
    await waitUntil(() => files.length, 'the file');
    const names = [...sheetsOf(await partsOf(files[0]!)).keys()];
    expect(names[0]).to.equal(SHEETS[0]);
    expect(new Set(names.map((name) => parseInt(name, 10))).size).to.equal(SHEETS.length);
  });

  it('goes goal by goal again when that is chosen', async () => {
    const element = await show();
    await check(element, message('export.layout-goals'));
    expect(sheets(element)).to.deep.equal([]);
    await click(element, message('export.markdown'));
    await waitUntil(() => files.length, 'the file');
    expect(await files[0]!.text()).not.to.match(/^## 1\. /m);
  });
});

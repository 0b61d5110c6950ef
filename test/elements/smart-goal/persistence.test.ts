/** The plan on the device: several tabs, a device that is full or keeps nothing, and deleting. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/smart-goal.js';
import { mergePlans, mergeThreeWay } from '../../../src/core/plan/three-way-merge.js';
import { parsePlan, serializePlan } from '../../../src/core/plan/parse-plan.js';
import { add, duplicate, move, remove, setAt, type Plan } from '../../../src/core/plan/plan.js';
import type { SmartGoalElement } from '../../../src/elements/smart-goal/smart-goal.js';
import { message } from '../../helpers/messages.js';
import { getAllByRole, describeFocus, hasRole, getByRole, textOf } from '../../helpers/queries.js';
import { mountGoal, useGoalPage } from '../../helpers/smart-goal.po.js';
import { fullPlan } from '../../helpers/goals.js';
import { useTestPage } from '../../helpers/page.js';
import { seeded } from '../../helpers/fuzz.js';
import { openOtherTab, useStorageFaults } from '../../helpers/storage.js';
import { useFakeTimers } from '../../helpers/timers.js';
import { waitUntil } from '../../helpers/wait.js';
import { click, fill } from '../../helpers/user.js';
import { PLAN_KEY, storedPlan, storePlan } from '../../helpers/plan-storage.js';

describe('changes made in two places', () => {
  const base = fullPlan();

  it('are both kept, wherever they are', () => {
    const mine = add(setAt(base, 'goals.0.what', 'Mine'), 'risks', 'risks', { factor: 'Mine' });
    const theirs = remove(
      add(setAt(base, 'goals.0.who', 'Theirs'), 'risks', 'risks', { factor: 'Theirs' }),
      'needs',
      0,
    );
    const both = mergeThreeWay(base, mine, theirs);
    expect(both.goals[0]).to.include({ what: 'Mine', who: 'Theirs' });
    expect(both.risks.map(({ id, factor }) => [id, factor])).to.deep.equal([
      ['1', 'money is short'],
      ['2', 'Mine'],
      ['3', 'Theirs'],
    ]);
    expect(both.needs).to.deep.equal([]);
    expect(parsePlan(serializePlan(both)), 'and it is a plan').to.deep.equal({ plan: both, issues: [] });
  });

  it('of the same text: what is typed here last wins', () => {
    const both = mergeThreeWay(base, setAt(base, 'title', 'Mine'), setAt(base, 'title', 'Theirs'));
    expect(both.title).to.equal('Mine');
  });

  it('are kept if the other side has removed them', () => {
    const changed = setAt(base, 'risks.0.factor', 'Changed');
    const removed = remove(base, 'risks', 0);
    for (const both of [mergeThreeWay(base, changed, removed), mergeThreeWay(base, removed, changed)])
      expect(both.risks.map(({ factor }) => factor)).to.deep.equal(['Changed']);
  });

  it('leave a goal, also if each side has removed another one', () => {
    const [mine, theirs] = [remove(base, 'goals', 0), remove(base, 'goals', 1)];
    expect(mergePlans(base, mine, theirs).goals.map(({ id }) => id)).to.deep.equal(['2']);
  });

  it('never lose what only one side has changed, and always make a valid plan', () => {
    const random = seeded(23);
    const change = (plan: Plan): Plan => {
      const list = random.pick(['goals', 'risks', 'information'] as const);
      switch (random.below(4)) {
        case 0:
          return add(plan, list, list);
        case 1:
          return duplicate(plan, list, 0);
        case 2:
          return move(plan, list, 0, 1);
        default:
          return setAt(plan, 'goals.0.measure.target', String(random.below(99)));
      }
    };
    for (let turn = 0; turn < 100; turn++) {
      const mine = change(change(base));
      const theirs = change(change(base));
      expect(mergeThreeWay(base, base, theirs)).to.deep.equal(theirs);
      expect(mergeThreeWay(base, mine, base)).to.deep.equal(mine);
      const both = mergeThreeWay(base, mine, theirs);
      expect(parsePlan(serializePlan(both))!.issues).to.deep.equal([]);
      for (const list of ['goals', 'risks', 'information'] as const) {
        expect(both[list].length).to.be.at.least(Math.max(mine[list].length, theirs[list].length));
        expect(new Set(both[list].map(({ id }) => id)).size).to.equal(both[list].length);
      }
    }
  });
});

describe('The plan on the device', () => {
  useTestPage();
  const faults = useStorageFaults();
  useGoalPage();

  const who = (element: SmartGoalElement) =>
    getByRole<HTMLInputElement>(element, 'textbox', message('field.who'));

  it('contains what two tabs have typed at the same time', async () => {
    const other = openOtherTab();
    try {
      const element = await mountGoal();
      who(element).focus();
      await sendKeys({ type: 'Youth' });
      await waitUntil(() => storedPlan()?.goals[0]!.who === 'Youth', 'it is kept');
      // The other tab writes while this one is typing.
      await sendKeys({ type: ' Centre' });
      const told = other.nextStorageEvent();
      other.storage.setItem(
        PLAN_KEY,
        JSON.stringify(setAt(storedPlan()!, 'goals.0.where', 'in the library')),
      );
      await told;
      await waitUntil(
        () =>
          getByRole<HTMLInputElement>(element, 'textbox', message('field.where')).value === 'in the library',
        'both are here',
      );
      expect(who(element).value, 'nothing typed is lost').to.equal('Youth Centre');
      await waitUntil(() => storedPlan()?.goals[0]!.who === 'Youth Centre', 'both are kept');
      expect(storedPlan()!.goals[0]!.where).to.equal('in the library');
      expect(describeFocus()).to.equal(`textbox ${message('field.who')}`);
    } finally {
      other.close();
    }
  });

  it('includes what is typed while another tab’s change is being read', async () => {
    const element = await mountGoal();
    await fill(element, message('field.who'), 'Youth Centre');
    await waitUntil(() => storedPlan(), 'it is kept');
    const isRead = storePlan(setAt(storedPlan()!, 'goals.0.where', 'in the library'));
    await fill(element, message('field.what'), 'Typed meanwhile');
    await isRead;
    await waitUntil(() => storedPlan()?.goals[0]!.what === 'Typed meanwhile', 'it is kept');
    expect(storedPlan()!.goals[0]).to.include({ who: 'Youth Centre', where: 'in the library' });
    expect(
      getByRole<HTMLInputElement>(element, 'textbox', message('field.where')).value,
      'and shown',
    ).to.equal('in the library');
  });

  it('is not overwritten by a tab that was frozen while another one was used', async () => {
    const element = await mountGoal();
    who(element).focus();
    await sendKeys({ type: 'Youth Centre' });
    await waitUntil(() => storedPlan()?.goals[0]!.who === 'Youth Centre', 'it is kept');
    // A tab that sleeps is told nothing.
    localStorage.setItem(PLAN_KEY, JSON.stringify(setAt(storedPlan()!, 'title', 'From another tab')));
    await sendKeys({ type: ' and library' });
    await waitUntil(() => storedPlan()?.goals[0]!.who === 'Youth Centre and library', 'it is kept');
    expect(storedPlan()!.title).to.equal('From another tab');
  });

  it('is updated from the other tab when a frozen tab is shown again', async () => {
    const element = await mountGoal();
    await fill(element, 'Who is responsible?', 'Youth Centre');
    await waitUntil(() => storedPlan(), 'it is kept');
    localStorage.setItem(PLAN_KEY, JSON.stringify(setAt(storedPlan()!, 'goals.0.where', 'in the library')));
    document.dispatchEvent(new Event('visibilitychange'));
    await waitUntil(
      () => getByRole<HTMLInputElement>(element, 'textbox', 'Where?').value === 'in the library',
      'it is here',
    );
    localStorage.clear();
    document.dispatchEvent(new Event('visibilitychange'));
    await element.updateComplete;
    expect(who(element).value, 'what the browser has thrown away stays in memory').to.equal('Youth Centre');
  });

  it('stays in memory if the browser has deleted it', async () => {
    const element = await mountGoal();
    who(element).focus();
    await sendKeys({ type: 'Youth Centre' });
    await waitUntil(() => storedPlan(), 'it is kept');
    localStorage.clear();
    await sendKeys({ type: '!' });
    await waitUntil(() => storedPlan()?.goals[0]!.who === 'Youth Centre!', 'it is there again');
  });

  it('is deleted in every tab when it is deleted in one', async () => {
    const other = openOtherTab();
    try {
      const element = await mountGoal();
      who(element).focus();
      await sendKeys({ type: 'Youth Centre' });
      await waitUntil(() => storedPlan(), 'it is kept');
      const told = other.nextStorageEvent();
      other.storage.removeItem(PLAN_KEY);
      await told;
      await waitUntil(() => who(element).value === '', 'it is gone here too');
    } finally {
      other.close();
    }
  });

  for (const [name, break_] of [
    ['a full device', () => faults.fail('QuotaExceededError')],
    ['a private window', () => faults.denyAccess()],
  ] as const)
    it(`keeps what is typed on the page, and says so, with ${name}`, async () => {
      const element = await mountGoal();
      break_();
      who(element).focus();
      await sendKeys({ type: 'Youth Centre' });
      const told = message('storage.denied');
      await waitUntil(() => textOf(element).includes(told), 'it is told');
      expect(getAllByRole(element, 'status').some((each) => textOf(each) === told)).to.equal(true);
      expect(who(element).value).to.equal('Youth Centre');
      await click(element, message('tab.plan'));
      await click(element, message('tab.goal'));
      expect(who(element).value, 'also after a look at the plan').to.equal('Youth Centre');
      const leaving = new Event('beforeunload', { cancelable: true });
      dispatchEvent(leaving);
      expect(leaving.defaultPrevented, 'the browser asks before the page is left').to.equal(true);
      faults.restore();
      await sendKeys({ press: 'Tab' });
      await sendKeys({ type: 'here' });
      await waitUntil(() => storedPlan()?.goals[0]!.who === 'Youth Centre', 'it is kept once there is room');
      await element.updateComplete;
      expect(textOf(element)).not.to.include(told);
    });

  describe('when it is deleted', () => {
    const time = useFakeTimers();

    it('is deleted only after a confirmation', async () => {
      const element = await mountGoal();
      expect(textOf(element)).to.include(message('storage.notice'));
      expect(hasRole(element, 'button', message('storage.delete')), 'there is nothing yet').to.equal(false);
      who(element).focus();
      await sendKeys({ type: 'Youth Centre' });
      await waitUntil(() => storedPlan(), 'it is kept');
      await click(element, message('storage.delete'));
      expect(textOf(getByRole(element, 'alert'))).to.equal(message('storage.sure'));
      await click(element, message('storage.cancel-delete'));
      expect(storedPlan()?.goals[0]!.who).to.equal('Youth Centre');
      await click(element, message('storage.delete'));
      await click(element, message('storage.confirm-delete'));
      expect(localStorage.getItem(PLAN_KEY)).to.equal(null);
      expect(
        getByRole<HTMLButtonElement>(element, 'button', message('action.undo')).disabled,
        'there is no way back',
      ).to.equal(true);
      await time.advance(60_000);
      expect(localStorage.getItem(PLAN_KEY), 'and nothing writes it again').to.equal(null);
    });
  });
});

import { expect } from '@open-wc/testing';
import '../../../src/define/smart-goal.js';
import { createPlan, setAt } from '../../../src/core/plan/plan.js';
import { planOf, goodGoal } from '../../helpers/goals.js';
import { feedOf } from '../../helpers/feeds.js';
import { message, messageStart } from '../../helpers/messages.js';
import { json, useNetwork } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';
import { planAfterLeaving, storePlan } from '../../helpers/plan-storage.js';
import { accessibleNames, describeFocus, getByRole } from '../../helpers/queries.js';
import { mountPlan, openSection, SECTION_IDS, useGoalPage } from '../../helpers/smart-goal.po.js';
import { click, fill, selectOption } from '../../helpers/user.js';

const NEXT = new RegExp(`^${messageStart('plan.next')} *`);

describe('What a plan is based on', () => {
  const network = useNetwork();
  useTestPage();
  useGoalPage();

  it('is the laws and programmes that an officer writes down', async () => {
    const element = await mountPlan('en');
    await openSection(element, 'section.documents');
    await click(element, message('document.add'));
    await fill(element, message('document.title'), 'Social Enterprise Law');
    await selectOption(element, message('document.kind'), message('document.law'));
    await selectOption(element, message('document.level'), message('document.national'));
    await fill(element, message('document.point'), 'Section 8: property-tax relief');
    expect(planAfterLeaving()?.documents).to.deep.equal([
      {
        id: '1',
        kind: 'law',
        level: 'national',
        title: 'Social Enterprise Law',
        point: 'Section 8: property-tax relief',
        holder: '',
        link: '',
      },
    ]);
  });

  it('is the partners; the usual ways of working together are chosen, and stay beside one’s own', async () => {
    const element = await mountPlan('en');
    await openSection(element, 'section.organisations');
    await click(element, message('organisation.add'));
    await fill(element, message('organisation.name'), 'Laima Foundation');
    await fill(element, message('organisation.cooperation'), 'Open days');
    await click(element, message('cooperation.project'));
    expect(accessibleNames(element, 'button')).not.to.include(message('cooperation.project'));
    expect(planAfterLeaving()?.organisations[0]?.cooperation).to.equal(
      `Open days\n${message('cooperation.project')}`,
    );
  });

  it('is the resources; those of the goals are taken over with a click', async () => {
    await storePlan(planOf(goodGoal()));
    const element = await mountPlan('en');
    await openSection(element, 'section.resources');
    await click(element, 'Grants');
    await fill(element, message('resource.given'), '10 grants in 2025');
    const [resource] = planAfterLeaving()?.availableResources ?? [];
    expect(resource).to.deep.equal({
      id: '1',
      type: 'financial',
      name: 'Grants',
      holder: 'Council',
      given: '10 grants in 2025',
    });
    expect(accessibleNames(element, 'button')).not.to.include('Grants');
  });

  it('is what is known, and what is not known yet', async () => {
    await storePlan(setAt(createPlan('plan'), 'title', 'Plan'));
    const element = await mountPlan('en');
    await openSection(element, 'section.data');
    await click(element, message('data.add'));
    await fill(element, message('data.name'), 'unemployed people');
    await fill(element, message('data.gap'), 'how many want to work from home');
    expect(getByRole(element, 'button', /^unemployed people/)).to.exist;
    expect(planAfterLeaving()?.dataSources[0]?.gap).to.equal('how many want to work from home');
  });

  for (const [section, list, name, added] of [
    ['section.documents', 'documents', 'Social Enterprise Law', { kind: 'law', level: 'national' }],
    ['section.organisations', 'organisations', 'Youth council', { cooperation: 'Joint events' }],
    ['section.data', 'dataSources', 'residents', { source: 'register', frequency: 'once a year' }],
  ] as const)
    it(`is what the municipality has named in its feed, with a click: ${list}`, async () => {
      const planning = {
        documents: [{ id: 'a', name: 'Social Enterprise Law', kind: 'law', level: 'national' }],
        partners: [{ id: 'a', name: 'Youth council', cooperation: 'Joint events' }],
        dataSources: [{ id: 'a', name: 'residents', source: 'register', frequency: 'once a year' }],
      };
      const element = await mountPlan('en', network.respondAt(json(feedOf([], { planning }))));
      await openSection(element, section);
      await click(element, name);
      expect(planAfterLeaving()?.[list][0]).to.include(added);
      expect(accessibleNames(element, 'button')).not.to.include(name);
      expect(describeFocus(), 'the focus is in the new row').not.to.equal('');
    });

  it('is asked for sheet by sheet, from the first that is empty to the export', async () => {
    await storePlan(planOf(goodGoal()));
    const element = await mountPlan('en');
    await click(element, message('plan.by-sheet'));
    const seen = [];
    for (;;) {
      const [next] = accessibleNames(element, 'button').filter((each) => NEXT.test(each));
      if (!next) break;
      seen.push(next.replace(NEXT, ''));
      await click(element, next);
    }
    expect(seen).to.deep.equal([...SECTION_IDS.slice(1).map((id) => message(id)), message('tab.export')]);
  });
});

import { expect } from '@open-wc/testing';
import { PlanStore } from '../../../src/core/plan/plan-store.js';
import { feedWith, mountOrganisations, organisation } from '../../helpers/organisation-directory.po.js';
import { message } from '../../helpers/messages.js';
import { describeFocus, getAllByRole, getByRole, hasRole, textOf } from '../../helpers/queries.js';
import { useNetwork } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';
import { click, waitForText } from '../../helpers/user.js';

const FEED = feedWith([organisation('a')]);
const FIRST = message('actions.municipality.needs');

describe('the lists of what each side can do', () => {
  const network = useNetwork();
  useTestPage();

  async function open(actor = '') {
    const element = await mountOrganisations(network, FEED, { 'action-lists': actor });
    await click(element, message('actions.title'));
    await waitForText(element, message('actions.intro'));
    return element;
  }

  it('are there only where the webmaster wants them, and fold', async () => {
    const without = await mountOrganisations(network, FEED);
    expect(hasRole(without, 'button', message('actions.title'))).to.equal(false);
    const element = await open();
    const button = getByRole(element, 'button', message('actions.title'));
    expect(button.ariaExpanded).to.equal('true');
    await click(element, message('actions.title'));
    expect(button.ariaExpanded).to.equal('false');
    expect(textOf(element)).not.to.include(message('actions.intro'));
  });

  it('begin with the side of the attribute; each has eight to twelve actions, and says how', async () => {
    const element = await open('policy');
    for (const actor of ['policy', 'municipality', 'support', 'entrepreneurs'] as const) {
      const radio = getByRole<HTMLInputElement>(element, 'radio', message(`actions.${actor}`));
      if (actor === 'policy') expect(radio.checked).to.equal(true);
      radio.click();
      await element.updateComplete;
      const actions = getAllByRole(
        getByRole(element, 'list', message(`actions.${actor}`)),
        'checkbox',
      ).length;
      expect(actions, actor).to.be.within(8, 12);
      expect(textOf(element)).to.include(message('actions.progress', 0, actions));
    }
  });

  it('remember on the device what is done, by side', async () => {
    const element = await open();
    getByRole<HTMLInputElement>(element, 'checkbox', FIRST).click();
    await element.updateComplete;
    expect(textOf(element)).to.include(message('actions.progress', 1, 10));
    expect(localStorage.getItem('tilts:done-actions')).to.equal('["municipality.needs"]');
    const other = await open();
    expect(getByRole<HTMLInputElement>(other, 'checkbox', FIRST).checked).to.equal(true);
    await click(other, message('actions.clear'));
    expect(textOf(element)).to.include(message('actions.progress', 0, 10));
    expect(localStorage.getItem('tilts:done-actions')).to.equal(null);
    expect(describeFocus()).to.include(FIRST);
  });

  it('become a task of the plan, each action once, without what is done', async () => {
    const element = await open();
    getByRole<HTMLInputElement>(element, 'checkbox', FIRST).click();
    await element.updateComplete;
    for (const time of [1, 2]) {
      await click(element, message('actions.to-plan'));
      await waitForText(element, message('actions.in-plan'));
      const tasks = PlanStore.shared.plan.goals[0]!.tasks.filter(
        ({ name }) => name === message('actions.municipality'),
      );
      expect(tasks, `${time}`).to.have.length(1);
      const names = tasks[0]!.activities.map(({ name }) => name);
      expect(names).to.have.length(9);
      expect(names).to.include(message('actions.municipality.network'));
      expect(names).not.to.include(FIRST);
    }
  });
});

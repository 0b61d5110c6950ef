import { expect } from '@open-wc/testing';
import '../../../src/define/idea-contest.js';
import '../../../src/define/road-map.js';
import '../../../src/define/smart-goal.js';
import type { TiltsElement } from '../../../src/elements/internal/tilts-element.js';
import { mountForm, smallContest, startForm } from '../../helpers/application-form.po.js';
import { createElement, mount } from '../../helpers/elements.js';
import { message } from '../../helpers/messages.js';
import { json, useNetwork } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';
import { hasRole } from '../../helpers/queries.js';
import { mountGoal, useGoalPage } from '../../helpers/smart-goal.po.js';
import { clearDrafts } from '../../helpers/storage.js';
import { click } from '../../helpers/user.js';
import { waitUntil } from '../../helpers/wait.js';

/** Chromium keeps radio buttons of a shadow root in memory for ever that have no form, and all that is around them. */
describe('Radio buttons stand in a form', () => {
  const network = useNetwork();
  useTestPage();
  useGoalPage();
  afterEach(clearDrafts);

  /** Those that are folded away, too. */
  function test(element: TiltsElement, ...names: string[]): void {
    const all = [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    for (const name of names) expect(all.map((each) => each.name)).to.include(name);
    for (const { name, form } of all) expect(form, name).not.to.equal(null);
  }

  const contest = () =>
    smallContest(network.respondAt(json({})), {
      participation: { modes: ['individual', 'team'] },
    });

  it('of the question whether one can take part', async () => {
    const element = await mountForm(network, contest());
    await click(element, message('contest-eligibility.title'));
    await waitUntil(() => hasRole(element, 'radio', /./), 'the questions');
    test(element, 'eligibility-participationMode');
  });

  it('of the start of the form, its questions, and what is saved on the device', async () => {
    const form = await mountForm(network, contest());
    await click(form, message('contest.apply'));
    await waitUntil(() => hasRole(form, 'radio', /./), 'what is saved');
    test(form, 'storage');
    await startForm(form, 'memory');
    test(form, 'storage');
  });

  it('of the sides of the road map', async () => {
    const element = createElement('tilts-road-map', {});
    await mount(element);
    await waitUntil(() => hasRole(element, 'radio', /./), 'the sides');
    test(element, 'side');
  });

  it('of the arrangement of a plan’s document', async () => {
    const element = await mountGoal();
    await click(element, message('tab.export'));
    await waitUntil(() => hasRole(element, 'radio', message('export.layout-goals')), 'the part');
    test(element, 'layout');
  });
});

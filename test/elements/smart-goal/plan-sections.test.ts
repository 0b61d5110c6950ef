import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import '../../../src/define/smart-goal.js';
import { LANGUAGES } from '../../../src/core/i18n/languages.js';
import { planIn } from '../../../stories/plan.js';
import { violations } from '../../helpers/axe.js';
import { sample } from '../../helpers/feeds.js';
import { getAllByRole, hasRole, accessibleNames, getByRole, textOf } from '../../helpers/queries.js';
import {
  SECTION_IDS,
  sectionName,
  mountGoal,
  mountPlan,
  useGoalPage,
  openSection,
} from '../../helpers/smart-goal.po.js';
import { json, useNetwork } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';
import { messagePattern, message } from '../../helpers/messages.js';
import { waitUntil } from '../../helpers/wait.js';
import { click } from '../../helpers/user.js';
import { storePlan } from '../../helpers/plan-storage.js';

describe('The sections of a plan', () => {
  const network = useNetwork();
  useTestPage();
  useGoalPage();

  it('shows at a glance what is in its sections', async () => {
    await storePlan(planIn('en'));
    const element = await mountPlan('en');
    const cards = accessibleNames(element, 'button');
    for (const content of [
      'Goals What should have changed by the end. 1 goal',
      'Partnerships Which steps of working together you have taken. 2 of 4 done',
      'Risks What could go wrong, and what you will do about it. 2 risks, 1 high',
      'Follow-up Who checks, and when, that everything is on track. 1 review, next: 31 January 2027',
    ])
      expect(cards).to.include(content);
    expect(cards.find((card) => card.startsWith('Tasks'))).to.match(/1 task, 3 activities, 1 late$/);
    expect(cards.find((card) => card.startsWith('Time'))).to.match(/2026–2027, €18,800 planned$/);
  });

  it('says that an empty plan has nothing yet', async () => {
    const element = await mountPlan('en');
    expect(textOf(element)).to.include(message('plan.filled', 0, SECTION_IDS.length));
    expect(accessibleNames(element, 'button')).to.include(
      'Goals What should have changed by the end. Nothing yet',
    );
  });

  for (const language of LANGUAGES)
    it(`has no accessibility problems in any section, in ${language}`, async () => {
      await storePlan(planIn(language));
      const element = await mountPlan(language, network.respondAt(json(sample())));
      expect(await violations()).to.deep.equal([]);
      for (const id of SECTION_IDS) {
        await openSection(element, id, language);
        const folded = getAllByRole(element, 'button').find((button) => button.ariaExpanded === 'false');
        folded?.click();
        await element.updateComplete;
        expect(await violations(), id).to.deep.equal([]);
      }
    });

  it('fits into a column of 280 px in every section', async () => {
    await storePlan(planIn('lv'));
    const element = await mountPlan('lv');
    try {
      await setViewport({ width: 280, height: 800 });
      for (const id of SECTION_IDS) {
        await openSection(element, id, 'lv');
        getAllByRole(element, 'button')
          .find((button) => button.ariaExpanded === 'false')
          ?.click();
        await element.updateComplete;
        await waitUntil(() => element.scrollWidth <= element.clientWidth, `${id} fits`);
        await click(element, messagePattern('plan.overview', 'lv'));
        await waitUntil(() => hasRole(element, 'button', sectionName('lv', 'plan.risks')), 'the overview');
      }
    } finally {
      await setViewport({ width: 1280, height: 900 });
    }
  });

  it('keeps what is written when the language changes, and translates the rest', async () => {
    await storePlan(planIn('en'));
    const element = await mountPlan('en');
    await openSection(element, 'section.follow-up');
    await click(element, /^How many grants/);
    const name = () =>
      getByRole<HTMLInputElement>(element, 'textbox', /^(What is reviewed|Ko pārbauda)/).value;
    expect(name()).to.equal('How many grants have been paid');
    document.documentElement.lang = 'lv';
    await waitUntil(() => textOf(element).includes('Uzraudzība'), 'it speaks Latvian');
    expect(name()).to.equal('How many grants have been paid');
    expect(textOf(element)).not.to.include(message('section.follow-up'));
    expect(textOf(element)).to.include('2027. gada 31. janvāris');
  });

  it('prints as a document, from any section', async () => {
    await storePlan(planIn('en'));
    const element = await mountPlan('en');
    await openSection(element, 'plan.risks');
    const isDocument = () => {
      dispatchEvent(new Event('beforeprint'));
      const text = textOf(element);
      dispatchEvent(new Event('afterprint'));
      return text.includes('Seminar about writing applications') && text.includes('Open day');
    };
    await waitUntil(isDocument, 'the document');
    expect(textOf(element), 'and the section is back').to.include(message('section.risks-hint'));
    expect(textOf(element)).not.to.include('Open day');
  });

  for (const language of LANGUAGES)
    it(`are all filled by the example of the feed, and fit on portrait paper, in ${language}`, async () => {
      const element = await mountGoal(language, network.respondAt(json(sample())));
      await click(element, messagePattern('example.title', language));
      element.shadowRoot!.querySelector<HTMLElement>('details li button')!.click();
      await click(element, messagePattern('tab.plan', language));
      await waitUntil(() => element.shadowRoot!.querySelector('.overview'), 'the overview');
      expect(element.shadowRoot!.querySelectorAll('[data-state=empty]')).to.have.length(0);
      await click(element, messagePattern('tab.export', language));
      await waitUntil(() => hasRole(element, 'table'), 'the document');
      try {
        await emulateMedia({ media: 'print' });
        // A4 without margins of a centimetre, in CSS pixels.
        await setViewport({ width: 718, height: 1_000 });
        const tables = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.document .wide')];
        expect(tables.length).to.be.above(8);
        for (const table of tables)
          expect(table.scrollWidth, table.ariaLabel!).to.be.at.most(table.clientWidth);
      } finally {
        await emulateMedia({ media: 'screen' });
        await setViewport({ width: 1280, height: 900 });
      }
    });
});

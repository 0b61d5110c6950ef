import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import '../../../src/define/smart-goal.js';
import { PlanStore } from '../../../src/core/plan/plan-store.js';
import { LANGUAGES } from '../../../src/core/i18n/languages.js';
import { planIn } from '../../../stories/plan.js';
import { violations } from '../../helpers/axe.js';
import { sample } from '../../helpers/feeds.js';
import { all, has, names, one, textOf } from '../../helpers/find.js';
import {
  press,
  SECTION_IDS,
  SECTIONS,
  showGoal,
  showPlan,
  useGoalPage,
  visit,
} from '../../helpers/goal-page.js';
import { json, useNetwork } from '../../helpers/network.js';
import { usePage } from '../../helpers/page.js';
import { word } from '../../helpers/words.js';
import { waitUntil } from '../../helpers/wait.js';

describe('The sections of a plan', () => {
  const network = useNetwork();
  usePage();
  useGoalPage();

  it('shows at a glance what is in its sections', async () => {
    PlanStore.shared.edit(planIn('en'));
    const element = await showPlan('en');
    const cards = names(element, 'button');
    for (const content of [
      'Goals What should have changed by the end. 1 goal',
      'Partnerships Who your partners are, and what you have agreed. 2 of 4 done',
      'Risks What could go wrong, and what you will do about it. 2 risks, 1 high',
      'Follow-up Who checks, and when, that everything is on track. 1 review, next: 31 January 2027',
    ])
      expect(cards).to.include(content);
    expect(cards.find((card) => card.startsWith('Tasks'))).to.match(/1 task, 3 activities, 1 late$/);
    expect(cards.find((card) => card.startsWith('Time'))).to.match(/2026–2027, €18,800 planned$/);
  });

  it('says of an empty plan that nothing is there yet', async () => {
    const element = await showPlan('en');
    expect(textOf(element)).to.include('0 of 9 sections started');
    expect(names(element, 'button')).to.include('Goals What should have changed by the end. Nothing yet');
  });

  for (const language of LANGUAGES)
    it(`has no barrier in any section, in ${language}`, async () => {
      PlanStore.shared.edit(planIn(language));
      const element = await showPlan(language, network.serve(json(sample())));
      expect(await violations()).to.deep.equal([]);
      for (const id of SECTION_IDS) {
        await visit(element, id, language);
        const folded = all(element, 'button').find((button) => button.ariaExpanded === 'false');
        folded?.click();
        await element.updateComplete;
        expect(await violations(), SECTIONS[id]).to.deep.equal([]);
      }
    });

  it('fits into a column of 280 px in every section', async () => {
    await setViewport({ width: 280, height: 800 });
    PlanStore.shared.edit(planIn('lv'));
    const element = await showPlan('lv');
    for (const id of SECTION_IDS) {
      await visit(element, id, 'lv');
      all(element, 'button')
        .find((button) => button.ariaExpanded === 'false')
        ?.click();
      await element.updateComplete;
      expect(element.scrollWidth, SECTIONS[id]).to.be.at.most(element.clientWidth);
      await press(element, word('lv', 'plan.overview', 'All sections of the plan'));
    }
    await setViewport({ width: 1280, height: 900 });
  });

  it('keeps what is written when the language changes, and words the rest anew', async () => {
    PlanStore.shared.edit(planIn('en'));
    const element = await showPlan('en');
    await visit(element, 'section.follow-up');
    await press(element, /^How many grants/);
    const name = () => one<HTMLInputElement>(element, 'textbox', /^(What is reviewed|Ko pārbauda)/).value;
    expect(name()).to.equal('How many grants have been paid');
    document.documentElement.lang = 'lv';
    await waitUntil(() => textOf(element).includes('Uzraudzība'), 'it speaks Latvian');
    expect(name()).to.equal('How many grants have been paid');
    expect(textOf(element)).not.to.include('Follow-up');
    expect(textOf(element)).to.include('2027. gada 31. janvāris');
  });

  it('goes onto paper as a document, from any section', async () => {
    PlanStore.shared.edit(planIn('en'));
    const element = await showPlan('en');
    await visit(element, 'plan.risks');
    const isDocument = () => {
      dispatchEvent(new Event('beforeprint'));
      const text = textOf(element);
      dispatchEvent(new Event('afterprint'));
      return text.includes('Seminar about writing applications') && text.includes('Open day');
    };
    await waitUntil(isDocument, 'the document');
    expect(textOf(element), 'and the section is back').to.include(
      'What could go wrong, and what you will do about it.',
    );
    expect(textOf(element)).not.to.include('Open day');
  });

  for (const language of LANGUAGES)
    it(`are all filled by the example of the feed, and fit on upright paper, in ${language}`, async () => {
      const element = await showGoal(language, network.serve(json(sample())));
      await press(element, word(language, 'example.title', 'Start with an example'));
      element.shadowRoot!.querySelector<HTMLElement>('details li button')!.click();
      await press(element, word(language, 'tab.plan', 'Plan'));
      await waitUntil(() => element.shadowRoot!.querySelector('.overview'), 'the overview');
      expect(element.shadowRoot!.querySelectorAll('[data-state=empty]')).to.have.length(0);
      await press(element, word(language, 'tab.export', 'Save and share'));
      await waitUntil(() => has(element, 'table'), 'the document');
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

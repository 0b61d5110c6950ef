import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../../src/define/smart-goal.js';
import { add } from '../../../src/elements/smart-goal/model.js';
import type { SmartGoalElement } from '../../../src/elements/smart-goal/smart-goal.js';
import { PlanStore } from '../../../src/elements/smart-goal/store.js';
import { LANGUAGES, type Language } from '../../../src/locale/languages.js';
import { planIn } from '../../../stories/plan.js';
import { violations } from '../../helpers/axe.js';
import { place } from '../../helpers/elements.js';
import { sample } from '../../helpers/feeds.js';
import { all, focusedOn, has, names, one, textOf } from '../../helpers/find.js';
import { json, useNetwork } from '../../helpers/network.js';
import { usePage } from '../../helpers/page.js';
import { word } from '../../helpers/words.js';

/** The sections by the ids of their names. */
const SECTIONS = {
  'section.goals': 'Goals',
  'section.needs': 'Needs of target groups',
  'section.work': 'Tasks and activities',
  'section.indicators': 'Indicators',
  'section.money': 'Time and money',
  'section.partners': 'Partnerships',
  'section.information': 'Information plan',
  'plan.risks': 'Risks',
  'section.follow-up': 'Follow-up',
} as const;
type SectionId = keyof typeof SECTIONS;

const sectionWord = (language: Language, id: SectionId) => word(language, id, SECTIONS[id]);

const press = async (element: SmartGoalElement, name: string | RegExp): Promise<void> => {
  await waitUntil(() => has(element, 'button', name), `a button ${String(name)}`, { timeout: 8_000 });
  all(element, 'button', name).at(-1)!.click();
  await element.updateComplete;
};

/** The plan of the element in its overview. */
async function open(language: Language, src?: string): Promise<SmartGoalElement> {
  document.documentElement.lang = language;
  const element = document.createElement('tilts-smart-goal');
  if (src) element.setAttribute('src', src);
  await place(element);
  await press(element, word(language, 'part.plan', 'Plan'));
  await waitUntil(() => has(element, 'button', sectionWord(language, 'plan.risks')), 'the overview', {
    timeout: 8_000,
  });
  return element;
}

async function visit(element: SmartGoalElement, id: SectionId, language: Language = 'en'): Promise<void> {
  await press(element, sectionWord(language, id));
  await waitUntil(() => focusedOn().startsWith('heading'), 'the focus is on the heading of the section');
}

/** The folded lines of the first list, by their names. */
const lines = (element: SmartGoalElement): string[] =>
  all(element, 'button')
    .filter((button) => button.hasAttribute('aria-expanded'))
    .map((button) => textOf(button));

const saidAloud = (): string => document.querySelector('body > [role=status]')?.textContent ?? '';

describe('The plan behind a goal', () => {
  const network = useNetwork();
  usePage();
  const headings = document.createElement('header');
  headings.innerHTML = '<h1>Paraugnovads</h1><h2>SMART</h2>';
  before(() => document.body.prepend(headings));
  after(() => headings.remove());
  beforeEach(() => PlanStore.shared.forget());
  after(() => PlanStore.shared.forget());

  it('shows at a glance what is in its sections', async () => {
    PlanStore.shared.edit(planIn('en'));
    const element = await open('en');
    const cards = names(element, 'button');
    for (const content of [
      'Goals What is to be different in the end. 1 goal',
      'Partnerships Who goes the way with you, and what is agreed. 2 of 4 done',
      'Risks What may go wrong, and what you do about it. 2 risks, 1 high',
      'Follow-up Who looks when whether all goes to plan. 1 review, next: 31 January 2027',
    ])
      expect(cards).to.include(content);
    expect(cards.find((card) => card.startsWith('Tasks'))).to.match(/1 task, 3 activities, 1 late$/);
    expect(cards.find((card) => card.startsWith('Time'))).to.match(/2026–2027, €18,800 planned$/);
  });

  it('says of an empty plan that nothing is there yet', async () => {
    const element = await open('en');
    expect(textOf(element)).to.include('0 of 9 parts are begun');
  });

  for (const language of LANGUAGES)
    it(`has no barrier in any section, in ${language}`, async () => {
      PlanStore.shared.edit(planIn(language));
      const element = await open(language, network.serve(json(sample())));
      expect(await violations()).to.deep.equal([]);
      for (const id of Object.keys(SECTIONS) as SectionId[]) {
        await visit(element, id, language);
        const folded = all(element, 'button').find((button) => button.ariaExpanded === 'false');
        folded?.click();
        await element.updateComplete;
        expect(await violations(), SECTIONS[id]).to.deep.equal([]);
      }
    }).timeout(20_000);

  it('fits into a column of 280 px in every section', async () => {
    await setViewport({ width: 280, height: 800 });
    PlanStore.shared.edit(planIn('lv'));
    const element = await open('lv');
    for (const id of Object.keys(SECTIONS) as SectionId[]) {
      await visit(element, id, 'lv');
      all(element, 'button')
        .find((button) => button.ariaExpanded === 'false')
        ?.click();
      await element.updateComplete;
      expect(element.scrollWidth, SECTIONS[id]).to.be.at.most(element.clientWidth);
      await press(element, word('lv', 'plan.overview', 'All parts of the plan'));
    }
    await setViewport({ width: 1280, height: 900 });
  });

  it('keeps what is written when the language changes, and words the rest anew', async () => {
    PlanStore.shared.edit(planIn('en'));
    const element = await open('en');
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

  it('is put in order, copied and mended with the keyboard alone', async () => {
    PlanStore.shared.edit(planIn('en'));
    const element = await open('en');
    await visit(element, 'section.work');
    const seminar = all(element, 'button', /^Seminar/)[0]!;
    seminar.focus();
    await sendKeys({ down: 'Alt' });
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ up: 'Alt' });
    await element.updateComplete;
    expect(lines(element).map((line) => line.split(' ')[0])).to.deep.equal([
      'A',
      'Seminar',
      'Write',
      'First',
    ]);
    expect(focusedOn()).to.match(/^button Seminar/);
    expect(saidAloud()).to.match(/^Seminar about writing applications: now 1 of 3/);
    await sendKeys({ press: 'Enter' });
    await press(element, /^Duplicate : Seminar/);
    expect(lines(element).filter((line) => line.startsWith('Seminar'))).to.have.length(2);
    expect(focusedOn()).to.match(/^button Seminar/);
    await press(element, /^Remove : Seminar/);
    expect(lines(element).filter((line) => line.startsWith('Seminar'))).to.have.length(1);
    expect(focusedOn(), 'the focus goes on to what took the place').to.match(/^button Write/);
    await press(element, 'Undo');
    expect(lines(element).filter((line) => line.startsWith('Seminar'))).to.have.length(2);
    await press(element, 'Undo');
    await press(element, 'Undo');
    expect(lines(element).map((line) => line.split(' ')[0])).to.deep.equal([
      'A',
      'Write',
      'Seminar',
      'First',
    ]);
  });

  it('copies, moves and removes whole goals, and takes it back', async () => {
    PlanStore.shared.edit(planIn('en'));
    const element = await open('en');
    await visit(element, 'section.goals');
    await press(element, /^Goal 1/);
    await press(element, /^Duplicate : Goal 1/);
    expect(PlanStore.shared.plan.goals).to.have.length(2);
    expect(PlanStore.shared.plan.goals[1]!.tasks[0]!.activities).to.have.length(3);
    await press(element, /^Remove : Goal 2/);
    expect(PlanStore.shared.plan.goals).to.have.length(1);
    expect(has(element, 'button', /^Remove/), 'the last one stays').to.equal(false);
    await press(element, 'Undo');
    expect(PlanStore.shared.plan.goals).to.have.length(2);
  });

  it('asks for prevention only of medium and high risks', async () => {
    const element = await open('en');
    await visit(element, 'plan.risks');
    await press(element, 'Add a risk');
    const choose = async (label: string, value: string) => {
      const select = one<HTMLSelectElement>(element, 'combobox', label);
      select.value = value;
      select.dispatchEvent(new Event('input', { bubbles: true }));
      await element.updateComplete;
    };
    const isAsked = () => has(element, 'textbox', 'How will you prevent it?');
    expect(isAsked()).to.equal(false);
    await choose('Likelihood', 'low');
    await choose('Strength of the effect', 'medium');
    expect(textOf(element)).to.include('A low risk needs no prevention.');
    expect(isAsked()).to.equal(false);
    await choose('Likelihood', 'medium');
    expect(isAsked()).to.equal(true);
  });

  it('offers the municipality’s own lists, and built-in ones without a feed', async () => {
    const element = await open('en', network.serve(json(sample())));
    await visit(element, 'plan.risks');
    await press(element, 'Residents know little about social entrepreneurship');
    expect(PlanStore.shared.plan.risks[0]!.factor).to.match(/^Residents know little/);
    element.remove();
    PlanStore.shared.forget();
    const other = await open('en');
    await visit(other, 'section.needs');
    await press(other, 'young people');
    expect(PlanStore.shared.plan.needs[0]!.need).to.equal('first work experience');
  });

  it('shows what an indicator has reached, as a picture and a table', async () => {
    PlanStore.shared.edit(planIn('en'));
    const element = await open('en');
    await visit(element, 'section.indicators');
    await press(element, /^number of social enterprises/);
    const picture = element.shadowRoot!.querySelector('svg[role=img]');
    expect(picture?.getAttribute('aria-label')).to.equal('Values over time; now 11');
    expect(names(element, 'cell')).to.deep.equal(['10', '0%', '11', '50%']);
    expect(textOf(element)).to.include('50% of the way');
  });

  it('reckons what is left of each year’s money', async () => {
    PlanStore.shared.edit(planIn('en'));
    const element = await open('en');
    await visit(element, 'section.money');
    expect(textOf(element)).to.include('€800 planned, €13,200 left');
    expect(textOf(element)).to.match(/€18,000 planned, \S*€2,000 missing/);
  });

  it('shows its activities along the days and as a table', async () => {
    PlanStore.shared.edit(planIn('en'));
    const element = await open('en');
    await visit(element, 'section.work');
    await press(element, 'Timeline');
    expect(textOf(element)).to.include('1 February 2027 – 30 April 2027 blocked');
    await press(element, 'Table');
    expect(names(element, 'rowheader')).to.deep.equal([
      'Write the rules',
      'Seminar about writing applications',
      'First call for applications',
    ]);
  });

  it('leads from an activity to its instrument', async () => {
    PlanStore.shared.edit(planIn('en'));
    const element = await open('en', network.serve(json(sample())));
    await visit(element, 'section.work');
    await press(element, /^Seminar/);
    const select = one<HTMLSelectElement>(element, 'combobox', 'Support instrument');
    const known = sample().instruments.find(({ url }) => url)!;
    select.value = known.id;
    select.dispatchEvent(new Event('input', { bubbles: true }));
    await element.updateComplete;
    expect(one<HTMLAnchorElement>(element, 'link', /^About/).getAttribute('href')).to.equal(known.url);
  });

  it('goes onto paper as a document, from any section', async () => {
    PlanStore.shared.edit(planIn('en'));
    const element = await open('en');
    await visit(element, 'plan.risks');
    const isDocument = () => {
      dispatchEvent(new Event('beforeprint'));
      const text = textOf(element);
      dispatchEvent(new Event('afterprint'));
      return text.includes('Seminar about writing applications') && text.includes('Open day');
    };
    await waitUntil(isDocument, 'the document', { timeout: 8_000 });
    expect(textOf(element), 'and the section is back').to.include(
      'What may go wrong, and what you do about it.',
    );
    expect(textOf(element)).not.to.include('Open day');
  });

  it('draws a plan of 200 activities small, and only the fields of one', async () => {
    let plan = add(PlanStore.shared.plan, 'goals.0.tasks', 'tasks', { name: 'Task' });
    for (let at = 0; at < 200; at++)
      plan = add(plan, 'goals.0.tasks.0.activities', 'activities', {
        name: `Seminar ${at}`,
        to: '2027-06-30',
      });
    PlanStore.shared.edit(plan);
    const element = await open('en');
    await visit(element, 'section.work');
    await press(element, /^Seminar 150/);
    expect(element.shadowRoot!.querySelectorAll('*').length, 'elements').to.be.below(1_600);
    expect(all(element, 'textbox', 'Responsible unit')).to.have.length(1);
  });
});

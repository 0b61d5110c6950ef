import { expect, waitUntil } from '@open-wc/testing';
import '../../../src/define/smart-goal.js';
import { add, blankPlan, write, type Plan } from '../../../src/elements/smart-goal/model.js';
import { FITS, linkTo, readLink } from '../../../src/elements/smart-goal/out/link.js';
import { addPlan } from '../../../src/elements/smart-goal/out/merge.js';
import { OFFICE } from '../../../src/elements/smart-goal/out/office.js';
import type { SmartGoalElement } from '../../../src/elements/smart-goal/smart-goal.js';
import { PlanStore } from '../../../src/elements/smart-goal/store.js';
import { LANGUAGES } from '../../../src/locale/languages.js';
import { violations } from '../../helpers/axe.js';
import { place } from '../../helpers/elements.js';
import { useDownloads } from '../../helpers/downloads.js';
import { all, focusedOn, has, one, textOf } from '../../helpers/find.js';
import { goodGoal, planOf, wholePlan } from '../../helpers/goals.js';
import { usePage } from '../../helpers/page.js';
import { seeded } from '../../helpers/random.js';
import { word } from '../../helpers/words.js';

const PAGE = 'https://novads.example/goals';
const dataOf = (address: string): string => /tilts-goal=([^&]*)/.exec(address)![1]!;
const dataFor = async (plan: Plan): Promise<string> => dataOf(await linkTo(plan, PAGE));

async function packed(text: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let letters = '';
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return `z${btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

describe('the link to a copy', () => {
  for (const [name, plan] of [
    ['a plan that uses everything', wholePlan()],
    ['one goal', planOf(goodGoal())],
    ['a blank plan', blankPlan('blank')],
    ['lists in an order of their own', reordered()],
  ] as const)
    it(`brings back ${name}, unchanged`, async () => {
      expect(await readLink(await dataFor(plan))).to.deep.equal({ plan, problems: [] });
    });

  it('brings it back where a browser cannot compress', async () => {
    const { CompressionStream } = globalThis;
    Reflect.deleteProperty(globalThis, 'CompressionStream');
    try {
      const data = await dataFor(wholePlan());
      expect(data).to.match(/^j/);
      expect(await readLink(data)).to.deep.equal({ plan: wholePlan(), problems: [] });
    } finally {
      globalThis.CompressionStream = CompressionStream;
    }
  });

  it('needs no escapes, leaves other settings of the fragment and takes the place of an older copy', async () => {
    const address = await linkTo(wholePlan(), `${PAGE}?a=b#element=smart-goal&lang=lv&tilts-goal=zOLD`);
    expect(address).to.match(
      /^https:\/\/novads\.example\/goals\?a=b#element=smart-goal&lang=lv&tilts-goal=z[\w-]+$/,
    );
    expect(await linkTo(wholePlan(), `${PAGE}#content`)).to.match(/goals#tilts-goal=/);
  });

  it('of one goal fits into an e-mail', async () => {
    expect((await linkTo(planOf(goodGoal()), PAGE)).length).to.be.below(FITS.mail);
  });

  it('that is cut off or changed anywhere shows nothing', async () => {
    const data = await dataFor(wholePlan());
    const random = seeded(3);
    for (let turn = 0; turn < 60; turn++) {
      const at = 1 + random.below(data.length - 1);
      expect(await readLink(data.slice(0, at)), `cut off at ${at}`).to.equal('damaged');
      const other = data[at] === 'A' ? 'B' : 'A';
      const changed = data.slice(0, at) + other + data.slice(at + 1);
      const result = await readLink(changed);
      // The last letter has bits that mean nothing.
      if (typeof result !== 'string') expect(result.plan).to.deep.equal(wholePlan());
      else expect(result).to.equal('damaged');
    }
  });

  for (const [name, data, failure] of [
    ['nothing', '', 'damaged'],
    ['no base64', 'z%%%', 'damaged'],
    ['a way of packing that is not known yet', 'qABC', 'newer'],
    ['more letters than any plan', `z${'A'.repeat(500_000)}`, 'too-large'],
  ] as const)
    it(`with ${name} says so`, async () => {
      expect(await readLink(data)).to.equal(failure);
    });

  it('with something else in it is no plan', async () => {
    expect(await readLink(await packed('{"tilts": 1}'))).to.equal('damaged');
    expect(await readLink(await packed(new Uint8Array([0xff, 0xfe])))).to.equal('damaged');
  });

  it('that unpacks to very much is given up early', async () => {
    const bomb = await packed(new Uint8Array(200_000_000));
    expect(bomb.length).to.be.below(400_000);
    expect(await readLink(bomb)).to.equal('too-large');
  });

  for (const [name, goals] of [
    ['goals', '{}'],
    ['mistakes', '1'],
  ] as const)
    it(`with more ${name} than anybody writes does not keep the page busy`, async () => {
      const list = Array.from({ length: 100_000 }, () => goals).join();
      const bomb = await packed(`{"tilts":"plan","version":2,"id":"x","goals":[${list}]}`);
      expect(bomb.length).to.be.below(2_000);
      expect(await readLink(bomb)).to.equal('too-large');
    });

  it('of a newer version shows what this one knows', async () => {
    const result = await readLink(await packed(JSON.stringify({ ...wholePlan(), version: 3, mood: 'good' })));
    expect(result).to.deep.equal({ plan: wholePlan(), problems: [{ code: 'newer' }] });
  });
});

function reordered(): Plan {
  const { goals, risks, ...plan } = wholePlan();
  return {
    ...plan,
    goals: goals.toReversed(),
    risks: [{ ...risks[0]!, id: '7' }, risks[0]!],
  };
}

describe('somebody’s plan added to one’s own', () => {
  it('leaves everything of one’s own and gives ids that differ', () => {
    const own = wholePlan();
    const both = addPlan(own, wholePlan());
    expect(both.goals).to.have.length(4);
    expect(both.goals.slice(0, 2)).to.deep.equal(own.goals);
    expect(both.goals.map(({ id }) => id)).to.deep.equal(['1', '2', '3', '4']);
    expect(both.risks.map(({ factor }) => factor)).to.deep.equal(['money is short', 'money is short']);
    expect(both.partners.filter(({ step }) => step === 'found')).to.have.length(1);
    expect(both.partners.filter(({ name }) => name === 'first joint event')).to.have.length(2);
    expect(both.title).to.equal(own.title);
  });
});

describe('A shared copy', () => {
  usePage();
  const files = useDownloads();
  beforeEach(() => PlanStore.shared.forget());
  after(() => PlanStore.shared.forget());
  const header = document.createElement('header');
  header.innerHTML = '<h1>Paraugnovads</h1><h2>SMART</h2>';
  before(() => document.body.prepend(header));
  after(() => header.remove());

  async function show(lang = 'en'): Promise<SmartGoalElement> {
    document.documentElement.lang = lang;
    const element = document.createElement('tilts-smart-goal');
    await place(element);
    await waitUntil(() => element.shadowRoot!.textContent.trim(), 'it is drawn');
    return element;
  }
  const open = async (plan: Plan): Promise<void> =>
    history.replaceState(null, '', `#tilts-goal=${await dataFor(plan)}`);
  const press = async (element: SmartGoalElement, name: string | RegExp): Promise<void> => {
    await waitUntil(() => has(element, 'button', name), `a button ${String(name)}: ${textOf(element)}`);
    one(element, 'button', name).click();
    await element.updateComplete;
  };
  const says = (element: SmartGoalElement, text: string): Promise<void> =>
    waitUntil(() => textOf(element).includes(text), `it says “${text}”: ${textOf(element)}`);

  for (const language of LANGUAGES)
    it(`can be read and not changed, without barriers, in ${language}`, async () => {
      await open(wholePlan());
      const element = await show(language);
      await waitUntil(() => has(element, 'table'), 'the document', { timeout: 5000 });
      expect(textOf(element)).to.include('Laima Foundation, May');
      expect(all(element, 'textbox')).to.deep.equal([]);
      expect(has(element, 'button', word(language, 'link.take', 'Make it my own copy'))).to.equal(true);
      expect(await violations()).to.deep.equal([]);
      expect(PlanStore.shared.plan.title, 'one’s own plan is as it was').to.equal('');
    });

  it('becomes one’s own at once where there is none, and leaves the address', async () => {
    await open(wholePlan());
    const element = await show();
    await press(element, 'Make it my own copy');
    expect(PlanStore.shared.plan).to.deep.equal(wholePlan());
    expect(location.hash).to.equal('');
    await says(element, 'Undo');
  });

  it('replaces one’s own plan only after a yes, and undo brings that back', async () => {
    const own = planOf(goodGoal({ who: 'Mine' }));
    PlanStore.shared.edit(own);
    await open(wholePlan());
    const element = await show();
    await press(element, 'Make it my own copy');
    expect(PlanStore.shared.plan, 'nothing has happened yet').to.equal(own);
    expect(focusedOn()).to.include('You have a plan of your own');
    await press(element, 'Leave mine as it is');
    expect(focusedOn()).to.equal('button Make it my own copy');
    await press(element, 'Make it my own copy');
    await press(element, 'Replace my plan');
    expect(PlanStore.shared.plan).to.deep.equal(wholePlan());
    await press(element, 'Undo');
    expect(PlanStore.shared.plan).to.equal(own);
  });

  it('is added to one’s own plan', async () => {
    PlanStore.shared.edit(planOf(goodGoal({ who: 'Mine' })));
    await open(wholePlan());
    const element = await show();
    await press(element, 'Make it my own copy');
    await press(element, 'Add these goals to my plan');
    expect(PlanStore.shared.plan.goals.map(({ who }) => who)).to.deep.equal([
      'Mine',
      'Business Support Office',
      'Business Support Office',
    ]);
  });

  it('opens where the address changes, in the first element of a page only, and in the next when that is gone', async () => {
    const first = await show();
    const second = await show();
    await open(wholePlan());
    dispatchEvent(new HashChangeEvent('hashchange'));
    await says(first, 'A copy that somebody shared with you');
    expect(textOf(second)).not.to.include('A copy that somebody shared');
    first.remove();
    await says(second, 'A copy that somebody shared with you');
  });

  it('shows hostile texts as texts', async () => {
    const hostile = '<img src=x onerror="window.hacked = true"><script>window.hacked = true</script>';
    let plan = wholePlan();
    for (const path of ['title', 'goals.0.what', 'goals.0.who', 'risks.0.factor', 'goals.0.tasks.0.name'])
      plan = write(plan, path, hostile);
    await open(plan);
    const element = await show();
    await says(element, '<img src=x onerror=');
    expect(element.shadowRoot!.querySelector('img, script, a')).to.equal(null);
    expect('hacked' in window).to.equal(false);
  });

  it('that is damaged says so and lets one go on', async () => {
    history.replaceState(null, '', '#a=b&tilts-goal=zAAAA');
    const element = await show();
    await says(element, 'This link is incomplete or damaged');
    await press(element, 'Go on to the goal helper');
    await says(element, 'What will be different');
    expect(location.hash, 'what belongs to others stays').to.equal('#a=b');
  });

  it('is made with a press, and its length is told', async () => {
    PlanStore.shared.edit(wholePlan());
    const element = await show();
    await press(element, 'Save and share');
    await press(element, 'Make a link');
    await says(element, 'Length in characters:');
    const { value } = one<HTMLInputElement>(element, 'textbox', 'Link to a copy');
    expect(await readLink(dataOf(value))).to.deep.equal({ plan: wholePlan(), problems: [] });
    PlanStore.shared.edit(write(wholePlan(), 'title', 'Changed'));
    await waitUntil(() => !has(element, 'textbox', 'Link to a copy'), 'an old link goes');
  });

  it('stands beside the file; one that is gone when it is opened is told, and changes nothing', async () => {
    PlanStore.shared.edit(wholePlan());
    const element = await show();
    await press(element, 'Save and share');
    await says(element, 'Open a file');
    const input = element.shadowRoot!.querySelector<HTMLInputElement>('input[type="file"]')!;
    const gone = new File(['{}'], 'gone.json');
    gone.text = () => Promise.reject(new DOMException('', 'NotReadableError'));
    Object.defineProperty(input, 'files', { value: [gone] });
    input.dispatchEvent(new Event('change'));
    await says(element, 'gone.json is not a saved plan. Nothing was changed.');
    expect(PlanStore.shared.plan.title).to.equal(wholePlan().title);
  });

  it('that is too long is not offered', async () => {
    const random = seeded(5);
    let plan = wholePlan();
    for (let at = 0; at < 400; at++) {
      const name = Array.from({ length: 12 }, () => random.below(1e9).toString(36)).join(' ');
      plan = add(plan, 'goals.0.tasks.0.activities', 'activities', { name });
    }
    PlanStore.shared.edit(plan);
    const element = await show();
    await press(element, 'Save and share');
    await press(element, 'Make a link');
    await says(element, 'The plan is too long for a link.');
    expect(has(element, 'textbox', 'Link to a copy')).to.equal(false);
  });

  for (const [kind, button, lost, extension] of [
    ['word', 'Word (.docx)', 'The Word file could not be made', 'docx'],
    ['excel', 'Excel (.xlsx)', 'The Excel file could not be made', 'xlsx'],
  ] as const)
    it(`saves ${button}, and says what to do when it cannot be loaded`, async () => {
      PlanStore.shared.edit(wholePlan());
      const element = await show();
      await press(element, 'Save and share');
      const load = OFFICE[kind]!;
      OFFICE[kind] = () => Promise.reject(new Error('the line is lost'));
      try {
        await press(element, button);
        await says(element, lost);
      } finally {
        OFFICE[kind] = load;
      }
      await press(element, 'Try again');
      expect(focusedOn()).to.equal(`button ${button}`);
      await waitUntil(() => files.length === 1, 'it is saved', { timeout: 8000 });
      expect(files[0]!.name).to.equal(`ricibas-plans.${extension}`);
      expect((await files[0]!.text()).slice(0, 2), 'a zip file').to.equal('PK');
      await says(element, 'Saved: ricibas-plans');
      expect(textOf(element)).not.to.include(lost);
    });
});

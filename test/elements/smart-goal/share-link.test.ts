import { expect } from '@open-wc/testing';
import '../../../src/define/smart-goal.js';
import { add, setAt, type Plan } from '../../../src/core/plan/plan.js';
import { encodePlanUrl, decodePlanUrl } from '../../../src/core/plan/share-url.js';
import { OFFICE_EXPORTERS } from '../../../src/elements/smart-goal/export/office-exporters.js';
import { LANGUAGES } from '../../../src/core/i18n/languages.js';
import { violations } from '../../helpers/axe.js';
import { useDownloads } from '../../helpers/downloads.js';
import { getAllByRole, describeFocus, hasRole, getByRole, textOf } from '../../helpers/queries.js';
import { mountGoal, useGoalPage } from '../../helpers/smart-goal.po.js';
import { goodGoal, planOf, fullPlan } from '../../helpers/goals.js';
import { useTestPage } from '../../helpers/page.js';
import { seeded } from '../../helpers/fuzz.js';
import { messagePattern, message, messageStart } from '../../helpers/messages.js';
import { waitUntil } from '../../helpers/wait.js';
import { click, waitForText } from '../../helpers/user.js';
import { planAfterLeaving, storePlan } from '../../helpers/plan-storage.js';

const dataOf = (address: string): string => /tilts-plan-([^&]*)/.exec(address)![1]!;
const dataFor = async (plan: Plan): Promise<string> =>
  dataOf(await encodePlanUrl(plan, 'https://novads.example/goals'));

describe('A shared copy', () => {
  useTestPage();
  const files = useDownloads();
  useGoalPage();

  const open = async (plan: Plan): Promise<void> =>
    history.replaceState(null, '', `#tilts-plan-${await dataFor(plan)}`);

  for (const language of LANGUAGES)
    it(`is read-only, without accessibility problems, in ${language}`, async () => {
      await open(fullPlan());
      const element = await mountGoal(language);
      await waitUntil(() => hasRole(element, 'table'), 'the document');
      expect(textOf(element)).to.include('Laima Foundation, May');
      expect(getAllByRole(element, 'textbox')).to.deep.equal([]);
      expect(hasRole(element, 'button', messagePattern('link.import', language))).to.equal(true);
      expect(await violations()).to.deep.equal([]);
      expect(planAfterLeaving(), 'one’s own plan is as it was').to.equal(undefined);
    });

  it('becomes the person’s own plan at once if there is none, and is removed from the address', async () => {
    await open(fullPlan());
    const element = await mountGoal();
    await click(element, message('link.import'));
    expect(planAfterLeaving()).to.deep.equal(fullPlan());
    expect(location.hash).to.equal('');
    await waitForText(element, message('action.undo'));
  });

  it('replaces an existing plan only after a confirmation, and undo restores it', async () => {
    const own = planOf(goodGoal({ who: 'Mine' }));
    await storePlan(own);
    await open(fullPlan());
    const element = await mountGoal();
    await click(element, message('link.import'));
    expect(planAfterLeaving(), 'nothing has happened yet').to.deep.equal(own);
    expect(describeFocus()).to.include(message('link.question'));
    await click(element, message('link.keep-own'));
    expect(describeFocus()).to.equal(`button ${message('link.import')}`);
    await click(element, message('link.import'));
    await click(element, message('link.replace'));
    expect(planAfterLeaving()).to.deep.equal(fullPlan());
    await click(element, message('action.undo'));
    expect(planAfterLeaving()).to.deep.equal(own);
  });

  it('can be added to an existing plan', async () => {
    await storePlan(planOf(goodGoal({ who: 'Mine' })));
    await open(fullPlan());
    const element = await mountGoal();
    await click(element, message('link.import'));
    await click(element, message('link.add'));
    expect(planAfterLeaving()!.goals.map(({ who }) => who)).to.deep.equal([
      'Mine',
      'Business Support Office',
      'Business Support Office',
    ]);
  });

  it('opens when the address changes, in the first element of a page only, and in the next when that is gone', async () => {
    const first = await mountGoal();
    const second = await mountGoal();
    location.hash = `#tilts-plan-${await dataFor(fullPlan())}`;
    await waitForText(first, message('link.title'));
    expect(textOf(second)).not.to.include('A copy that somebody shared');
    first.remove();
    await waitForText(second, message('link.title'));
  });

  it('shows hostile texts as texts', async () => {
    const hostile = '<img src=x onerror="window.hacked = true"><script>window.hacked = true</script>';
    let plan = fullPlan();
    for (const path of ['title', 'goals.0.what', 'goals.0.who', 'risks.0.factor', 'goals.0.tasks.0.name'])
      plan = setAt(plan, path, hostile);
    await open(plan);
    const element = await mountGoal();
    await waitForText(element, '<img src=x onerror=');
    expect(element.shadowRoot!.querySelector('img, script, a')).to.equal(null);
    expect('hacked' in window).to.equal(false);
  });

  it('opens from an older link, and leaves the route of the page', async () => {
    history.replaceState(null, '', `#/goals?a=b&tilts-plan=${await dataFor(fullPlan())}`);
    const element = await mountGoal();
    await click(element, message('link.import'));
    expect(location.hash).to.equal('#/goals?a=b');
  });

  it('that is damaged says so and lets the person continue', async () => {
    history.replaceState(null, '', '#a=b&tilts-plan=zAAAA');
    const element = await mountGoal();
    await waitForText(element, message('link.damaged'));
    await click(element, message('link.go-on'));
    await waitForText(element, 'What will be different');
    expect(location.hash, 'what belongs to others stays').to.equal('#a=b');
  });

  it('is created by a click, and its length is shown', async () => {
    await storePlan(fullPlan());
    const element = await mountGoal();
    await click(element, message('tab.export'));
    await click(element, message('link.make'));
    await waitForText(element, 'Length:');
    const { value } = getByRole<HTMLInputElement>(element, 'textbox', message('link.label'));
    expect(await decodePlanUrl(dataOf(value))).to.deep.equal({ plan: fullPlan(), issues: [] });
    await storePlan(setAt(fullPlan(), 'title', 'Changed'));
    await waitUntil(() => !hasRole(element, 'textbox', message('link.label')), 'an old link goes');
  });

  it('is offered beside the file; a missing file is reported, and changes nothing', async () => {
    await storePlan(fullPlan());
    const element = await mountGoal();
    await click(element, message('tab.export'));
    await waitForText(element, message('export.open'));
    const input = element.shadowRoot!.querySelector<HTMLInputElement>('input[type="file"]')!;
    const gone = new File(['{}'], 'gone.json');
    gone.text = () => Promise.reject(new DOMException('', 'NotReadableError'));
    Object.defineProperty(input, 'files', { value: [gone] });
    input.dispatchEvent(new Event('change'));
    await waitForText(element, message('export.not-a-plan', 'gone.json'));
    expect(planAfterLeaving()!.title).to.equal(fullPlan().title);
  });

  it('that is too long is not offered', async () => {
    const random = seeded(5);
    let plan = fullPlan();
    for (let at = 0; at < 400; at++) {
      const name = Array.from({ length: 12 }, () => random.below(1e9).toString(36)).join(' ');
      plan = add(plan, 'goals.0.tasks.0.activities', 'activities', { name });
    }
    await storePlan(plan);
    const element = await mountGoal();
    await click(element, message('tab.export'));
    await click(element, message('link.make'));
    await waitForText(element, messageStart('link.too-long'));
    expect(hasRole(element, 'textbox', message('link.label'))).to.equal(false);
  });

  for (const [kind, button, lost, extension] of [
    ['word', 'Word (.docx)', message('export.no-word'), 'docx'],
    ['excel', 'Excel (.xlsx)', message('export.no-excel'), 'xlsx'],
  ] as const)
    it(`saves ${button}, and says what to do when it cannot be loaded`, async () => {
      await storePlan(fullPlan());
      const element = await mountGoal();
      await click(element, message('tab.export'));
      const load = OFFICE_EXPORTERS[kind]!;
      OFFICE_EXPORTERS[kind] = () => Promise.reject(new Error('the line is lost'));
      try {
        await click(element, button);
        await waitForText(element, lost);
      } finally {
        OFFICE_EXPORTERS[kind] = load;
      }
      await click(element, message('feed.retry'));
      expect(describeFocus()).to.equal(`button ${button}`);
      await waitUntil(() => files.length === 1, 'it is saved');
      expect(files[0]!.name).to.equal(`ricibas-plans.${extension}`);
      expect((await files[0]!.text()).slice(0, 2), 'a zip file').to.equal('PK');
      await waitForText(element, message('export.saved', 'ricibas-plans'));
      expect(textOf(element)).not.to.include(lost);
    });
});

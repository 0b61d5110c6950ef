import { expect, fixtureCleanup } from '@open-wc/testing';
import { questionsOf } from '../../../../src/core/application/form-definition.js';
import { listDrafts } from '../../../../src/core/application/drafts/list-drafts.js';
import { startForm, mountForm, smallContest, type Form } from '../../../helpers/application-form.po.js';
import { asContest } from '../../../helpers/contests.js';
import { message, messagePattern, messageStart } from '../../../helpers/messages.js';
import { getAllByRole, hasRole, textOf } from '../../../helpers/queries.js';
import { json, useNetwork } from '../../../helpers/network.js';
import { useHistory, useTestPage } from '../../../helpers/page.js';
import { seeded, type Random } from '../../../helpers/fuzz.js';
import { randomContest } from '../../../helpers/random-contests.js';
import { clearDrafts } from '../../../helpers/storage.js';
import { waitUntil } from '../../../helpers/wait.js';
import { click, waitForText } from '../../../helpers/user.js';

const TEXTS = [
  '',
  'x',
  '17',
  '2010',
  '2012',
  '1990',
  '1 500,50',
  'anna@example.lv',
  'https://novads.lv',
  '29000000',
];
/** More pages than any of the contests has. */
const ENOUGH = 80;

const told = (control: Element): boolean =>
  control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));

/** Does something with a control, as chance has it. */
async function use(form: Form, control: HTMLElement, random: Random): Promise<void> {
  if (!control.isConnected) return;
  control.focus();
  if (control instanceof HTMLSelectElement) {
    control.selectedIndex = random.below(control.options.length);
    told(control);
  } else if (control instanceof HTMLInputElement && /radio|checkbox/.test(control.type)) control.click();
  else if (control instanceof HTMLInputElement && control.type === 'file') {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['x'], random.pick(['a.pdf', 'b.png', 'c.exe', 'd.asice'])));
    control.files = transfer.files;
    control.dispatchEvent(new Event('change', { bubbles: true }));
  } else if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) {
    control.value = control.type === 'date' ? '2026-12-24' : random.pick(TEXTS);
    told(control);
  }
  await form.updateComplete;
}

/** Rows and files come with a part of the code that is loaded when it is first used. */
const drawn = (form: Form): Promise<void> =>
  waitUntil(() => !textOf(form).includes(message('feed.loading')), 'all is drawn');

async function fillPage(form: Form, random: Random): Promise<void> {
  const page = form.shadowRoot!.querySelector<HTMLElement>('form.page')!;
  for (const role of ['radio', 'textbox', 'checkbox', 'combobox'])
    for (const control of getAllByRole(page, role))
      if (random.number() < 0.6) await use(form, control, random);
  for (const button of getAllByRole(page, 'button', /^(Add|Remove)/)) {
    if (random.number() < 0.5 && button.isConnected) button.click();
    await form.updateComplete;
  }
}

/** Where one is: the step, its part, and what is asked there. */
const whereOf = (form: Form): string =>
  `${/Step \d+ of \d+(, part \d+ of \d+)?/.exec(textOf(form))![0]}: ${asked(form).join()}`;

const asked = (form: Form): string[] => textOf(form).match(/Question \d+\./g) ?? [];

/** Next, past what is wrong. */
async function next(form: Form): Promise<void> {
  const before = whereOf(form);
  await click(form, message('step.next'));
  if (hasRole(form, 'button', messagePattern('application.continue-with-errors')))
    await click(form, messagePattern('application.continue-with-errors'));
  expect(whereOf(form), 'Next leads on').not.to.equal(before);
}

/** From the first page to the last look; answers with all that is asked on the way. */
async function walk(form: Form, onPage: () => Promise<void>): Promise<string[]> {
  await click(form, message('application.step-you'));
  const seen: string[] = [];
  for (let left = ENOUGH; hasRole(form, 'button', message('step.next')); left--) {
    expect(left, 'the pages have an end').to.be.greaterThan(0);
    await drawn(form);
    await onPage();
    seen.push(...asked(form));
    await next(form);
  }
  return seen;
}

describe('The form of any contest', () => {
  const network = useNetwork();
  useHistory();
  useTestPage();
  afterEach(clearDrafts);

  for (let seed = 1; seed <= 24; seed++)
    it(`can be completed, and opens again (${seed})`, async function () {
      const random = seeded(seed);
      const change = randomContest(random);
      const raw = smallContest(network.respondAt(json({})), change);
      const form = await mountForm(network, raw);
      await startForm(form);
      await form.updateComplete;
      await walk(form, () => fillPage(form, random));

      // What was answered on the way may ask for more before it.
      const seen = await walk(form, () => drawn(form));
      dispatchEvent(new Event('pagehide'));
      const [found] = await listDrafts('c');
      const setting = { contest: asContest(raw), today: '2026-11-22' };
      const due = questionsOf(setting, found!.record.answers).flatMap(({ id }) =>
        /^q\d+$/.test(id) ? [`Question ${id.slice(1)}.`] : [],
      );
      expect([...new Set(seen)].sort()).to.deep.equal([...new Set(due)].sort());

      let steps = 0;
      while (hasRole(form, 'button', message('step.back'))) {
        expect(steps++).to.be.lessThan(ENOUGH);
        const before = whereOf(form);
        await click(form, message('step.back'));
        expect(whereOf(form), 'Back leads back').not.to.equal(before);
        if (random.number() < 0.1) break;
      }
      const left = whereOf(form);
      dispatchEvent(new Event('pagehide'));
      fixtureCleanup();
      const again = await mountForm(network, raw);
      await click(again, message('contest.apply'));
      await click(again, message('application.resume'));
      await waitForText(again, messageStart('application.step-of'));
      await drawn(again);
      expect(whereOf(again)).to.equal(left);
    });
});

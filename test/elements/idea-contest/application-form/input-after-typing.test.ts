import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { startForm, mountForm, smallContest, type Form } from '../../../helpers/application-form.po.js';
import { everyControl, PAIRS, type How, type Pair } from '../../../helpers/every-control.js';
import { message, messageStart } from '../../../helpers/messages.js';
import { getAllByRole, deepActiveElement, getByRole } from '../../../helpers/queries.js';
import { json, useNetwork } from '../../../helpers/network.js';
import { useHistory, useTestPage } from '../../../helpers/page.js';
import { clearDrafts } from '../../../helpers/storage.js';
import { click, fill, waitForText } from '../../../helpers/user.js';
import { waitUntil } from '../../../helpers/wait.js';

/** Where a control stands, once it stands still: what was typed may have moved the page. */
async function positionOf(control: Element): Promise<DOMRect> {
  control.scrollIntoView({ block: 'center', behavior: 'instant' });
  const before = control.getBoundingClientRect();
  await nextFrame();
  const after = control.getBoundingClientRect();
  return after.x === before.x && after.y === before.y ? after : positionOf(control);
}

async function clickOn(control: Element): Promise<void> {
  const { x, y, width, height } = await positionOf(control);
  await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
}

const PRESSES: Record<Exclude<How, 'touch'>, (control: Element) => Promise<void>> = {
  mouse: clickOn,
  async keyboard(control) {
    // A date has several fields of its own.
    for (let tabs = 0; deepActiveElement() !== control && tabs < 6; tabs++) await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
  },
};

describe('A click straight after typing', () => {
  const network = useNetwork();
  useHistory();
  useTestPage();
  afterEach(clearDrafts);

  const opened = async (questions: readonly object[]): Promise<Form> => {
    const form = await mountForm(network, smallContest(network.respondAt(json({})), { questions }));
    await startForm(form, 'memory');
    await fill(form, message('application.name'), 'Anna');
    await fill(form, message('application.email'), 'anna@example.lv');
    await click(form, message('step.next'));
    return form;
  };

  const done = (form: Form, { role, control }: Pair, how: How, before: number): boolean =>
    role === 'button'
      ? getAllByRole(form, 'textbox', /^Thing/).length > before
      : (getAllByRole(form, role, control(how))[0] as HTMLInputElement).checked;

  for (const how of ['mouse', 'keyboard'] as const)
    it(`counts, whatever was typed and whatever is clicked, by ${how}`, async function () {
      const form = await opened(everyControl());
      await waitForText(form, message('application.add-first'));
      for (const pair of PAIRS) {
        getByRole(form, 'textbox', pair.field).focus();
        await sendKeys({ type: pair.typed });
        const before = getAllByRole(form, 'textbox', /^Thing/).length;
        await PRESSES[how](getAllByRole(form, pair.role, pair.control(how))[0]!);
        await waitUntil(() => done(form, pair, how, before), `${pair.id} by ${how}`);
      }
      await click(form, message('step.next'));
      await click(form, message('application.continue-with-errors'));
      await waitForText(form, message('application.rules'));
      await click(form, message('step.back'));
      for (const pair of PAIRS) expect(done(form, pair, how, 0), `${pair.id} is kept`).to.equal(true);
    });

  it('counts after a click elsewhere: a field left with the keyboard is validated at once', async () => {
    const form = await opened([
      { id: 'title', type: 'text', minLength: 20, label: { en: 'Title', lv: 'x' } },
      { id: 'plan', type: 'text', label: { en: 'Plan', lv: 'x' } },
    ]);
    await clickOn(getByRole(form, 'textbox', /^Title/));
    // Pressed here and let go outside: no click comes of it.
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [1, 1] });
    await sendMouse({ type: 'up' });
    getByRole(form, 'textbox', /^Title/).focus();
    await sendKeys({ type: 'Short' });
    await sendKeys({ press: 'Tab' });
    await waitForText(form, messageStart('validation.too-short'));
  });

  it('on “Remove” keeps what was chosen in the rows below', async () => {
    const form = await mountForm(
      network,
      smallContest(network.respondAt(json({})), {
        questions: [{ id: 'costs', type: 'budget', label: { en: 'Costs', lv: 'x' } }],
        funding: {
          budgetCategories: ['Food', 'Paint', 'Rent'].map((en) => ({
            id: en.toLowerCase(),
            name: { en, lv: en },
          })),
        },
      }),
    );
    await startForm(form, 'memory');
    await click(form, message('application.step-budget'));
    for (const [at, chosen] of ['food', 'paint', 'rent'].entries()) {
      await click(form, at ? message('application.add-more') : message('application.add-first'));
      const list = getAllByRole(form, 'combobox', message('application.budget-category'))[
        at
      ] as HTMLSelectElement;
      for (const heading of ['rent', 'paint', 'food', chosen]) {
        list.value = heading;
        list.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      }
      await form.updateComplete;
    }
    await click(form, new RegExp(`^${message('application.remove')} ?: Line 1`));
    expect(
      getAllByRole(form, 'combobox', message('application.budget-category')).map(
        (each) => (each as HTMLSelectElement).value,
      ),
    ).to.deep.equal(['paint', 'rent']);
  });
});

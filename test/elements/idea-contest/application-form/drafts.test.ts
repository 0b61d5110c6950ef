import { expect, fixtureCleanup } from '@open-wc/testing';
import { storeGoal, TiltsGoalChosenEvent } from '../../../../src/elements/internal/goal-transfer.js';
import {
  STORAGE_OPTIONS,
  startForm,
  backToContest,
  RECEIPT,
  mountForm,
  smallContest,
  valueOf,
  type Form,
  type StorageChoice,
} from '../../../helpers/application-form.po.js';
import { useDownloads } from '../../../helpers/downloads.js';
import { message, messagePattern, messageStart } from '../../../helpers/messages.js';
import {
  accessibleNames,
  describeFocus,
  getAllByRole,
  hasRole,
  getByRole,
  textOf,
} from '../../../helpers/queries.js';
import { json, useNetwork } from '../../../helpers/network.js';
import { useHistory, useTestPage } from '../../../helpers/page.js';
import { clearDrafts } from '../../../helpers/storage.js';
import { waitUntil } from '../../../helpers/wait.js';
import { check, click, fill, waitForText } from '../../../helpers/user.js';

const SENT = json(RECEIPT, { status: 201 });

describe('An unfinished application', () => {
  const network = useNetwork();
  useHistory();
  const clock = useTestPage();
  const saved = useDownloads();
  afterEach(clearDrafts);

  const begun = async (keep: StorageChoice = 'local', change: object = {}): Promise<Form> => {
    const form = await mountForm(network, smallContest(network.respondAt(SENT), change));
    await startForm(form, keep);
    await fill(form, message('application.name'), 'Anna Bērziņa');
    await fill(form, message('application.email'), 'anna@example.lv');
    await click(form, message('step.next'));
    await fill(form, 'Name of your idea', 'Skatepark');
    return form;
  };

  /** The page is left and opened again, perhaps after the contest was changed. */
  const again = async (change: object = {}): Promise<Form> => {
    dispatchEvent(new Event('pagehide'));
    fixtureCleanup();
    const form = await mountForm(network, smallContest(network.respondAt(SENT), change));
    await click(form, message('contest.apply'));
    return form;
  };

  const openFile = async (form: Form, text: string, name = 'application.json'): Promise<void> => {
    const input = form.shadowRoot!.querySelector<HTMLInputElement>('input[type=file][accept*=json]')!;
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], name, { type: 'application/json' }));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await form.updateComplete;
  };

  /** Opens what can be done with the draft. */
  const openTools = (form: Form): void =>
    form.shadowRoot!.querySelector<HTMLElement>('.draft summary')!.click();

  it('continues after a reload, at the same page', async () => {
    await begun();
    const form = await again();
    await waitForText(form, messageStart('application.stored-draft'));
    await click(form, message('application.resume'));
    await waitForText(form, 'Name of your idea');
    expect(valueOf(form, 'Name of your idea')).to.equal('Skatepark');
    await click(form, message('step.back'));
    expect(valueOf(form, message('application.name'))).to.equal('Anna Bērziņa');
  });

  it('is told apart from others by the names of its buttons', async () => {
    await begun();
    for (const idea of ['Skatepark', 'Library', '']) {
      const form = await again();
      await waitForText(form, message('application.start'));
      await startForm(form);
      if (!idea) continue;
      await fill(form, message('application.name'), 'Anna Bērziņa');
      await fill(form, message('application.email'), 'anna@example.lv');
      await click(form, message('step.next'));
      await fill(form, 'Name of your idea', idea);
    }
    const form = await again();
    await waitForText(form, messageStart('application.stored-draft'));
    const names = accessibleNames(form, 'button');
    expect(names.filter((name, at) => names.indexOf(name) !== at)).to.deep.equal([]);
    const [library] = getAllByRole(form, 'button', /^Continue ?: Library, /);
    library!.click();
    await waitForText(form, 'Name of your idea');
    expect(valueOf(form, 'Name of your idea')).to.equal('Library');
  });

  it('leaves nothing behind on a shared computer', async () => {
    await begun('memory');
    const everything = JSON.stringify([{ ...localStorage }, { ...sessionStorage }]);
    expect(everything).not.to.include('Anna').and.not.include('Skatepark');
    const form = await again();
    await waitForText(form, message('application.start'));
    expect(hasRole(form, 'button', message('application.resume'))).to.equal(false);
  });

  it('is deleted after a confirmation', async () => {
    const form = await begun();
    openTools(form);
    await click(form, message('application.delete'));
    await waitForText(form, message('application.delete-sure'));
    await click(form, message('storage.confirm-delete'));
    await waitForText(form, message('application.deleted'));
    expect(JSON.stringify({ ...localStorage })).not.to.include('Anna');
  });

  it('continues from a file on another device; a file that is not an application changes nothing', async () => {
    const first = await begun();
    openTools(first);
    await click(first, message('application.save-file'));
    await waitUntil(() => saved.length === 1, 'the file is saved');
    const file = await saved[0]!.text();
    fixtureCleanup();
    await clearDrafts();
    const form = await mountForm(network, smallContest(network.respondAt(SENT)));
    await click(form, message('contest.apply'));
    await waitForText(form, message('application.start'));
    await openFile(form, 'no application', 'letter.json');
    await waitForText(form, message('application.opened-invalid', 'letter.json'));
    await openFile(
      form,
      file.replaceAll('"contest": "c"', '"contest": "d"').replaceAll('"contest":"c"', '"contest":"d"'),
    );
    await waitForText(form, 'is for another contest');
    await openFile(form, file);
    await waitForText(form, 'Name of your idea');
    expect(valueOf(form, 'Name of your idea')).to.equal('Skatepark');
  });

  it('keeps the answers when the questions have changed', async () => {
    await begun();
    const form = await again({
      questions: [
        { id: 'place', type: 'text', label: { lv: 'Vieta', en: 'Place' } },
        {
          id: 'title',
          type: 'long-text',
          required: true,
          label: { lv: 'Nosaukums', en: 'What is it called?' },
        },
      ],
    });
    await click(form, message('application.resume'));
    await waitForText(form, 'What is it called?');
    expect(valueOf(form, 'What is it called?')).to.equal('Skatepark');
  });

  it('shows answers to removed or changed questions, and does not send them', async () => {
    const endpoint = network.respondAt(SENT);
    const before = await begun('local', {
      questions: [
        { id: 'title', type: 'text', required: true, label: 'Name of your idea' },
        { id: 'motto', type: 'text', label: 'Motto' },
        { id: 'helps', type: 'choice', label: 'Whom', options: [{ value: 'old', label: 'The old' }] },
      ],
    });
    await fill(before, /^Motto ?\(optional\)$/, 'Bridges, not walls');
    await check(before, 'The old');
    await click(before, message('step.next'));
    const form = await again({
      submission: { endpoint, format: 'tilts-json' },
      questions: [
        { id: 'title', type: 'text', required: true, label: 'Name of your idea' },
        { id: 'helps', type: 'choice', label: 'Whom', options: [{ value: 'young', label: 'The young' }] },
      ],
    });
    await click(form, message('application.resume'));
    await check(form, messagePattern('application.rules'), 'checkbox');
    await click(form, message('step.next'));
    await waitForText(form, message('application.orphaned-answers'));
    await waitForText(form, 'Bridges, not walls');
    // What is asked in another way now is shown as it was answered, and is to be answered again.
    await waitForText(form, 'Whom old');
    clock.now += 60_000;
    await click(form, message('application.send'));
    await waitForText(form, message('application.error-summary', 1));
    getByRole(form, 'link', /^Whom/).click();
    await check(form, 'The young');
    await click(form, message('application.step-review'));
    await click(form, message('application.send'));
    await waitForText(form, RECEIPT.reference);
    const { answers } = JSON.parse(network.sentTo(endpoint)[0]!.init.body as string) as {
      answers: Record<string, unknown>;
    };
    expect(answers).to.include({ title: 'Skatepark', helps: 'young' }).and.not.have.property('motto');
  });

  it('takes over the goal from the goal helper', async () => {
    storeGoal('Ten new members by May.');
    const form = await begun('local', {
      questions: [
        { id: 'title', type: 'text', required: true, label: { lv: 'Nosaukums', en: 'Name of your idea' } },
        {
          id: 'what',
          type: 'multiple-choice',
          prefill: 'goal',
          label: 'What',
          options: [{ value: 'a', label: 'A' }],
        },
        {
          id: 'aim',
          type: 'long-text',
          prefill: 'goal',
          required: true,
          label: { lv: 'Mērķis', en: 'Your goal' },
        },
      ],
    });
    expect(valueOf(form, 'Your goal')).to.equal('Ten new members by May.');
    await waitForText(form, message('application.prefilled'));
  });

  it('takes over a goal chosen on the same page while the form is open, and replaces another answer only on request', async () => {
    const AIM = /^Your goal ?\(optional\)$/;
    const form = await begun('local', {
      questions: [
        { id: 'title', type: 'text', required: true, label: { lv: 'Nosaukums', en: 'Name of your idea' } },
        { id: 'aim', type: 'long-text', prefill: 'goal', label: 'Your goal' },
      ],
    });
    const choose = (goal: string): void => {
      storeGoal(goal);
      document.body.dispatchEvent(new TiltsGoalChosenEvent(goal));
    };
    choose('Ten new members by May.');
    await waitForText(form, message('application.prefilled'));
    expect(valueOf(form, AIM)).to.equal('Ten new members by May.');
    await fill(form, AIM, 'Twelve, in fact.');
    choose('Twenty by June.');
    await waitForText(form, 'The goal helper suggests this: Twenty by June.');
    expect(valueOf(form, AIM)).to.equal('Twelve, in fact.');
    await click(form, message('application.accept-suggestion'));
    expect(valueOf(form, AIM)).to.equal('Twenty by June.');
    await waitUntil(() => /^textbox Your goal/.test(describeFocus()), describeFocus());
  });

  it('asks before the page is left only if something would be lost', async () => {
    const asks = (): boolean => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
    await begun('local');
    expect(asks()).to.equal(false);
    fixtureCleanup();
    await clearDrafts();
    const form = await mountForm(network, smallContest(network.respondAt(SENT)));
    await startForm(form, 'memory');
    expect(asks()).to.equal(false);
    await fill(form, message('application.name'), 'Anna');
    expect(asks()).to.equal(true);
    expect(textOf(form)).to.include(message('application.not-saved'));
    form.shadowRoot!.querySelector<HTMLElement>('.draft summary')!.click();
    await check(form, STORAGE_OPTIONS.local);
    await waitForText(form, messageStart('application.saved-local'));
    expect(asks()).to.equal(false);
    await backToContest(form);
    expect(asks()).to.equal(false);
  });
});

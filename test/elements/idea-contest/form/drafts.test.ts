import { expect, fixtureCleanup, waitUntil } from '@open-wc/testing';
import { handOver } from '../../../../src/export/goal-handover.js';
import {
  begin,
  fill,
  press,
  RECEIPT,
  says,
  show,
  smallContest,
  valueOf,
  type Form,
  type Keep,
} from '../../../helpers/application-form.js';
import { useDownloads } from '../../../helpers/downloads.js';
import { has, one, textOf } from '../../../helpers/find.js';
import { json, useNetwork } from '../../../helpers/network.js';
import { usePage } from '../../../helpers/page.js';
import { forgetDrafts } from '../../../helpers/storage.js';

const SENT = json(RECEIPT, { status: 201 });

describe('An application that is not finished', () => {
  const network = useNetwork();
  usePage();
  const saved = useDownloads();
  afterEach(forgetDrafts);

  const begun = async (keep: Keep = 'device', change: object = {}): Promise<Form> => {
    const form = await show(network, smallContest(network.serve(SENT), change));
    await begin(form, keep);
    await fill(form, 'Your name and surname', 'Anna Bērziņa');
    await fill(form, 'Your e-mail', 'anna@example.lv');
    await press(form, 'Next');
    await fill(form, 'Name of your idea', 'Skatepark');
    return form;
  };

  /** The page is left and opened again, perhaps after the contest was changed. */
  const again = async (change: object = {}): Promise<Form> => {
    dispatchEvent(new Event('pagehide'));
    fixtureCleanup();
    const form = await show(network, smallContest(network.serve(SENT), change));
    await press(form, 'Apply');
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

  it('goes on after a reload, at the page where one was', async () => {
    await begun();
    const form = await again();
    await says(form, 'You have begun an application.');
    await press(form, 'Go on with it');
    await says(form, 'Name of your idea');
    expect(valueOf(form, 'Name of your idea')).to.equal('Skatepark');
    await press(form, 'Back');
    expect(valueOf(form, 'Your name and surname')).to.equal('Anna Bērziņa');
  });

  it('leaves nothing on a shared computer', async () => {
    await begun('memory');
    const everything = JSON.stringify([{ ...localStorage }, { ...sessionStorage }]);
    expect(everything).not.to.include('Anna').and.not.include('Skatepark');
    const form = await again();
    await says(form, 'Begin');
    expect(has(form, 'button', 'Go on with it')).to.equal(false);
  });

  it('is gone when it is deleted, after a question', async () => {
    const form = await begun();
    openTools(form);
    await press(form, 'Delete the application');
    await says(form, 'Everything you wrote here will be gone for good.');
    await press(form, 'Yes, delete it');
    await says(form, 'It is deleted from this device.');
    expect(JSON.stringify({ ...localStorage })).not.to.include('Anna');
  });

  it('goes on from a file on another device; what is no application changes nothing', async () => {
    const first = await begun();
    openTools(first);
    await press(first, 'Save as a file');
    await waitUntil(() => saved.length === 1, 'the file is saved');
    const file = await saved[0]!.text();
    fixtureCleanup();
    await forgetDrafts();
    const form = await show(network, smallContest(network.serve(SENT)));
    await press(form, 'Apply');
    await says(form, 'Begin');
    await openFile(form, 'no application', 'letter.json');
    await says(form, 'letter.json is not a saved application. Nothing was changed.');
    await openFile(
      form,
      file.replaceAll('"contest": "c"', '"contest": "d"').replaceAll('"contest":"c"', '"contest":"d"'),
    );
    await says(form, 'belongs to another contest');
    await openFile(form, file);
    await says(form, 'Name of your idea');
    expect(valueOf(form, 'Name of your idea')).to.equal('Skatepark');
  });

  it('keeps the answers and the place when the language changes', async () => {
    const form = await begun();
    document.documentElement.lang = 'lv';
    await says(form, 'Nosaukums');
    expect(valueOf(form, 'Nosaukums')).to.equal('Skatepark');
    await press(form, 'Atpakaļ');
    expect(valueOf(form, 'Tavs vārds un uzvārds')).to.equal('Anna Bērziņa');
    document.documentElement.lang = 'en';
    await says(form, 'Your name and surname');
  });

  it('keeps what was answered when the questions have changed since', async () => {
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
    await press(form, 'Go on with it');
    await says(form, 'What is it called?');
    expect(valueOf(form, 'What is it called?')).to.equal('Skatepark');
  });

  it('takes the goal from the goal helper into its question', async () => {
    handOver('Ten new members by May.');
    const form = await begun('device', {
      questions: [
        { id: 'title', type: 'text', required: true, label: { lv: 'Nosaukums', en: 'Name of your idea' } },
        {
          id: 'what',
          type: 'choices',
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
  });

  it('asks before the page is left only where something would be lost', async () => {
    const asks = (): boolean => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
    await begun('device');
    expect(asks()).to.equal(false);
    fixtureCleanup();
    await forgetDrafts();
    const form = await show(network, smallContest(network.serve(SENT)));
    await begin(form, 'memory');
    expect(asks()).to.equal(false);
    await fill(form, 'Your name and surname', 'Anna');
    expect(asks()).to.equal(true);
    expect(textOf(form)).to.include('Not kept');
    expect(one(form, 'textbox', 'Your name and surname')).to.be.instanceOf(HTMLInputElement);
  });
});

import { expect, waitUntil } from '@open-wc/testing';
import {
  begin,
  fill,
  fillSmall,
  press,
  RECEIPT,
  says,
  show,
  smallContest,
  valueOf,
  type Form,
} from '../../../helpers/application-form.js';
import { all, focusedOn, has, textOf } from '../../../helpers/find.js';
import { useLine } from '../../../helpers/line.js';
import { dead, json, status, useNetwork, type Sent } from '../../../helpers/network.js';
import { usePage, useShortTimers } from '../../../helpers/page.js';
import { forgetDrafts } from '../../../helpers/storage.js';

const SENT = json(RECEIPT, { status: 201 });

const keyOf = ({ init }: Sent): string | null => new Headers(init.headers).get('idempotency-key');

describe('Sending an application', () => {
  const network = useNetwork();
  const line = useLine();
  const clock = usePage();
  useShortTimers({ 2_000: 0, 8_000: 0 });
  afterEach(forgetDrafts);

  const readyToSend = async (endpoint: string): Promise<Form> => {
    const form = await show(network, smallContest(endpoint));
    await begin(form);
    await fillSmall(form);
    clock.now += 60_000;
    return form;
  };

  it('that the server stored before the line broke: the next try has the same key, and brings the receipt', async () => {
    const endpoint = network.serve(dead);
    const form = await readyToSend(endpoint);
    await press(form, 'Send the application');
    await says(form, 'The municipality’s server cannot be reached.');
    await says(form, 'It is kept here');
    network.change(endpoint, SENT);
    await press(form, 'Try now');
    await says(form, RECEIPT.reference);
    const keys = network.sentTo(endpoint).map(keyOf);
    expect(keys.length).to.be.greaterThan(1);
    expect(keys[0]).to.match(/\S{16,}/);
    expect(new Set(keys).size).to.equal(1);
  });

  it('without a line: it waits where one sees it, and goes once when the line is back', async () => {
    const endpoint = network.serve(SENT);
    const form = await readyToSend(endpoint);
    line.isOnline = false;
    await press(form, 'Send the application');
    await says(form, 'Not sent yet. This device has no connection.');
    await waitUntil(
      () => textOf(form.shadowRoot!.activeElement!).includes('Not sent yet'),
      'the focus is on the state',
    );
    expect(network.sentTo(endpoint)).to.have.length(0);
    line.isOnline = true;
    await says(form, RECEIPT.reference);
    expect(network.sentTo(endpoint)).to.have.length(1);
  });

  it('that waits can be taken back and changed', async () => {
    const endpoint = network.serve(SENT);
    const form = await readyToSend(endpoint);
    line.isOnline = false;
    await press(form, 'Send the application');
    await press(form, 'Do not send, go on changing');
    line.isOnline = true;
    await says(form, 'Check and send');
    expect(has(form, 'button', 'Send the application')).to.equal(true);
    expect(network.sentTo(endpoint)).to.have.length(0);
  });

  const FAILURES = [
    [413, 'The application is too large for the municipality’s server.'],
    [429, 'Many people are sending at this moment.'],
    [500, 'Something went wrong at the municipality’s server.'],
  ] as const;
  for (const [code, text] of FAILURES)
    it(`answered by ${code}: says what it means and keeps everything for the next try`, async () => {
      const endpoint = network.serve(status(code));
      const form = await readyToSend(endpoint);
      await press(form, 'Send the application');
      await says(form, text);
      network.change(endpoint, SENT);
      await press(form, has(form, 'button', 'Try now') ? 'Try now' : 'Send the application');
      await says(form, RECEIPT.reference);
      expect(network.sentTo(endpoint).at(-1)!.init.body).to.include('Skatepark');
    });

  it('answered by something that is no answer: nobody is told that it has arrived', async () => {
    const endpoint = network.serve(() => new Response('<p>Thank you</p>', { status: 200 }));
    const form = await readyToSend(endpoint);
    await press(form, 'Send the application');
    await says(form, 'could not be understood');
    expect(textOf(form)).not.to.include('has arrived,').and.not.include('Your application has arrived');
    expect(has(form, 'button', 'Save as a file')).to.equal(true);
  });

  for (const received of ['22.11.2026 10:05', ''])
    it(`answered with an instant that is none (${received}): the receipt is there all the same`, async () => {
      const endpoint = network.serve(json({ ...RECEIPT, received }, { status: 201 }));
      const form = await readyToSend(endpoint);
      await press(form, 'Send the application');
      await says(form, 'Your application has arrived');
      await says(form, RECEIPT.reference);
    });

  it('refused: the words of the server stand at their field, and all answers are there', async () => {
    const refusal = json(
      { code: 'invalid', errors: [{ field: 'title', message: 'Somebody has this name already.' }] },
      { status: 422 },
    );
    const endpoint = network.serve(refusal);
    const form = await readyToSend(endpoint);
    await press(form, 'Send the application');
    await says(form, '1 answer needs to be mended');
    all(form, 'link', /^Name of your idea/)[0]!.click();
    await waitUntil(() => focusedOn() === 'textbox Name of your idea', focusedOn());
    await says(form, 'Somebody has this name already.');
    expect(valueOf(form, 'Name of your idea')).to.equal('Skatepark');
    await fill(form, 'Name of your idea', 'Skatepark by the river');
    network.change(endpoint, SENT);
    await press(form, 'Next');
    await press(form, 'Next');
    await press(form, 'Send the application');
    await says(form, RECEIPT.reference);
    expect(network.sentTo(endpoint).at(-1)!.init.body).to.include('by the river');
  });

  it('can be taken back by the receipt, and a try that failed is told', async () => {
    const endpoint = network.serve(SENT);
    const form = await readyToSend(endpoint);
    await press(form, 'Send the application');
    await says(form, RECEIPT.withdrawalCode);
    network.change(`${endpoint}/withdraw`, status(500), status(404), status(200));
    const takeBack = async (): Promise<void> => {
      await press(form, 'Take the application back');
      await press(form, 'Yes, take it back');
    };
    await takeBack();
    await says(form, 'It could not be taken back now.');
    await takeBack();
    await says(form, 'does not know the code');
    await takeBack();
    await says(form, 'The application was taken back');
    for (const { init } of network.sentTo(`${endpoint}/withdraw`))
      expect(JSON.parse(init.body as string)).to.deep.equal({ code: RECEIPT.withdrawalCode });
  });
});

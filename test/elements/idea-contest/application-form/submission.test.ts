import { expect } from '@open-wc/testing';
import {
  startForm,
  fillSmallContest,
  RECEIPT,
  mountForm,
  smallContest,
  readyToSend,
  keysOf,
  keysSentTo,
} from '../../../helpers/application-form.po.js';
import { message } from '../../../helpers/messages.js';
import { hasRole, getByRole, textOf } from '../../../helpers/queries.js';
import { useOnlineStatus } from '../../../helpers/online-status.js';
import {
  networkError,
  deferred,
  json,
  neverResponds,
  status,
  useNetwork,
  type Answer,
  type Sent,
} from '../../../helpers/network.js';
import { useTestPage } from '../../../helpers/page.js';
import { clearDrafts } from '../../../helpers/storage.js';
import { useFakeTimers } from '../../../helpers/timers.js';
import { waitUntil } from '../../../helpers/wait.js';
import { click, waitForText } from '../../../helpers/user.js';

const SENT = json(RECEIPT, { status: 201 });

/** Milliseconds within which a server has to answer: a minute and what the bytes need. */
const TIME_FOR_ANSWER = 61_000;

describe('Sending an application', () => {
  const network = useNetwork();
  const line = useOnlineStatus();
  const clock = useTestPage();
  const time = useFakeTimers();
  afterEach(clearDrafts);

  it('that the server stored before the connection broke: the next attempt has the same key, and returns the receipt', async () => {
    const endpoint = network.respondAt(networkError);
    const form = await readyToSend(network, clock, endpoint);
    await click(form, message('application.send'));
    await waitForText(form, message('submission.network'));
    await waitForText(form, message('application.retry-saved'));
    network.setResponses(endpoint, SENT);
    await click(form, message('application.try-now'));
    await waitForText(form, RECEIPT.reference);
    const keys = keysOf(network, endpoint);
    expect(keys.length).to.be.greaterThan(1);
    expect(keys[0]).to.match(/\S{16,}/);
    expect(new Set(keys).size).to.equal(1);
  });

  it('offline: it visibly waits, and is sent once when the connection returns', async () => {
    const endpoint = network.respondAt(SENT);
    const form = await readyToSend(network, clock, endpoint);
    line.isOnline = false;
    await click(form, message('application.send'));
    await waitForText(form, 'Not sent yet. This device is not connected to the internet.');
    await waitUntil(
      () => textOf(form.shadowRoot!.activeElement!).includes(message('application.retry-scheduled')),
      'the focus is on the state',
    );
    expect(network.sentTo(endpoint)).to.have.length(0);
    line.isOnline = true;
    await waitForText(form, RECEIPT.reference);
    expect(network.sentTo(endpoint)).to.have.length(1);
  });

  it('that waits can be cancelled and changed', async () => {
    const endpoint = network.respondAt(SENT);
    const form = await readyToSend(network, clock, endpoint);
    line.isOnline = false;
    await click(form, message('application.send'));
    await click(form, message('application.cancel'));
    line.isOnline = true;
    await waitForText(form, message('application.step-review'));
    expect(hasRole(form, 'button', message('application.send'))).to.equal(true);
    expect(network.sentTo(endpoint)).to.have.length(0);
  });

  it('to a server that says when to come back: the page says when it will be sent again', async () => {
    const busy: Answer = () => new Response('', { status: 503, headers: { 'retry-after': '15' } });
    const endpoint = network.respondAt(busy, SENT);
    const form = await readyToSend(network, clock, endpoint);
    await click(form, message('application.send'));
    const at = new Date(clock.now + 15_000).toTimeString().slice(0, 8);
    await waitForText(form, message('application.server-busy', at));
    expect(network.sentTo(endpoint)).to.have.length(1);
    await waitForText(form, RECEIPT.reference);
    expect(network.sentTo(endpoint)).to.have.length(2);
  });

  const FAILURES = [
    [413, message('submission.too-large'), 1, message('application.send')],
    [429, message('submission.busy'), 3, message('application.try-now')],
    [500, message('submission.server'), 3, message('application.send')],
    [503, message('submission.busy'), 3, message('application.try-now')],
  ] as const;

  for (const [code, text, tries, next] of FAILURES)
    it(`answered with ${code}: says what it means and keeps everything for the next attempt`, async () => {
      const endpoint = network.respondAt(status(code));
      const form = await readyToSend(network, clock, endpoint);
      await click(form, message('application.send'));
      await waitForText(form, text);
      expect(network.sentTo(endpoint)).to.have.length(tries);
      network.setResponses(endpoint, SENT);
      await click(form, next);
      await waitForText(form, RECEIPT.reference);
      const bodies = network.sentTo(endpoint).map(({ init }) => init.body as string);
      expect(bodies).to.have.length(tries + 1);
      expect(bodies.at(-1)).to.include('Skatepark');
      expect(keysSentTo(network, endpoint)).to.have.length(1);
      expect(keysSentTo(network, endpoint)[0]).to.match(/\S{16,}/);
    });

  it('asked to wait: it says until when, and does not retry sooner', async () => {
    const endpoint = network.respondAt(
      () => new Response('', { status: 503, headers: { 'Retry-After': '1200' } }),
    );
    const form = await readyToSend(network, clock, endpoint);
    const at = new Date(clock.now + 1_200_000);
    await click(form, message('application.send'));
    const two = (number: number): string => String(number).padStart(2, '0');
    await waitForText(form, `Next automatic attempt: ${two(at.getHours())}:${two(at.getMinutes())}`);
    expect(network.sentTo(endpoint)).to.have.length(1);
    expect(hasRole(form, 'button', message('application.try-now'))).to.equal(true);
  });

  it('with two quick clicks, or Enter and a click, is sent once', async () => {
    const { answer, resolve } = deferred();
    const endpoint = network.respondAt(answer);
    const form = await readyToSend(network, clock, endpoint);
    const send = getByRole(form, 'button', message('application.send'));
    send.focus();
    send.click();
    send.click();
    send.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
    await waitForText(form, message('application.sending'));
    // While it is under way there is no button to press once more.
    expect(hasRole(form, 'button', message('application.send'))).to.equal(false);
    await waitUntil(() => network.sentTo(endpoint).length > 0, 'it is sent');
    resolve(SENT);
    await waitForText(form, RECEIPT.reference);
    expect(network.sentTo(endpoint)).to.have.length(1);
  });

  it('stored by a server that then does not respond: it times out, and the same key returns the receipt', async () => {
    const endpoint = network.respondAt(neverResponds);
    const form = await readyToSend(network, clock, endpoint);
    await click(form, message('application.send'));
    for (const tries of [1, 2, 3]) {
      await waitUntil(() => network.sentTo(endpoint).length === tries, `try ${tries}`);
      await time.advance(TIME_FOR_ANSWER);
    }
    await waitForText(form, 'Not sent yet. The municipality’s server did not answer in time.');
    await waitForText(form, message('application.retry-saved'));
    network.setResponses(endpoint, SENT);
    await click(form, message('application.try-now'));
    await waitForText(form, RECEIPT.reference);
    expect(network.sentTo(endpoint)).to.have.length(4);
    expect(keysSentTo(network, endpoint)).to.have.length(1);
  });

  it('by a program that fills in hidden fields is not sent; a person can still send it', async () => {
    const endpoint = network.respondAt(SENT);
    const form = await readyToSend(network, clock, endpoint);
    const trap = form.shadowRoot!.querySelector<HTMLInputElement>('input[name=website]')!;
    expect(hasRole(form, 'textbox', message('application.honeypot'))).to.equal(false);
    expect(trap.tabIndex).to.equal(-1);
    trap.value = 'https://spam.example';
    trap.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await click(form, message('application.send'));
    await waitForText(form, message('submission.spam'));
    expect(network.sentTo(endpoint)).to.have.length(0);
    await click(form, message('application.send'));
    await waitForText(form, RECEIPT.reference);
    const [{ init }] = network.sentTo(endpoint) as [Sent];
    expect(init.body).not.to.include('spam.example').and.not.include('website');
  });

  it('faster than anybody can read is not sent', async () => {
    const endpoint = network.respondAt(SENT);
    const form = await mountForm(network, smallContest(endpoint));
    await startForm(form);
    await fillSmallContest(form);
    await click(form, message('application.send'));
    await waitForText(form, message('submission.spam'));
    expect(network.sentTo(endpoint)).to.have.length(0);
  });
});

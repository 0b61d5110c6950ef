import { expect } from '@open-wc/testing';
import {
  RECEIPT,
  mountForm,
  smallContest,
  valueOf,
  readyToSend,
  keysSentTo,
} from '../../../helpers/application-form.po.js';
import { message } from '../../../helpers/messages.js';
import { getAllByRole, describeFocus, hasRole, textOf } from '../../../helpers/queries.js';
import { json, status, useNetwork } from '../../../helpers/network.js';
import { useTestPage } from '../../../helpers/page.js';
import { clearDrafts } from '../../../helpers/storage.js';
import { waitUntil } from '../../../helpers/wait.js';
import { click, fill, waitForText } from '../../../helpers/user.js';

const SENT = json(RECEIPT, { status: 201 });

describe('A sent application', () => {
  const network = useNetwork();
  const clock = useTestPage();
  afterEach(clearDrafts);

  it('that has arrived in an earlier version (409): says so, and a new one gets its own key', async () => {
    const endpoint = network.respondAt(
      json({ code: 'already-received', message: 'conflict', reference: '2026-OLD' }, { status: 409 }),
    );
    const form = await readyToSend(network, clock, endpoint);
    await click(form, message('application.send'));
    await waitForText(form, message('submission.already'));
    await waitForText(form, message('submission.reference', '2026-OLD'));
    await waitForText(form, 'konkurss@novads.example');
    network.setResponses(endpoint, SENT);
    await click(form, message('submission.apply-again'));
    await waitUntil(() => !hasRole(form, 'button', message('submission.apply-again')), 'it is a new one');
    await click(form, message('application.send'));
    await waitForText(form, RECEIPT.reference);
    expect(keysSentTo(network, endpoint)).to.have.length(2);
    expect(network.sentTo(endpoint).at(-1)!.init.body).to.include('Skatepark');
  });

  it('that was withdrawn (410), or is too late: says which, and loses nothing', async () => {
    const endpoint = network.respondAt(json({ code: 'withdrawn' }, { status: 410 }));
    const form = await readyToSend(network, clock, endpoint);
    await click(form, message('application.send'));
    await waitForText(form, message('submission.withdrawn'));
    expect(hasRole(form, 'button', message('submission.apply-again'))).to.equal(true);
    network.setResponses(
      endpoint,
      json({ code: 'closed', message: 'Slēgts kopš pusnakts.' }, { status: 409 }),
    );
    await click(form, message('application.send'));
    await waitForText(form, message('submission.closed'));
    await waitForText(form, 'Slēgts kopš pusnakts.');
    await waitForText(form, message('submission.kept'));
    expect(hasRole(form, 'button', message('submission.apply-again'))).to.equal(false);
    await waitForText(form, 'Skatepark');
  });

  it('one more than the contest allows (409): says so, with whom to ask, and offers no new one', async () => {
    const endpoint = network.respondAt(json({ code: 'limit-reached' }, { status: 409 }));
    const form = await readyToSend(network, clock, endpoint);
    await click(form, message('application.send'));
    await waitForText(form, message('submission.limit-reached'));
    await waitForText(form, message('submission.kept'));
    await waitForText(form, 'konkurss@novads.example');
    expect(hasRole(form, 'button', message('submission.apply-again'))).to.equal(false);
  });

  it('with an unreadable response: does not claim that it has arrived', async () => {
    const endpoint = network.respondAt(() => new Response('<p>Thank you</p>', { status: 200 }));
    const form = await readyToSend(network, clock, endpoint);
    await click(form, message('application.send'));
    await waitForText(form, 'could not be understood');
    expect(textOf(form)).not.to.include('has arrived,').and.not.include(message('receipt.title'));
    expect(hasRole(form, 'button', message('application.save-file'))).to.equal(true);
  });

  for (const received of ['22.11.2026 10:05', ''])
    it(`answered with an invalid instant (${received}): still shows the receipt`, async () => {
      const endpoint = network.respondAt(json({ ...RECEIPT, received }, { status: 201 }));
      const form = await readyToSend(network, clock, endpoint);
      await click(form, message('application.send'));
      await waitForText(form, message('receipt.title'));
      await waitForText(form, RECEIPT.reference);
    });

  it('refused: the server’s messages are at their fields, and all answers are kept', async () => {
    const refusal = json(
      { code: 'invalid', errors: [{ field: 'title', message: 'Somebody has this name already.' }] },
      { status: 422 },
    );
    const endpoint = network.respondAt(refusal);
    const form = await readyToSend(network, clock, endpoint);
    await click(form, message('application.send'));
    await waitForText(form, message('application.error-summary', 1));
    getAllByRole(form, 'link', /^Name of your idea/)[0]!.click();
    await waitUntil(() => describeFocus() === 'textbox Name of your idea', describeFocus());
    await waitForText(form, 'Somebody has this name already.');
    expect(valueOf(form, 'Name of your idea')).to.equal('Skatepark');
    await fill(form, 'Name of your idea', 'Skatepark by the river');
    network.setResponses(endpoint, SENT);
    await click(form, message('step.next'));
    await click(form, message('step.next'));
    await click(form, message('application.send'));
    await waitForText(form, RECEIPT.reference);
    expect(network.sentTo(endpoint).at(-1)!.init.body).to.include('by the river');
  });

  it('can be withdrawn from the receipt, and a failed attempt is reported', async () => {
    const endpoint = network.respondAt(SENT);
    const form = await readyToSend(network, clock, endpoint);
    await click(form, message('application.send'));
    await waitForText(form, RECEIPT.withdrawalCode);
    network.setResponses(`${endpoint}/withdraw`, status(500), status(404), status(200));
    const takeBack = async (): Promise<void> => {
      await click(form, message('receipt.withdraw'));
      await click(form, message('receipt.withdraw-yes'));
    };
    await takeBack();
    await waitForText(form, message('receipt.withdraw-failed'));
    await takeBack();
    await waitForText(form, 'does not recognise the code');
    await takeBack();
    await waitForText(form, message('receipt.withdrawn'));
    for (const { init } of network.sentTo(`${endpoint}/withdraw`))
      expect(JSON.parse(init.body as string)).to.deep.equal({ code: RECEIPT.withdrawalCode });
    expect(textOf(form)).not.to.include(RECEIPT.withdrawalCode);
  });

  it('that was withdrawn stays withdrawn after a reload', async () => {
    const endpoint = network.respondAt(SENT);
    network.setResponses(`${endpoint}/withdraw`, status(200));
    const form = await readyToSend(network, clock, endpoint);
    await click(form, message('application.send'));
    await waitForText(form, RECEIPT.withdrawalCode);
    await click(form, message('receipt.withdraw'));
    await click(form, message('receipt.withdraw-yes'));
    await waitForText(form, message('receipt.withdrawn'));
    form.remove();
    const again = await mountForm(network, smallContest(endpoint));
    await click(again, message('contest.apply'));
    await waitForText(again, message('submission.withdrawn'));
    await click(again, message('application.resume'));
    await waitForText(again, message('receipt.withdrawn'));
    expect(textOf(again)).to.include(RECEIPT.reference);
    await click(again, message('receipt.apply-again'));
    await waitForText(again, message('application.send'));
  });
});

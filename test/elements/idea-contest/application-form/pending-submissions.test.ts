import { expect, fixtureCleanup } from '@open-wc/testing';
import { TiltsApplicationSubmittedEvent } from '../../../../src/elements/events/application-submitted.js';
import {
  startForm,
  fillSmallContest,
  backToContest,
  RECEIPT,
  mountForm,
  smallContest,
  type Form,
  type StorageChoice,
} from '../../../helpers/application-form.po.js';
import { message } from '../../../helpers/messages.js';
import { describeFocus, hasRole, textOf } from '../../../helpers/queries.js';
import { useOnlineStatus } from '../../../helpers/online-status.js';
import { json, useNetwork } from '../../../helpers/network.js';
import { useHistory, useTestPage } from '../../../helpers/page.js';
import { clearDrafts } from '../../../helpers/storage.js';
import { waitUntil } from '../../../helpers/wait.js';
import { click, waitForText } from '../../../helpers/user.js';

const SENT = json(RECEIPT, { status: 201 });
const WAITS = message('pending.waiting');

describe('An application that waits for a connection', () => {
  const network = useNetwork();
  useHistory();
  const line = useOnlineStatus();
  const clock = useTestPage();
  afterEach(clearDrafts);

  const waiting = async (endpoint: string, keep: StorageChoice = 'local'): Promise<Form> => {
    const form = await mountForm(network, smallContest(endpoint));
    await startForm(form, keep);
    await fillSmallContest(form);
    clock.now += 60_000;
    line.isOnline = false;
    await click(form, message('application.send'));
    await waitForText(form, message('application.retry-scheduled'));
    return form;
  };
  /** The page is left and opened again; nobody opens the form. */
  const again = (endpoint: string, change: object = {}): Promise<Form> => {
    dispatchEvent(new Event('pagehide'));
    fixtureCleanup();
    return mountForm(network, smallContest(endpoint, change));
  };

  it('is sent when the connection returns and the contest is open, without the form, and says so there', async () => {
    const endpoint = network.respondAt(SENT);
    await waiting(endpoint);
    const page = await again(endpoint);
    const events: TiltsApplicationSubmittedEvent[] = [];
    page.addEventListener(TiltsApplicationSubmittedEvent.type, (event) => events.push(event));
    await waitForText(page, WAITS);
    expect(hasRole(page, 'button', message('contest.apply'))).to.equal(true);
    expect(network.sentTo(endpoint)).to.have.length(0);
    line.isOnline = true;
    await waitForText(page, message('pending.sent', RECEIPT.reference));
    expect(network.sentTo(endpoint)).to.have.length(1);
    expect(events.map(({ contest }) => contest)).to.deep.equal(['c']);
    await waitUntil(
      () => textOf(document.body).includes(message('receipt.title')),
      'it is told to screen readers',
    );
    await click(page, message('application.show-receipt'));
    await waitForText(page, RECEIPT.withdrawalCode);
    await waitUntil(() => describeFocus() === `heading ${message('receipt.title')}`, describeFocus());
  });

  it('is sent while the form is closed, and can be viewed and cancelled there', async () => {
    const endpoint = network.respondAt(SENT);
    const page = await waiting(endpoint);
    await backToContest(page);
    await waitForText(page, WAITS);
    await click(page, message('pending.show'));
    await waitForText(page, message('application.retry-scheduled'));
    await waitUntil(() => describeFocus().startsWith('heading'), describeFocus());
    await click(page, message('application.cancel'));
    await backToContest(page);
    await waitForText(page, message('calendar.title'));
    expect(textOf(page)).not.to.include('Your application');
    line.isOnline = true;
    await page.updateComplete;
    expect(network.sentTo(endpoint)).to.have.length(0);
  });

  it('two on one device are both sent', async () => {
    const endpoint = network.respondAt(SENT);
    await waiting(endpoint);
    fixtureCleanup();
    line.isOnline = true;
    const page = await mountForm(network, smallContest(network.respondAt(SENT)));
    line.isOnline = false;
    await waitForText(page, WAITS);
    await startForm(page);
    await fillSmallContest(page);
    clock.now += 60_000;
    await click(page, message('application.send'));
    await waitForText(page, message('application.retry-scheduled'));
    const both = await again(endpoint);
    await waitUntil(() => textOf(both).split(WAITS).length === 3, 'both are seen');
    line.isOnline = true;
    await waitUntil(() => network.sentTo(endpoint).length === 2, 'both are sent');
    const keys = network.sentTo(endpoint).map(({ init }) => new Headers(init.headers).get('idempotency-key'));
    expect(new Set(keys).size).to.equal(2);
  });

  it('can be read for a week if the contest has closed meanwhile', async () => {
    const endpoint = network.respondAt(json({ code: 'closed', message: 'Too late.' }, { status: 410 }));
    await waiting(endpoint);
    const yesterday = { allYear: undefined, rounds: [{ closes: '2026-11-21' }] };
    line.isOnline = true;
    const page = await again(endpoint, yesterday);
    await waitForText(page, message('pending.stuck'));
    expect(hasRole(page, 'button', message('contest.apply'))).to.equal(false);
    await click(page, message('pending.show'));
    await waitForText(page, 'Skatepark');
    await waitForText(page, message('submission.closed'));
    expect(hasRole(page, 'button', message('application.save-file'))).to.equal(true);
  });
});

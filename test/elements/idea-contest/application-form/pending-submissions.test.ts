import { expect, fixtureCleanup } from '@open-wc/testing';
import { TiltsApplicationSubmittedEvent } from '../../../../src/elements/events/application-submitted.js';
import {
  begin,
  fillSmall,
  leave,
  press,
  RECEIPT,
  says,
  show,
  smallContest,
  type Form,
  type Keep,
} from '../../../helpers/application-form.js';
import { focusedOn, has, textOf } from '../../../helpers/find.js';
import { useLine } from '../../../helpers/line.js';
import { json, useNetwork } from '../../../helpers/network.js';
import { useHistory, usePage } from '../../../helpers/page.js';
import { forgetDrafts } from '../../../helpers/storage.js';
import { waitUntil } from '../../../helpers/wait.js';

const SENT = json(RECEIPT, { status: 201 });
const WAITS = 'Your application is waiting for a connection.';

describe('An application that waits for the line', () => {
  const network = useNetwork();
  useHistory();
  const line = useLine();
  const clock = usePage();
  afterEach(forgetDrafts);

  const waiting = async (endpoint: string, keep: Keep = 'local'): Promise<Form> => {
    const form = await show(network, smallContest(endpoint));
    await begin(form, keep);
    await fillSmall(form);
    clock.now += 60_000;
    line.isOnline = false;
    await press(form, 'Send the application');
    await says(form, 'Not sent yet');
    return form;
  };
  /** The page is left and opened again; nobody opens the form. */
  const again = (endpoint: string, change: object = {}): Promise<Form> => {
    dispatchEvent(new Event('pagehide'));
    fixtureCleanup();
    return show(network, smallContest(endpoint, change));
  };

  it('goes on with the line once the contest is opened again, without the form, and says so there', async () => {
    const endpoint = network.serve(SENT);
    await waiting(endpoint);
    const page = await again(endpoint);
    const events: TiltsApplicationSubmittedEvent[] = [];
    page.addEventListener(TiltsApplicationSubmittedEvent.type, (event) => events.push(event));
    await says(page, WAITS);
    expect(has(page, 'button', 'Apply')).to.equal(true);
    expect(network.sentTo(endpoint)).to.have.length(0);
    line.isOnline = true;
    await says(page, `Your application has arrived. Reference: ${RECEIPT.reference}`);
    expect(network.sentTo(endpoint)).to.have.length(1);
    expect(events.map(({ contest }) => contest)).to.deep.equal(['c']);
    await waitUntil(
      () => textOf(document.body).includes('Your application has arrived'),
      'it is told to screen readers',
    );
    await press(page, 'Show the receipt');
    await says(page, RECEIPT.withdrawalCode);
    await waitUntil(() => focusedOn() === 'heading Your application has arrived', focusedOn());
  });

  it('goes on while the form is closed, and can be looked at and called off there', async () => {
    const endpoint = network.serve(SENT);
    const page = await waiting(endpoint);
    await leave(page);
    await says(page, WAITS);
    await press(page, 'Show the application');
    await says(page, 'Not sent yet');
    await waitUntil(() => focusedOn().startsWith('heading'), focusedOn());
    await press(page, 'Do not send, keep editing');
    await leave(page);
    await says(page, 'Add dates to my calendar');
    expect(textOf(page)).not.to.include('Your application');
    line.isOnline = true;
    await page.updateComplete;
    expect(network.sentTo(endpoint)).to.have.length(0);
  });

  it('two of one device go both', async () => {
    const endpoint = network.serve(SENT);
    await waiting(endpoint);
    fixtureCleanup();
    line.isOnline = true;
    const page = await show(network, smallContest(network.serve(SENT)));
    line.isOnline = false;
    await says(page, WAITS);
    await begin(page);
    await fillSmall(page);
    clock.now += 60_000;
    await press(page, 'Send the application');
    await says(page, 'Not sent yet');
    const both = await again(endpoint);
    await waitUntil(() => textOf(both).split(WAITS).length === 3, 'both are seen');
    line.isOnline = true;
    await waitUntil(() => network.sentTo(endpoint).length === 2, 'both are sent');
    const keys = network.sentTo(endpoint).map(({ init }) => new Headers(init.headers).get('idempotency-key'));
    expect(new Set(keys).size).to.equal(2);
  });

  it('stays to be read for a week when the contest has closed meanwhile', async () => {
    const endpoint = network.serve(json({ code: 'closed', message: 'Too late.' }, { status: 410 }));
    await waiting(endpoint);
    const yesterday = { allYear: undefined, rounds: [{ closes: '2026-11-21' }] };
    line.isOnline = true;
    const page = await again(endpoint, yesterday);
    await says(page, 'Your application has not been sent yet.');
    expect(has(page, 'button', 'Apply')).to.equal(false);
    await press(page, 'Show the application');
    await says(page, 'Skatepark');
    await says(page, 'The contest has closed: it no longer accepts applications.');
    expect(has(page, 'button', 'Save as a file')).to.equal(true);
  });
});

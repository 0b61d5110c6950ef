import { expect, waitUntil } from '@open-wc/testing';
import {
  begin,
  fillSmall,
  press,
  RECEIPT,
  says,
  show,
  smallContest,
} from '../../../helpers/application-form.js';
import { focusedOn } from '../../../helpers/find.js';
import { json, useNetwork } from '../../../helpers/network.js';
import { usePage } from '../../../helpers/page.js';
import { forgetDrafts } from '../../../helpers/storage.js';

const SENT = json(RECEIPT, { status: 201 });

describe('An application', () => {
  const network = useNetwork();
  const clock = usePage();
  afterEach(forgetDrafts);

  it('alone: from "Apply" to the receipt, and once only', async () => {
    const endpoint = network.serve(SENT);
    const form = await show(network, smallContest(endpoint));
    await begin(form);
    await fillSmall(form);
    clock.now += 60_000;
    await press(form, 'Send the application');
    await says(form, 'Your application has arrived');
    await says(form, RECEIPT.reference);
    await waitUntil(() => focusedOn().includes('has arrived'), 'the focus is on the receipt');
    expect(network.sentTo(endpoint)).to.have.length(1);
    const sent = JSON.parse(network.sentTo(endpoint)[0]!.init.body as string) as { answers: object };
    expect(sent.answers).to.deep.equal({
      name: 'Anna Bērziņa',
      email: 'anna@example.lv',
      title: 'Skatepark',
      rulesAccepted: true,
    });
  });
});

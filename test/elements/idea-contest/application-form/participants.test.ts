import { expect } from '@open-wc/testing';
import { mountForm, RECEIPT, smallContest, startForm } from '../../../helpers/application-form.po.js';
import { message, messagePattern } from '../../../helpers/messages.js';
import { json, useNetwork } from '../../../helpers/network.js';
import { useTestPage } from '../../../helpers/page.js';
import { clearDrafts } from '../../../helpers/storage.js';
import { check, click, fill, waitForText } from '../../../helpers/user.js';

const RULE = 'The project is for people who are registered as living here: ciems';

describe('The rule about where the participants live', () => {
  const network = useNetwork();
  const clock = useTestPage();
  afterEach(clearDrafts);

  it('is a box to tick, without which nothing is sent', async () => {
    const endpoint = network.respondAt(json(RECEIPT, { status: 201 }));
    const form = await mountForm(
      network,
      smallContest(endpoint, { participants: { residency: { areas: ['ciems'], links: ['registered'] } } }),
    );
    await startForm(form, 'memory');
    await fill(form, message('application.name'), 'Anna Bērziņa');
    await fill(form, message('application.email'), 'anna@example.lv');
    await click(form, message('step.next'));
    await waitForText(form, RULE);
    await click(form, message('step.next'));
    await waitForText(form, /1 answer needs correcting/);
    await check(form, RULE, 'checkbox');
    await click(form, message('step.next'));
    await fill(form, 'Name of your idea', 'Skatepark');
    await click(form, message('step.next'));
    await check(form, messagePattern('application.rules'), 'checkbox');
    await click(form, message('step.next'));
    await waitForText(form, RULE);
    clock.now += 60_000;
    await click(form, message('application.send'));
    await waitForText(form, RECEIPT.reference);
    const { answers } = JSON.parse(network.sentTo(endpoint)[0]!.init.body as string) as {
      answers: Record<string, unknown>;
    };
    expect(answers['participantsResidency']).to.equal(true);
  });
});

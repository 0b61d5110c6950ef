/** From the first application to a later stage of it: with the receipt of this device, and without. */
import { expect } from '@open-wc/testing';
import {
  backToContest,
  fillSmallContest,
  mountForm,
  RECEIPT,
  smallContest,
  startForm,
  STORAGE_OPTIONS,
  valueOf,
  type Form,
} from '../../../helpers/application-form.po.js';
import { message, messagePattern } from '../../../helpers/messages.js';
import { accessibleNames, hasRole, textOf } from '../../../helpers/queries.js';
import { json, useNetwork } from '../../../helpers/network.js';
import { useHistory, useTestPage } from '../../../helpers/page.js';
import { clearDrafts } from '../../../helpers/storage.js';
import { check, click, fill, waitForText } from '../../../helpers/user.js';

const DAY = 86_400_000;
const SENT = json(RECEIPT, { status: 201 });
const REFUSED = json(
  { code: 'invalid', errors: [{ field: 'applicationCode', code: 'unknown-application' }] },
  { status: 422 },
);
const DETAILS = 'What exactly will you build?';
const STAGE = {
  kind: 'full-project',
  id: 'full',
  label: { lv: 'Pilnais projekts', en: 'Full project' },
  from: '2027-01-11',
  to: '2027-01-20T23:59',
  questions: [
    { id: 'title', type: 'long-text', required: true, label: { lv: 'Ko tieši būvēsi?', en: DETAILS } },
    { id: 'costs', type: 'budget', label: { lv: 'Izmaksas', en: 'Costs' } },
    { id: 'quote', type: 'files', label: { lv: 'Piedāvājums', en: 'Quote' } },
  ],
};
/** Applications close on the day of the tests. */
const staged = (endpoint: string, stage: object = {}) =>
  smallContest(endpoint, {
    allYear: undefined,
    rounds: [{ opens: '2026-11-01', closes: '2026-11-22T23:59' }],
    stages: [{ ...STAGE, ...stage }],
  });

const REFERENCE = message('application.application-reference');
const CODE = message('application.application-code');

describe('A later stage', () => {
  const network = useNetwork();
  useHistory();
  const clock = useTestPage();
  afterEach(clearDrafts);

  const toStage = async (form: Form): Promise<void> => {
    clock.now += 55 * DAY;
    form.requestUpdate();
    await form.updateComplete;
  };
  const begin = async (form: Form): Promise<void> => {
    await click(form, message('contest.continue'));
    await check(form, STORAGE_OPTIONS.local);
    await click(form, message('application.start'));
    await waitForText(form, message('application.step-application'));
  };
  const fillStage = async (form: Form): Promise<void> => {
    await click(form, message('step.next'));
    await fill(form, DETAILS, 'Three ramps');
    for (const _ of ['idea', 'budget', 'files']) await click(form, message('step.next'));
    await waitForText(form, message('application.step-review'));
    clock.now += 60_000;
  };
  const sent = (endpoint: string) =>
    network.sentTo(endpoint).map(({ init }) => JSON.parse(init.body as string) as Record<string, unknown>);

  it('begins with the receipt of this device, weeks later, and is added to its application', async () => {
    const endpoint = network.respondAt(SENT);
    const form = await mountForm(network, staged(endpoint));
    expect(accessibleNames(form, 'button')).not.to.contain(message('contest.continue'));
    await startForm(form);
    await fillSmallContest(form);
    clock.now += 60_000;
    await click(form, message('application.send'));
    await waitForText(form, message('receipt.title'));
    await backToContest(form);
    await toStage(form);
    expect(accessibleNames(form, 'button')).not.to.contain(message('contest.apply'));
    await begin(form);
    expect([valueOf(form, REFERENCE), valueOf(form, CODE)]).to.deep.equal([
      RECEIPT.reference,
      RECEIPT.withdrawalCode,
    ]);
    await fillStage(form);
    await click(form, message('application.send'));
    await waitForText(form, message('receipt.title-stage', RECEIPT.reference));
    const [first, second] = sent(endpoint);
    expect(first).not.to.have.any.keys('stage', 'application');
    expect(second).to.deep.include({
      contest: 'c',
      stage: 'full',
      application: { reference: RECEIPT.reference, code: RECEIPT.withdrawalCode },
      answers: { title: 'Three ramps' },
    });
    expect(second!['key']).not.to.equal(first!['key']);
  });

  it('asks for reference and code on another device, and says so if they are wrong', async () => {
    const endpoint = network.respondAt(REFUSED);
    const form = await mountForm(network, staged(endpoint));
    await toStage(form);
    await begin(form);
    await click(form, message('step.next'));
    await waitForText(form, message('application.error-summary', 2));
    await fill(form, REFERENCE, '2026-XYZ234');
    await fill(form, CODE, 'WRONG');
    await fillStage(form);
    await click(form, message('application.send'));
    await waitForText(form, message('validation.unknown-application'));
    expect(sent(endpoint)[0]!['application']).to.deep.equal({ reference: '2026-XYZ234', code: 'WRONG' });
  });

  it('keeps its draft apart from that of the application, and opens it again in another language', async () => {
    const endpoint = network.respondAt(SENT);
    const form = await mountForm(network, staged(endpoint));
    await toStage(form);
    await begin(form);
    await fill(form, REFERENCE, RECEIPT.reference);
    await fill(form, CODE, RECEIPT.withdrawalCode);
    await click(form, message('step.next'));
    await fill(form, DETAILS, 'Three ramps');
    await backToContest(form);
    form.remove();
    const again = await mountForm(network, staged(endpoint, { to: '2027-01-25' }), 'lv');
    await click(again, messagePattern('contest.continue', 'lv'));
    await waitForText(again, 'Pilnais projekts');
    await click(again, messagePattern('application.resume', 'lv'));
    await waitForText(again, 'Ko tieši būvēsi?');
    expect(valueOf(again, 'Ko tieši būvēsi?')).to.equal('Three ramps');
  });

  it('is not offered as a draft where one applies', async () => {
    const endpoint = network.respondAt(SENT);
    const contest = { ...staged(endpoint), rounds: [{ opens: '2026-11-01', closes: '2027-02-01' }] };
    const form = await mountForm(network, contest);
    await toStage(form);
    await begin(form);
    await backToContest(form);
    await click(form, message('contest.apply'));
    await waitForText(form, message('application.storage'));
    expect(hasRole(form, 'button', message('application.resume'))).to.equal(false);
  });

  it('says in its form that it is for those who were invited', async () => {
    const form = await mountForm(network, staged(network.respondAt(SENT), { invitationOnly: true }));
    await toStage(form);
    await click(form, message('contest.continue'));
    await waitForText(form, message('application.storage'));
    expect(textOf(form)).to.contain(message('stage.invited'));
  });
});

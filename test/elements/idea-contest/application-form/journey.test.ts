import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { TiltsApplicationSubmittedEvent } from '../../../../src/elements/events/application-submitted.js';
import { violations } from '../../../helpers/axe.js';
import {
  startForm,
  bigContest,
  fillSmallContest,
  RECEIPT,
  mountForm,
  smallContest,
  valueOf,
} from '../../../helpers/application-form.po.js';
import { fillPage, fillInRow, fillMember, rowOf } from '../../../helpers/big-application.js';
import { useDownloads } from '../../../helpers/downloads.js';
import { message, messagePattern } from '../../../helpers/messages.js';
import {
  getAllByRole,
  describeFocus,
  hasRole,
  accessibleNames,
  getByRole,
  textOf,
} from '../../../helpers/queries.js';
import { json, useNetwork } from '../../../helpers/network.js';
import { useHistory, useTestPage } from '../../../helpers/page.js';
import { clearDrafts } from '../../../helpers/storage.js';
import { waitUntil } from '../../../helpers/wait.js';
import { check, click, fill, selectOption, waitForText } from '../../../helpers/user.js';

const SENT = json(RECEIPT, { status: 201 });

const answersSent = (body: unknown) =>
  (JSON.parse(body as string) as { answers: Record<string, unknown> }).answers;

describe('An application', () => {
  const network = useNetwork();
  useHistory();
  const clock = useTestPage();
  const saved = useDownloads();
  const headings = document.createElement('header');
  headings.innerHTML = '<h1>Paraugnovads</h1><h2>Jauniešiem</h2>';
  before(() => document.body.prepend(headings));
  after(() => headings.remove());
  afterEach(clearDrafts);

  it('alone: from "Apply" to the receipt, sent once, with nothing that was not asked', async () => {
    const endpoint = network.respondAt(SENT);
    const form = await mountForm(network, smallContest(endpoint));
    const events: unknown[] = [];
    form.addEventListener(TiltsApplicationSubmittedEvent.type, (event) => events.push({ ...event }));
    await startForm(form);
    await fillSmallContest(form);
    clock.now += 60_000;
    const send = getByRole(form, 'button', message('application.send'));
    send.click();
    send.click();
    await waitForText(form, message('receipt.title'));
    await waitForText(form, RECEIPT.reference);
    await waitUntil(() => describeFocus().includes('has arrived'), 'the focus is on the receipt');
    expect(network.sentTo(endpoint)).to.have.length(1);
    expect(answersSent(network.sentTo(endpoint)[0]!.init.body)).to.deep.equal({
      name: 'Anna Bērziņa',
      email: 'anna@example.lv',
      title: 'Skatepark',
      rulesAccepted: true,
    });
    expect(JSON.stringify(events)).to.include('"contest":"c"').and.not.include('Anna');
    await click(form, message('application.save-text'));
    await waitUntil(() => saved.length === 1, 'the text is saved');
    expect(await saved[0]!.text())
      .to.include(RECEIPT.reference)
      .and.include(RECEIPT.withdrawalCode)
      .and.include('Skatepark');
  });

  it('as a team with minors: guardians are asked for, the budget is added up, files are sent', async () => {
    const endpoint = network.respondAt(SENT);
    const form = await mountForm(network, bigContest(endpoint));
    await startForm(form, 'memory');
    await fillPage.you(form);
    await click(form, message('step.next'));
    expect(hasRole(form, 'textbox', messagePattern('application.guardian-name'))).to.equal(false);
    await fillPage.age(form);
    await click(form, message('step.next'));
    await waitForText(form, message('application.members'));
    await fillMember(form, 0, 'Jānis Kalniņš', '2011');
    await fillMember(form, 1, 'Līga Ozola', '2011');
    await click(form, message('step.next'));
    await waitForText(form, message('validation.adults', 1));
    expect(describeFocus()).to.include(message('application.error-summary', 1));
    await fillInRow(rowOf(form, 1), message('application.birth-year'), '1999');
    await form.updateComplete;
    expect(textOf(rowOf(form, 1))).not.to.include(message('consent.guardian'));
    expect(await violations()).to.deep.equal([]);
    await click(form, message('step.next'));
    await fillPage.participants(form);
    await click(form, message('step.next'));
    await fillPage.idea(form);
    await waitForText(form, 'What the jury looks for: Need (30%)');
    await click(form, message('step.next'));
    await fillPage.about(form);
    await click(form, message('step.next'));
    await fillPage.plan(form);
    await click(form, message('step.next'));
    await fillPage.dates(form);
    await click(form, message('step.next'));
    await fillPage.budget(form);
    await selectOption(form, message('application.budget-category'), 'Food');
    await click(form, message('step.next'));
    await waitForText(form, message('validation.category-percent', 'Food', '€100.50', '€15.07', '15%'));
    await selectOption(form, message('application.budget-category'), 'Materials');
    await click(form, message('step.next'));
    await fillPage.consents(form);
    await click(form, message('step.next'));
    await fillPage.agreements(form);
    await click(form, message('step.next'));
    await waitForText(form, 'consent.pdf');
    expect(await violations()).to.deep.equal([]);
    clock.now += 60_000;
    await click(form, message('application.send'));
    await waitForText(form, RECEIPT.reference);
    const body = JSON.parse(network.sentTo(endpoint)[0]!.init.body as string) as {
      answers: Record<string, unknown>;
      files: { data: string }[];
    };
    expect(atob(body.files[0]!.data)).to.equal('signed');
    expect(body.answers).to.deep.include({
      costs: [{ item: 'Glue', category: 'materials', amount: 100.5 }],
    });
    expect(await violations()).to.deep.equal([]);
  });

  it('keeps what was written when going back, also with the browser’s button', async () => {
    const form = await mountForm(network, smallContest(network.respondAt(SENT)));
    await startForm(form);
    await fill(form, message('application.name'), 'Anna');
    await fill(form, message('application.email'), 'anna@example.lv');
    await click(form, message('step.next'));
    await fill(form, 'Name of your idea', 'Skatepark');
    await click(form, message('step.back'));
    expect(valueOf(form, message('application.name'))).to.equal('Anna');
    await click(form, message('step.next'));
    expect(valueOf(form, 'Name of your idea')).to.equal('Skatepark');
    history.back();
    await waitForText(form, message('application.email'));
    expect(valueOf(form, message('application.email'))).to.equal('anna@example.lv');
    expect(location.href).not.to.include('anna');
  });

  it('reports a mistake after its field was left, and what is missing on "Next"', async () => {
    const form = await mountForm(network, smallContest(network.respondAt(SENT)));
    await startForm(form);
    getByRole(form, 'textbox', message('application.name')).focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'anna' });
    expect(textOf(form)).not.to.include('Enter');
    await sendKeys({ press: 'Tab' });
    await waitForText(form, message('validation.email'));
    await click(form, message('step.next'));
    expect(describeFocus()).to.include(message('application.error-summary', 2));
    expect(accessibleNames(form, 'link')).to.deep.equal([
      'Your full name: Enter an answer.',
      'Your email address: Enter the full email address, for example anna@example.com.',
    ]);
    getByRole(form, 'link', messagePattern('application.email')).click();
    await form.updateComplete;
    expect(describeFocus()).to.equal(`textbox ${message('application.email')}`);
    await click(form, message('application.continue-with-errors'));
    await waitForText(form, 'Name of your idea');
  });

  it('asks for consent to publication separately, and never requires it', async () => {
    const form = await mountForm(
      network,
      smallContest(network.respondAt(SENT), {
        questions: [
          {
            id: 'photo',
            type: 'consent',
            publicationConsent: true,
            required: true,
            label: 'Photos may be shown.',
          },
        ],
      }),
    );
    await startForm(form);
    await fill(form, message('application.name'), 'Anna');
    await fill(form, message('application.email'), 'anna@example.lv');
    await click(form, message('step.next'));
    const boxes = getAllByRole(form, 'checkbox') as HTMLInputElement[];
    expect(boxes.map(({ checked }) => checked)).to.deep.equal([false, false]);
    await check(form, messagePattern('application.rules'), 'checkbox');
    await click(form, message('step.next'));
    await waitForText(form, message('application.step-review'));
    expect(hasRole(form, 'link', /Photos/)).to.equal(false);
  });

  it('does not open without the privacy notice, and tells the webmaster why', async () => {
    const form = await mountForm(network, smallContest(network.respondAt(SENT), { privacy: {} }));
    form.setAttribute('debug', '');
    await waitForText(form, message('contest.no-privacy'));
    for (const duty of ['controller', 'purpose', 'legalBasis', 'retention', 'contact'])
      await waitForText(form, `privacy.${duty}`);
    expect(hasRole(form, 'button', message('contest.apply'))).to.equal(false);
  });

  it('without an endpoint does not pretend to be sent', async () => {
    const form = await mountForm(network, smallContest(undefined));
    await startForm(form);
    await fillSmallContest(form);
    await waitForText(form, message('application.offline'));
    await waitForText(form, 'konkurss@novads.example');
    expect(hasRole(form, 'button', message('application.send'))).to.equal(false);
    await click(form, message('application.save-text'));
    await waitUntil(() => saved.length === 1, 'the text is saved');
    expect(await saved[0]!.text())
      .to.include(message('print.not-sent'))
      .and.include('Skatepark');
  });
});

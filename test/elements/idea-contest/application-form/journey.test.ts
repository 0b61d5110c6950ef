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

  it('alone: from "Apply" to the receipt, once, and with what was asked only', async () => {
    const endpoint = network.respondAt(SENT);
    const form = await mountForm(network, smallContest(endpoint));
    const events: unknown[] = [];
    form.addEventListener(TiltsApplicationSubmittedEvent.type, (event) => events.push({ ...event }));
    await startForm(form);
    await fillSmallContest(form);
    clock.now += 60_000;
    const send = getByRole(form, 'button', 'Send the application');
    send.click();
    send.click();
    await waitForText(form, 'Your application has arrived');
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
    await click(form, 'Save as text');
    await waitUntil(() => saved.length === 1, 'the text is saved');
    expect(await saved[0]!.text())
      .to.include(RECEIPT.reference)
      .and.include(RECEIPT.withdrawalCode)
      .and.include('Skatepark');
  });

  it('as a team with minors: guardians are asked for, the budget is counted, files are sent', async () => {
    const endpoint = network.respondAt(SENT);
    const form = await mountForm(network, bigContest(endpoint));
    await startForm(form, 'memory');
    await fillPage.you(form);
    await click(form, 'Next');
    expect(hasRole(form, 'textbox', /^Legal representative: full name/)).to.equal(false);
    await fillPage.age(form);
    await click(form, 'Next');
    await waitForText(form, 'Who else is in the team?');
    await fillMember(form, 0, 'Jānis Kalniņš', '2011');
    await fillMember(form, 1, 'Līga Ozola', '2011');
    await click(form, 'Next');
    await waitForText(form, 'The team needs at least 1 adult.');
    expect(describeFocus()).to.include('1 answer needs correcting');
    await fillInRow(rowOf(form, 1), 'Year of birth', '1999');
    await form.updateComplete;
    expect(textOf(rowOf(form, 1))).not.to.include('Legal representative');
    expect(await violations()).to.deep.equal([]);
    await click(form, 'Next');
    await fillPage.participants(form);
    await click(form, 'Next');
    await fillPage.idea(form);
    await waitForText(form, 'What the jury looks for: Need (30%)');
    await click(form, 'Next');
    await fillPage.about(form);
    await click(form, 'Next');
    await fillPage.plan(form);
    await click(form, 'Next');
    await fillPage.dates(form);
    await click(form, 'Next');
    await fillPage.budget(form);
    await selectOption(form, 'Category', 'Food');
    await click(form, 'Next');
    await waitForText(form, 'Food: now €100.50, at most €15.08 (15% of the total costs).');
    await selectOption(form, 'Category', 'Materials');
    await click(form, 'Next');
    await fillPage.permits(form);
    await click(form, 'Next');
    await fillPage.agreements(form);
    await click(form, 'Next');
    await waitForText(form, 'consent.pdf');
    expect(await violations()).to.deep.equal([]);
    clock.now += 60_000;
    await click(form, 'Send the application');
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

  it('keeps what was written when one goes back, also by the browser’s own way', async () => {
    const form = await mountForm(network, smallContest(network.respondAt(SENT)));
    await startForm(form);
    await fill(form, 'Your full name', 'Anna');
    await fill(form, 'Your email address', 'anna@example.lv');
    await click(form, 'Next');
    await fill(form, 'Name of your idea', 'Skatepark');
    await click(form, 'Back');
    expect(valueOf(form, 'Your full name')).to.equal('Anna');
    await click(form, 'Next');
    expect(valueOf(form, 'Name of your idea')).to.equal('Skatepark');
    history.back();
    await waitForText(form, 'Your email address');
    expect(valueOf(form, 'Your email address')).to.equal('anna@example.lv');
    expect(location.href).not.to.include('anna');
  });

  it('tells of a mistake after its field was left, and of what is missing on "Next"', async () => {
    const form = await mountForm(network, smallContest(network.respondAt(SENT)));
    await startForm(form);
    getByRole(form, 'textbox', 'Your full name').focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'anna' });
    expect(textOf(form)).not.to.include('Enter');
    await sendKeys({ press: 'Tab' });
    await waitForText(form, 'Enter the full email address, for example anna@example.com.');
    await click(form, 'Next');
    expect(describeFocus()).to.include('2 answers need correcting');
    expect(accessibleNames(form, 'link')).to.deep.equal([
      'Your full name: Enter an answer.',
      'Your email address: Enter the full email address, for example anna@example.com.',
    ]);
    getByRole(form, 'link', /^Your email address/).click();
    await form.updateComplete;
    expect(describeFocus()).to.equal('textbox Your email address');
    await click(form, 'Continue and come back to this later');
    await waitForText(form, 'Name of your idea');
  });

  it('a published consent is asked for alone, and never needed', async () => {
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
    await fill(form, 'Your full name', 'Anna');
    await fill(form, 'Your email address', 'anna@example.lv');
    await click(form, 'Next');
    const boxes = getAllByRole(form, 'checkbox') as HTMLInputElement[];
    expect(boxes.map(({ checked }) => checked)).to.deep.equal([false, false]);
    await check(form, /^I have read the rules/, 'checkbox');
    await click(form, 'Next');
    await waitForText(form, 'Check and send');
    expect(hasRole(form, 'link', /Photos/)).to.equal(false);
  });

  it('does not open without the notice about data, and tells the webmaster why', async () => {
    const form = await mountForm(network, smallContest(network.respondAt(SENT), { privacy: {} }));
    form.setAttribute('debug', '');
    await waitForText(form, 'The application form is not open yet');
    for (const duty of ['controller', 'purpose', 'legalBasis', 'retention', 'contact'])
      await waitForText(form, `privacy.${duty}`);
    expect(hasRole(form, 'button', 'Apply')).to.equal(false);
  });

  it('without an address to send to, nothing pretends to be sent', async () => {
    const form = await mountForm(network, smallContest(undefined));
    await startForm(form);
    await fillSmallContest(form);
    await waitForText(form, 'This contest does not accept applications online.');
    await waitForText(form, 'konkurss@novads.example');
    expect(hasRole(form, 'button', 'Send the application')).to.equal(false);
    await click(form, 'Save as text');
    await waitUntil(() => saved.length === 1, 'the text is saved');
    expect(await saved[0]!.text())
      .to.include('Not sent from this page.')
      .and.include('Skatepark');
  });
});

import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { TiltsApplicationSubmittedEvent } from '../../../../src/elements/events/application-submitted.js';
import { violations } from '../../../helpers/axe.js';
import {
  begin,
  bigContest,
  fill,
  fillSmall,
  pick,
  press,
  RECEIPT,
  says,
  show,
  smallContest,
  tick,
  valueOf,
} from '../../../helpers/application-form.js';
import { BIG_PAGES, fillIn, fillMember, rowOf } from '../../../helpers/big-application.js';
import { useDownloads } from '../../../helpers/downloads.js';
import { all, focusedOn, has, names, one, textOf } from '../../../helpers/find.js';
import { json, useNetwork } from '../../../helpers/network.js';
import { useHistory, usePage } from '../../../helpers/page.js';
import { forgetDrafts } from '../../../helpers/storage.js';
import { waitUntil } from '../../../helpers/wait.js';

const SENT = json(RECEIPT, { status: 201 });

const answersSent = (body: unknown) =>
  (JSON.parse(body as string) as { answers: Record<string, unknown> }).answers;

describe('An application', () => {
  const network = useNetwork();
  useHistory();
  const clock = usePage();
  const saved = useDownloads();
  const headings = document.createElement('header');
  headings.innerHTML = '<h1>Paraugnovads</h1><h2>Jauniešiem</h2>';
  before(() => document.body.prepend(headings));
  after(() => headings.remove());
  afterEach(forgetDrafts);

  it('alone: from "Apply" to the receipt, once, and with what was asked only', async () => {
    const endpoint = network.serve(SENT);
    const form = await show(network, smallContest(endpoint));
    const events: unknown[] = [];
    form.addEventListener(TiltsApplicationSubmittedEvent.type, (event) => events.push({ ...event }));
    await begin(form);
    await fillSmall(form);
    clock.now += 60_000;
    const send = one(form, 'button', 'Send the application');
    send.click();
    send.click();
    await says(form, 'Your application has arrived');
    await says(form, RECEIPT.reference);
    await waitUntil(() => focusedOn().includes('has arrived'), 'the focus is on the receipt');
    expect(network.sentTo(endpoint)).to.have.length(1);
    expect(answersSent(network.sentTo(endpoint)[0]!.init.body)).to.deep.equal({
      name: 'Anna Bērziņa',
      email: 'anna@example.lv',
      title: 'Skatepark',
      rulesAccepted: true,
    });
    expect(JSON.stringify(events)).to.include('"contest":"c"').and.not.include('Anna');
    await press(form, 'Save as text');
    await waitUntil(() => saved.length === 1, 'the text is saved');
    expect(await saved[0]!.text())
      .to.include(RECEIPT.reference)
      .and.include(RECEIPT.withdrawalCode)
      .and.include('Skatepark');
  });

  it('as a team with minors: guardians are asked for, the budget is counted, files are sent', async () => {
    const endpoint = network.serve(SENT);
    const form = await show(network, bigContest(endpoint));
    await begin(form, 'memory');
    await BIG_PAGES.you(form);
    await press(form, 'Next');
    expect(has(form, 'textbox', /^Legal representative: full name/)).to.equal(false);
    await BIG_PAGES.age(form);
    await press(form, 'Next');
    await says(form, 'Who else is in the team?');
    await fillMember(form, 0, 'Jānis Kalniņš', '2011');
    await fillMember(form, 1, 'Līga Ozola', '2011');
    await press(form, 'Next');
    await says(form, 'The team needs at least 1 adult.');
    expect(focusedOn()).to.include('1 answer needs correcting');
    await fillIn(rowOf(form, 1), 'Year of birth', '1999');
    await form.updateComplete;
    expect(textOf(rowOf(form, 1))).not.to.include('Legal representative');
    expect(await violations()).to.deep.equal([]);
    await press(form, 'Next');
    await BIG_PAGES.participants(form);
    await press(form, 'Next');
    await BIG_PAGES.idea(form);
    await says(form, 'What the jury looks for: Need (30%)');
    await press(form, 'Next');
    await BIG_PAGES.about(form);
    await press(form, 'Next');
    await BIG_PAGES.plan(form);
    await press(form, 'Next');
    await BIG_PAGES.dates(form);
    await press(form, 'Next');
    await BIG_PAGES.budget(form);
    await pick(form, 'Category', 'food');
    await press(form, 'Next');
    await says(form, 'Food: now €100.50, at most €15.08 (15% of the total costs).');
    await pick(form, 'Category', 'materials');
    await press(form, 'Next');
    await BIG_PAGES.permits(form);
    await press(form, 'Next');
    await BIG_PAGES.agreements(form);
    await press(form, 'Next');
    await says(form, 'consent.pdf');
    expect(await violations()).to.deep.equal([]);
    clock.now += 60_000;
    await press(form, 'Send the application');
    await says(form, RECEIPT.reference);
    const body = JSON.parse(network.sentTo(endpoint)[0]!.init.body as string) as {
      answers: Record<string, unknown>;
      files: { data: string }[];
    };
    expect(atob(body.files[0]!.data)).to.equal('signed');
    expect(body.answers).to.deep.include({
      costs: [{ item: 'Glue', heading: 'materials', amount: 100.5 }],
    });
    expect(await violations()).to.deep.equal([]);
  });

  it('keeps what was written when one goes back, also by the browser’s own way', async () => {
    const form = await show(network, smallContest(network.serve(SENT)));
    await begin(form);
    await fill(form, 'Your full name', 'Anna');
    await fill(form, 'Your email address', 'anna@example.lv');
    await press(form, 'Next');
    await fill(form, 'Name of your idea', 'Skatepark');
    await press(form, 'Back');
    expect(valueOf(form, 'Your full name')).to.equal('Anna');
    await press(form, 'Next');
    expect(valueOf(form, 'Name of your idea')).to.equal('Skatepark');
    history.back();
    await says(form, 'Your email address');
    expect(valueOf(form, 'Your email address')).to.equal('anna@example.lv');
    expect(location.href).not.to.include('anna');
  });

  it('tells of a mistake after its field was left, and of what is missing on "Next"', async () => {
    const form = await show(network, smallContest(network.serve(SENT)));
    await begin(form);
    one(form, 'textbox', 'Your full name').focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'anna' });
    expect(textOf(form)).not.to.include('Enter');
    await sendKeys({ press: 'Tab' });
    await says(form, 'Enter the full email address, for example anna@example.com.');
    await press(form, 'Next');
    expect(focusedOn()).to.include('2 answers need correcting');
    expect(names(form, 'link')).to.deep.equal([
      'Your full name: Enter an answer.',
      'Your email address: Enter the full email address, for example anna@example.com.',
    ]);
    one(form, 'link', /^Your email address/).click();
    await form.updateComplete;
    expect(focusedOn()).to.equal('textbox Your email address');
    await press(form, 'Continue and come back to this later');
    await says(form, 'Name of your idea');
  });

  it('a published consent is asked for alone, and never needed', async () => {
    const form = await show(
      network,
      smallContest(network.serve(SENT), {
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
    await begin(form);
    await fill(form, 'Your full name', 'Anna');
    await fill(form, 'Your email address', 'anna@example.lv');
    await press(form, 'Next');
    const boxes = all(form, 'checkbox') as HTMLInputElement[];
    expect(boxes.map(({ checked }) => checked)).to.deep.equal([false, false]);
    await tick(form, /^I have read the rules/, 'checkbox');
    await press(form, 'Next');
    await says(form, 'Check and send');
    expect(has(form, 'link', /Photos/)).to.equal(false);
  });

  it('does not open without the notice about data, and tells the webmaster why', async () => {
    const form = await show(network, smallContest(network.serve(SENT), { privacy: {} }));
    form.setAttribute('debug', '');
    await says(form, 'The application form is not open yet');
    for (const duty of ['controller', 'purpose', 'legalBasis', 'retention', 'contact'])
      await says(form, `privacy.${duty}`);
    expect(has(form, 'button', 'Apply')).to.equal(false);
  });

  it('without an address to send to, nothing pretends to be sent', async () => {
    const form = await show(network, smallContest(undefined));
    await begin(form);
    await fillSmall(form);
    await says(form, 'This contest does not accept applications online.');
    await says(form, 'konkurss@novads.example');
    expect(has(form, 'button', 'Send the application')).to.equal(false);
    await press(form, 'Save as text');
    await waitUntil(() => saved.length === 1, 'the text is saved');
    expect(await saved[0]!.text())
      .to.include('Not sent from this page.')
      .and.include('Skatepark');
  });
});

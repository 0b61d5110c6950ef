import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { TiltsSubmittedEvent } from '../../../../src/elements/idea-contest/form/events.js';
import { violations } from '../../../helpers/axe.js';
import {
  begin,
  bigContest,
  chooseFile,
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
  type Form,
} from '../../../helpers/application-form.js';
import { useDownloads } from '../../../helpers/downloads.js';
import { all, focusedOn, has, names, one, textOf } from '../../../helpers/find.js';
import { json, useNetwork } from '../../../helpers/network.js';
import { usePage } from '../../../helpers/page.js';
import { forgetDrafts } from '../../../helpers/storage.js';

const SENT = json(RECEIPT, { status: 201 });

const answersSent = (body: unknown) =>
  (JSON.parse(body as string) as { answers: Record<string, unknown> }).answers;

/** The row of a person or a thing. */
const rowOf = (form: Form, at: number): HTMLElement =>
  form.shadowRoot!.querySelectorAll<HTMLElement>('fieldset.row')[at]!;

async function fillIn(row: HTMLElement, label: string, text: string): Promise<void> {
  const field = one<HTMLInputElement>(row, 'textbox', label);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await Promise.resolve();
}

describe('An application', () => {
  const network = useNetwork();
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
    form.addEventListener(TiltsSubmittedEvent.type, (event) => events.push({ ...event }));
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
    await tick(form, 'In a team');
    await fill(form, 'Your name and surname', 'Anna Bērziņa');
    await fill(form, 'Your e-mail', 'anna@example.lv');
    await press(form, 'Next');
    expect(has(form, 'textbox', /^Legal representative: name/)).to.equal(false);
    await fill(form, 'Year of birth', '2010');
    await tick(form, 'I live here');
    await fill(form, /^Legal representative: name/, 'Ilze Bērziņa');
    await fill(form, /^Legal representative: e-mail/, 'ilze@example.lv');
    await press(form, 'Next');
    await says(form, 'Who is in the team besides you?');
    const people = [
      ['Jānis Kalniņš', '2011'],
      ['Līga Ozola', '2011'],
    ] as const;
    for (const [at, [name, year]] of people.entries()) {
      await fillIn(rowOf(form, at), 'Name and surname', name);
      await fillIn(rowOf(form, at), 'Year of birth', year);
      await form.updateComplete;
      one(rowOf(form, at), 'radio', 'Lives here').click();
      await form.updateComplete;
      await fillIn(rowOf(form, at), 'Legal representative: name and surname', 'Kārlis');
      await fillIn(rowOf(form, at), 'Legal representative: e-mail', 'karlis@example.lv');
    }
    await press(form, 'Next');
    await says(form, 'The team needs at least 1 adult.');
    expect(focusedOn()).to.include('1 answer needs to be mended');
    await fillIn(rowOf(form, 1), 'Year of birth', '1999');
    await form.updateComplete;
    expect(textOf(rowOf(form, 1))).not.to.include('Legal representative');
    expect(await violations()).to.deep.equal([]);
    await press(form, 'Next');
    await fill(form, 'How many people will take part in the project?', '12');
    await press(form, 'Next');
    await fill(form, 'Name of your idea', 'Repair corner');
    await says(form, 'What the jury looks at: Need (30%)');
    await fill(form, 'What do you want to change?', 'People throw away things that could be repaired.');
    await fill(form, 'What is your goal?', 'A hundred things repaired by August.');
    await press(form, 'Next');
    await tick(form, 'Something else');
    await fill(form, 'About what exactly?', 'Repairs');
    await tick(form, 'Young people', 'checkbox');
    await press(form, 'Next');
    await fill(form, 'How many people will it help?', '100');
    await fill(form, 'Activity', 'Find a room');
    await press(form, 'Next');
    await fill(form, 'First day of the project', '2027-02-01');
    await fill(form, 'Last day of the project', '2027-06-30');
    await press(form, 'Next');
    await fill(form, 'What for', 'Snacks');
    await pick(form, 'Heading', 'food');
    await fill(form, 'Sum', '100,50');
    await tick(form, 'No');
    await fill(form, 'Your own contribution', '20');
    await press(form, 'Next');
    await says(form, 'Food: now €100.50, at most €15.08 (15% of all costs).');
    await pick(form, 'Heading', 'materials');
    await press(form, 'Next');
    await chooseFile(
      form,
      /^Signed permits/,
      new File(['signed'], 'permit.pdf', { type: 'application/pdf' }),
    );
    await press(form, 'Next');
    await tick(form, /^I have read the rules/, 'checkbox');
    await press(form, 'Next');
    await says(form, 'permit.pdf');
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
      costs: [{ item: 'Snacks', heading: 'materials', amount: 100.5 }],
    });
    expect(await violations()).to.deep.equal([]);
  });

  it('keeps what was written when one goes back, also by the browser’s own way', async () => {
    const form = await show(network, smallContest(network.serve(SENT)));
    await begin(form);
    await fill(form, 'Your name and surname', 'Anna');
    await fill(form, 'Your e-mail', 'anna@example.lv');
    await press(form, 'Next');
    await fill(form, 'Name of your idea', 'Skatepark');
    await press(form, 'Back');
    expect(valueOf(form, 'Your name and surname')).to.equal('Anna');
    await press(form, 'Next');
    expect(valueOf(form, 'Name of your idea')).to.equal('Skatepark');
    history.back();
    await says(form, 'Your e-mail');
    expect(valueOf(form, 'Your e-mail')).to.equal('anna@example.lv');
    expect(location.href).not.to.include('anna');
  });

  it('tells of a mistake after its field was left, and of what is missing on "Next"', async () => {
    const form = await show(network, smallContest(network.serve(SENT)));
    await begin(form);
    one(form, 'textbox', 'Your name and surname').focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'anna' });
    expect(textOf(form)).not.to.include('Write');
    await sendKeys({ press: 'Tab' });
    await says(form, 'Write the whole e-mail address, like anna@example.com.');
    await press(form, 'Next');
    expect(focusedOn()).to.include('2 answers need to be mended');
    expect(names(form, 'link')).to.deep.equal([
      'Your name and surname: Write an answer here.',
      'Your e-mail: Write the whole e-mail address, like anna@example.com.',
    ]);
    one(form, 'link', /^Your e-mail/).click();
    await form.updateComplete;
    expect(focusedOn()).to.equal('textbox Your e-mail');
    await press(form, 'Go on and come back to this later');
    await says(form, 'Name of your idea');
  });

  it('goes by the keyboard alone', async () => {
    const form = await show(network, smallContest(network.serve(SENT)));
    await begin(form);
    one(form, 'textbox', 'Your name and surname').focus();
    await sendKeys({ type: 'Anna' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'anna@example.lv' });
    await sendKeys({ press: 'Enter' });
    await says(form, 'Name of your idea');
    await waitUntil(() => focusedOn().startsWith('heading'), focusedOn());
  });

  it('a published consent is asked for alone, and never needed', async () => {
    const form = await show(
      network,
      smallContest(network.serve(SENT), {
        questions: [
          { id: 'photo', type: 'consent', publishing: true, required: true, label: 'Photos may be shown.' },
        ],
      }),
    );
    await begin(form);
    await fill(form, 'Your name and surname', 'Anna');
    await fill(form, 'Your e-mail', 'anna@example.lv');
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
    await says(form, 'This contest takes no applications over the internet.');
    await says(form, 'konkurss@novads.example');
    expect(has(form, 'button', 'Send the application')).to.equal(false);
    await press(form, 'Save as text');
    await waitUntil(() => saved.length === 1, 'the text is saved');
    expect(await saved[0]!.text())
      .to.include('Not sent from this page.')
      .and.include('Skatepark');
  });
});

import { expect } from '@open-wc/testing';
import {
  startForm,
  bigContest,
  fillSmallContest,
  RECEIPT,
  mountForm,
  smallContest,
  type Form,
} from '../../../helpers/application-form.po.js';
import { describeFocus, hasRole, getByRole, textOf } from '../../../helpers/queries.js';
import { json, useNetwork } from '../../../helpers/network.js';
import { useTestPage } from '../../../helpers/page.js';
import { clearDrafts } from '../../../helpers/storage.js';
import { waitUntil } from '../../../helpers/wait.js';
import { check, click, fill, waitForText } from '../../../helpers/user.js';

const SENT = json(RECEIPT, { status: 201 });

describe('On paper', () => {
  const network = useNetwork();
  const clock = useTestPage();
  const realPrint = window.print;
  let form: Form;
  /** What stands on the paper, as the browser takes it. */
  let printed: string[] = [];
  beforeEach(() => {
    printed = [];
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      printed.push(textOf(form));
      dispatchEvent(new Event('afterprint'));
    };
  });
  afterEach(async () => {
    window.print = realPrint;
    await clearDrafts();
  });
  const paper = async (): Promise<string> => {
    await waitUntil(() => printed.length === 1, 'it is printed');
    return printed[0]!;
  };

  it('an empty form has every question that may be asked, for whom it is, and who gets the data', async () => {
    form = await mountForm(network, bigContest(network.respondAt(SENT)));
    await click(form, 'Apply');
    await waitForText(form, 'Print a blank form');
    getByRole(form, 'button', 'Print a blank form').focus();
    await click(form, 'Print a blank form');
    const text = await paper();
    expect(text)
      .to.include('Hand it in by: 11 December 2026, 16:00')
      .and.include('What is your goal?')
      .and.include(
        'What exactly is it about? Only if the answer to “What is your idea about?” is: Something else',
      )
      .and.include('Name of the team Only if the answer to “How are you taking part?” is: As a team')
      .and.include('Legal representative: email address Only if the person is under 18')
      .and.include('Consent forms signed by the legal representatives')
      .and.include('☐ Environment and nature')
      .and.include('Date and signature')
      .and.include('Who is responsible for it');
    // Each of the five others of the largest team has a place of their own.
    expect(text.split('How is this person connected to the area').length - 1).to.equal(5);
    await waitForText(form, 'Print a blank form');
    await waitUntil(() => describeFocus() === 'button Print a blank form', describeFocus());
  });

  it('in each language', async () => {
    for (const [lang, apply, name, word] of [
      ['lv', 'Pieteikties', 'Izdrukāt tukšu veidlapu', 'Iesniegšanas termiņš'],
      ['lt', 'Teikti paraišką', 'Spausdinti tuščią formą', 'Pateikti iki'],
      ['et', 'Esita taotlus', 'Prindi tühi vorm', 'Esitamise tähtaeg'],
    ] as const) {
      printed = [];
      form = await mountForm(network, bigContest(network.respondAt(SENT)), lang);
      await click(form, apply);
      await click(form, name);
      expect(await paper()).to.include(word);
      form.remove();
    }
  });

  it('what was written, by the browser’s own key too, and the form is there again', async () => {
    form = await mountForm(network, smallContest(network.respondAt(SENT)));
    await click(form, 'Apply');
    await waitForText(form, 'Start');
    const sheets = form.shadowRoot!.adoptedStyleSheets.length;
    await startForm(form);
    await fill(form, 'Your full name', 'Anna Bērziņa');
    await waitUntil(() => form.shadowRoot!.adoptedStyleSheets.length > sheets, 'the code for paper is here');
    window.print();
    expect(await paper())
      .to.include('Contest c')
      .and.include('Your full name Anna Bērziņa')
      .and.include('Your email address –')
      .and.include('Not sent from this page.')
      .and.not.include('Next');
    await waitUntil(() => describeFocus() === 'textbox Your full name', describeFocus());
    expect(hasRole(form, 'button', 'Next')).to.equal(true);
  });

  it('the receipt has the reference, the code and what was sent', async () => {
    form = await mountForm(network, smallContest(network.respondAt(SENT)));
    await startForm(form);
    await fillSmallContest(form);
    clock.now += 60_000;
    await click(form, 'Send the application');
    await waitForText(form, RECEIPT.reference);
    getByRole(form, 'button', 'Print').focus();
    await click(form, 'Print');
    expect(await paper())
      .to.include(`Reference: ${RECEIPT.reference}`)
      .and.include(`Withdrawal code: ${RECEIPT.withdrawalCode}`)
      .and.include('Name of your idea Skatepark')
      .and.not.include('Date and signature');
    await waitUntil(() => describeFocus() === 'button Print', describeFocus());
  });

  it('a sheet for each legal representative, in the language they read, without what is not for them', async () => {
    form = await mountForm(network, bigContest(network.respondAt(SENT)));
    await startForm(form, 'memory');
    await check(form, 'Alone');
    await fill(form, 'Your full name', 'Anna Bērziņa');
    await fill(form, 'Your email address', 'anna@example.lv');
    await click(form, 'Next');
    await fill(form, 'Year of birth', '2010');
    await check(form, 'I live here');
    await fill(form, /^Legal representative: full name/, 'Ilze Bērziņa');
    await fill(form, /^Legal representative: email address/, 'ilze@example.lv');
    await click(form, 'Files');
    await click(form, 'Consent form to print and sign');
    await waitForText(form, 'Consent of the legal representative');
    await waitUntil(
      () => describeFocus() === 'heading Consent form for the legal representative',
      describeFocus(),
    );
    const choose = form.shadowRoot!.querySelector<HTMLSelectElement>('.consent-form-actions select')!;
    choose.value = 'lt';
    choose.dispatchEvent(new Event('change', { bubbles: true }));
    await waitForText(form, 'Spausdinti');
    const sheet = form.shadowRoot!.querySelector<HTMLElement>('article.consent-form')!;
    expect(sheet.closest('[lang]')!.getAttribute('lang')).to.equal('lt');
    const text = textOf(sheet);
    for (const fact of ['Anna Bērziņa', '2010', 'Ilze Bērziņa']) expect(text).to.include(fact);
    for (const name of ['ilze@example.lv', 'anna@example.lv']) expect(text).not.to.include(name);
    expect(form.shadowRoot!.querySelectorAll('article.consent-form')).to.have.length(1);
    await click(form, 'Spausdinti');
    expect(await paper()).to.include('Anna Bērziņa');
    expect(document.documentElement.lang).to.equal('en');
  });
});

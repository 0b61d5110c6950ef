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
import { message, messagePattern } from '../../../helpers/messages.js';
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

  it('an empty form has every possible question, for whom it is, and who receives the data', async () => {
    form = await mountForm(network, bigContest(network.respondAt(SENT)));
    await click(form, message('contest.apply'));
    await waitForText(form, message('application.print-blank-form'));
    getByRole(form, 'button', message('application.print-blank-form')).focus();
    await click(form, message('application.print-blank-form'));
    const text = await paper();
    expect(text)
      .to.include(message('print.hand-in', '11 December 2026, 16:00'))
      .and.include('What is your goal?')
      .and.include(
        'What exactly is it about? Only if the answer to “What is your idea about?” is: Something else',
      )
      .and.include('Name of the team Only if the answer to “How are you taking part?” is: As a team')
      .and.include('Legal representative: email address Only if the person is under 18')
      .and.include(message('application.guardian-consents'))
      .and.include('☐ Environment and nature')
      .and.include(message('print.signature'))
      .and.include(message('privacy.controller'));
    // Each of the five others of the largest team has a place of their own.
    expect(text.split('How is this person connected to the area').length - 1).to.equal(5);
    await waitForText(form, message('application.print-blank-form'));
    await waitUntil(
      () => describeFocus() === `button ${message('application.print-blank-form')}`,
      describeFocus(),
    );
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

  it('the answers are printed, also with the browser’s shortcut, and the form is shown again', async () => {
    form = await mountForm(network, smallContest(network.respondAt(SENT)));
    await click(form, message('contest.apply'));
    await waitForText(form, message('application.start'));
    const sheets = form.shadowRoot!.adoptedStyleSheets.length;
    await startForm(form);
    await fill(form, message('application.name'), 'Anna Bērziņa');
    await waitUntil(() => form.shadowRoot!.adoptedStyleSheets.length > sheets, 'the code for paper is here');
    window.print();
    expect(await paper())
      .to.include('Contest c')
      .and.include('Your full name Anna Bērziņa')
      .and.include('Your email address –')
      .and.include(message('print.not-sent'))
      .and.not.include(message('step.next'));
    await waitUntil(() => describeFocus() === `textbox ${message('application.name')}`, describeFocus());
    expect(hasRole(form, 'button', message('step.next'))).to.equal(true);
  });

  it('the receipt has the reference, the code and what was sent', async () => {
    form = await mountForm(network, smallContest(network.respondAt(SENT)));
    await startForm(form);
    await fillSmallContest(form);
    clock.now += 60_000;
    await click(form, message('application.send'));
    await waitForText(form, RECEIPT.reference);
    getByRole(form, 'button', message('application.print')).focus();
    await click(form, message('application.print'));
    expect(await paper())
      .to.include(message('submission.reference', RECEIPT.reference))
      .and.include(message('print.withdrawal-code', RECEIPT.withdrawalCode))
      .and.include('Name of your idea Skatepark')
      .and.not.include(message('print.signature'));
    await waitUntil(() => describeFocus() === `button ${message('application.print')}`, describeFocus());
  });

  it('there is a sheet for each legal representative, in their language, with only what concerns them', async () => {
    form = await mountForm(network, bigContest(network.respondAt(SENT)));
    await startForm(form, 'memory');
    await check(form, message('application.participation-individual'));
    await fill(form, message('application.name'), 'Anna Bērziņa');
    await fill(form, message('application.email'), 'anna@example.lv');
    await click(form, message('step.next'));
    await fill(form, message('application.birth-year'), '2010');
    await check(form, message('application.lives'));
    await fill(form, messagePattern('application.guardian-name'), 'Ilze Bērziņa');
    await fill(form, messagePattern('application.guardian-email'), 'ilze@example.lv');
    await click(form, message('application.step-files'));
    await click(form, message('application.consent-form'));
    await waitForText(form, message('consent.heading'));
    await waitUntil(() => describeFocus() === `heading ${message('consent.title')}`, describeFocus());
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

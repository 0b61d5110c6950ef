import { expect } from '@open-wc/testing';
import {
  startForm,
  bigContest,
  RECEIPT,
  mountForm,
  type Form,
} from '../../../helpers/application-form.po.js';
import { fillPage } from '../../../helpers/big-application.js';
import { deepActiveElement, getByRole, textOf } from '../../../helpers/queries.js';
import { json, useNetwork } from '../../../helpers/network.js';
import { useTestPage } from '../../../helpers/page.js';
import { clearDrafts } from '../../../helpers/storage.js';
import { waitUntil } from '../../../helpers/wait.js';
import { messagePattern, type MessageId } from '../../../helpers/messages.js';
import { check, click, waitForText } from '../../../helpers/user.js';

const SENT = json(RECEIPT, { status: 201 });
/** The last one is that of the test. */
const LANGUAGES = ['lv', 'lt', 'et', 'en'] as const;

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

describe('The language', () => {
  const network = useNetwork();
  const clock = useTestPage();
  afterEach(clearDrafts);

  /** Everything that a person has put in, and where they are. */
  const stateOf = (form: Form) => ({
    controls: [...form.shadowRoot!.querySelectorAll<Control>('input, select, textarea')].map((control) => [
      control.name,
      control.type,
      control instanceof HTMLInputElement && control.checked,
      control.value,
    ]),
    focus: deepActiveElement()?.id,
    titles: form.shadowRoot!.querySelectorAll('#form-title').length,
    chosen: [...form.shadowRoot!.querySelectorAll('.file-list li')].length,
  });
  const titleOf = (form: Form): string => textOf(form.shadowRoot!.querySelector('#form-title')!);

  /** Goes through all languages on a page, from the field in which somebody is writing. */
  const switchOn = async (form: Form, page: string): Promise<void> => {
    const before = stateOf(form);
    const titles = new Set([titleOf(form)]);
    for (const language of LANGUAGES) {
      document.documentElement.lang = language;
      const shown = (): string | undefined =>
        form.shadowRoot!.querySelector<HTMLElement>('.application-form')?.lang;
      await waitUntil(() => shown() === language, `${page} in ${language}`);
      expect(stateOf(form), `${page} in ${language}`).to.deep.equal(before);
      titles.add(titleOf(form));
    }
    expect(titles.size, [...titles].join(' | ')).to.equal(LANGUAGES.length);
  };

  it('changes on each page, and keeps the answers, the page and the focus', async () => {
    const endpoint = network.respondAt(SENT);
    const form = await mountForm(network, bigContest(endpoint));
    await startForm(form);
    for (const [page, write] of Object.entries(fillPage)) {
      await write(form);
      const fields = [
        ...form.shadowRoot!.querySelectorAll<HTMLElement>(
          '.page [name]:not([name=website]):not(.visually-hidden)',
        ),
      ];
      fields.at(-1)?.focus();
      await switchOn(form, page);
      await click(form, 'Next');
    }
    await waitForText(form, 'Check and send');
    await switchOn(form, 'check');
    for (const text of ['Anna Bērziņa', 'Līga Ozola', 'Repair corner', 'consent.pdf'])
      await waitForText(form, text);
    clock.now += 60_000;
    await click(form, 'Send the application');
    await waitForText(form, RECEIPT.reference);
    await switchOn(form, 'receipt');
    await waitForText(form, RECEIPT.reference);
  });

  it('changes error messages, too, and leaves a half-written field unchanged', async () => {
    const form = await mountForm(network, bigContest(network.respondAt(SENT)));
    await startForm(form, 'memory');
    await fillPage.you(form);
    const email = getByRole<HTMLInputElement>(form, 'textbox', 'Your email address');
    email.value = 'anna@';
    email.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await click(form, 'Next');
    await waitForText(form, '1 answer needs correcting');
    for (const [language, summary, mistake] of [
      ['lv', 'Jālabo 1 atbilde', 'Ieraksti visu e-pasta adresi'],
      ['lt', 'Reikia pataisyti 1 atsakymą', 'Įrašyk visą el. pašto adresą'],
      ['et', 'Parandada tuleb 1 vastus', 'Kirjuta terve e-posti aadress'],
    ] as const) {
      document.documentElement.lang = language;
      await waitForText(form, summary);
      // In the summary and at the field.
      expect(textOf(form).split(mistake)).to.have.length(3);
      expect(email.value).to.equal('anna@');
      expect(deepActiveElement()?.id).to.equal('summary');
    }
  });

  it('changes for the outcome of an action, too', async () => {
    const form = await mountForm(network, bigContest(network.respondAt(SENT)));
    await startForm(form, 'memory');
    for (const language of ['lt', 'et', 'lv'] as const) {
      const named = (id: MessageId): RegExp => messagePattern(id, language);
      document.documentElement.lang = language;
      form.shadowRoot!.querySelector<HTMLDetailsElement>('details.draft')!.open = true;
      await click(form, named('application.delete'));
      await click(form, named('storage.confirm-delete'));
      const status = () => textOf(form.shadowRoot!.querySelector('.status-message') ?? form);
      const deleted = named('application.deleted');
      await waitUntil(() => deleted.test(status()), `${deleted.source} in: ${status()}`);
      await check(form, named('application.storage-memory'));
      await click(form, named('application.start'));
      await waitForText(form, RegExp(named('step.next').source.slice(1)));
    }
  });
});

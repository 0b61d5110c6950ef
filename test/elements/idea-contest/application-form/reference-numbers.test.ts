import { expect } from '@open-wc/testing';
import {
  startForm,
  fillSmallContest,
  RECEIPT,
  mountForm,
  smallContest,
  type Form,
} from '../../../helpers/application-form.po.js';
import { message } from '../../../helpers/messages.js';
import { textOf } from '../../../helpers/queries.js';
import { json, useNetwork, type Answer } from '../../../helpers/network.js';
import { useTestPage } from '../../../helpers/page.js';
import { clearDrafts } from '../../../helpers/storage.js';
import { click, waitForText } from '../../../helpers/user.js';

interface BackEnd {
  readonly answer: Answer;
  /** What it calls the application; else the key does. */
  readonly reference?: string;
  readonly code?: string;
}

const BACK_ENDS: Readonly<Record<string, BackEnd>> = {
  'tilts-json': {
    answer: json(RECEIPT, { status: 201 }),
    reference: RECEIPT.reference,
    code: RECEIPT.withdrawalCode,
  },
  'tilts-multipart': {
    answer: json(RECEIPT, { status: 201 }),
    reference: RECEIPT.reference,
    code: RECEIPT.withdrawalCode,
  },
  'drupal-webform': { answer: json({ sid: 417 }), reference: '417' },
  'contact-form-7': { answer: json({ status: 'mail_sent', message: 'Paldies!' }) },
  'gravity-forms': { answer: json({ is_valid: true, page_number: 0 }) },
  formspree: { answer: json({ ok: true }) },
  basin: { answer: json({ success: true }) },
};

/** What the back end got under the name of the key and of the contest. */
const marksOf = ({ body }: RequestInit): unknown[] => {
  const names = ['submission_key', 'submission_contest'];
  if (body instanceof FormData) return names.map((name) => body.get(name));
  const sent = JSON.parse(body as string) as Record<string, unknown>;
  return names.map((name) => sent[name]);
};

describe('The form promises only what the back end provides', () => {
  const network = useNetwork();
  const clock = useTestPage();
  const real = HTMLFormElement.prototype.submit;
  const posted: FormData[] = [];
  beforeEach(() => {
    posted.length = 0;
    HTMLFormElement.prototype.submit = function (this: HTMLFormElement) {
      posted.push(new FormData(this));
    };
  });
  afterEach(async () => {
    HTMLFormElement.prototype.submit = real;
    await clearDrafts();
  });

  const readyToSend = async (endpoint: string, format: string): Promise<Form> => {
    const form = await mountForm(network, smallContest(endpoint, { submission: { endpoint, format } }));
    await startForm(form);
    await fillSmallContest(form);
    clock.now += 60_000;
    return form;
  };

  for (const [format, { answer, reference, code }] of Object.entries(BACK_ENDS))
    it(format, async () => {
      const endpoint = `${network.respondAt(answer)}?_format=json`;
      network.setResponses(endpoint, answer);
      const form = await readyToSend(endpoint, format);
      await waitForText(form, 'After sending, you will get a reference number');
      const promisesCode = /a code that/.test(textOf(form));
      expect(promisesCode, 'a code is promised').to.equal(code !== undefined);
      await click(form, message('application.send'));
      await waitForText(form, message('receipt.title'));
      const text = textOf(form);
      expect(/\bcode\b/i.test(text), 'a code is spoken of').to.equal(code !== undefined);
      if (code) expect(text).to.include(code);
      const { init } = network.sentTo(endpoint).at(-1)!;
      const [key, contest] = code ? ['', 'c'] : marksOf(init);
      expect(contest).to.equal('c');
      expect(text).to.match(new RegExp(`Reference\\s*${reference ?? String(key)}`));
    });

  it('html-form', async () => {
    const form = await readyToSend('/pieteikums', 'html-form');
    await waitForText(form, message('application.send-help-page'));
    expect(textOf(form)).not.to.include('reference').and.not.include('code');
    await click(form, message('application.send'));
    await click(form, message('submission.opened-externally-yes'));
    await waitForText(form, message('receipt.title'));
    expect(posted.map((each) => each.get('submission_contest'))).to.deep.equal(['c']);
    expect(textOf(form)).to.include(posted[0]!.get('submission_key'));
    expect(textOf(form)).not.to.match(/\bcode\b/i);
  });
});

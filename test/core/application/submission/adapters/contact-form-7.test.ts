import { expect } from '@open-wc/testing';
import {
  ANSWERS,
  fieldsOfRequest,
  headerOf,
  PLAN,
  sendTo,
  SKETCH,
} from '../../../../helpers/applications.js';
import { json, status, useNetwork, type Answer } from '../../../../helpers/network.js';

const PATH = 'https://novads.example/wp-json/contact-form-7/v1/contact-forms/42/feedback';
const SUBMISSION = {
  format: 'contact-form-7',
  fieldMap: { email: 'your-email', idea: 'your.idea', agreed: 'accept' },
  extra: { source: 'tilts' },
} as const;

/** As version 6.1 answers; the words are those of its Latvian translation. */
const answer = (status: string, message: string, invalid: object[] = []): Answer =>
  json({
    contact_form_id: 42,
    status,
    message,
    posted_data_hash: 'd41d8cd98f00b204e9800998ecf8427e',
    into: '#wpcf7-f42-o1',
    invalid_fields: invalid,
  });

const SENT = answer('mail_sent', 'Paldies! Jūsu ziņojums ir nosūtīts.');
const invalid = (field: string, message: string) => ({
  field,
  message,
  idref: null,
  error_id: `wpcf7-f42-o1-ve-${field}`,
});

describe('Contact Form 7', () => {
  const network = useNetwork();
  const answering = (...answers: Answer[]): string => {
    network.setResponses(PATH, ...answers);
    return PATH;
  };

  it('receives multipart with a unit tag and the key in a field, without cookies or headers that need a preflight', async () => {
    const { sent, sentKey } = await sendTo(network, answering(SENT), SUBMISSION);
    expect(await fieldsOfRequest(sent)).to.have.deep.members([
      ['source', 'tilts'],
      ['submission_key', sentKey],
      ['submission_contest', 'ideas'],
      ['name', 'Anna Bērziņa'],
      ['your-email', 'anna@example.lv'],
      ['your.idea', 'Skeitparks\npie skolas'],
      ['topics[]', 'sport'],
      ['topics[]', 'music'],
      ['accept', '1'],
      ['members_1_name', 'Jānis'],
      ['members_1_birthYear', '2009'],
      ['_wpcf7_unit_tag', 'wpcf7-f42-o1'],
    ]);
    expect(sent.init.method).to.equal('POST');
    expect(sent.init.credentials).to.equal('omit');
    expect(headerOf(sent, 'content-type')).to.equal(null);
    expect(headerOf(sent, 'idempotency-key')).to.equal(null);
  });

  it('keeps the webmaster’s unit tag', async () => {
    const extra = { _wpcf7_unit_tag: 'wpcf7-f42-p7-o1' };
    const { sent } = await sendTo(network, answering(SENT), { ...SUBMISSION, extra });
    const tags = (await fieldsOfRequest(sent)).filter(([name]) => name === '_wpcf7_unit_tag');
    expect(tags).to.deep.equal([['_wpcf7_unit_tag', 'wpcf7-f42-p7-o1']]);
  });

  it('receives one file by its name, several as a list', async () => {
    const answers = { ...ANSWERS, permit: [PLAN], files: [PLAN, SKETCH] };
    const { sent } = await sendTo(network, answering(SENT), SUBMISSION, answers);
    expect(await fieldsOfRequest(sent)).to.deep.include.members([
      ['permit', 'plāns.pdf (application/pdf): plan'],
      ['files[]', 'plāns.pdf (application/pdf): plan'],
      ['files[]', 'skice.png (image/png): sketch'],
    ]);
  });

  it('mail_sent: sent, with its message', async () => {
    const { result } = await sendTo(network, answering(SENT), SUBMISSION);
    expect(result).to.have.property('kind', 'sent');
    expect(result).to.have.nested.property('receipt.message', 'Paldies! Jūsu ziņojums ir nosūtīts.');
    expect(result).not.to.have.nested.property('receipt.reference');
  });

  it('validation_failed with 200: refused, each message at its question', async () => {
    const refusal = answer('validation_failed', 'Vienā vai vairākos laukos ir kļūda.', [
      invalid('your-email', 'Ievadiet e-pasta adresi.'),
      invalid('your_idea', 'Aizpildiet šo lauku.'),
      invalid('topics', 'Izvēlieties.'),
      invalid('members_1_name', 'Pārāk garš.'),
      invalid('captcha', 'Nepareizi.'),
    ]);
    const { result } = await sendTo(network, answering(refusal), SUBMISSION);
    expect(result).to.deep.equal({
      kind: 'rejected',
      code: undefined,
      message: 'Vienā vai vairākos laukos ir kļūda.',
      fields: {
        email: { message: 'Ievadiet e-pasta adresi.' },
        idea: { message: 'Aizpildiet šo lauku.' },
        topics: { message: 'Izvēlieties.' },
        'members.0.name': { message: 'Pārāk garš.' },
        captcha: { message: 'Nepareizi.' },
      },
    });
  });

  it('finds the question of an empty field', async () => {
    const refusal = answer('validation_failed', 'x', [invalid('your-email', 'Aizpildiet šo lauku.')]);
    const { result } = await sendTo(network, answering(refusal), SUBMISSION, { name: 'Anna' });
    expect(result).to.have.deep.property('fields', { email: { message: 'Aizpildiet šo lauku.' } });
  });

  for (const [state, code] of [
    ['spam', 'spam'],
    ['acceptance_missing', undefined],
    ['aborted', undefined],
  ] as const) {
    it(`${state} with 200: refused`, async () => {
      const { result } = await sendTo(network, answering(answer(state, 'Nē.')), SUBMISSION);
      expect(result).to.deep.equal({ kind: 'rejected', code, message: 'Nē.', fields: {} });
    });
  }

  it('mail_failed with 200: not sent, and can be retried', async () => {
    const { result } = await sendTo(network, answering(answer('mail_failed', 'Kļūda.')), SUBMISSION);
    expect(result).to.deep.equal({ kind: 'failed', reason: 'server', isRetrySafe: true, status: 200 });
  });

  for (const [name, reply, reason, isRetrySafe] of [
    ['a status that nobody knows', answer('init', ''), 'invalid-response', false],
    ['a page of the site', () => new Response('<!doctype html><p>Home'), 'invalid-response', false],
    [
      'a form that is gone',
      json({ code: 'wpcf7_not_found', message: 'x', data: { status: 404 } }, { status: 404 }),
      'not-found',
      true,
    ],
    ['a unit tag that it does not take', status(400), 'not-found', true],
    ['another kind of request', status(415), 'not-found', true],
    ['a server that failed', status(500), 'server', false],
  ] as const) {
    it(`${name}: ${reason}`, async () => {
      const { result } = await sendTo(network, answering(reply), SUBMISSION);
      expect(result).to.deep.include({ kind: 'failed', reason, isRetrySafe });
    });
  }
});

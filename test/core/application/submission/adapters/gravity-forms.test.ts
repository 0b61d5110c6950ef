import { expect } from '@open-wc/testing';
import { ANSWERS, fieldsOfRequest, PLAN, sendTo, SKETCH } from '../../../../helpers/applications.js';
import { json, status, useNetwork } from '../../../../helpers/network.js';

const SUBMISSION = {
  format: 'gravity-forms',
  fieldMap: {
    name: 'input_1',
    email: 'input_2',
    idea: 'input_3',
    'topics.sport': 'input_4_1',
    'topics.music': 'input_4_2',
    agreed: 'input_5_1',
    members: 'input_6',
    permit: 'input_7',
    files: 'input_8',
    $key: 'input_9',
    $contest: 'input_10',
  },
} as const;

const FORM = 'https://novads.example/wp-json/gf/v2/forms/3/submissions';
const SENT = {
  is_valid: true,
  page_number: 0,
  source_page_number: 1,
  confirmation_message:
    "<div id='gform_confirmation_wrapper_3' class='gform_confirmation_wrapper '><div id='gform_confirmation_message_3'>Paldies!<br />Sazināsimies.</div></div>",
  confirmation_type: 'message',
};

describe('Gravity Forms', () => {
  const network = useNetwork();

  it('receives its own field names, choices one by one, files, and the key as mapped', async () => {
    const answers = { ...ANSWERS, permit: [PLAN], files: [PLAN, SKETCH] };
    network.setResponses(FORM, json(SENT));
    const { sent, sentKey } = await sendTo(network, FORM, SUBMISSION, answers);
    expect(await fieldsOfRequest(sent)).to.have.deep.members([
      ['input_9', sentKey],
      ['input_10', 'ideas'],
      ['input_1', 'Anna Bērziņa'],
      ['input_2', 'anna@example.lv'],
      ['input_3', 'Skeitparks\npie skolas'],
      ['input_4_1', 'sport'],
      ['input_4_2', 'music'],
      ['input_5_1', '1'],
      ['input_6', '1. name: Jānis; birthYear: 2009'],
      ['input_7', 'plāns.pdf (application/pdf): plan'],
      ['input_8[]', 'plāns.pdf (application/pdf): plan'],
      ['input_8[]', 'skice.png (image/png): sketch'],
    ]);
    expect(sent.init.credentials).to.equal('omit');
  });

  it('is_valid: sent, with its message as text', async () => {
    const { result } = await sendTo(network, network.respondAt(json({ ...SENT, entry_id: 31 })), SUBMISSION);
    expect(result).to.have.property('kind', 'sent');
    expect(result).to.have.nested.property('receipt.reference', '31');
    expect(result).to.have.nested.property('receipt.message', 'Paldies!\nSazināsimies.');
  });

  it('messages by field number: refused, at the questions', async () => {
    const refusal = {
      is_valid: false,
      validation_messages: {
        2: 'Lūdzu, ievadiet derīgu e-pasta adresi.',
        4: 'Izvēlieties vienu.',
        5.1: 'Jāpiekrīt.',
        6: 'Par garu.',
        12: 'Šis lauks ir obligāts.',
      },
      page_number: 1,
      source_page_number: 1,
    };
    const { result } = await sendTo(network, network.respondAt(json(refusal, { status: 400 })), SUBMISSION);
    expect(result).to.deep.equal({
      kind: 'rejected',
      fields: {
        email: { message: 'Lūdzu, ievadiet derīgu e-pasta adresi.' },
        topics: { message: 'Izvēlieties vienu.' },
        agreed: { message: 'Jāpiekrīt.' },
        members: { message: 'Par garu.' },
        12: { message: 'Šis lauks ir obligāts.' },
      },
    });
  });

  it('valid, but only the first of several pages: not sent', async () => {
    const { result } = await sendTo(
      network,
      network.respondAt(json({ ...SENT, page_number: 2 })),
      SUBMISSION,
    );
    expect(result).to.deep.equal({ kind: 'rejected', fields: {} });
  });

  it('valid, but classified as spam: refused', async () => {
    const { result } = await sendTo(network, network.respondAt(json({ ...SENT, is_spam: true })), SUBMISSION);
    expect(result).to.deep.include({ kind: 'rejected', code: 'spam' });
  });

  for (const [name, reply, reason, isRetrySafe] of [
    [
      'a key that is asked for',
      json({ code: 'rest_forbidden', message: 'x', data: { status: 401 } }, { status: 401 }),
      'not-found',
      true,
    ],
    [
      'an interface that is switched off',
      json({ code: 'rest_no_route' }, { status: 404 }),
      'not-found',
      true,
    ],
    ['a page', () => new Response('<html>'), 'invalid-response', false],
    ['a failed server', status(502), 'server', false],
  ] as const) {
    it(`${name}: ${reason}`, async () => {
      const { result } = await sendTo(network, network.respondAt(reply), SUBMISSION);
      expect(result).to.deep.include({ kind: 'failed', reason, isRetrySafe });
    });
  }
});

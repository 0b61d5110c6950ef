import { expect } from '@open-wc/testing';
import { ANSWERS, headerOf, PLAN, sendTo } from '../../../../helpers/applications.js';
import { json, status, useNetwork, type Answer } from '../../../../helpers/network.js';

const ENDPOINT = 'https://vald.example/webform_rest/submit';
const ADDRESS = `${ENDPOINT}?_format=json`;
const SUBMISSION = {
  format: 'drupal-webform',
  fieldMap: { email: 'e_pasts', members: 'komanda' },
  extra: { webform_id: 'ideju_konkurss' },
} as const;
const SENT = json({ sid: '7f3f5d8e-0a6c-4b8a-9a55-6f1f1f1c2a10' });

describe('Drupal Webform REST', () => {
  const network = useNetwork();
  const send = async (reply: Answer, answers = ANSWERS) => {
    network.setResponses(ADDRESS, reply);
    const { result, sentKey } = await sendTo(network, ENDPOINT, SUBMISSION, answers);
    return { result, sentKey, sent: network.sentTo(ADDRESS) };
  };

  it('receives flat JSON with the id of the form, at an address with the format of the response', async () => {
    const { sent, sentKey } = await send(SENT);
    expect(JSON.parse(sent[0]!.init.body as string)).to.deep.equal({
      webform_id: 'ideju_konkurss',
      submission_key: sentKey,
      submission_contest: 'ideas',
      name: 'Anna Bērziņa',
      e_pasts: 'anna@example.lv',
      idea: 'Skeitparks\npie skolas',
      topics: ['sport', 'music'],
      agreed: '1',
      komanda: '1. name: Jānis; birthYear: 2009',
    });
    expect(headerOf(sent[0]!, 'content-type')).to.equal('application/json');
    // Who is signed in would be asked for a token.
    expect(sent[0]!.init.credentials).to.equal('omit');
  });

  for (const [endpoint, address] of [
    [`${ENDPOINT}?_format=hal_json`, `${ENDPOINT}?_format=hal_json`],
    [`${ENDPOINT}?lang=lv`, `${ENDPOINT}?lang=lv&_format=json`],
  ] as const) {
    it(`requests ${address}`, async () => {
      network.setResponses(address, SENT);
      const { result } = await sendTo(network, endpoint, SUBMISSION);
      expect(result.kind).to.equal('sent');
    });
  }

  it('{sid}: sent, with that reference', async () => {
    const { result } = await send(SENT);
    expect(result).to.have.nested.property('receipt.reference', '7f3f5d8e-0a6c-4b8a-9a55-6f1f1f1c2a10');
    expect((await send(json({ sid: 5 }))).result).to.have.nested.property('receipt.reference', '5');
  });

  for (const code of [400, 200]) {
    it(`errors by field with ${code}: refused, without Drupal's markup`, async () => {
      const reply = json(
        {
          message: 'Submitted Data contains validation errors.',
          error: {
            e_pasts: 'The email address <em class="placeholder">anna@</em> is not valid &amp; known.',
            'komanda][0][name': 'Lauks &quot;Vārds&quot; ir obligāts.',
            nosaukums: '<strong>x</strong>',
          },
        },
        { status: code },
      );
      expect((await send(reply)).result).to.deep.equal({
        kind: 'rejected',
        message: 'Submitted Data contains validation errors.',
        fields: {
          email: { message: 'The email address anna@ is not valid & known.' },
          members: { message: 'Lauks "Vārds" ir obligāts.' },
          nosaukums: { message: 'x' },
        },
      });
    });

    it(`a closed form, with ${code}: refused, with its message`, async () => {
      for (const error of [{ message: '<p>Konkurss ir slēgts.</p>\n' }, 'Konkurss ir slēgts.'])
        expect((await send(json({ error }, { status: code }))).result).to.deep.equal({
          kind: 'rejected',
          message: 'Konkurss ir slēgts.',
          fields: {},
        });
    });
  }

  it('accepts no files, and is not contacted', async () => {
    const { result, sent } = await send(SENT, { ...ANSWERS, files: [PLAN] });
    expect(result).to.deep.equal({
      kind: 'failed',
      reason: 'files-unsupported',
      isRetrySafe: true,
      paths: ['files'],
    });
    expect(sent).to.have.length(0);
  });

  for (const [name, reply, reason, isRetrySafe] of [
    [
      'a right that is missing',
      json({ message: "The 'restful post webform_rest_submit' permission is required." }, { status: 403 }),
      'not-found',
      true,
    ],
    ['a module that is not there', status(404), 'not-found', true],
    ['a format that is not served', json({ message: 'Not acceptable' }, { status: 406 }), 'not-found', true],
    ['nothing under 200', json({}), 'invalid-response', false],
    ['a page under 200', () => new Response('<html>'), 'invalid-response', false],
  ] as const) {
    it(`${name}: ${reason}`, async () => {
      expect((await send(reply)).result).to.deep.include({ kind: 'failed', reason, isRetrySafe });
    });
  }
});

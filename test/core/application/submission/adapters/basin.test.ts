import { expect } from '@open-wc/testing';
import { fieldsOfRequest, headerOf, sendTo } from '../../../../helpers/applications.js';
import { json, useNetwork } from '../../../../helpers/network.js';

const SUBMISSION = { format: 'basin' } as const;

describe('Basin', () => {
  const network = useNetwork();

  it('receives form data with its own honeypot', async () => {
    const url = network.respondAt(json({ success: true }));
    const { sent, sentKey } = await sendTo(network, url, SUBMISSION, {
      topics: ['sport', 'music'],
      idea: 'x',
    });
    expect(await fieldsOfRequest(sent)).to.have.deep.members([
      ['submission_key', sentKey],
      ['submission_contest', 'ideas'],
      ['_gotcha', ''],
      ['topics[]', 'sport'],
      ['topics[]', 'music'],
      ['idea', 'x'],
    ]);
    expect(headerOf(sent, 'accept')).to.equal('application/json');
    expect(sent.init.credentials).to.equal('omit');
  });

  for (const reply of [{ success: true }, { success: true, submission_id: 9 }, {}]) {
    it(`200 with ${JSON.stringify(reply)}: sent`, async () => {
      const { result } = await sendTo(network, network.respondAt(json(reply)), SUBMISSION);
      expect(result.kind).to.equal('sent');
    });
  }

  for (const [code, reply, message] of [
    [422, { error: 'Invalid captcha' }, 'Invalid captcha'],
    [200, { error: 'Spam <b>detected</b>' }, 'Spam detected'],
    [200, { success: false, errors: 'No' }, 'No'],
    [200, { success: false }, undefined],
  ] as const) {
    it(`${code} with ${JSON.stringify(reply)}: refused`, async () => {
      const { result } = await sendTo(network, network.respondAt(json(reply, { status: code })), SUBMISSION);
      expect(result).to.deep.equal({ kind: 'rejected', fields: {}, message });
    });
  }

  it('200 with a page: outcome unknown', async () => {
    const { result } = await sendTo(
      network,
      network.respondAt(() => new Response('<html>OK')),
      SUBMISSION,
    );
    expect(result).to.deep.include({ kind: 'failed', reason: 'invalid-response', isRetrySafe: false });
  });
});

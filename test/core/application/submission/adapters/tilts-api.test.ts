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

const RECEIPT = {
  reference: '2026-K7QF9M',
  withdrawalCode: 'ABCD-EFGH-JKMN',
  received: '2026-11-22T11:00:00Z',
};
const WITH_FILES = { ...ANSWERS, files: [PLAN, SKETCH] };

describe('the Tilts API', () => {
  const network = useNetwork();

  it('JSON: one document, nested, with the files inside', async () => {
    const submission = { format: 'tilts-json', extra: { campaign: 'school' } } as const;
    const { sent, sentKey } = await sendTo(network, network.respondAt(json(RECEIPT)), submission, WITH_FILES);
    expect(JSON.parse(sent.init.body as string)).to.deep.equal({
      version: 1,
      contest: 'ideas',
      key: sentKey,
      language: 'lv',
      answers: WITH_FILES,
      antiSpam: { honeypot: '', elapsedSeconds: 240 },
      extra: { campaign: 'school' },
      files: [
        { ...PLAN, data: btoa('plan') },
        { ...SKETCH, data: btoa('sketch') },
      ],
    });
    expect(headerOf(sent, 'content-type')).to.equal('application/json');
    expect(headerOf(sent, 'idempotency-key')).to.equal(sentKey);
    expect(sent.init.credentials).to.equal('omit');
  });

  it('multipart: the document, and the files by their keys', async () => {
    const url = network.respondAt(json(RECEIPT));
    const { sent, sentKey } = await sendTo(network, url, { format: 'tilts-multipart' });
    const [[name, text]] = (await fieldsOfRequest(sent)) as [[string, string]];
    expect(name).to.equal('application');
    expect(JSON.parse(text)).to.deep.include({ version: 1, key: sentKey, answers: ANSWERS });
    expect(headerOf(sent, 'idempotency-key')).to.equal(sentKey);
    expect(headerOf(sent, 'content-type')).to.equal(null);
  });

  for (const format of ['tilts-json', 'tilts-multipart'] as const) {
    describe(format, () => {
      const send = (reply: Answer) =>
        sendTo(network, network.respondAt(reply), { format }).then(({ result }) => result);

      for (const code of [200, 201]) {
        it(`${code} with a reference: sent, with the receipt`, async () =>
          expect(await send(json(RECEIPT, { status: code }))).to.deep.equal({
            kind: 'sent',
            receipt: { ...RECEIPT, message: undefined },
          }));
      }

      it('2xx without a reference: outcome unknown, and safe to retry', async () => {
        for (const reply of [json({}), json({ reference: '' }), status(200)])
          expect(await send(reply)).to.deep.include({
            kind: 'failed',
            reason: 'invalid-response',
            isRetrySafe: true,
          });
      });

      it('422: refused, with codes at the answers', async () => {
        const errors = [
          { field: 'email', code: 'email' },
          { field: 'members.0.name', code: 'required', message: 'Kā sauc?' },
          { nothing: true },
        ];
        expect(await send(json({ code: 'invalid', errors }, { status: 422 }))).to.deep.equal({
          kind: 'rejected',
          code: 'invalid',
          message: undefined,
          reference: undefined,
          fields: {
            email: { code: 'email', message: undefined },
            'members.0.name': { code: 'required', message: 'Kā sauc?' },
          },
        });
      });

      it('reads errors in other common formats', async () => {
        const errors = { email: 'Nav e-pasts', idea: ['Par garu', 'Par īsu'] };
        expect(await send(json({ errors }, { status: 400 }))).to.have.deep.property('fields', {
          email: { code: undefined, message: 'Nav e-pasts' },
          idea: { code: undefined, message: 'Par garu' },
        });
      });

      it('takes a single message as it is, not character by character', async () => {
        const result = await send(json({ errors: 'Slēgts' }, { status: 400 }));
        expect(result).to.deep.include({ kind: 'rejected', fields: {}, message: 'Slēgts' });
      });

      it('409: already received with other answers', async () => {
        const reply = { code: 'already-received', reference: '2026-K7QF9M' };
        expect(await send(json(reply, { status: 409 }))).to.deep.include({
          kind: 'rejected',
          code: 'already-received',
          reference: '2026-K7QF9M',
        });
      });

      for (const [name, reply, reason] of [
        ['413', json({ code: 'too-large' }, { status: 413 }), 'too-large'],
        ['429', json({ code: 'busy' }, { status: 429 }), 'busy'],
        ['500', json({ message: 'x' }, { status: 500 }), 'server'],
        ['404', status(404), 'not-found'],
        ['broken JSON', () => new Response('{"reference": "2026-'), 'invalid-response'],
      ] as const) {
        it(`${name}: ${reason}, and safe to retry`, async () =>
          expect(await send(reply)).to.deep.include({ kind: 'failed', reason, isRetrySafe: true }));
      }
    });
  }
});

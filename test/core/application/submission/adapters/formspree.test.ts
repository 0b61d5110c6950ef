import { expect } from '@open-wc/testing';
import {
  ANSWERS,
  fieldsOfRequest,
  headerOf,
  PLAN,
  sendTo,
  SKETCH,
} from '../../../../helpers/applications.js';
import { json, status, useNetwork } from '../../../../helpers/network.js';

const SUBMISSION = {
  format: 'formspree',
  fieldMap: { idea: 'ideja' },
  extra: { _subject: 'Konkurss' },
} as const;
const FORM = 'https://formspree.example/f/abc';
const SENT = json({ next: '/thanks?language=en', ok: true });

describe('Formspree', () => {
  const network = useNetwork();

  it('receives form data with its own honeypot, and a request for JSON', async () => {
    const answers = { ...ANSWERS, files: [PLAN, SKETCH] };
    network.setResponses(FORM, SENT);
    const { sent, sentKey } = await sendTo(network, FORM, SUBMISSION, answers);
    expect(await fieldsOfRequest(sent)).to.have.deep.members([
      ['_subject', 'Konkurss'],
      ['submission_key', sentKey],
      ['submission_contest', 'ideas'],
      ['_gotcha', ''],
      ['name', 'Anna Bērziņa'],
      ['email', 'anna@example.lv'],
      ['ideja', 'Skeitparks\npie skolas'],
      ['topics', 'sport'],
      ['topics', 'music'],
      ['agreed', '1'],
      ['members_1_name', 'Jānis'],
      ['members_1_birthYear', '2009'],
      ['files', 'plāns.pdf (application/pdf): plan'],
      ['files', 'skice.png (image/png): sketch'],
    ]);
    // Without it the answer is a page.
    expect(headerOf(sent, 'accept')).to.equal('application/json');
    expect(sent.init.credentials).to.equal('omit');
  });

  for (const reply of [{ next: 'https://formspree.io/thanks' }, { ok: true }]) {
    it(`${Object.keys(reply)[0]}: sent`, async () => {
      const { result } = await sendTo(network, network.respondAt(json(reply)), SUBMISSION);
      expect(result.kind).to.equal('sent');
    });
  }

  for (const code of [422, 200]) {
    it(`errors with ${code}: refused, at the questions`, async () => {
      const reply = json(
        {
          error: 'Validation errors',
          errors: [
            { code: 'TYPE_EMAIL', field: 'email', message: 'should be an email' },
            { code: 'REQUIRED_FIELD_EMPTY', field: 'ideja', message: 'is required' },
            { code: 'EMPTY', message: 'can’t be empty' },
          ],
        },
        { status: code },
      );
      const { result } = await sendTo(network, network.respondAt(reply), SUBMISSION);
      expect(result).to.deep.equal({
        kind: 'rejected',
        code: undefined,
        message: 'can’t be empty',
        fields: { email: { message: 'should be an email' }, idea: { message: 'is required' } },
      });
    });
  }

  it('a blocked form: refused as spam', async () => {
    const reply = { error: 'Blocked', errors: [{ code: 'BLOCKED', message: 'Submission blocked' }] };
    const { result } = await sendTo(network, network.respondAt(json(reply, { status: 403 })), SUBMISSION);
    expect(result).to.deep.include({ kind: 'rejected', code: 'spam', message: 'Submission blocked' });
  });

  it('a missing form: refused, with its message', async () => {
    const reply = {
      error: 'Form not found',
      errors: [{ code: 'FORM_NOT_FOUND', message: 'Form not found' }],
    };
    const { result } = await sendTo(network, network.respondAt(json(reply, { status: 404 })), SUBMISSION);
    expect(result).to.deep.include({ kind: 'rejected', message: 'Form not found' });
  });

  for (const [name, reply, reason, isRetrySafe] of [
    ['a page that asks for a captcha', () => new Response('<html>'), 'invalid-response', false],
    ['JSON that says nothing', json({}), 'invalid-response', false],
    ['too many at once', status(429), 'busy', true],
    ['a failed server', status(500), 'server', false],
  ] as const) {
    it(`${name}: ${reason}`, async () => {
      const { result } = await sendTo(network, network.respondAt(reply), SUBMISSION);
      expect(result).to.deep.include({ kind: 'failed', reason, isRetrySafe });
    });
  }
});

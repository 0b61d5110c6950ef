import { expect } from '@open-wc/testing';
import {
  submit,
  type Result,
  type SubmitOptions,
} from '../../../../src/core/application/submission/submit.js';
import type { FileRef } from '../../../../src/core/application/answers.js';
import { ANSWERS, application, OPTIONS, PLAN } from '../../../helpers/applications.js';
import { useOnlineStatus, useUploads } from '../../../helpers/online-status.js';
import {
  networkError,
  deferred,
  json,
  neverResponds,
  status,
  useNetwork,
  type Answer,
} from '../../../helpers/network.js';
import { useFakeTimers } from '../../../helpers/timers.js';
import { waitUntil } from '../../../helpers/wait.js';

const RECEIPT = { reference: '2026-1', withdrawalCode: 'ABCD', received: '2026-11-22T11:00:00Z' };
const SENT = json(RECEIPT, { status: 201 });
const WITH_FILE = { ...ANSWERS, files: [PLAN] };

describe('submit', () => {
  const network = useNetwork();
  const line = useOnlineStatus();
  const uploads = useUploads();

  const to = (endpoint: string, format: 'tilts-json' | 'tilts-multipart' | 'basin' = 'tilts-json') => ({
    endpoint,
    format,
  });
  const send = (
    answers: readonly Answer[],
    options: Partial<SubmitOptions> = {},
    format?: 'tilts-json' | 'basin',
  ): Promise<Result> =>
    submit(to(network.respondAt(...answers), format), application(), { ...OPTIONS, ...options });

  const start = async (options: Partial<SubmitOptions> = {}) => {
    const one = application(WITH_FILE);
    const sending = submit(to('/applications', 'tilts-multipart'), one, { ...OPTIONS, ...options });
    await waitUntil(() => uploads.length, undefined);
    return { sending, upload: uploads[0]!, one };
  };

  describe('retries with the same key', () => {
    for (const [name, first] of [
      ['a dead line', networkError],
      ['a failed server', status(500)],
      ['a gateway that gave up', status(504)],
      ['too many at once', status(429)],
      ['broken JSON', () => new Response('{"reference"')],
      ['the login page of a hotel', () => new Response('<!doctype html>')],
    ] as const) {
      it(`after ${name}`, async () => {
        const tries: number[] = [];
        const result = await send([first, SENT], { pauses: [0], onRetry: (number) => tries.push(number) });
        expect(result.kind).to.equal('sent');
        expect(tries).to.deep.equal([2]);
        const keys = network.sent.map(({ init }) => new Headers(init.headers).get('idempotency-key'));
        expect(keys).to.have.length(2);
        expect(new Set(keys).size).to.equal(1);
      });
    }

    it('no more often than allowed, and reports the last outcome', async () => {
      const result = await send([status(500)], { pauses: [0, 0] });
      expect(network.sent).to.have.length(3);
      expect(result).to.deep.equal({ kind: 'failed', reason: 'server', isRetrySafe: true, status: 500 });
    });

    for (const [name, answer, kind] of [
      ['a refusal', json({ code: 'invalid', errors: [] }, { status: 422 }), 'rejected'],
      ['too large', status(413), 'failed'],
      ['a wrong address', status(404), 'failed'],
    ] as const) {
      it(`not after ${name}`, async () => {
        expect((await send([answer], { pauses: [0] })).kind).to.equal(kind);
        expect(network.sent).to.have.length(1);
      });
    }

    it('not if the back end would store it twice', async () => {
      for (const answer of [networkError, status(500), () => new Response('<html>')]) {
        const before = network.sent.length;
        const result = await send([answer], { pauses: [0] }, 'basin');
        expect(result).to.deep.include({ kind: 'failed', isRetrySafe: false });
        expect(network.sent.length - before).to.equal(1);
      }
    });

    it('whenever the back end stored nothing', async () => {
      const result = await send([status(429), json({ success: true })], { pauses: [0] }, 'basin');
      expect(result.kind).to.equal('sent');
    });
  });

  describe('waits as long as the server asks', () => {
    const busy =
      (after: string): Answer =>
      () =>
        new Response('', { status: 429, headers: { 'retry-after': after } });

    it('and continues', async () => {
      expect((await send([busy('0'), SENT], { pauses: [0] })).kind).to.equal('sent');
    });

    it('but says so if that is long and a person is waiting', async () => {
      expect(await send([busy('120'), SENT], { pauses: [0] })).to.deep.equal({
        kind: 'failed',
        reason: 'busy',
        isRetrySafe: true,
        status: 429,
        retryAfter: 120_000,
      });
    });
  });

  describe('one click is one application', () => {
    it('a double click sends once, and both get the receipt', async () => {
      const { answer, resolve } = deferred();
      const submission = to(network.respondAt(answer));
      const one = application();
      const both = [submit(submission, one, OPTIONS), submit(submission, one, OPTIONS)];
      resolve(SENT);
      const [first, second] = await Promise.all(both);
      expect(first).to.deep.equal(second);
      expect(network.sent).to.have.length(1);
    });

    it('a later click sends again with the same key', async () => {
      const submission = to(network.respondAt(status(404), SENT));
      const one = application();
      expect((await submit(submission, one, OPTIONS)).kind).to.equal('failed');
      expect((await submit(submission, one, OPTIONS)).kind).to.equal('sent');
    });
  });

  describe('suspects large files', () => {
    const LARGE = { ...PLAN, size: 750_000 };
    /** Only what has no body is answered, as by a server that refuses large requests without CORS headers. */
    const answersWithoutBody: Answer = ({ url, init }) =>
      init.method === 'HEAD' ? new Response('') : networkError({ url, init });
    const sendFile = (file: FileRef, answer: Answer) =>
      submit(to(network.respondAt(answer)), application({ ...ANSWERS, files: [file] }), OPTIONS);

    it('if the server answers without them, and names their answers', async () => {
      expect(await sendFile(LARGE, answersWithoutBody)).to.deep.equal({
        kind: 'failed',
        reason: 'maybe-too-large',
        isRetrySafe: true,
        paths: ['files'],
      });
    });

    it('after all attempts, and once', async () => {
      const endpoint = network.respondAt(answersWithoutBody);
      await submit(to(endpoint), application({ files: [LARGE] }), { ...OPTIONS, pauses: [0, 0] });
      expect(network.sentTo(endpoint).map(({ init }) => init.method)).to.deep.equal([
        'POST',
        'POST',
        'POST',
        'HEAD',
      ]);
    });

    it('and still says that a back end without keys may have them', async () => {
      const submission = to(network.respondAt(answersWithoutBody), 'basin');
      const sending = submit(submission, application({ ...ANSWERS, files: [LARGE] }), OPTIONS);
      await waitUntil(() => uploads.length, undefined);
      uploads[0]!.progress(100, 100);
      uploads[0]!.fail();
      expect(await sending).to.deep.include({ reason: 'maybe-too-large', isRetrySafe: false });
    });

    for (const [name, file, answer] of [
      ['if they are small', { ...PLAN, size: 749_999 }, answersWithoutBody],
      ['if the server does not answer at all', LARGE, networkError],
    ] as const)
      it(`not ${name}`, async () => {
        expect(await sendFile(file, answer)).to.deep.equal({
          kind: 'failed',
          reason: 'network',
          isRetrySafe: true,
        });
      });

    it('not after the server has answered', async () => {
      expect(await sendFile(LARGE, status(500))).to.deep.include({ reason: 'server' });
      expect(await sendFile(LARGE, status(413))).to.deep.equal({
        kind: 'failed',
        reason: 'too-large',
        isRetrySafe: true,
        status: 413,
        paths: ['files'],
      });
    });

    it('not after the connection of the device dropped', async () => {
      const answer: Answer = (request) => {
        line.isOnline = false;
        return networkError(request);
      };
      expect(await sendFile(LARGE, answer)).to.deep.include({ reason: 'offline' });
    });
  });

  describe('contacts no server', () => {
    it('offline', async () => {
      line.isOnline = false;
      expect(await send([SENT])).to.deep.equal({ kind: 'failed', reason: 'offline', isRetrySafe: true });
      expect(network.sent).to.have.length(0);
    });

    it('for a program', async () => {
      for (const antiSpam of [
        { honeypot: 'https://spam.example', elapsedSeconds: 200 },
        { honeypot: '', elapsedSeconds: 1 },
      ]) {
        const result = await submit(to(network.respondAt(SENT)), { ...application(), antiSpam }, OPTIONS);
        expect(result).to.deep.equal({ kind: 'rejected', code: 'spam', fields: {} });
      }
      expect(network.sent).to.have.length(0);
    });

    it('for a file whose content is missing', async () => {
      const result = await submit(to(network.respondAt(SENT)), application(WITH_FILE), {
        ...OPTIONS,
        readFile: () => Promise.resolve(undefined),
      });
      expect(result).to.deep.equal({
        kind: 'failed',
        reason: 'unreadable-files',
        isRetrySafe: true,
        paths: ['files'],
      });
      expect(network.sent).to.have.length(0);
    });

    it('for more bytes than it accepts', async () => {
      const submission = { ...to(network.respondAt(SENT)), maxBytes: 3 };
      expect(await submit(submission, application(WITH_FILE), OPTIONS)).to.deep.include({
        reason: 'too-large',
        paths: ['files'],
      });
      expect(network.sent).to.have.length(0);
    });
  });

  it('stops when the person cancels', async () => {
    const abort = new AbortController();
    const sending = send([neverResponds], { signal: abort.signal, pauses: [0] });
    await waitUntil(() => network.sent.length);
    abort.abort();
    expect(await sending).to.deep.equal({ kind: 'failed', reason: 'aborted', isRetrySafe: true });
  });

  it('stops between two attempts', async () => {
    const abort = new AbortController();
    const sending = send([status(500)], { signal: abort.signal, pauses: [15_000] });
    await waitUntil(() => network.sent.length);
    abort.abort();
    expect(await sending).to.deep.include({ kind: 'failed', reason: 'server' });
  });

  it('treats a network error after the connection dropped as offline', async () => {
    const answer: Answer = () => {
      line.isOnline = false;
      return networkError({ url: '', init: {} });
    };
    expect(await send([answer])).to.deep.equal({ kind: 'failed', reason: 'offline', isRetrySafe: true });
  });

  describe('without progress', () => {
    const time = useFakeTimers();

    it('retries with the same key', async () => {
      const sending = send([neverResponds, SENT], { timeout: 60_000, pauses: [0] });
      expect((await time.runUntilSettled(sending)).kind).to.equal('sent');
      const keys = network.sent.map(({ init }) => new Headers(init.headers).get('idempotency-key'));
      expect(keys).to.have.length(2);
      expect(new Set(keys).size).to.equal(1);
    });

    it('gives up on an upload', async () => {
      const { sending, upload } = await start({ timeout: 60_000 });
      await time.advance(59_000);
      expect(upload.isAborted).to.equal(false);
      await time.advance(1_000);
      expect(await sending).to.deep.include({ kind: 'failed', reason: 'timeout' });
      expect(upload.isAborted).to.equal(true);
    });
  });

  describe('uploads', () => {
    it('report their progress', async () => {
      const shares: number[] = [];
      const { sending, upload, one } = await start({ onProgress: (share) => shares.push(share) });
      expect(upload.url).to.equal(new URL('/applications', location.href).href);
      expect(upload.headers['Idempotency-Key']).to.equal(one.key);
      expect((upload.body.get(PLAN.key) as File).name).to.equal('plāns.pdf');
      upload.progress(25, 100);
      upload.progress(100, 100);
      upload.answer(201, JSON.stringify(RECEIPT));
      expect((await sending).kind).to.equal('sent');
      expect(shares).to.deep.equal([0.25, 1]);
    });

    it('read Retry-After', async () => {
      const { sending, upload } = await start();
      upload.answer(429, '', 'content-type: text/plain\r\nretry-after: 30\r\n');
      expect(await sending).to.deep.include({ reason: 'busy', retryAfter: 30_000 });
    });

    it('fail when the connection is lost', async () => {
      const { sending, upload } = await start();
      upload.progress(25, 100);
      upload.fail();
      expect(await sending).to.deep.include({ kind: 'failed', reason: 'network', isRetrySafe: true });
    });

    it('stop when the person cancels', async () => {
      const abort = new AbortController();
      const { sending, upload } = await start({ signal: abort.signal });
      abort.abort();
      expect(await sending).to.deep.include({ kind: 'failed', reason: 'aborted' });
      expect(upload.isAborted).to.equal(true);
    });

    it('that were interrupted are safe to repeat with any back end', async () => {
      const endpoint = '/wp-json/contact-form-7/v1/contact-forms/1/feedback';
      const submission = { endpoint, format: 'contact-form-7' } as const;
      for (const [loaded, isRetrySafe] of [
        [50, true],
        [100, false],
      ] as const) {
        const sending = submit(submission, application(WITH_FILE), OPTIONS);
        const before = uploads.length;
        await waitUntil(() => uploads.length > before, undefined);
        uploads.at(-1)!.progress(loaded, 100);
        uploads.at(-1)!.fail();
        expect(await sending).to.deep.include({ reason: 'network', isRetrySafe });
      }
    });
  });
});

import { expect } from '@open-wc/testing';
import type { Submission } from '../../../../src/core/feed/schema/schema.js';
import { Draft } from '../../../../src/core/application/drafts/draft.js';
import { listDrafts } from '../../../../src/core/application/drafts/list-drafts.js';
import {
  Outbox,
  type SubmissionStatus,
} from '../../../../src/core/application/submission/submission-queue.js';
import { useOnlineStatus } from '../../../helpers/online-status.js';
import { networkError, deferred, json, status, useNetwork, type Answer } from '../../../helpers/network.js';
import { clearDrafts } from '../../../helpers/storage.js';
import { useFakeTimers } from '../../../helpers/timers.js';
import { waitUntil } from '../../../helpers/wait.js';

const RECEIPT = { reference: '2026-1', withdrawalCode: 'ABCD', received: '2026-11-22T11:00:00Z' };
const SENT = json(RECEIPT, { status: 201 });

describe('Outbox', () => {
  const network = useNetwork();
  const line = useOnlineStatus();
  const time = useFakeTimers();
  const realNow = Date.now;
  const opened: { close(): void }[] = [];
  let now = Date.UTC(2026, 10, 22, 9);

  beforeEach(() => (Date.now = () => now));
  afterEach(async () => {
    opened.splice(0).forEach((each) => each.close());
    Date.now = realNow;
    await clearDrafts();
  });

  const begin = async (place: 'memory' | 'local' = 'local'): Promise<Draft> => {
    const draft = Draft.start('ideas');
    opened.push(draft);
    draft.set('idea', 'Skeitparks');
    await draft.moveTo(place);
    now += 60_000;
    return draft;
  };
  const outboxOf = (
    draft: Draft,
    url: string,
    format: Submission['format'] = 'tilts-json',
  ): { outbox: Outbox; phases: string[]; until: (kind: SubmissionStatus['kind']) => Promise<void> } => {
    const outbox = new Outbox(draft, { endpoint: url, format });
    opened.push(outbox);
    const phases: string[] = [];
    outbox.addEventListener('change', () => phases.push(outbox.status.kind));
    return {
      outbox,
      phases,
      until: (kind) => waitUntil(() => outbox.status.kind === kind, kind),
    };
  };
  const resultOf = ({ status }: Outbox) => (status.kind === 'done' ? status.result : undefined);

  it('sends, and gives the draft its receipt', async () => {
    const draft = await begin();
    const { outbox, phases } = outboxOf(draft, network.respondAt(SENT));
    await time.runUntilSettled(outbox.send());
    expect(phases).to.deep.equal(['sending', 'done']);
    expect(draft.record).to.deep.include({ state: 'sent' });
    expect(draft.record.receipt).to.deep.include(RECEIPT);
  });

  it('sends what was started while the clock was ahead', async () => {
    const draft = await begin();
    now -= 86_400_000;
    const { outbox } = outboxOf(draft, network.respondAt(SENT));
    await time.runUntilSettled(outbox.send());
    expect(draft.record.receipt).to.deep.include(RECEIPT);
  });

  it('sends once, however often the button is clicked', async () => {
    const draft = await begin();
    const { outbox, until } = outboxOf(draft, network.respondAt(SENT));
    await time.runUntilSettled(Promise.all([outbox.send(), outbox.send(), outbox.send()]));
    await until('done');
    expect(network.sent).to.have.length(1);
  });

  it('after a refusal everything can be corrected, and the next attempt has the same key', async () => {
    const draft = await begin();
    const refusal = json({ code: 'invalid', errors: [{ field: 'idea', code: 'too-long' }] }, { status: 422 });
    const { outbox } = outboxOf(draft, network.respondAt(refusal, SENT));
    await time.runUntilSettled(outbox.send());
    expect(resultOf(outbox)).to.have.nested.property('fields.idea.code', 'too-long');
    expect(draft.record).to.deep.include({ state: 'editing', answers: { idea: 'Skeitparks' } });
    draft.set('idea', 'Parks');
    await time.runUntilSettled(outbox.send());
    expect(resultOf(outbox)).to.have.property('kind', 'sent');
    const keys = network.sent.map(({ init }) => new Headers(init.headers).get('idempotency-key'));
    expect(new Set(keys)).to.deep.equal(new Set([draft.record.key]));
  });

  describe('offline', () => {
    it('keeps it, says so, and sends it when the connection returns', async () => {
      const draft = await begin();
      line.isOnline = false;
      const { outbox, until } = outboxOf(draft, network.respondAt(SENT));
      await time.runUntilSettled(outbox.send());
      expect(outbox.status).to.deep.equal({ kind: 'retry-scheduled', reason: 'offline', next: now + 30_000 });
      expect(draft.record.state).to.equal('queued');
      expect(network.sent).to.have.length(0);
      line.isOnline = true;
      await until('done');
      expect(draft.record.state).to.equal('sent');
    });

    it('continues after a reload', async () => {
      const draft = await begin();
      line.isOnline = false;
      const first = outboxOf(draft, network.respondAt(SENT));
      await time.runUntilSettled(first.outbox.send());
      first.outbox.close();
      draft.close();
      line.isOnline = true;
      const [found] = await listDrafts('ideas');
      const again = new Draft(found!.record, found!.location);
      opened.push(again);
      const { outbox, until } = outboxOf(again, network.respondAt(SENT));
      outbox.resume();
      await until('done');
      expect(again.record.state).to.equal('sent');
    });

    it('does not send what nobody submitted', async () => {
      const { outbox } = outboxOf(await begin(), network.respondAt(SENT));
      outbox.resume();
      line.isOnline = false;
      line.isOnline = true;
      expect(outbox.status.kind).to.equal('idle');
      expect(network.sent).to.have.length(0);
    });

    it('waits if the server cannot be reached, and retries at growing intervals', async () => {
      const draft = await begin();
      const { outbox, until } = outboxOf(draft, network.respondAt(networkError));
      await time.runUntilSettled(outbox.send());
      expect(outbox.status).to.deep.include({
        kind: 'retry-scheduled',
        reason: 'network',
        next: now + 30_000,
      });
      await time.runUntilSettled(outbox.send());
      expect(outbox.status).to.deep.include({ kind: 'retry-scheduled', next: now + 60_000 });
      network.setResponses(network.sent[0]!.url, SENT);
      dispatchEvent(new Event('online'));
      await until('done');
      expect(draft.record.state).to.equal('sent');
    });

    it('waits as long as a busy server asks', async () => {
      const busy: Answer = () => new Response('', { status: 429, headers: { 'retry-after': '600' } });
      const { outbox } = outboxOf(await begin(), network.respondAt(busy));
      await time.runUntilSettled(outbox.send());
      expect(outbox.status).to.deep.equal({ kind: 'retry-scheduled', reason: 'busy', next: now + 600_000 });
    });

    it('can be cancelled', async () => {
      const draft = await begin();
      line.isOnline = false;
      const { outbox } = outboxOf(draft, network.respondAt(SENT));
      await time.runUntilSettled(outbox.send());
      outbox.cancel();
      line.isOnline = true;
      expect(outbox.status.kind).to.equal('idle');
      expect(draft.record.state).to.equal('editing');
      expect(network.sent).to.have.length(0);
    });

    it('waits in memory if it must not be stored', async () => {
      const draft = await begin('memory');
      line.isOnline = false;
      const { outbox, until } = outboxOf(draft, network.respondAt(SENT));
      await time.runUntilSettled(outbox.send());
      expect(localStorage.length).to.equal(0);
      line.isOnline = true;
      await until('done');
      expect(draft.record.state).to.equal('sent');
      expect(localStorage.length).to.equal(0);
    });
  });

  it('sends if the browser wrongly reports that it is offline', async () => {
    for (const format of ['tilts-json', 'basin'] as const) {
      const draft = await begin();
      line.reportOffline();
      const url = network.respondAt(format === 'basin' ? json({ success: true }) : SENT);
      await time.runUntilSettled(outboxOf(draft, url, format).outbox.send());
      expect(draft.record.state).to.equal('sent');
      const posts = network.sentTo(url).filter(({ init }) => init.method === 'POST');
      expect(posts).to.have.length(1);
    }
  });

  describe('without locks', () => {
    const denied = (): DOMException => new DOMException('denied', 'SecurityError');
    const locks: Record<string, () => unknown> = {
      'for there are none': () => undefined,
      'and the request fails': () => ({ request: () => Promise.reject(denied()) }),
      'and the request throws': () => ({
        request: () => {
          throw denied();
        },
      }),
      'and the request is never answered': () => ({ request: () => new Promise(() => undefined) }),
      'and asking for them throws': () => {
        throw denied();
      },
      'and the second request fails': () => ({
        request: (_: string, { ifAvailable }: LockOptions, work: (lock: null) => unknown) =>
          ifAvailable ? Promise.resolve(work(null)) : Promise.reject(denied()),
      }),
    };
    afterEach(() => {
      delete (navigator as { locks?: LockManager }).locks;
    });
    for (const [name, get] of Object.entries(locks))
      it(`sends once, ${name}`, async () => {
        Object.defineProperty(navigator, 'locks', { configurable: true, get });
        const draft = await begin();
        const { outbox } = outboxOf(draft, network.respondAt(SENT));
        await time.runUntilSettled(Promise.all([outbox.send(), outbox.send()]));
        expect(draft.record.receipt).to.deep.include(RECEIPT);
        expect(network.sent).to.have.length(1);
      });
  });

  describe('does not retry automatically', () => {
    it('what could be stored twice', async () => {
      const draft = await begin();
      const { outbox } = outboxOf(draft, network.respondAt(networkError), 'basin');
      await time.runUntilSettled(outbox.send());
      expect(resultOf(outbox)).to.deep.include({ reason: 'network', isRetrySafe: false });
      expect(draft.record.state).to.equal('editing');
    });
    it('what waiting does not fix', async () => {
      const draft = await begin();
      const { outbox } = outboxOf(draft, network.respondAt(status(413)));
      await time.runUntilSettled(outbox.send());
      expect(resultOf(outbox)).to.deep.include({ reason: 'too-large' });
      expect(draft.record.state).to.equal('editing');
    });
  });

  describe('in two tabs', () => {
    it('one sends, and the other shows it as sent', async () => {
      const draft = await begin();
      const twin = new Draft(draft.record, 'local');
      opened.push(twin);
      const { answer, resolve } = deferred();
      const url = network.respondAt(answer);
      const [one, two] = [outboxOf(draft, url), outboxOf(twin, url)];
      const first = one.outbox.send();
      await waitUntil(() => network.sent.length);
      const second = two.outbox.send();
      await two.until('sending-in-other-tab');
      resolve(SENT);
      await Promise.all([first, second]);
      expect(network.sent).to.have.length(1);
      expect(resultOf(two.outbox)).to.have.nested.property('receipt.reference', '2026-1');
      expect(twin.record.state).to.equal('sent');
    });

    it('the other can be cancelled', async () => {
      const draft = await begin();
      const twin = new Draft(draft.record, 'local');
      opened.push(twin);
      const { answer, resolve } = deferred();
      const url = network.respondAt(answer);
      const [one, two] = [outboxOf(draft, url), outboxOf(twin, url)];
      const first = one.outbox.send();
      await waitUntil(() => network.sent.length);
      const second = two.outbox.send();
      await two.until('sending-in-other-tab');
      two.outbox.cancel();
      await second;
      expect(resultOf(two.outbox)).to.deep.include({ reason: 'aborted' });
      resolve(SENT);
      await first;
      expect(draft.record.state).to.equal('sent');
    });
  });

  it('stops when the page is closed while sending, and leaves the draft unchanged', async () => {
    const draft = await begin();
    const { outbox } = outboxOf(
      draft,
      network.respondAt(() => new Promise(() => undefined)),
    );
    void outbox.send();
    await waitUntil(() => network.sent.length);
    outbox.close();
    expect(draft.record).to.deep.include({ state: 'editing', answers: { idea: 'Skeitparks' } });
  });
});

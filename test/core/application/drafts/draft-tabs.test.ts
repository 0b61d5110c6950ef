import { expect } from '@open-wc/testing';
import type { Draft } from '../../../../src/core/application/drafts/draft.js';
import type { DraftRecord } from '../../../../src/core/application/drafts/draft-record.js';
import {
  CONTEST,
  RECEIPT,
  countEvents,
  storedDraft,
  storedDraftNames,
  useDrafts,
} from '../../../helpers/drafts.js';
import { openOtherTab } from '../../../helpers/storage.js';

describe('A draft in two tabs', () => {
  const { begin, clock } = useDrafts();

  let other: ReturnType<typeof openOtherTab>;
  beforeEach(() => (other = openOtherTab()));
  afterEach(() => other.close());

  const itemOf = (draft: Draft): string => `tilts:draft:${CONTEST}:${draft.record.key}`;
  /** The other tab writes as this code does. */
  const writeThere = async (draft: Draft, change: Partial<DraftRecord>): Promise<void> => {
    const record = JSON.parse(localStorage.getItem(itemOf(draft))!) as DraftRecord;
    const told = other.nextStorageEvent();
    clock.now += 10;
    const text = JSON.stringify({ ...record, changed: clock.now, ...change });
    other.storage.setItem(itemOf(draft), text);
    await told;
  };

  it('adopts what the other tab wrote, and reports it', async () => {
    const draft = begin();
    draft.set('idea', 'here');
    await draft.moveTo('local');
    const changes = countEvents(draft, 'remote-change');
    await writeThere(draft, { answers: { idea: 'there', sum: 5 } });
    expect(changes.count).to.equal(1);
    expect(draft.record.answers).to.deep.equal({ idea: 'there', sum: 5 });
  });

  it('keeps the latest change of each answer', async () => {
    const draft = begin();
    draft.set('idea', 'old');
    await draft.moveTo('local');
    clock.now += 5;
    draft.set('idea', 'typed here');
    await writeThere(draft, { answers: { idea: 'typed there', sum: 5 } });
    draft.flush();
    expect(draft.record.answers).to.deep.equal({ idea: 'typed here', sum: 5 });
    expect(storedDraft().answers).to.deep.equal({ idea: 'typed here', sum: 5 });
  });

  it('finds changes it was not notified of before it writes', async () => {
    const draft = begin();
    draft.set('idea', 'here');
    await draft.moveTo('local');
    const record = storedDraft();
    // A tab is not notified of its own writes, nor of those that came while it was frozen.
    localStorage.setItem(
      itemOf(draft),
      JSON.stringify({ ...record, changed: clock.now + 1, answers: { sum: 5, idea: 'here' } }),
    );
    const changes = countEvents(draft, 'remote-change');
    clock.now += 20;
    draft.set('idea', 'later');
    draft.flush();
    expect(changes.count).to.equal(1);
    expect(storedDraft().answers).to.deep.equal({ idea: 'later', sum: 5 });
  });

  it('is not written again after the other tab has deleted it', async () => {
    const draft = begin();
    draft.set('idea', 'x');
    await draft.moveTo('local');
    const gone = countEvents(draft, 'deleted');
    const told = other.nextStorageEvent();
    other.storage.removeItem(itemOf(draft));
    await told;
    draft.set('idea', 'y');
    draft.flush();
    expect(gone.count).to.equal(1);
    expect(draft.location).to.equal('memory');
    expect(draft.record.answers).to.deep.equal({ idea: 'y' });
    expect(storedDraftNames()).to.deep.equal([]);
  });

  it('becomes sent when the other tab sent it, even in mid-word', async () => {
    const draft = begin();
    draft.set('idea', 'x');
    await draft.moveTo('local');
    draft.set('idea', 'half a wo');
    await writeThere(draft, { state: 'sent', receipt: RECEIPT });
    draft.set('idea', 'more');
    draft.flush();
    expect(draft.record).to.deep.include({ state: 'sent', answers: { idea: 'x' } });
    expect(draft.record.receipt!.reference).to.equal('2026-1');
    expect(storedDraft().state).to.equal('sent');
  });
});

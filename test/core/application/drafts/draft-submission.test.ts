import { expect } from '@open-wc/testing';
import {
  CONTEST,
  DAY,
  RECEIPT,
  fileText,
  pdf,
  storedDraft,
  storedDraftNames,
  useDrafts,
} from '../../../helpers/drafts.js';
import { storedFiles } from '../../../helpers/storage.js';

describe('A draft that is sent', () => {
  const { begin, clock, comeBack } = useDrafts();

  it('waits, even after a reload, and can be edited again', async () => {
    const draft = begin();
    await draft.moveTo('local');
    draft.queue();
    draft.close();
    const again = await comeBack();
    expect(again!.record.state).to.equal('queued');
    again!.unqueue();
    expect(storedDraft().state).to.equal('editing');
    again!.queue();
    again!.set('idea', 'changed');
    again!.flush();
    expect(storedDraft()).to.deep.include({ state: 'editing', answers: { idea: 'changed' } });
  });

  it('keeps the receipt and what was sent, without the files, and no longer changes', async () => {
    const draft = begin(clock.now + 10 * DAY);
    const file = await draft.files.add(pdf());
    draft.set('idea', 'x');
    draft.set('files', [file]);
    await draft.moveTo('local');
    await draft.markSent(RECEIPT);
    draft.set('idea', 'y');
    draft.unqueue();
    draft.close();
    expect(await storedFiles()).to.deep.equal([]);
    clock.now += 11 * DAY;
    const again = await comeBack();
    expect(again!.record).to.deep.include({ state: 'sent', answers: { idea: 'x', files: [file] } });
    expect(again!.record.receipt!.reference).to.equal('2026-1');
    again!.setPosition({ step: 'idea', language: 'lv' });
    again!.close();
    clock.now += 19 * DAY;
    expect(await comeBack()).to.equal(undefined);
  });

  it('is kept for a week after closing once somebody has tried to send it', async () => {
    const draft = begin(clock.now + 2 * DAY);
    draft.set('idea', 'x');
    await draft.moveTo('local');
    draft.markAttempted();
    draft.queue();
    draft.unqueue();
    draft.set('idea', 'y');
    draft.close();
    clock.now += 9 * DAY - 1;
    expect((await comeBack())!.record.answers).to.deep.equal({ idea: 'y' });
    clock.now += 1;
    expect(await comeBack()).to.equal(undefined);
  });

  it('becomes a new application with the same answers and files', async () => {
    const draft = begin();
    const file = await draft.files.add(pdf());
    draft.set('files', [file]);
    await draft.moveTo('local');
    const { key } = draft.record;
    await draft.renewKey();
    expect(draft.record.key).not.to.equal(key);
    expect(storedDraftNames()).to.deep.equal([`tilts:draft:${CONTEST}:${draft.record.key}`]);
    expect(storedDraft().answers).to.deep.equal({ files: [JSON.parse(JSON.stringify(file))] });
    expect(await fileText(draft, file)).to.equal('plan');
  });
});

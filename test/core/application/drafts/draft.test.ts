import { expect } from '@open-wc/testing';
import type { FileRef } from '../../../../src/core/application/answers.js';
import { Draft } from '../../../../src/core/application/drafts/draft.js';
import type { DraftRecord } from '../../../../src/core/application/drafts/draft-record.js';
import { listDrafts } from '../../../../src/core/application/drafts/list-drafts.js';
import { clearDrafts, storedFiles, openOtherTab, useStorageFaults } from '../../../helpers/storage.js';
import { useFakeTimers } from '../../../helpers/timers.js';
import { waitUntil } from '../../../helpers/wait.js';

const DAY = 86_400_000;
const PLAN = (): File => new File(['plan'], 'plāns.pdf', { type: 'application/pdf' });
const CONTEST = 'ideas';

describe('Draft', () => {
  const faults = useStorageFaults();
  const drafts: Draft[] = [];
  const realNow = Date.now;
  let now = Date.UTC(2026, 10, 22, 9);

  const begin = (closes?: number): Draft => {
    const draft = Draft.start(CONTEST, { closes });
    drafts.push(draft);
    return draft;
  };
  /** What a person who comes back finds. */
  const comeBack = async (): Promise<Draft | undefined> => {
    const [found] = await listDrafts(CONTEST);
    if (!found) return undefined;
    const draft = new Draft(found.record, found.location);
    drafts.push(draft);
    return draft;
  };
  const items = (storage: Storage): string[] =>
    Object.keys(storage).filter((name) => name.startsWith('tilts:'));
  const stored = (): DraftRecord => JSON.parse(localStorage.getItem(items(localStorage)[0]!)!) as DraftRecord;
  const textOf = async (draft: Draft, file: FileRef): Promise<string | undefined> =>
    (await draft.files.read(file))?.text();
  const heard = (draft: Draft, type: string): { count: number } => {
    const seen = { count: 0 };
    draft.addEventListener(type, () => seen.count++);
    return seen;
  };

  beforeEach(() => {
    now = Date.UTC(2026, 10, 22, 9);
    Date.now = () => now;
  });
  afterEach(async () => {
    faults.restore();
    drafts.splice(0).forEach((draft) => draft.close());
    Date.now = realNow;
    await clearDrafts();
  });

  describe('before consent', () => {
    it('leaves nothing on the device, not even a database', async () => {
      const databases = await indexedDB.databases();
      const draft = begin();
      draft.set('idea', 'Skeitparks');
      const file = await draft.files.add(PLAN());
      draft.set('files', [file]);
      draft.flush();
      dispatchEvent(new Event('pagehide'));
      await listDrafts(CONTEST);
      expect(localStorage.length + sessionStorage.length).to.equal(0);
      expect(await indexedDB.databases()).to.deep.equal(databases);
      expect(draft.record.answers).to.deep.equal({ idea: 'Skeitparks', files: [file] });
      expect(await textOf(draft, file)).to.equal('plan');
    });
  });

  describe('on the device', () => {
    it('is there after a reload, with its key, place in the form, language and files', async () => {
      const draft = begin();
      draft.set('idea', 'Skeitparks');
      const file = await draft.files.add(PLAN());
      draft.set('files', [file]);
      expect(await draft.moveTo('local')).to.equal('ok');
      draft.set('sum', 300);
      draft.setPosition({ step: 'budget', language: 'lv' });
      draft.close();
      const again = await comeBack();
      expect(again!.record).to.deep.include({
        key: draft.record.key,
        answers: { idea: 'Skeitparks', files: [file], sum: 300 },
        step: 'budget',
        language: 'lv',
      });
      expect(await textOf(again!, file)).to.equal('plan');
    });

    describe('over time', () => {
      const time = useFakeTimers();

      it('is written within 300 ms, and at once when the page is left', async () => {
        const draft = begin();
        await draft.moveTo('local');
        draft.set('idea', 'S');
        draft.set('idea', 'Sk');
        expect(stored().answers).to.deep.equal({});
        await time.advance(300);
        expect(stored().answers).to.deep.equal({ idea: 'Sk' });
        draft.set('idea', 'Ska');
        expect(stored().answers).to.deep.equal({ idea: 'Sk' });
        dispatchEvent(new Event('pagehide'));
        expect(stored().answers).to.deep.equal({ idea: 'Ska' });
      });
    });

    it('is saved automatically', async () => {
      const draft = begin();
      await draft.moveTo('local');
      draft.set('idea', 'Skeitparks');
      await waitUntil(() => stored().answers['idea'] === 'Skeitparks');
    });

    it('is deleted 30 days after the last change, with its files', async () => {
      const draft = begin();
      draft.set('files', [await draft.files.add(PLAN())]);
      await draft.moveTo('local');
      now += 5 * DAY;
      draft.set('idea', 'x');
      draft.close();
      expect(draft.record.expires).to.equal(now + 30 * DAY);
      now += 30 * DAY - 1;
      expect(await listDrafts(CONTEST)).to.have.length(1);
      now += 1;
      expect(await listDrafts(CONTEST)).to.deep.equal([]);
      expect(items(localStorage)).to.deep.equal([]);
      expect(await storedFiles()).to.deep.equal([]);
    });

    it('is deleted when its contest ends, even if another contest is opened', async () => {
      const draft = begin(now + 2 * DAY);
      await draft.moveTo('local');
      draft.set('idea', 'x');
      draft.close();
      expect(draft.record.expires).to.equal(now + 2 * DAY);
      now += 2 * DAY;
      await listDrafts('another');
      expect(items(localStorage)).to.deep.equal([]);
    });

    it('is deleted at once when consent is withdrawn, and stays in memory', async () => {
      const draft = begin();
      await draft.moveTo('local');
      const file = await draft.files.add(PLAN());
      draft.set('files', [file]);
      expect(await draft.moveTo('memory')).to.equal('ok');
      draft.set('idea', 'x');
      draft.flush();
      expect(items(localStorage)).to.deep.equal([]);
      expect(await storedFiles()).to.deep.equal([]);
      expect(await textOf(draft, file)).to.equal('plan');
    });

    it('deletes everything', async () => {
      const draft = begin();
      await draft.moveTo('local');
      const file = await draft.files.add(PLAN());
      draft.set('files', [file]);
      draft.flush();
      const { key } = draft.record;
      await draft.delete();
      expect(draft.record.answers).to.deep.equal({});
      expect(draft.record.key).not.to.equal(key);
      expect(await draft.files.read(file)).to.equal(undefined);
      expect(await comeBack()).to.equal(undefined);
      expect(await storedFiles()).to.deep.equal([]);
    });

    it('deletes files whose draft is gone, and no others', async () => {
      const [mine, lost] = [begin(), begin()];
      for (const draft of [mine, lost]) {
        await draft.moveTo('local');
        draft.set('files', [await draft.files.add(PLAN())]);
        draft.flush();
      }
      localStorage.removeItem(`tilts:draft:${CONTEST}:${lost.record.key}`);
      await listDrafts(CONTEST);
      expect((await storedFiles()).map((name) => name.split('/')[0])).to.deep.equal([mine.record.key]);
    });

    it('restores what is left of a damaged record', async () => {
      const draft = begin();
      draft.set('idea', 'Skeitparks');
      draft.set('sum', 300);
      await draft.moveTo('local');
      draft.close();
      const [item] = items(localStorage);
      const text = localStorage.getItem(item!)!;
      localStorage.setItem(item!, text.slice(0, text.indexOf('"sum"')));
      const [found] = await listDrafts(CONTEST);
      expect(found!.record).to.deep.include({ key: draft.record.key, answers: { idea: 'Skeitparks' } });
      expect(found!.readErrors).to.deep.equal([{ subject: 'document', reason: 'damaged' }]);
    });
  });

  describe('on a shared computer', () => {
    it('survives a reload of the tab, with its files, and stores nothing permanently', async () => {
      const draft = begin();
      const file = await draft.files.add(PLAN());
      draft.set('files', [file]);
      expect(await draft.moveTo('session')).to.equal('ok');
      draft.set('idea', 'x');
      draft.close();
      expect(localStorage.length).to.equal(0);
      const again = await comeBack();
      expect(again!.location).to.equal('session');
      expect(again!.record.answers).to.deep.equal({ files: [file], idea: 'x' });
      const bytes = await again!.files.read(file);
      expect(bytes!.type).to.equal('application/pdf');
      expect(await bytes!.text()).to.equal('plan');
      await again!.delete();
      expect(sessionStorage.length).to.equal(0);
    });
  });

  describe('if the browser stores nothing', () => {
    for (const [fault, kept] of [
      ['QuotaExceededError', 'quota-exceeded'],
      ['SecurityError', 'denied'],
    ] as const) {
      it(`reports “${kept}” and continues in memory`, async () => {
        const draft = begin();
        draft.set('idea', 'x');
        faults.fail(fault);
        expect(await draft.moveTo('local')).to.equal(kept);
        expect(draft.location).to.equal('memory');
        expect(draft.record.answers).to.deep.equal({ idea: 'x' });
      });
    }

    it('works without any storage', async () => {
      faults.denyAccess();
      const draft = begin();
      draft.set('idea', 'x');
      expect(await listDrafts(CONTEST)).to.deep.equal([]);
      expect(await draft.moveTo('local')).to.equal('denied');
      expect(await draft.moveTo('session')).to.equal('denied');
      expect(draft.record.answers).to.deep.equal({ idea: 'x' });
    });

    it('reports when the storage becomes full, and when there is space again', async () => {
      const draft = begin();
      await draft.moveTo('local');
      const changes = heard(draft, 'persistence-change');
      faults.fail('QuotaExceededError');
      draft.set('idea', 'long');
      draft.flush();
      expect(draft.persistence).to.equal('quota-exceeded');
      expect(stored().answers).to.deep.equal({});
      faults.restore();
      draft.set('sum', 1);
      draft.flush();
      expect(draft.persistence).to.equal('ok');
      expect(changes.count).to.equal(2);
      expect(stored().answers).to.deep.equal({ idea: 'long', sum: 1 });
    });

    it('reports a file that could not be stored', async () => {
      const draft = begin();
      await draft.moveTo('local');
      faults.fail('QuotaExceededError');
      const file = await draft.files.add(PLAN());
      expect([...draft.files.unsaved]).to.deep.equal([file.key]);
      expect(await textOf(draft, file)).to.equal('plan');
      await draft.files.remove(file);
      expect([...draft.files.unsaved]).to.deep.equal([]);
    });
  });

  describe('in two tabs', () => {
    let other: ReturnType<typeof openOtherTab>;
    beforeEach(() => (other = openOtherTab()));
    afterEach(() => other.close());

    const itemOf = (draft: Draft): string => `tilts:draft:${CONTEST}:${draft.record.key}`;
    /** The other tab writes as this code does. */
    const writeThere = async (draft: Draft, change: Partial<DraftRecord>): Promise<void> => {
      const record = JSON.parse(localStorage.getItem(itemOf(draft))!) as DraftRecord;
      const told = other.nextStorageEvent();
      now += 10;
      const text = JSON.stringify({ ...record, changed: now, ...change });
      other.storage.setItem(itemOf(draft), text);
      await told;
    };

    it('adopts what the other tab wrote, and reports it', async () => {
      const draft = begin();
      draft.set('idea', 'here');
      await draft.moveTo('local');
      const changes = heard(draft, 'remote-change');
      await writeThere(draft, { answers: { idea: 'there', sum: 5 } });
      expect(changes.count).to.equal(1);
      expect(draft.record.answers).to.deep.equal({ idea: 'there', sum: 5 });
    });

    it('keeps the latest change of each answer', async () => {
      const draft = begin();
      draft.set('idea', 'old');
      await draft.moveTo('local');
      now += 5;
      draft.set('idea', 'typed here');
      await writeThere(draft, { answers: { idea: 'typed there', sum: 5 } });
      draft.flush();
      expect(draft.record.answers).to.deep.equal({ idea: 'typed here', sum: 5 });
      expect(stored().answers).to.deep.equal({ idea: 'typed here', sum: 5 });
    });

    it('finds changes it was not notified of before it writes', async () => {
      const draft = begin();
      draft.set('idea', 'here');
      await draft.moveTo('local');
      const record = stored();
      // A write of this very tab is not told to it, just as one that came while the page was frozen.
      localStorage.setItem(
        itemOf(draft),
        JSON.stringify({ ...record, changed: now + 1, answers: { sum: 5, idea: 'here' } }),
      );
      const changes = heard(draft, 'remote-change');
      now += 20;
      draft.set('idea', 'later');
      draft.flush();
      expect(changes.count).to.equal(1);
      expect(stored().answers).to.deep.equal({ idea: 'later', sum: 5 });
    });

    it('is not written again after the other tab has deleted it', async () => {
      const draft = begin();
      draft.set('idea', 'x');
      await draft.moveTo('local');
      const gone = heard(draft, 'deleted');
      const told = other.nextStorageEvent();
      other.storage.removeItem(itemOf(draft));
      await told;
      draft.set('idea', 'y');
      draft.flush();
      expect(gone.count).to.equal(1);
      expect(draft.location).to.equal('memory');
      expect(draft.record.answers).to.deep.equal({ idea: 'y' });
      expect(items(localStorage)).to.deep.equal([]);
    });

    it('becomes sent when the other tab sent it, even in mid-word', async () => {
      const draft = begin();
      draft.set('idea', 'x');
      await draft.moveTo('local');
      draft.set('idea', 'half a wo');
      const receipt = { reference: '2026-1', received: '2026-11-22T09:00:00Z' };
      await writeThere(draft, { state: 'sent', receipt });
      draft.set('idea', 'more');
      draft.flush();
      expect(draft.record).to.deep.include({ state: 'sent', answers: { idea: 'x' } });
      expect(draft.record.receipt!.reference).to.equal('2026-1');
      expect(stored().state).to.equal('sent');
    });
  });

  describe('when it is sent', () => {
    const receipt = { reference: '2026-1', received: '2026-11-22T09:00:00Z' };

    it('waits, even after a reload, and can be edited again', async () => {
      const draft = begin();
      await draft.moveTo('local');
      draft.queue();
      draft.close();
      const again = await comeBack();
      expect(again!.record.state).to.equal('queued');
      again!.unqueue();
      expect(stored().state).to.equal('editing');
      again!.queue();
      again!.set('idea', 'changed');
      again!.flush();
      expect(stored()).to.deep.include({ state: 'editing', answers: { idea: 'changed' } });
    });

    it('keeps the receipt and what was sent, without the files, and no longer changes', async () => {
      const draft = begin(now + 10 * DAY);
      const file = await draft.files.add(PLAN());
      draft.set('idea', 'x');
      draft.set('files', [file]);
      await draft.moveTo('local');
      await draft.markSent(receipt);
      draft.set('idea', 'y');
      draft.unqueue();
      draft.close();
      expect(await storedFiles()).to.deep.equal([]);
      now += 11 * DAY;
      const again = await comeBack();
      expect(again!.record).to.deep.include({ state: 'sent', answers: { idea: 'x', files: [file] } });
      expect(again!.record.receipt!.reference).to.equal('2026-1');
      again!.setPosition({ step: 'idea', language: 'lv' });
      again!.close();
      now += 19 * DAY;
      expect(await comeBack()).to.equal(undefined);
    });

    it('is kept for a week after closing once somebody has tried to send it', async () => {
      const draft = begin(now + 2 * DAY);
      draft.set('idea', 'x');
      await draft.moveTo('local');
      draft.markAttempted();
      draft.queue();
      draft.unqueue();
      draft.set('idea', 'y');
      draft.close();
      now += 9 * DAY - 1;
      expect((await comeBack())!.record.answers).to.deep.equal({ idea: 'y' });
      now += 1;
      expect(await comeBack()).to.equal(undefined);
    });

    it('becomes a new application with the same answers and files', async () => {
      const draft = begin();
      const file = await draft.files.add(PLAN());
      draft.set('files', [file]);
      await draft.moveTo('local');
      const { key } = draft.record;
      await draft.renewKey();
      expect(draft.record.key).not.to.equal(key);
      expect(items(localStorage)).to.deep.equal([`tilts:draft:${CONTEST}:${draft.record.key}`]);
      expect(stored().answers).to.deep.equal({ files: [JSON.parse(JSON.stringify(file))] });
      expect(await textOf(draft, file)).to.equal('plan');
    });
  });
});

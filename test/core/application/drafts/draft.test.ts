import { expect } from '@open-wc/testing';
import { listDrafts } from '../../../../src/core/application/drafts/list-drafts.js';
import {
  CONTEST,
  DAY,
  fileText,
  pdf,
  storedDraft,
  storedDraftNames,
  useDrafts,
} from '../../../helpers/drafts.js';
import { storedFiles } from '../../../helpers/storage.js';
import { useFakeTimers } from '../../../helpers/timers.js';
import { waitUntil } from '../../../helpers/wait.js';

describe('Draft', () => {
  const { begin, clock, comeBack } = useDrafts();

  describe('before consent', () => {
    it('leaves nothing on the device, not even a database', async () => {
      const databases = await indexedDB.databases();
      const draft = begin();
      draft.set('idea', 'Skeitparks');
      const file = await draft.files.add(pdf());
      draft.set('files', [file]);
      draft.flush();
      dispatchEvent(new Event('pagehide'));
      await listDrafts(CONTEST);
      expect(localStorage.length + sessionStorage.length).to.equal(0);
      expect(await indexedDB.databases()).to.deep.equal(databases);
      expect(draft.record.answers).to.deep.equal({ idea: 'Skeitparks', files: [file] });
      expect(await fileText(draft, file)).to.equal('plan');
    });
  });

  describe('on the device', () => {
    it('is there after a reload, with its key, place in the form, language and files', async () => {
      const draft = begin();
      draft.set('idea', 'Skeitparks');
      const file = await draft.files.add(pdf());
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
      expect(await fileText(again!, file)).to.equal('plan');
    });

    describe('over time', () => {
      const time = useFakeTimers();

      it('is written within 300 ms, and at once when the page is left', async () => {
        const draft = begin();
        await draft.moveTo('local');
        draft.set('idea', 'S');
        draft.set('idea', 'Sk');
        expect(storedDraft().answers).to.deep.equal({});
        await time.advance(300);
        expect(storedDraft().answers).to.deep.equal({ idea: 'Sk' });
        draft.set('idea', 'Ska');
        expect(storedDraft().answers).to.deep.equal({ idea: 'Sk' });
        dispatchEvent(new Event('pagehide'));
        expect(storedDraft().answers).to.deep.equal({ idea: 'Ska' });
      });
    });

    it('is saved automatically', async () => {
      const draft = begin();
      await draft.moveTo('local');
      draft.set('idea', 'Skeitparks');
      await waitUntil(() => storedDraft().answers['idea'] === 'Skeitparks');
    });

    it('is deleted 30 days after the last change, with its files', async () => {
      const draft = begin();
      draft.set('files', [await draft.files.add(pdf())]);
      await draft.moveTo('local');
      clock.now += 5 * DAY;
      draft.set('idea', 'x');
      draft.close();
      expect(draft.record.expires).to.equal(clock.now + 30 * DAY);
      clock.now += 30 * DAY - 1;
      expect(await listDrafts(CONTEST)).to.have.length(1);
      clock.now += 1;
      expect(await listDrafts(CONTEST)).to.deep.equal([]);
      expect(storedDraftNames()).to.deep.equal([]);
      expect(await storedFiles()).to.deep.equal([]);
    });

    it('is deleted when its contest ends, even if another contest is opened', async () => {
      const draft = begin(clock.now + 2 * DAY);
      await draft.moveTo('local');
      draft.set('idea', 'x');
      draft.close();
      expect(draft.record.expires).to.equal(clock.now + 2 * DAY);
      clock.now += 2 * DAY;
      await listDrafts('another');
      expect(storedDraftNames()).to.deep.equal([]);
    });

    it('is deleted at once when consent is withdrawn, and stays in memory', async () => {
      const draft = begin();
      await draft.moveTo('local');
      const file = await draft.files.add(pdf());
      draft.set('files', [file]);
      expect(await draft.moveTo('memory')).to.equal('ok');
      draft.set('idea', 'x');
      draft.flush();
      expect(storedDraftNames()).to.deep.equal([]);
      expect(await storedFiles()).to.deep.equal([]);
      expect(await fileText(draft, file)).to.equal('plan');
    });

    it('deletes everything', async () => {
      const draft = begin();
      await draft.moveTo('local');
      const file = await draft.files.add(pdf());
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
        draft.set('files', [await draft.files.add(pdf())]);
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
      const [item] = storedDraftNames();
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
      const file = await draft.files.add(pdf());
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
});

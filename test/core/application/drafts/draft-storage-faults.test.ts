import { expect } from '@open-wc/testing';
import { listDrafts } from '../../../../src/core/application/drafts/list-drafts.js';
import { CONTEST, countEvents, fileText, pdf, storedDraft, useDrafts } from '../../../helpers/drafts.js';
import { useStorageFaults } from '../../../helpers/storage.js';

describe('A draft if the browser stores nothing', () => {
  const faults = useStorageFaults();
  const { begin } = useDrafts();

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
    const changes = countEvents(draft, 'persistence-change');
    faults.fail('QuotaExceededError');
    draft.set('idea', 'long');
    draft.flush();
    expect(draft.persistence).to.equal('quota-exceeded');
    expect(storedDraft().answers).to.deep.equal({});
    faults.restore();
    draft.set('sum', 1);
    draft.flush();
    expect(draft.persistence).to.equal('ok');
    expect(changes.count).to.equal(2);
    expect(storedDraft().answers).to.deep.equal({ idea: 'long', sum: 1 });
  });

  it('reports a file that could not be stored', async () => {
    const draft = begin();
    await draft.moveTo('local');
    faults.fail('QuotaExceededError');
    const file = await draft.files.add(pdf());
    expect([...draft.files.unsaved]).to.deep.equal([file.key]);
    expect(await fileText(draft, file)).to.equal('plan');
    await draft.files.remove(file);
    expect([...draft.files.unsaved]).to.deep.equal([]);
  });
});

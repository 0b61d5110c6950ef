import { expect } from '@open-wc/testing';
import { instruments } from '../../../src/core/feed/generated/instruments.js';
import { RecordCollection, recordsOf } from '../../../src/core/feed/record-collection.js';
import { instrument } from '../../helpers/feeds.js';

const ids = (records: RecordCollection<'instruments'>): (string | undefined)[] =>
  Array.from({ length: records.size }, (_, index) => records.get(index)?.id);

const listed = async (records: RecordCollection<'instruments'>): Promise<string[]> => {
  await records.collectIssues();
  return records.issues.map(({ index, id, path, code }) => `${index} ${id} ${path} ${code}`);
};

describe('Records', () => {
  it('keeps the valid records and reports the invalid ones', async () => {
    const records = new RecordCollection(instruments, [
      instrument('a'),
      instrument('b', { supportType: 'gift' }),
      null,
      instrument('c'),
      { ...instrument('d'), id: 4 },
    ]);
    expect(ids(records)).to.deep.equal(['a', undefined, undefined, 'c', undefined]);
    expect(await listed(records)).to.deep.equal([
      '1 b supportType invalid_value',
      '2 undefined  invalid_type',
      '4 undefined id invalid_type',
    ]);
  });

  it('counts the invalid ones in its size', () => {
    expect(new RecordCollection(instruments, [null, instrument('a')]).size).to.equal(2);
  });

  it('leaves out the second record with an id', async () => {
    const records = new RecordCollection(instruments, [
      instrument('a', { supportType: 'prize' }),
      instrument('b'),
      instrument('a'),
      instrument('a'),
    ]);
    expect(ids(records)).to.deep.equal(['a', 'b', undefined, undefined]);
    expect(records.get(0)!.supportType).to.equal('prize');
    expect(await listed(records)).to.deep.equal(['2 a id duplicate-id', '3 a id duplicate-id']);
  });

  it('does not reserve an id for an invalid record', async () => {
    const records = new RecordCollection(instruments, [
      instrument('a', { supportType: 'gift' }),
      instrument('a'),
    ]);
    expect(ids(records)).to.deep.equal([undefined, 'a']);
    expect(await listed(records)).to.deep.equal(['0 a supportType invalid_value']);
  });

  it('keeps the first record in the feed, whichever is requested first', async () => {
    const records = new RecordCollection(instruments, [
      instrument('a', { supportType: 'prize' }),
      instrument('a'),
    ]);
    records.get(1);
    expect(ids(records)).to.deep.equal(['a', undefined]);
    expect(await listed(records)).to.deep.equal(['1 a id duplicate-id']);
  });

  it('reports each invalid record once', async () => {
    const records = new RecordCollection(instruments, [instrument('a'), null]);
    expect(records.get(0)).to.equal(records.get(0));
    records.get(1);
    await records.collectIssues();
    records.get(1);
    expect(await listed(records)).to.have.length(1);
  });

  it('does not change the document', () => {
    const document = [instrument('a'), null];
    ids(new RecordCollection(instruments, document));
    expect(document).to.deep.equal([instrument('a'), null]);
  });

  it('is shared by all who show the same document, and not by others', () => {
    const document = { instruments: [instrument('a')] };
    const records = recordsOf(document, instruments, document.instruments);
    expect(recordsOf(document, instruments, document.instruments)).to.equal(records);
    expect(recordsOf({ ...document }, instruments, document.instruments)).not.to.equal(records);
  });

  it('is empty if the document has no such list', () => {
    expect(recordsOf({}, instruments).size).to.equal(0);
  });
});

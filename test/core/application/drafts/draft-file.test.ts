import { expect } from '@open-wc/testing';
import type { FileRef } from '../../../../src/core/application/answers.js';
import { exportDraft, importDraft } from '../../../../src/core/application/drafts/draft-file.js';
import { newRecord, type DraftRecord } from '../../../../src/core/application/drafts/draft-record.js';

const PLAN: FileRef = {
  key: 'file-11111111-2222-4333-8444-555555555555',
  name: 'plāns.pdf',
  type: 'application/pdf',
  size: 4,
};
const BYTES = new Blob([new Uint8Array([0, 255, 37, 10])], { type: 'application/pdf' });
const RECORD: DraftRecord = {
  ...newRecord('ideas', Date.now()),
  language: 'lv',
  answers: { idea: 'Skeitparks “Ūdrs”', files: [PLAN] },
};

const save = (record = RECORD): Promise<string> => exportDraft(record, () => Promise.resolve(BYTES));
const open = (text: string) => importDraft(new Blob([text]));

describe('a draft as a file', () => {
  it('is restored unchanged, with files and key', async () => {
    const { record, files, readErrors } = await open(await save());
    expect(JSON.parse(JSON.stringify(record))).to.deep.equal(RECORD);
    expect(readErrors).to.deep.equal([]);
    const bytes = files.get(PLAN.key)!;
    expect(bytes.type).to.equal('application/pdf');
    expect([...new Uint8Array(await bytes.arrayBuffer())]).to.deep.equal([0, 255, 37, 10]);
  });

  it('can be edited again, whatever its state was', async () => {
    const receipt = { reference: '1', received: '2026-11-22T09:00:00Z', withdrawalCode: 'SECRET' };
    const text = await save({ ...RECORD, state: 'sent', receipt });
    expect(text).not.to.include('SECRET');
    expect((await open(text)).record).to.deep.include({ state: 'editing', receipt: undefined });
  });

  it('leaves out a file whose content is missing, and names it', async () => {
    const text = await exportDraft(RECORD, () => Promise.resolve(undefined));
    const { record, readErrors } = await open(text);
    expect(record!.answers).to.deep.equal({ idea: 'Skeitparks “Ūdrs”', files: [] });
    expect(readErrors).to.deep.equal([{ subject: 'file:plāns.pdf', reason: 'missing' }]);
  });

  it('keeps the answers from a truncated file', async () => {
    const text = await save();
    const { record, readErrors } = await open(text.slice(0, text.indexOf('"data"') + 8));
    expect(record!.answers['idea']).to.equal('Skeitparks “Ūdrs”');
    expect(readErrors).to.deep.equal([
      { subject: 'document', reason: 'damaged' },
      { subject: 'file:plāns.pdf', reason: 'missing' },
    ]);
  });

  for (const [name, data] of [
    ['is no base64', '"%%%%"'],
    ['is too short', '"AP8="'],
    ['is no text', '7'],
  ] as const) {
    it(`removes a file that ${name}`, async () => {
      const text = (await save()).replace(/"data": "[^"]*"/, `"data": ${data}`);
      const { files, readErrors } = await open(text);
      expect(files.size).to.equal(0);
      expect(readErrors).to.deep.equal([{ subject: 'file:plāns.pdf', reason: 'missing' }]);
    });
  }

  for (const text of ['', '%PDF-1.7', '{"contest": "ideas", "answers": {"idea": "x"}}', '[]']) {
    it(`reports that ${JSON.stringify(text)} is not a draft`, async () =>
      expect(await open(text)).to.deep.equal({
        record: undefined,
        files: new Map(),
        readErrors: [{ subject: 'document', reason: 'unknown' }],
      }));
  }
});

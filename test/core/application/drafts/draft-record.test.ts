import { expect } from '@open-wc/testing';
import { newFileKey, type FileRef } from '../../../../src/core/application/answers.js';
import {
  expiryOf,
  newRecord,
  parseRecord,
  withAnswers,
  withoutFiles,
  type DraftRecord,
} from '../../../../src/core/application/drafts/draft-record.js';

const NOW = Date.UTC(2026, 10, 22, 9);
const DAY = 86_400_000;
const RECORD = { ...newRecord('ideas', NOW), answers: { idea: 'Skeitparks', members: [{ name: 'Anna' }] } };

describe('expiryOf', () => {
  for (const [name, { state = 'editing', wasAttempted }, closes, days] of [
    ['30 days after the last change', {}, undefined, 30],
    ['with the end of the contest', {}, NOW + 5 * DAY, 5],
    ['30 days where the contest lasts longer', {}, NOW + 50 * DAY, 30],
    ['in the past where the contest is over', {}, NOW - DAY, -1],
    ['a week after the end what was to be sent', { state: 'queued', wasAttempted: true }, NOW + 5 * DAY, 12],
    ['a week after the end what the server refused', { wasAttempted: true }, NOW + 5 * DAY, 12],
    ['and no later than anything else', { wasAttempted: true }, NOW + 50 * DAY, 30],
    ['a receipt 30 days after the sending, whenever the contest ends', { state: 'sent' }, NOW + DAY, 30],
  ] as readonly [
    string,
    Partial<Pick<DraftRecord, 'state' | 'wasAttempted'>>,
    number | undefined,
    number,
  ][]) {
    it(name, () =>
      expect(expiryOf({ changed: NOW, state, wasAttempted }, closes)).to.equal(NOW + days * DAY),
    );
  }
});

describe('newRecord', () => {
  it('has a unique key', () => {
    const keys = new Set([1, 2, 3].map(() => newRecord('ideas', NOW).key));
    expect(keys.size).to.equal(3);
  });
});

describe('readRecord', () => {
  it('reads what was written', () => {
    expect(parseRecord(JSON.parse(JSON.stringify(RECORD)), NOW)).to.deep.include({ readErrors: [] });
    const { record } = parseRecord(JSON.parse(JSON.stringify(RECORD)), NOW + DAY);
    expect(JSON.parse(JSON.stringify(record))).to.deep.equal(RECORD);
  });

  for (const json of [undefined, null, 'x', 5, [], {}, { contest: '../x' }, { contest: 5 }]) {
    it(`finds no draft in ${JSON.stringify(json)}`, () =>
      expect(parseRecord(json, NOW)).to.deep.equal({
        record: undefined,
        readErrors: [{ subject: 'document', reason: 'unknown' }],
      }));
  }

  it('keeps the valid answers and lists the others', () => {
    const answers = { idea: 'x', sum: null, 'a b': 'y', deep: [[[[[[1]]]]]] };
    const { record, readErrors } = parseRecord({ ...RECORD, answers }, NOW);
    expect(record!.answers).to.deep.equal({ idea: 'x' });
    expect(readErrors).to.deep.equal([
      { subject: 'answers.sum', reason: 'damaged' },
      { subject: 'answers.a b', reason: 'damaged' },
      { subject: 'answers.deep', reason: 'damaged' },
    ]);
  });

  it('reads a record without a version, and reports one that is newer than this code', () => {
    const { version: _, ...older } = RECORD;
    expect(parseRecord(older, NOW)).to.deep.include({ readErrors: [] });
    const { record, readErrors } = parseRecord({ ...RECORD, version: 2, added: true }, NOW);
    expect(record!.answers).to.deep.equal(RECORD.answers);
    expect(readErrors).to.deep.equal([{ subject: 'document', reason: 'newer' }]);
  });

  it('repairs what is not an answer', () => {
    const broken = { contest: 'ideas', key: 'x', state: 'lost', started: 'y', changed: NaN, expires: null };
    const { record } = parseRecord(broken, NOW);
    expect(record).to.deep.include({ state: 'editing', answers: {}, started: NOW, changed: NOW });
    expect(record!.key).to.match(/^[0-9a-f-]{36}$/);
    expect(record!.expires).to.equal(NOW + 30 * DAY);
  });

  it('copes with times that do not exist', () => {
    const receipt = { reference: '2026-1', received: '22.11.2026 10:05' };
    const wild = { ...RECORD, state: 'sent', started: 1e300, expires: -1e300, receipt };
    const { record } = parseRecord(wild, NOW);
    expect(record).to.deep.include({ started: NOW, expires: NOW + 30 * DAY });
    expect(record!.receipt).to.deep.include({ reference: '2026-1', received: new Date(NOW).toISOString() });
  });

  it('does not treat it as sent if there is no receipt', () => {
    const sent = { ...RECORD, state: 'sent' };
    expect(parseRecord(sent, NOW).record!.state).to.equal('editing');
    const receipt = { reference: '2026-1', received: '2026-11-22T09:00:00Z', withdrawalCode: 7 };
    expect(parseRecord({ ...sent, receipt }, NOW).record).to.deep.include({
      state: 'sent',
      receipt: { ...receipt, withdrawalCode: undefined, message: undefined },
    });
  });
});

describe('withAnswers', () => {
  it('changes, adds and removes', () =>
    expect(withAnswers({ a: 1, b: 2, c: 3 }, Object.entries({ b: 5, c: undefined, d: 4 }))).to.deep.equal({
      a: 1,
      b: 5,
      d: 4,
    }));
});

describe('withoutFiles', () => {
  it('removes missing files, and reports them', () => {
    const ref = (name: string): FileRef => ({ key: newFileKey(), name, type: '', size: 1 });
    const [here, gone] = [ref('here.pdf'), ref('gone.pdf')];
    const answers = {
      files: [here, gone],
      permit: gone,
      members: [{ name: 'Anna', permit: gone }],
      idea: 'x',
    };
    const result = withoutFiles(answers, ({ key }) => key === gone.key);
    expect(result.answers).to.deep.equal({ files: [here], members: [{ name: 'Anna' }], idea: 'x' });
    expect(result.missing).to.deep.equal([gone, gone, gone]);
  });
});

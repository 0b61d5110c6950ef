import { expect } from '@open-wc/testing';
import { hasPendingDrafts } from '../../../src/elements/idea-contest/details/has-pending-drafts.js';
import { newRecord, type DraftRecord } from '../../../src/core/application/drafts/draft-record.js';
import { storageKey } from '../../../src/core/application/drafts/draft-key.js';
import { clearDrafts } from '../../helpers/storage.js';

const DAY = 86_400_000;

describe('isWaiting', () => {
  afterEach(clearDrafts);
  const keep = (change: Partial<DraftRecord>, storage: Storage = localStorage): void => {
    const record = { ...newRecord('c', Date.now()), ...change };
    storage.setItem(storageKey(record.contest, record.key), JSON.stringify(record));
  };

  for (const [name, work, expected] of [
    ['nothing', () => undefined, false],
    ['a draft that is being filled in', () => keep({}), false],
    ['a receipt', () => keep({ state: 'sent' }), false],
    ['an application to be sent', () => keep({ state: 'queued' }), true],
    ['one of this tab', () => keep({ state: 'queued' }, sessionStorage), true],
    ['one of another contest', () => keep({ contest: 'd', state: 'queued' }), false],
    [
      'a draft of another contest past its date',
      () => keep({ contest: 'd', expires: Date.now() - DAY }),
      true,
    ],
    ['what is damaged', () => localStorage.setItem(storageKey('c', 'k'), '{"state":"queu'), false],
    ['what is none', () => localStorage.setItem(storageKey('c', 'k'), 'null'), false],
  ] as const)
    it(`${expected ? 'loads the form for' : 'does not load the form for'} ${name}`, () => {
      work();
      expect(hasPendingDrafts('c')).to.equal(expected);
    });
});

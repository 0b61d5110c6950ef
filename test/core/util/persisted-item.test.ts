/** What is stored on the device is saved in time, and read again after another tab has stored something. */
import { expect } from '@open-wc/testing';
import { PersistedItem } from '../../../src/core/util/persisted-item.js';
import type { StorageLocation } from '../../../src/core/util/storage.js';
import { openOtherTab, useStorageFaults } from '../../helpers/storage.js';
import { useFakeTimers } from '../../helpers/timers.js';

const KEY = 'tilts:test';

describe('A stored item', () => {
  const faults = useStorageFaults();
  const time = useFakeTimers();
  let location: StorageLocation;
  let text: string;
  let events: string[];
  let item: PersistedItem;

  beforeEach(() => {
    location = 'local';
    text = '';
    events = [];
    item = new PersistedItem({
      location: () => location,
      storageKey: () => KEY,
      save: (isClosing) => {
        events.push(isClosing ? 'save now' : 'save');
        item.write(text || undefined);
      },
      sync: (isNotified) => events.push(isNotified ? 'changed' : 'may have changed'),
      onPersistenceChange: () => events.push(item.persistence),
    });
  });
  afterEach(() => {
    faults.restore();
    item.cancel();
    item.close();
    localStorage.removeItem(KEY);
    sessionStorage.removeItem(KEY);
  });

  const change = (value: string): void => {
    text = value;
    item.schedule();
  };

  it('is saved once for successive changes, within a quarter of a second', async () => {
    for (const value of ['a', 'ab', 'abc']) {
      change(value);
      await time.advance(80);
    }
    await time.advance(10);
    expect([localStorage.getItem(KEY), events]).to.deep.equal(['abc', ['save']]);
    change('');
    await time.advance(250);
    expect(localStorage.getItem(KEY), 'removed').to.equal(null);
  });

  it('is saved at once when the page is left, if there is something to save', () => {
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(events).to.deep.equal([]);
    change('a');
    dispatchEvent(new PageTransitionEvent('pagehide'));
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect([localStorage.getItem(KEY), events]).to.deep.equal(['a', ['save now']]);
  });

  it('is not saved after its changes were discarded', async () => {
    change('a');
    item.cancel();
    await time.advance(1_000);
    item.close();
    expect(events).to.deep.equal([]);
  });

  for (const [fault, fail] of [
    ['quota-exceeded', () => faults.fail('QuotaExceededError')],
    ['denied', () => faults.denyAccess()],
  ] as const)
    it(`reports a failure once (${fault}), retries when the page is left, and reports success`, async () => {
      fail();
      change('a');
      await time.advance(250);
      change('ab');
      await time.advance(250);
      expect(events).to.deep.equal(['save', fault, 'save']);
      faults.restore();
      item.flush();
      expect([localStorage.getItem(KEY), events.slice(3)]).to.deep.equal(['ab', ['save now', 'ok']]);
    });

  it('is read again after another tab has stored it, and when the page comes back', async () => {
    const other = openOtherTab();
    try {
      const isNotified = other.nextStorageEvent();
      other.storage.setItem(KEY, 'theirs');
      await isNotified;
      expect([item.read(), events]).to.deep.equal(['theirs', ['changed']]);
      dispatchEvent(new StorageEvent('storage', { key: 'other' }));
      expect(events.length, 'nothing else').to.equal(1);
      dispatchEvent(new StorageEvent('storage', { key: null }));
      dispatchEvent(new PageTransitionEvent('pageshow'));
      document.dispatchEvent(new Event('visibilitychange'));
      expect(events.slice(1)).to.deep.equal(['changed', 'may have changed', 'may have changed']);
    } finally {
      other.close();
    }
  });

  it('stays in its own storage', async () => {
    location = 'session';
    change('a');
    await time.advance(250);
    dispatchEvent(new StorageEvent('storage', { key: KEY }));
    expect([localStorage.getItem(KEY), sessionStorage.getItem(KEY), events]).to.deep.equal([
      null,
      'a',
      ['save'],
    ]);
  });

  it('is saved when it is closed, and not written after that', () => {
    change('a');
    item.close();
    dispatchEvent(new StorageEvent('storage', { key: KEY }));
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect([localStorage.getItem(KEY), events]).to.deep.equal(['a', ['save now']]);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { moveDates } from '../../src/cli/move-dates.js';

const record = (rounds: object[]) => ({ 'x-demo': { date: '2026-12-04', days: 12 }, rounds });

describe('moveDates', () => {
  it('moves every date of a record by the same days, hours kept', () => {
    const feed = { instruments: [record([{ opens: '2026-11-04', closes: '2026-12-04T16:00' }])] };
    assert.deepEqual(moveDates(feed, '2027-02-20').instruments[0]!.rounds, [
      { opens: '2027-02-02', closes: '2027-03-04T16:00' },
    ]);
  });

  it('leaves records alone that do not ask for it, and what is no list', () => {
    const feed = { tilts: 1, instruments: [{ rounds: [{ closes: '2026-12-04' }] }] };
    assert.deepEqual(moveDates(feed, '2027-02-20'), feed);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shiftDates } from '../../../src/cli/demo/shift-dates.js';

const record = (rounds: object[]) => ({ 'x-demo': { date: '2026-12-04', days: 12 }, rounds });

describe('moveDates', () => {
  it('shifts every date of a record by the same number of days and keeps the time', () => {
    const feed = { instruments: [record([{ opens: '2026-11-04', closes: '2026-12-04T16:00' }])] };
    assert.deepEqual(shiftDates(feed, '2027-02-20').instruments[0]!.rounds, [
      { opens: '2027-02-02', closes: '2027-03-04T16:00' },
    ]);
  });

  it('does not change other records, or fields that are not lists', () => {
    const feed = { tilts: 1, instruments: [{ rounds: [{ closes: '2026-12-04' }] }] };
    assert.deepEqual(shiftDates(feed, '2027-02-20'), feed);
  });
});

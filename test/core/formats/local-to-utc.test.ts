import { expect } from '@open-wc/testing';
import { localToUtc } from '../../../src/core/formats/calendar.js';

const ZONES = ['Europe/Riga', 'Europe/Vilnius', 'Europe/Tallinn'];

describe('localToUtc', () => {
  for (const timeZone of ZONES) {
    for (const [local, expected, why] of [
      ['2026-01-15T12:00', '2026-01-15T10:00:00Z', 'winter'],
      ['2026-07-15T12:00:30', '2026-07-15T09:00:30Z', 'summer, with seconds'],
      ['2026-07-15', '2026-07-14T21:00:00Z', 'a date is its midnight'],
      ['2026-03-29T02:59:59', '2026-03-29T00:59:59Z', 'last second of winter time'],
      ['2026-03-29T03:00', '2026-03-29T01:00:00Z', 'first minute of the gap'],
      ['2026-03-29T03:30', '2026-03-29T01:30:00Z', 'in the gap: the offset from before it'],
      ['2026-03-29T04:00', '2026-03-29T01:00:00Z', 'first minute of summer time'],
      ['2026-10-25T02:59', '2026-10-24T23:59:00Z', 'before the overlap'],
      ['2026-10-25T03:00', '2026-10-25T00:00:00Z', 'start of the overlap: the first occurrence'],
      ['2026-10-25T03:59:59', '2026-10-25T00:59:59Z', 'end of the overlap: the first occurrence'],
      ['2026-10-25T04:00', '2026-10-25T02:00:00Z', 'after the overlap'],
      ['2026-12-31T23:59', '2026-12-31T21:59:00Z', 'end of the year'],
    ] as const) {
      it(`${timeZone} ${local}: ${why}`, () => {
        expect(localToUtc(local, timeZone).getTime()).to.equal(Date.parse(expected));
      });
    }

    it(`${timeZone}: shows the same clock again, every 15 minutes around both changes`, () => {
      const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
      for (const day of ['2026-03-28', '2026-10-24']) {
        for (let minutes = 0; minutes < 3 * 24 * 60; minutes += 15) {
          const local = new Date(Date.parse(day) + minutes * 60_000).toISOString().slice(0, 19);
          if (local.startsWith('2026-03-29T03')) continue;
          expect(clock.format(localToUtc(local, timeZone)).replace(' ', 'T')).to.equal(local);
        }
      }
    });
  }

  for (const [local, timeZone, expected, why] of [
    ['1999-07-01T12:00', 'Europe/Vilnius', '1999-07-01T10:00:00Z', 'Central European summer time'],
    ['1999-07-01T12:00', 'Europe/Riga', '1999-07-01T09:00:00Z', 'Eastern European summer time'],
    ['2000-07-01T12:00', 'Europe/Tallinn', '2000-07-01T10:00:00Z', 'a year without summer time'],
    ['2026-03-08T02:30', 'America/New_York', '2026-03-08T07:30:00Z', 'gap west of Greenwich'],
    ['2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30:00Z', 'overlap west of Greenwich'],
    ['2026-01-01T00:00', 'Asia/Kathmandu', '2025-12-31T18:15:00Z', 'an offset of 5:45'],
    ['2026-06-01T09:00', 'UTC', '2026-06-01T09:00:00Z', 'UTC'],
  ] as const) {
    it(`${timeZone} ${local}: ${why}`, () => {
      expect(localToUtc(local, timeZone).getTime()).to.equal(Date.parse(expected));
    });
  }

  for (const [local, timeZone] of [
    ['2026-06-01T09:00', 'Europe/Ryga'],
    ['tomorrow at nine', 'Europe/Riga'],
    ['2026-06-01T25:00', 'Europe/Riga'],
  ] as const) {
    it(`rejects ${local} in ${timeZone}`, () => {
      expect(() => localToUtc(local, timeZone)).to.throw(RangeError);
    });
  }
});

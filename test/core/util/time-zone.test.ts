import { expect } from '@open-wc/testing';
import { toLocalIso } from '../../../src/core/util/time-zone.js';

describe('toLocalIso', () => {
  for (const [instant, timeZone, local] of [
    ['2026-11-22T10:00:00Z', 'Europe/Riga', '2026-11-22T12:00:00'],
    ['2026-11-22T22:30:05Z', 'Europe/Riga', '2026-11-23T00:30:05'],
    ['2026-07-01T10:00:00Z', 'Europe/Riga', '2026-07-01T13:00:00'],
    ['2026-03-29T00:59:59Z', 'Europe/Vilnius', '2026-03-29T02:59:59'],
    ['2026-03-29T01:00:00Z', 'Europe/Vilnius', '2026-03-29T04:00:00'],
    ['2026-10-25T00:59:59Z', 'Europe/Tallinn', '2026-10-25T03:59:59'],
    ['2026-10-25T01:00:00Z', 'Europe/Tallinn', '2026-10-25T03:00:00'],
    ['2026-12-31T23:00:00Z', 'UTC', '2026-12-31T23:00:00'],
    ['2026-11-22T21:59:59Z', 'Europe/Riga', '2026-11-22T23:59:59'],
    ['2026-11-22T22:00:00Z', 'Europe/Riga', '2026-11-23T00:00:00'],
    ['2026-11-22T10:00:00Z', 'America/St_Johns', '2026-11-22T06:30:00'],
    ['2026-11-22T10:00:00Z', 'Asia/Kathmandu', '2026-11-22T15:45:00'],
  ] as const)
    it(`${instant} in ${timeZone} is ${local}`, () => {
      expect(toLocalIso(Date.parse(instant), timeZone)).to.equal(local);
    });

  for (const timeZone of ['Europe/Ryga', '', 'Riga'])
    it(`rejects the time zone "${timeZone}"`, () => {
      expect(() => toLocalIso(0, timeZone)).to.throw(RangeError);
      expect(() => toLocalIso(0, timeZone), 'also when asked twice').to.throw(RangeError);
    });
});

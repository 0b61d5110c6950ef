import { expect } from '@open-wc/testing';
import { toLocalIso } from '../../../src/core/util/time-zone.js';
import {
  exceptionsFrom,
  hasHours,
  hoursOn,
  openingAt,
  weekRows,
  type Opening,
} from '../../../src/core/feed/opening-hours.js';
import type { OpeningHours } from '../../../src/core/feed/schema/schema.js';

const from = (opens: string, closes: string) => ({ opens, closes });

/** 23 November 2026 is a Monday. */
const shop: OpeningHours = {
  weekly: [
    { days: ['mon', 'tue', 'wed', 'thu', 'fri'], hours: [from('13:00', '17:00'), from('09:00', '12:00')] },
    { days: ['sat'], hours: [from('10:00', '14:00')] },
  ],
  exceptions: [
    { date: '2026-12-24', until: '2027-01-03', note: 'Svētki' },
    { date: '2026-12-30', hours: [from('10:00', '12:00')], note: 'Izpārdošana' },
    { date: '2026-11-29', hours: [from('11:00', '15:00')] },
  ],
};
const bar: OpeningHours = {
  weekly: [
    { days: ['fri', 'sat'], hours: [from('20:00', '03:00')] },
    { days: ['sun'], hours: [from('12:00', '24:00')] },
    { days: ['mon'], hours: [from('00:00', '01:00')] },
  ],
  exceptions: [{ date: '2026-11-28' }],
};
const always: OpeningHours = {
  weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], hours: [from('00:00', '24:00')] }],
};
const summer: OpeningHours = {
  weekly: [{ days: ['sat'], hours: [from('10:00', '18:00')] }],
  exceptions: [{ date: '2026-10-01', until: '2027-04-30' }],
};
const dates: OpeningHours = { exceptions: [{ date: '2026-12-05', hours: [from('10:00', '16:00')] }] };

const open = (closes?: string): Opening => ({
  isOpen: true,
  ...(closes ? { closes } : {}),
  note: undefined,
});
const closed = (opens: string | undefined, isClosedToday: boolean): Opening => ({
  isOpen: false,
  ...(opens ? { opens } : {}),
  isClosedToday,
  note: undefined,
});

describe('openingAt', () => {
  for (const [name, hours, now, expected] of [
    ['before opening', shop, '2026-11-23T08:59:59', closed('2026-11-23T09:00', false)],
    ['at opening', shop, '2026-11-23T09:00:00', open('2026-11-23T12:00')],
    ['in the last second before lunch', shop, '2026-11-23T11:59:59', open('2026-11-23T12:00')],
    ['at lunch', shop, '2026-11-23T12:00:00', closed('2026-11-23T13:00', false)],
    ['at closing', shop, '2026-11-23T17:00:00', closed('2026-11-24T09:00', false)],
    ['on Friday evening', shop, '2026-11-20T18:00:00', closed('2026-11-21T10:00', false)],
    ['on a closed day', shop, '2026-11-22T12:00:00', closed('2026-11-23T09:00', true)],
    ['on an extra day', shop, '2026-11-29T12:00:00', open('2026-11-29T15:00')],
    [
      'on the first day of the holidays',
      shop,
      '2026-12-24T10:00:00',
      { ...closed('2026-12-30T10:00', true), note: 'Svētki' },
    ],
    [
      'on the one open day in the holidays',
      shop,
      '2026-12-30T11:00:00',
      { ...open('2026-12-30T12:00'), note: 'Izpārdošana' },
    ],
    [
      'after the one open day in the holidays',
      shop,
      '2026-12-30T12:00:00',
      { ...closed('2027-01-04T09:00', false), note: 'Izpārdošana' },
    ],
    ['before midnight', bar, '2026-11-20T23:59:00', open('2026-11-21T03:00')],
    ['after midnight', bar, '2026-11-21T02:59:00', open('2026-11-21T03:00')],
    ['after the night', bar, '2026-11-21T03:00:00', closed('2026-11-21T20:00', false)],
    ['in a night that began before a closed day', bar, '2026-11-28T01:00:00', open('2026-11-28T03:00')],
    ['in the evening of the closed day', bar, '2026-11-28T22:00:00', closed('2026-11-29T12:00', true)],
    ['through a midnight in two entries', bar, '2026-11-22T23:00:00', open('2026-11-23T01:00')],
    ['after a midnight in two entries', bar, '2026-11-23T00:30:00', open('2026-11-23T01:00')],
    ['around the clock', always, '2026-11-23T03:00:00', open()],
    [
      'around the clock until a closed day',
      { ...always, exceptions: [{ date: '2026-11-25' }] },
      '2026-11-23T03:00:00',
      open('2026-11-25T00:00'),
    ],
    ['in winter, for the summer', summer, '2026-11-23T12:00:00', closed('2027-05-01T10:00', true)],
    ['before the only date', dates, '2026-11-23T12:00:00', closed('2026-12-05T10:00', true)],
    ['on the only date', dates, '2026-12-05T12:00:00', open('2026-12-05T16:00')],
    ['after the only date', dates, '2026-12-06T12:00:00', closed(undefined, true)],
    [
      'in hours that overlap',
      { weekly: [{ days: ['mon'], hours: [from('09:00', '18:00'), from('10:00', '12:00')] }] },
      '2026-11-23T13:00:00',
      open('2026-11-23T18:00'),
    ],
    [
      'for a whole day from noon to noon',
      { weekly: [{ days: ['mon'], hours: [from('12:00', '12:00')] }] },
      '2026-11-24T11:00:00',
      open('2026-11-24T12:00'),
    ],
    [
      'on 29 February',
      { weekly: [{ days: ['tue'], hours: [from('22:00', '02:00')] }] },
      '2028-02-29T23:00:00',
      open('2028-03-01T02:00'),
    ],
    ['with a note only', { note: 'Zvaniet' }, '2026-11-23T12:00:00', undefined],
    ['with closed days only', { exceptions: [{ date: '2026-12-24' }] }, '2026-12-24T12:00:00', undefined],
  ] satisfies [string, OpeningHours, string, Opening | undefined][])
    it(`answers ${name}`, () => expect(openingAt(hours, now)).to.deep.equal(expected));

  for (const [instant, timeZone, isOpen] of [
    ['2026-11-23T07:00:00Z', 'Europe/Riga', true],
    ['2026-11-23T06:59:59Z', 'Europe/Riga', false],
    ['2026-06-22T06:00:00Z', 'Europe/Riga', true],
    ['2026-11-23T07:00:00Z', 'Atlantic/Azores', false],
  ] as const)
    it(`uses the publisher's clock: ${instant} in ${timeZone}`, () => {
      const now = toLocalIso(Date.parse(instant), timeZone);
      expect(openingAt(shop, now)).to.have.property('isOpen', isOpen);
    });

  it('agrees, every half hour of two weeks, with hours counted by hand', () => {
    for (let at = Date.parse('2026-11-16T00:00Z'); at < Date.parse('2026-11-30T00:00Z'); at += 1_800_000) {
      const now = new Date(at).toISOString().slice(0, 19);
      const [day, hour] = [new Date(at).getUTCDay(), (at / 3_600_000) % 24];
      const byWeek =
        day === 6 ? hour >= 10 && hour < 14 : hour >= 9 && hour < 17 && !(hour >= 12 && hour < 13);
      const byHand = now.startsWith('2026-11-29') ? hour >= 11 && hour < 15 : day > 0 && byWeek;
      expect(openingAt(shop, now)?.isOpen, now).to.equal(byHand);
    }
  });
});

describe('hoursOn', () => {
  for (const [day, hours, note] of [
    ['2026-11-23', ['09:00', '13:00'], undefined],
    ['2026-11-22', [], undefined],
    ['2026-12-25', [], 'Svētki'],
    ['2026-12-30', ['10:00'], 'Izpārdošana'],
    ['2027-01-03', [], 'Svētki'],
    ['2027-01-04', ['09:00', '13:00'], undefined],
  ] as const)
    it(`gives the hours of ${day} in the order of the day`, () => {
      const found = hoursOn(shop, day);
      expect(found.hours.map(({ opens }) => opens)).to.deep.equal(hours);
      expect(found.exception?.note).to.equal(note);
    });
});

describe('hasHours', () => {
  for (const [hours, has] of [
    [{}, false],
    [{ note: 'Zvaniet' }, false],
    [{ weekly: [] }, false],
    [{ exceptions: [{ date: '2026-12-24', hours: [] }] }, false],
    [dates, true],
    [bar, true],
  ] satisfies [OpeningHours, boolean][])
    it(`is ${has} for ${JSON.stringify(hours).slice(0, 60)}`, () => expect(hasHours(hours)).to.equal(has));
});

describe('weekRows', () => {
  const rows = (hours: OpeningHours): string[] =>
    weekRows(hours).map(
      (row) => `${row.days.join()} ${row.hours.map(({ opens, closes }) => `${opens}-${closes}`).join()}`,
    );
  for (const [name, hours, expected] of [
    [
      'days alike together, closed ones too',
      shop,
      ['mon,tue,wed,thu,fri 09:00-12:00,13:00-17:00', 'sat 10:00-14:00', 'sun '],
    ],
    ['one row for every day', always, ['mon,tue,wed,thu,fri,sat,sun 00:00-24:00']],
    ['one row where it is never open', {}, ['mon,tue,wed,thu,fri,sat,sun ']],
    [
      'days apart apart',
      { weekly: [{ days: ['wed', 'mon'], hours: [from('09:00', '10:00')] }] },
      ['mon 09:00-10:00', 'tue ', 'wed 09:00-10:00', 'thu,fri,sat,sun '],
    ],
  ] satisfies [string, OpeningHours, string[]][])
    it(`has ${name}`, () => expect(rows(hours)).to.deep.equal(expected));
});

describe('exceptionsFrom', () => {
  for (const [today, expected] of [
    ['2026-11-22', ['2026-11-29', '2026-12-24', '2026-12-30']],
    ['2026-12-31', ['2026-12-24']],
    ['2027-01-04', []],
  ] as const)
    it(`leaves out what is over on ${today}`, () => {
      expect(exceptionsFrom(shop, today).map(({ date }) => date)).to.deep.equal(expected);
    });
});

import { expect } from '@open-wc/testing';
import { availabilityAt, deadlineSortKey, type Availability } from '../../../src/core/feed/availability.js';
import type { Round } from '../../../src/core/feed/schema/schema.js';

const NOON = '2026-11-22T12:00:00';

/** What counts of an availability: its state and the dates of its round. */
const short = ({ state, round }: Availability): string =>
  round ? `${state} ${round.opens ?? ''}–${round.closes ?? ''}` : state;

const at = (rounds: Round[], now = NOON): string => short(availabilityAt({ rounds }, now));
const yearly = (opens: string | undefined, closes: string | undefined): Round => ({
  opens,
  closes,
  yearly: true,
});

describe('availability without rounds', () => {
  for (const [item, state] of [
    [{}, 'by-announcement'],
    [{ rounds: [] }, 'by-announcement'],
    [{ allYear: false }, 'by-announcement'],
    [{ allYear: true }, 'all-year'],
    [{ allYear: true, rounds: [] }, 'all-year'],
  ] as const)
    it(`${JSON.stringify(item)} is ${state}`, () => {
      expect(short(availabilityAt({ ...item, rounds: [] }, NOON))).to.equal(state);
    });

  it('prefers rounds to "all year"', () => {
    const rounds = [{ closes: '2026-01-31' }];
    expect(availabilityAt({ allYear: true, rounds }, NOON).state).to.equal('closed');
  });
});

describe('availability of one round', () => {
  for (const [name, round, now, expected] of [
    ['day before it opens', { opens: '2026-11-22' }, '2026-11-21T23:59:59', 'upcoming 2026-11-22–'],
    ['first second of its first day', { opens: '2026-11-22' }, '2026-11-22T00:00:00', 'open 2026-11-22–'],
    ['before its hour', { opens: '2026-11-22T12:00' }, '2026-11-22T11:59:59', 'upcoming 2026-11-22T12:00–'],
    ['at its hour', { opens: '2026-11-22T12:00' }, '2026-11-22T12:00:00', 'open 2026-11-22T12:00–'],
    ['morning of the last day', { closes: '2026-11-22' }, '2026-11-22T00:00:00', 'open –2026-11-22'],
    [
      'within the minute 23:59',
      { closes: '2026-11-22T23:59' },
      '2026-11-22T23:59:30',
      'open –2026-11-22T23:59',
    ],
    [
      'after the minute 23:59',
      { closes: '2026-11-22T23:59' },
      '2026-11-23T00:00:00',
      'closed –2026-11-22T23:59',
    ],
    ['at a full hour', { closes: '2026-11-22T16:00' }, '2026-11-22T16:00:00', 'closed –2026-11-22T16:00'],
    [
      'just before a full hour',
      { closes: '2026-11-22T16:00' },
      '2026-11-22T15:59:59',
      'open –2026-11-22T16:00',
    ],
    ['end of the last day', { closes: '2026-11-22' }, '2026-11-22T23:59:59', 'open –2026-11-22'],
    ['after the last day', { closes: '2026-11-22' }, '2026-11-23T00:00:00', 'closed –2026-11-22'],
    [
      'a minute before the hour',
      { closes: '2026-11-22T16:00' },
      '2026-11-22T15:59:59',
      'open –2026-11-22T16:00',
    ],
    [
      'a minute after the hour',
      { closes: '2026-11-22T16:00' },
      '2026-11-22T16:01:00',
      'closed –2026-11-22T16:00',
    ],
    ['with seconds', { closes: '2026-11-22T16:00:30' }, '2026-11-22T16:00:30', 'open –2026-11-22T16:00:30'],
    ['neither date', {}, NOON, 'by-announcement –'],
    ['only a label', { label: 'Autumn' }, NOON, 'by-announcement –'],
  ] as const)
    it(`${name}: ${expected}`, () => expect(at([round], now)).to.equal(expected));
});

describe('availability of yearly rounds', () => {
  for (const [name, round, now, expected] of [
    [
      'before it in the year',
      yearly('2024-03-01', '2024-04-30'),
      '2026-01-10T12:00:00',
      'upcoming 2026-03-01–2026-04-30',
    ],
    ['within it', yearly('2024-03-01', '2024-04-30'), '2026-04-30T20:00:00', 'open 2026-03-01–2026-04-30'],
    ['after it', yearly('2024-03-01', '2024-04-30'), '2026-05-01T00:00:00', 'upcoming 2027-03-01–2027-04-30'],
    ['over the new year, in autumn', yearly('2024-11-01', '2025-01-31'), NOON, 'open 2026-11-01–2027-01-31'],
    [
      'over the new year, in January',
      yearly('2024-11-01', '2025-01-31'),
      '2027-01-15T12:00:00',
      'open 2026-11-01–2027-01-31',
    ],
    [
      'over the new year, on New Year’s Eve',
      yearly('2024-11-01', '2025-01-31'),
      '2026-12-31T23:59:59',
      'open 2026-11-01–2027-01-31',
    ],
    [
      'over the new year, in summer',
      yearly('2024-11-01', '2025-01-31'),
      '2026-07-01T12:00:00',
      'upcoming 2026-11-01–2027-01-31',
    ],
    [
      'a leap day in a common year',
      yearly(undefined, '2024-02-29'),
      '2026-02-28T20:00:00',
      'open –2026-02-28',
    ],
    ['after that leap day', yearly(undefined, '2024-02-29'), '2026-03-01T00:00:00', 'open –2027-02-28'],
    [
      'a leap day in a leap year',
      yearly(undefined, '2024-02-29T12:00'),
      '2028-02-29T11:00:00',
      'open –2028-02-29T12:00',
    ],
    [
      'a leap day in 2100, no leap year',
      yearly(undefined, '2024-02-29'),
      '2100-01-01T00:00:00',
      'open –2100-02-28',
    ],
    ['without a closing day', yearly('2024-03-01', undefined), NOON, 'open 2026-03-01–'],
    [
      'the year it is written for, before it',
      yearly('2026-12-01', '2026-12-20'),
      NOON,
      'upcoming 2026-12-01–2026-12-20',
    ],
    [
      'a year before its first round',
      yearly('2027-11-01', '2027-12-20'),
      NOON,
      'upcoming 2027-11-01–2027-12-20',
    ],
    [
      'the winter before its first round',
      yearly('2027-11-01', '2028-01-31'),
      NOON,
      'upcoming 2027-11-01–2028-01-31',
    ],
  ] as const)
    it(`${name}: ${expected}`, () => expect(at([round], now)).to.equal(expected));
});

describe('availability of several rounds', () => {
  const spring = { opens: '2026-03-01', closes: '2026-03-31' };
  const now = { opens: '2026-11-01', closes: '2026-12-15' };
  const soon = { opens: '2026-11-10', closes: '2026-11-30' };
  const later = { opens: '2027-01-10', closes: '2027-01-31' };
  const latest = { opens: '2027-05-10', closes: '2027-05-31' };
  for (const [name, rounds, expected] of [
    ['the open one before all others', [spring, later, now], 'open 2026-11-01–2026-12-15'],
    ['of open ones the first to close', [now, soon], 'open 2026-11-10–2026-11-30'],
    ['else the next to open', [latest, spring, later], 'upcoming 2027-01-10–2027-01-31'],
    ['else the last that closed', [spring, { closes: '2025-12-31' }], 'closed 2026-03-01–2026-03-31'],
    ['an open end counts as open', [{ opens: '2026-01-01' }, later], 'open 2026-01-01–'],
    ['a closing day before an open end', [{ opens: '2026-01-01' }, soon], 'open 2026-11-10–2026-11-30'],
    [
      'a yearly one beside a closed one',
      [spring, yearly('2025-02-01', '2025-02-28')],
      'upcoming 2027-02-01–2027-02-28',
    ],
  ] as const)
    it(`uses ${name}`, () => {
      expect(at([...rounds])).to.equal(expected);
      expect(at([...rounds].reverse()), 'in any order').to.equal(expected);
    });
});

describe('deadlineSortKey', () => {
  /** In the order of "closing soonest". */
  const ITEMS = {
    'open, today at 16:00': { rounds: [{ closes: '2026-11-22T16:00' }] },
    'open, today': { rounds: [{ closes: '2026-11-22' }] },
    'open, tomorrow': { rounds: [{ closes: '2026-11-23' }] },
    'open, next year': { rounds: [{ closes: '2027-01-01' }] },
    'open, no end': { rounds: [{ opens: '2026-01-01' }] },
    'later, in a week': { rounds: [{ opens: '2026-11-29', closes: '2027-11-30' }] },
    'later, in a month': { rounds: [{ opens: '2026-12-22', closes: '2026-12-23' }] },
    'all year': { allYear: true },
    'when announced': {},
    'closed yesterday': { rounds: [{ closes: '2026-11-21' }] },
    'closed last year': { rounds: [{ closes: '2025-12-31T23:00' }] },
    'closed long ago': { rounds: [{ closes: '2009-01-01' }] },
  };

  it('sorts the earliest deadline first, and the most recently closed first', () => {
    const keys = Object.entries(ITEMS).map(
      ([name, item]) => [name, deadlineSortKey(availabilityAt({ rounds: [], ...item }, NOON))] as const,
    );
    const sorted = [...keys].reverse().sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0));
    expect(sorted.map(([name]) => name)).to.deep.equal(Object.keys(ITEMS));
  });
});

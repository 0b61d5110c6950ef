import { expect } from '@open-wc/testing';
import { toIcs, type CalendarEvent, type IcsOptions } from '../../../src/core/formats/calendar.js';

const NOW = new Date('2026-01-02T03:04:05.678Z');
const least: CalendarEvent = {
  uid: 'grants-1@example.lv',
  title: 'Grants',
  start: '2026-05-01',
  timeZone: 'Europe/Riga',
};
const ics = (change: Partial<CalendarEvent> = {}, options: Partial<IcsOptions> = {}): string =>
  toIcs([{ ...least, ...change }], { name: 'Tilts', language: 'lv', now: NOW, ...options });

/** The content lines, unfolded (RFC 5545 § 3.1). */
const linesOf = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');
/** The values of a property of the event itself, with its parameters: `;VALUE=DATE:20260501`. */
const valuesOf = (text: string, property: string): string[] => {
  const lines = linesOf(text);
  const event = lines.slice(lines.indexOf('BEGIN:VEVENT'), lines.indexOf('END:VEVENT'));
  const alarm = event.indexOf('BEGIN:VALARM');
  return event
    .slice(0, alarm < 0 ? undefined : alarm)
    .filter((line) => line.match(/^[A-Z-]+/)?.[0] === property)
    .map((line) => line.slice(property.length));
};
const unescape = (text: string): string =>
  text.replace(/\\(.)/g, (_, letter: string) => (letter === 'n' ? '\n' : letter));
const bytes = (text: string): number => new TextEncoder().encode(text).length;

describe('toIcs', () => {
  it('writes the minimal event', () => {
    expect(ics({}, { reminders: [] })).to.equal(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Tilts//Tilts//EN',
        'NAME;LANGUAGE=lv:Tilts',
        'X-WR-CALNAME:Tilts',
        'BEGIN:VEVENT',
        'UID:grants-1@example.lv',
        'DTSTAMP:20260102T030405Z',
        'DTSTART;VALUE=DATE:20260501',
        'DTEND;VALUE=DATE:20260502',
        'SUMMARY;LANGUAGE=lv:Grants',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  for (const [name, change, start, end] of [
    ['one day', {}, ';VALUE=DATE:20260501', [';VALUE=DATE:20260502']],
    ['the same end', { end: '2026-05-01' }, ';VALUE=DATE:20260501', [';VALUE=DATE:20260502']],
    ['three days', { end: '2026-05-03' }, ';VALUE=DATE:20260501', [';VALUE=DATE:20260504']],
    ['an end before the start', { end: '2026-04-01' }, ';VALUE=DATE:20260501', [';VALUE=DATE:20260502']],
    ['end of February', { start: '2026-02-28' }, ';VALUE=DATE:20260228', [';VALUE=DATE:20260301']],
    ['a leap day', { start: '2028-02-28' }, ';VALUE=DATE:20280228', [';VALUE=DATE:20280229']],
    ['the new year', { start: '2026-12-31' }, ';VALUE=DATE:20261231', [';VALUE=DATE:20270101']],
    ['the 23-hour day', { start: '2026-03-29' }, ';VALUE=DATE:20260329', [';VALUE=DATE:20260330']],
    ['the 25-hour day', { start: '2026-10-25' }, ';VALUE=DATE:20261025', [';VALUE=DATE:20261026']],
    ['a moment', { start: '2026-05-01T17:00' }, ':20260501T140000Z', []],
    [
      'a winter meeting',
      { start: '2026-01-15T10:00', end: '2026-01-15T11:30:15' },
      ':20260115T080000Z',
      [':20260115T093015Z'],
    ],
    [
      'a night over the change to summer',
      { start: '2026-03-28T22:00', end: '2026-03-29T06:00' },
      ':20260328T200000Z',
      [':20260329T030000Z'],
    ],
    [
      'a time that ends before it starts',
      { start: '2026-05-01T17:00', end: '2026-05-01T09:00' },
      ':20260501T140000Z',
      [],
    ],
    [
      'the same minute written twice',
      { start: '2026-05-01T17:00', end: '2026-05-01T17:00:00' },
      ':20260501T140000Z',
      [],
    ],
    [
      'a date to a time',
      { start: '2026-05-01', end: '2026-05-31T17:00' },
      ':20260430T210000Z',
      [':20260531T140000Z'],
    ],
    [
      'a time to a date, which counts to its end',
      { start: '2026-05-01T09:00', end: '2026-05-01' },
      ':20260501T060000Z',
      [':20260501T210000Z'],
    ],
  ] as const) {
    it(`writes the dates of ${name}`, () => {
      const text = ics(change);
      expect(valuesOf(text, 'DTSTART')).to.deep.equal([start]);
      expect(valuesOf(text, 'DTEND')).to.deep.equal(end);
    });
  }

  it('marks the time as free for all-day events only', () => {
    expect(valuesOf(ics(), 'TRANSP')).to.deep.equal([':TRANSPARENT']);
    expect(valuesOf(ics({ start: '2026-05-01T17:00' }), 'TRANSP')).to.deep.equal([]);
  });

  for (const [updated, stamp] of [
    [undefined, ':20260102T030405Z'],
    ['2026-07-15', ':20260714T210000Z'],
    ['2026-01-15T12:00', ':20260115T100000Z'],
  ] as const) {
    it(`stamps an event updated ${updated ?? 'at an unknown time'}`, () => {
      expect(valuesOf(ics({ updated }), 'DTSTAMP')).to.deep.equal([stamp]);
    });
  }

  for (const [name, start, reminders, triggers] of [
    ['all-day by default', '2026-05-01', undefined, ['-P6DT15H', '-P0DT15H']],
    ['timed by default', '2026-05-01T17:00', undefined, ['-P7D', '-P1D']],
    ['all-day on the day', '2026-05-01', [0], ['PT9H']],
    ['timed at the start', '2026-05-01T17:00', [0], ['-P0D']],
    ['none', '2026-05-01', [], []],
  ] as const) {
    it(`reminds: ${name}`, () => {
      const lines = linesOf(ics({ start, title: 'A, b' }, { reminders }));
      const alarms = lines.flatMap((line, at) =>
        line === 'BEGIN:VALARM' ? [lines.slice(at + 1, at + 5)] : [],
      );
      expect(alarms).to.deep.equal(
        triggers.map((trigger) => [
          'ACTION:DISPLAY',
          `TRIGGER:${trigger}`,
          'DESCRIPTION;LANGUAGE=lv:A\\, b',
          'END:VALARM',
        ]),
      );
    });
  }

  for (const [name, text, escaped] of [
    ['comma, semicolon, backslash', 'a, b; c\\d', 'a\\, b\\; c\\\\d'],
    ['a backslash before n', 'C:\\new', 'C:\\\\new'],
    ['line ends of all systems', 'a\nb\r\nc\rd', 'a\\nb\\nc\\nd'],
    ['colons and quotes stay', 'Ķekava: "š"', 'Ķekava: "š"'],
  ] as const) {
    it(`escapes ${name}`, () => {
      const all = ics({ title: text, description: text, location: text }, { name: text });
      for (const property of ['SUMMARY', 'DESCRIPTION', 'LOCATION']) {
        expect(valuesOf(all, property)).to.deep.equal([`;LANGUAGE=lv:${escaped}`]);
      }
      expect(linesOf(all)).to.include(`NAME;LANGUAGE=lv:${escaped}`);
      expect(linesOf(all)).to.include(`X-WR-CALNAME:${escaped}`);
      expect(unescape(escaped)).to.equal(text.replace(/\r\n?/g, '\n'));
    });
  }

  it('lets no value start a new line', () => {
    const evil = 'x\r\nATTENDEE:mailto:a@example.org\u0000\u0085';
    const lines = linesOf(
      ics(
        { uid: evil, title: evil, description: evil, location: evil, url: evil },
        { name: evil, language: evil },
      ),
    );
    expect(lines.filter((line) => /^ATTENDEE/.test(line))).to.deep.equal([]);
    expect(lines.filter((line) => /\p{Cc}/u.test(line))).to.deep.equal([]);
  });

  it('writes the address as URL, unescaped, and at the end of the description', () => {
    const url = 'https://example.lv/a;b,c?d=%20';
    const text = ics({ url, description: 'Apply.' });
    expect(valuesOf(text, 'URL')).to.deep.equal([`:${url}`]);
    expect(valuesOf(text, 'DESCRIPTION').map(unescape)).to.deep.equal([`;LANGUAGE=lv:Apply.\n\n${url}`]);
    expect(valuesOf(ics({ url }), 'DESCRIPTION').map(unescape)).to.deep.equal([`;LANGUAGE=lv:${url}`]);
  });

  it('marks an event in another language', () => {
    expect(valuesOf(ics({ language: 'et' }), 'SUMMARY')).to.deep.equal([';LANGUAGE=et:Grants']);
  });

  it('writes every event, and none for none', () => {
    const options = { name: 'Tilts', language: 'lv' };
    const uids = (text: string) => linesOf(text).filter((line) => line.startsWith('UID:'));
    expect(uids(toIcs([least, { ...least, uid: 'b' }], options))).to.deep.equal([
      `UID:${least.uid}`,
      'UID:b',
    ]);
    expect(uids(toIcs([], options))).to.deep.equal([]);
  });

  it('rejects an unknown time zone', () => {
    expect(() => ics({ start: '2026-05-01T10:00', timeZone: 'Europe/Ryga' })).to.throw(RangeError);
  });

  describe('folding', () => {
    for (const letter of ['a', 'ž', '€', '😀']) {
      for (let shift = 0; shift < 4; shift += 1) {
        it(`breaks a text of “${letter}” shifted by ${shift} between characters, after 75 octets at most`, () => {
          const title = 'x'.repeat(shift) + letter.repeat(200);
          const text = ics({ title });
          const raw = text.split('\r\n');
          for (const line of raw) {
            expect(bytes(line)).to.be.at.most(75);
            // Half a surrogate pair would come back as U+FFFD.
            expect(new TextDecoder().decode(new TextEncoder().encode(line))).to.equal(line);
          }
          expect(valuesOf(text, 'SUMMARY')).to.deep.equal([`;LANGUAGE=lv:${title}`]);
          // No line is broken earlier than it must be.
          const first = raw.findIndex((line) => line.startsWith('SUMMARY'));
          for (const line of raw.slice(first, first + 2)) {
            expect(bytes(line) + bytes(letter)).to.be.above(75);
          }
        });
      }
    }
    for (const [length, count] of [
      [75, 1],
      [76, 2],
      [149, 2],
      [150, 3],
    ] as const) {
      it(`makes ${count} lines of ${length} octets`, () => {
        const uid = 'u'.repeat(length - 'UID:'.length);
        const raw = ics({ uid }).split('\r\n');
        const first = raw.findIndex((line) => line.startsWith('UID:'));
        const next = raw.findIndex((line) => line.startsWith('DTSTAMP'));
        expect(next - first).to.equal(count);
      });
    }
  });
});

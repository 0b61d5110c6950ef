/** Files for other programs, read back by readers that are not ours: whatever stands in the records comes out of them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseCsv } from 'hucre/csv';
import ICAL from 'ical.js';
import { calendarLinks, toIcs, type CalendarEvent } from '../../src/core/formats/calendar.js';
import { toCsv } from '../../src/core/formats/csv.js';
import { toVcf, type ContactCard } from '../../src/core/formats/vcard.js';
import { anyText, check, fc, wellFormed } from '../helpers/properties.js';

/** What a spreadsheet program takes for a formula, after what it does not show (OWASP, “CSV Injection”). */
const FORMULA = /^[\s\p{C}]*[=+\-@＝＋－＠﹢﹣﹦﹫]/u;
const NUMBER = /^[+-]\d[\d ]*([.,]\d+)?$/;

describe('a table for spreadsheets', () => {
  const anyCell = fc.oneof(anyText(), fc.double(), fc.integer(), fc.constant(undefined));
  const anyRows = fc.array(fc.array(anyCell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 });

  it('has each text in its cell, and no formula', () => {
    check(
      fc.property(anyRows, fc.constantFrom(';' as const, ',' as const), (rows, separator) => {
        const text = toCsv(rows, { separator });
        const read = parseCsv(text, {
          delimiter: separator,
          skipBom: true,
          typeInference: false,
          skipEmptyRows: false,
        });
        assert.equal(read.length, rows.length);
        rows.forEach((row, at) =>
          row.forEach((cell, column) => {
            const back = String(read[at]![column] ?? '');
            if (typeof cell === 'string') {
              const plain = back.startsWith("'") && !cell.startsWith("'") ? back.slice(1) : back;
              assert.equal(plain, cell);
              assert.ok(!FORMULA.test(back) || NUMBER.test(back), back);
            } else if (cell === undefined || !Number.isFinite(cell)) assert.equal(back, '');
            else assert.ok(Number(back.replace(',', '.')) === cell, back);
          }),
        );
      }),
      500,
    );
  });
});

/** As a calendar or an address book shows a text: signs that no text may have are spaces. */
const shown = (text: string): string => text.replace(/\r\n?|\n/g, '\n').replace(/(?!\n)\p{Cc}/gu, ' ');
const anyWhole = (maxLength?: number) => anyText(maxLength).map(wellFormed);
const address = fc.oneof(
  fc.webUrl(),
  anyWhole(20).map((text) => `https://x.lv/${text.replace(/\s/g, '')}`),
);

const anyDate = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .chain((date) => fc.constantFrom(date.toISOString().slice(0, 10), date.toISOString().slice(0, 16)));

const anyEvent: fc.Arbitrary<CalendarEvent> = fc.record(
  {
    uid: anyWhole().map((text) => `x${text}`),
    title: anyWhole().map((text) => `x${text}`),
    description: anyWhole(200),
    location: anyWhole(),
    url: address,
    start: anyDate,
    end: anyDate,
    updated: anyDate,
    timeZone: fc.constantFrom('Europe/Riga', 'UTC', 'America/St_Johns', 'Pacific/Apia'),
    language: fc.constantFrom('lv', 'zh-Hant-TW'),
  },
  { requiredKeys: ['uid', 'title', 'start', 'timeZone'] },
);

describe('a file for calendars', () => {
  it('has each event, with its texts and nothing else', () => {
    check(
      fc.property(fc.array(anyEvent, { minLength: 1, maxLength: 3 }), anyWhole(), (events, name) => {
        const file = toIcs(events, { name, language: 'lv' });
        for (const line of file.split('\r\n')) {
          assert.ok(Buffer.byteLength(line) <= 75, line);
          assert.doesNotMatch(line, /\p{Cc}/u);
        }
        const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
        const components = calendar.getAllSubcomponents();
        assert.equal(components.length, events.length);
        events.forEach((event, at) => {
          const read = components[at]!;
          assert.equal(read.name, 'vevent');
          assert.equal(read.getAllSubcomponents('valarm').length, 2);
          assert.equal(read.getFirstPropertyValue('summary'), shown(event.title));
          assert.equal(read.getFirstPropertyValue('uid'), shown(event.uid));
          assert.equal(read.getFirstPropertyValue('location') ?? '', shown(event.location ?? ''));
          const { description = '', url } = event;
          assert.equal(
            read.getFirstPropertyValue('description') ?? '',
            shown([description, url].filter(Boolean).join('\n\n')),
          );
          const names = new Set(read.getAllProperties().map((property) => property.name));
          for (const each of names)
            assert.match(each, /^(uid|dtstamp|dtstart|dtend|summary|description|location|url|transp)$/);
          const { startDate, endDate } = new ICAL.Event(read);
          assert.ok(endDate.compare(startDate) >= 0);
        });
      }),
      200,
    );
  });

  it('has a link for each web calendar, with no parameter more', () => {
    check(
      fc.property(anyEvent, (event) => {
        for (const { href } of calendarLinks(event)) {
          const { protocol, searchParams } = new URL(href);
          assert.equal(protocol, 'https:');
          const title = ['text', 'subject', 'TITLE']
            .map((name) => searchParams.get(name))
            .find((each) => each !== null);
          assert.equal(title, event.title);
          const body = searchParams.get('body');
          if (body !== null) assert.doesNotMatch(body.replaceAll('<br>', ''), /</);
        }
      }),
      200,
    );
  });
});

const anyCard: fc.Arbitrary<ContactCard> = fc.record(
  {
    uid: anyWhole().map((text) => `x${text}`),
    name: anyWhole().map((text) => `x${text}`),
    kind: fc.constantFrom('org', 'individual'),
    language: fc.constantFrom('lv', 'en'),
    organisation: anyWhole(),
    role: anyWhole(),
    phone: anyWhole(20),
    email: anyWhole(20),
    url: address,
    address: fc.record(
      { text: anyWhole(), street: anyWhole(), postalCode: anyWhole(9) },
      { requiredKeys: [] },
    ),
    social: fc.array(fc.record({ network: anyWhole(9), url: address }), { maxLength: 2 }),
    // The reader takes a comma after an escaped backslash for an escaped comma.
    categories: fc.array(
      anyWhole().map((text) => `x${text.replaceAll('\\', '/')}`),
      { maxLength: 2 },
    ),
    note: anyWhole(300),
  },
  { requiredKeys: ['uid', 'name'] },
);

describe('a file for address books', () => {
  it('has each contact, with its texts and nothing else', () => {
    check(
      fc.property(fc.array(anyCard, { minLength: 1, maxLength: 2 }), (cards) => {
        const read = [ICAL.parse(toVcf(cards))].flat() as unknown[];
        const components = (typeof read[0] === 'string' ? [read] : read) as unknown[][];
        assert.equal(components.length, cards.length);
        cards.forEach((card, at) => {
          const component = new ICAL.Component(components[at]!);
          assert.equal(component.name, 'vcard');
          // The reader leaves the semicolons of a text as they are written (RFC 6350 § 3.4 lets a writer escape them).
          const plain = (text: unknown) => String(text).replaceAll('\\;', ';');
          const value = (name: string) => plain(component.getFirstPropertyValue(name) ?? '');
          assert.equal(value('fn'), shown(card.name));
          assert.equal(value('note'), shown(card.note ?? ''));
          assert.equal(value('role'), shown(card.role ?? ''));
          assert.deepEqual(
            component.getFirstProperty('categories')?.getValues().map(plain) ?? [],
            card.categories?.map(shown) ?? [],
          );
          for (const { name } of component.getAllProperties())
            assert.match(
              name,
              /^(version|prodid|uid|kind|fn|org|x-abshowas|role|tel|email|adr|url|socialprofile|categories|note)$/,
            );
        });
      }),
      200,
    );
  });
});

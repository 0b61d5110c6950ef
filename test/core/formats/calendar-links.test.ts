import { expect } from '@open-wc/testing';
import { calendarLinks, type CalendarEvent, type CalendarLink } from '../../../src/core/formats/calendar.js';

const least: CalendarEvent = {
  uid: 'grants-1@example.lv',
  title: 'Grants',
  start: '2026-05-01',
  timeZone: 'Europe/Riga',
};

describe('calendarLinks', () => {
  const linkOf = (id: CalendarLink['id'], change: Partial<CalendarEvent> = {}): URL =>
    new URL(calendarLinks({ ...least, ...change }).find((link) => link.id === id)!.href);
  const queryOf = (id: CalendarLink['id'], change?: Partial<CalendarEvent>): Record<string, string> =>
    Object.fromEntries(linkOf(id, change).searchParams);
  const MEETING = { start: '2026-10-25T05:00', end: '2026-10-25T06:30' };

  it('names four calendars', () => {
    expect(calendarLinks(least).map(({ id, href }) => [id, href.split('?')[0]])).to.deep.equal([
      ['google', 'https://calendar.google.com/calendar/render'],
      ['outlook', 'https://outlook.live.com/calendar/deeplink/compose'],
      ['office365', 'https://outlook.office.com/calendar/deeplink/compose'],
      ['yahoo', 'https://calendar.yahoo.com/'],
    ]);
  });

  const compose = { path: '/calendar/action/compose', rru: 'addevent', subject: 'Grants' };
  for (const [name, change, google, outlook, yahoo] of [
    [
      'one day',
      {},
      '20260501/20260502',
      { startdt: '2026-05-01', enddt: '2026-05-02', allday: 'true' },
      { ST: '20260501', DUR: 'allday' },
    ],
    [
      'three days',
      { end: '2026-05-03' },
      '20260501/20260504',
      { startdt: '2026-05-01', enddt: '2026-05-04', allday: 'true' },
      { ST: '20260501', ET: '20260504' },
    ],
    [
      'a meeting after the change to winter time',
      MEETING,
      '20261025T030000Z/20261025T043000Z',
      { startdt: '2026-10-25T03:00:00Z', enddt: '2026-10-25T04:30:00Z' },
      { ST: '20261025T050000', ET: '20261025T063000' },
    ],
    [
      'a moment',
      { start: '2026-07-01T17:00:30' },
      '20260701T140030Z/20260701T140030Z',
      { startdt: '2026-07-01T14:00:30Z', enddt: '2026-07-01T14:00:30Z' },
      { ST: '20260701T170030', ET: '20260701T170030' },
    ],
    [
      'a date to a time',
      { end: '2026-05-02T17:00' },
      '20260430T210000Z/20260502T140000Z',
      { startdt: '2026-04-30T21:00:00Z', enddt: '2026-05-02T14:00:00Z' },
      { ST: '20260501T000000', ET: '20260502T170000' },
    ],
  ] as const) {
    it(`contains ${name}`, () => {
      expect(queryOf('google', change)).to.deep.equal({ action: 'TEMPLATE', text: 'Grants', dates: google });
      expect(queryOf('outlook', change)).to.deep.equal({ ...compose, ...outlook });
      expect(queryOf('office365', change)).to.deep.equal({ ...compose, ...outlook });
      expect(queryOf('yahoo', change)).to.deep.equal({ v: '60', TITLE: 'Grants', ...yahoo });
    });
  }

  const texts = {
    title: 'R&D + “Tilts” #1',
    description: 'Up to 5 < 10 & more\nĶekava',
    location: 'Rīga, Doma laukums 1',
    url: 'https://example.lv/?a=1&b=2',
  };
  const plain = `${texts.description}\n\n${texts.url}`;
  const html = 'Up to 5 &lt; 10 &amp; more<br>Ķekava<br><br>https://example.lv/?a=1&amp;b=2';
  for (const [id, title, body, location, details] of [
    ['google', 'text', 'details', 'location', plain],
    ['outlook', 'subject', 'body', 'location', html],
    ['office365', 'subject', 'body', 'location', html],
    ['yahoo', 'TITLE', 'DESC', 'in_loc', plain],
  ] as const) {
    it(`${id}: contains the texts`, () => {
      const query = queryOf(id, texts);
      expect(query[title]).to.equal(texts.title);
      expect(query[body]).to.equal(details);
      expect(query[location]).to.equal(texts.location);
    });
    it(`${id}: writes a space as %20, never as a plus`, () => {
      const { search } = linkOf(id, texts);
      expect(search).to.include('%20');
      expect(search).not.to.include('+');
    });
    it(`${id}: shortens a long description between characters and keeps the address`, () => {
      const query = queryOf(id, { description: '😀'.repeat(601), url: texts.url });
      const shown = query[body]!.replaceAll('<br>', '\n').replaceAll('&amp;', '&');
      expect(shown).to.equal(`${'😀'.repeat(600)}…\n\n${texts.url}`);
      expect(queryOf(id, { description: 'ā'.repeat(600) })[body]).to.equal('ā'.repeat(600));
    });
    it(`${id}: survives half a surrogate pair`, () => {
      expect(queryOf(id, { title: 'a\ud800' })[title]).to.equal('a\ufffd');
    });
  }
});

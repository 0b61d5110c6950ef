/**
 * Pages whose other scripts have replaced or extended what every script uses, as old Joomla with MooTools or Prototype
 * does: lists appear, what is saved is counted after a reload, an application arrives with its rows as a list.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { takeAMinute } from '../../helpers/browser.mjs';
import { startSite } from './site.mjs';

/** What stands on the page before Tilts. */
const REPLACED = {
  'Array.from without its second argument': `Array.from = (list) => (list && list.length ? [].slice.call(list) : []);`,
  'Array.from that wraps what is no list': `Array.from = (item) => (item == null ? [] : Array.isArray(item) ? item : [item]);`,
  'Date.parse that gives a date': `Date.parse = (text) => new Date(text);`,
  'Array.prototype.toJSON': `Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']'; };`,
  'Object.prototype.toJSON': `Object.prototype.toJSON = function () { return 'object'; };`,
  'window.Event': `window.Event = function (event) { this.event = event; };`,
  'a function on Object.prototype': `Object.prototype.isEmpty = function () { return true; };`,
  'a value on Object.prototype': `Object.prototype.version = 1;`,
  'names on Array.prototype': `Array.prototype.each = Array.prototype.forEach; Array.prototype.last = function () { return this[this.length - 1]; };
     Array.prototype.$family = function () { return 'array'; };`,
  'Array.prototype.entries and find': `Array.prototype.entries = function () { return this.slice(); };
     Array.prototype.find = function (test, self) { return this.filter(function (each, at) { return test.call(self, each, at); })[0]; };`,
  'Function.prototype.bind': `Function.prototype.bind = function (self) { var work = this; return function () { return work.apply(self, arguments); }; };`,
  'Element.prototype.remove': `Element.prototype.remove = function () { this.parentNode.removeChild(this); return this; };`,
};

const VARIANTS = ['tilts.js', 'tilts.lv.min.js'].map((file) => ({ language: 'lv', file }));

const CONTEST = {
  id: 'idejas',
  title: { lv: 'Ideju konkurss' },
  summary: { lv: 'Idejas novadam' },
  organiser: { name: { lv: 'Novads' } },
  participation: {},
  rounds: [{ opens: '2020-01-01', closes: '2099-11-28', nextWorkingDay: true }],
  questions: [
    {
      id: 'works',
      type: 'group',
      label: { lv: 'Darbi' },
      required: true,
      from: 1,
      to: 3,
      fields: [{ id: 'what', type: 'text', label: { lv: 'Darbs' }, required: true, maxLength: 100 }],
    },
  ],
  submission: { endpoint: '/applications', format: 'tilts-json', maxBytes: 5_000_000 },
  privacy: {
    controller: { name: { lv: 'Novads' } },
    purpose: { lv: 'Konkurss' },
    legalBasis: { lv: 'Sabiedrības intereses' },
    retention: { lv: 'Gadu' },
    contact: { email: 'dati@novads.example' },
  },
};
const FEED = {
  tilts: 1,
  publisher: { name: { lv: 'Novads' }, timeZone: 'Europe/Riga' },
  updated: '2026-11-20',
  languages: ['lv'],
  contests: [CONTEST],
};

const { instruments } = JSON.parse(readFileSync('stories/feeds/paraugnovads.json', 'utf8'));
const TITLE = instruments.find(({ id }) => id === 'property-free-use').title.lv;

const scripts = (site, ...texts) =>
  texts
    .map((text) => `<script src="${site.publish(text, 'text/javascript; charset=utf-8')}"></script>`)
    .join('');

/** Where a name stands on every object, puppeteer's own locators find nothing. */
const by = (page, role, name) =>
  page.waitForSelector(`::-p-aria([role="${role}"]${name ? `[name="${name}"]` : ''})`);
const press = async (page, name, role = 'button') => (await by(page, role, name)).click();
const write = async (page, name, text) => (await by(page, 'textbox', name)).type(text);

async function saveOne({ open, site, text }, library) {
  const person = await open({
    before: scripts(site, library),
    body: '<tilts-instrument-directory src="/feed.json"></tilts-instrument-directory>',
  });
  const { page } = person;
  await person.says(TITLE);
  await press(page, text('card.favourite-title', TITLE));
  await person.says(text('action.favourites', '1'));
  await page.reload();
  await person.says(text('action.favourites', '1'));
}

async function applyOnce({ open, text }, library) {
  const site = await startSite({ feed: FEED });
  try {
    const person = await open({
      site,
      before: scripts(site, library),
      body: '<tilts-idea-contest src="/feed.json" contest="idejas"></tilts-idea-contest>',
    });
    const { page, says } = person;
    await press(page, text('contest.apply'));
    await says(text('application.start'));
    await press(page, '', 'radio');
    await press(page, text('application.start'));
    await write(page, text('application.name'), 'Anna Bērziņa');
    await write(page, text('application.email'), 'anna@example.lv');
    await press(page, text('step.next'));
    await write(page, 'Darbs', 'Tīrām taku');
    await press(page, text('step.next'));
    await press(page, '', 'checkbox');
    await press(page, text('step.next'));
    await says(text('application.step-review'));
    await takeAMinute(page);
    await press(page, text('application.send'));
    await says(text('receipt.title'));
    const stored = await site.applications();
    const [application, ...others] = stored.applications ?? stored;
    assert.equal(others.length, 0);
    assert.deepEqual(application.answers.works, [{ what: 'Tīrām taku' }]);
  } finally {
    await site.close();
  }
}

export const CASES = Object.fromEntries(
  Object.entries(REPLACED).flatMap(([name, library]) => [
    [`replaced: ${name}: a list, one saved`, { variants: VARIANTS, run: (at) => saveOne(at, library) }],
    [`replaced: ${name}: an application`, { variants: VARIANTS, run: (at) => applyOnce(at, library) }],
  ]),
);

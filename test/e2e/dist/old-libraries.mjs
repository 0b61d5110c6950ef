/**
 * Pages whose other scripts have replaced or extended what every script uses, as old Joomla with MooTools or Prototype
 * does: lists appear, what is saved is counted after a reload, an application arrives with its rows as a list.
 */
import assert from 'node:assert/strict';
import { takeAMinute } from '../../helpers/browser.mjs';
import { ALL, BOTH_FILES, press, saveAll, showAll, write } from './all-elements.mjs';
import { first } from './small-application.mjs';
import { scriptsOf } from './debian.mjs';
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

/** The libraries themselves, with the files of their packages in Debian. */
const LIBRARIES = {
  'Prototype 1.7': ['libjs-prototype', ['prototype/prototype.js']],
  'MooTools, Core and More': [
    'libjs-mootools',
    ['mootools/mootools-core-nc.js', 'mootools/mootools-more-nc.js'],
  ],
};

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

/** All elements appear; an instrument and a goal are there again after a reload. */
async function useAll({ open, site, text }, library) {
  const person = await open({ site, before: first(site, library), body: ALL });
  await showAll(person, text);
  await saveAll(person, text);
}

async function applyOnce({ open, text }, library, policy) {
  const site = await startSite({ feed: FEED, policy });
  try {
    const person = await open({
      site,
      before: first(site, library),
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

/** On a site of their own: these libraries write HTML, and so can have no policy. */
async function withLibrary({ text, open }, [name, files]) {
  const scripts = scriptsOf(name, files);
  if (!scripts) return;
  const library = scripts.join(';\n');
  const site = await startSite({ policy: null });
  try {
    await useAll({ open, site, text }, library);
  } finally {
    await site.close();
  }
  await applyOnce({ open, text }, library, null);
}

export const CASES = Object.fromEntries([
  ...Object.entries(REPLACED).flatMap(([name, library]) => [
    [`replaced: ${name}: all elements`, { variants: BOTH_FILES, run: (at) => useAll(at, library) }],
    [`replaced: ${name}: an application`, { variants: BOTH_FILES, run: (at) => applyOnce(at, library) }],
  ]),
  ...Object.entries(LIBRARIES).map(([name, files]) => [
    `${name}: all elements, an application with rows`,
    { variants: BOTH_FILES, run: (at) => withLibrary(at, files) },
  ]),
]);

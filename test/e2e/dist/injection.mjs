/** What attackers write, in every text and address of a feed, a plan, a draft, a link and a form: nothing of it runs. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseRecord } from '../../../src/core/feed/parse.ts';
import { markedJsonSchema } from '../../../src/core/feed/schema/json-schema.ts';
import { tag } from '../../helpers/host-page.mjs';
import { ODD_EMAILS, ODD_FILES, ODD_LINKS, UNSAFE_LINKS } from '../../helpers/payloads.mjs';
import { assertSafe, hostilePlan, inTurn, nextText, TRAPS } from './hostile.mjs';
import { find, first, press } from './small-application.mjs';

const FEED = JSON.parse(readFileSync('stories/feeds/paraugnovads.json', 'utf8'));
const LISTS = ['instruments', 'enterprises', 'contests'];
const CONTEST = 'ideju-tilts';

/** By what the schema says that a value is. */
const HOSTILE = {
  text: nextText,
  string: nextText,
  link: inTurn(ODD_LINKS),
  resourceUrl: inTurn(ODD_FILES),
  email: inTurn(ODD_EMAILS),
};

/** The value with what attackers write wherever the schema lets people write. */
function hostile(schema, value) {
  const {
    primitive,
    properties,
    items,
    anyOf,
    additionalProperties,
    enum: codes,
    pattern,
    maxLength,
  } = schema ?? {};
  if (primitive in HOSTILE)
    return typeof value === 'object'
      ? Object.fromEntries(Object.keys(value).map((language) => [language, HOSTILE[primitive]()]))
      : HOSTILE[primitive]();
  if (Array.isArray(value)) return value.map((each) => hostile(items, each));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [
        name,
        hostile(
          properties?.[name] ??
            anyOf?.find((one) => one.properties?.[name])?.properties[name] ??
            additionalProperties,
          each,
        ),
      ]),
    );
  const isWritten =
    typeof value === 'string' && schema?.type === 'string' && !codes && !pattern && !primitive;
  return isWritten ? nextText().slice(0, maxLength) : value;
}

/** Every place of an address in a record. */
function addressesIn(schema, value, path = []) {
  if (/^(link|resourceUrl|email|phone)$/.test(schema?.primitive)) return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) =>
    addressesIn(schema?.items ?? schema?.properties?.[name], each, [...path, name]),
  );
}

function withValue(record, path, value) {
  const copy = structuredClone(record);
  path.slice(0, -1).reduce((at, name) => at[name], copy)[path.at(-1)] = value;
  return copy;
}

const valueAt = (record, path) => path.reduce((at, name) => at?.[name], record);

/** The sample, hostile in every field; and for each field of an address copies of a record that are unsafe there. */
function hostileFeed() {
  const { properties } = markedJsonSchema();
  // The server of the case knows the contest by its endpoint and the publisher by its time zone.
  const { timeZone } = FEED.publisher;
  const feed = { ...hostile({ properties }, FEED), $schema: undefined };
  feed.publisher.timeZone = timeZone;
  for (const list of LISTS) {
    // A code of a video is refused where it is none; the texts around it are not.
    feed[list] = feed[list].map((record, index) => {
      const { issues = [] } = parseRecord(list, record, index);
      const whole = issues.reduce(
        (at, { path }) => withValue(at, path.split('.'), valueAt(FEED[list][index], path.split('.'))),
        record,
      );
      assert.ok(
        'record' in parseRecord(list, whole, index),
        `what is hostile is valid in ${list}: ${JSON.stringify(issues)}`,
      );
      return whole;
    });
    const record = FEED[list].toSorted((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)[0];
    const next = inTurn(UNSAFE_LINKS);
    const unsafe = addressesIn(properties[list].items, record).flatMap((path, at) =>
      Array.from({ length: 4 }, (_, time) => ({
        ...withValue(record, path, next()),
        id: `unsafe-${at}-${time}`,
      })),
    );
    feed[list] = [...unsafe, ...feed[list]];
  }
  return feed;
}

/** An application and a receipt, as a damaged or foreign device has them. */
function hostileDraft(state, at) {
  const now = Date.now();
  const names = ['name', 'email', 'idea', 'title', 'summary', 'problem', 'solution'];
  return {
    version: 1,
    contest: CONTEST,
    key: `11111111-2222-4333-8444-55555555555${at}`,
    answers: {
      ...Object.fromEntries(names.map((name) => [name, nextText()])),
      members: [{ name: nextText() }],
    },
    state,
    step: nextText(),
    language: nextText(),
    ...{ started: now, changed: now, expires: now + 86_400_000 },
    receipt: {
      reference: nextText(),
      withdrawalCode: nextText(),
      received: new Date(now).toISOString(),
      message: nextText(),
    },
  };
}

/** Opens the first records of a list one after the other, with everything that unfolds; answers with what is dangerous. */
const openCards = async (page, name, count) => {
  for (let at = 0; at < count; at++) {
    const isThere = await page.evaluate(
      (name, at) => {
        const title = document.querySelector(name).shadowRoot.querySelectorAll('.cards .title > *')[at];
        title?.click();
        return Boolean(title);
      },
      name,
      at,
    );
    if (!isThere) break;
    await page.waitForFunction(
      (name) => document.querySelector(name).shadowRoot.querySelector('dialog[open]'),
      {},
      name,
    );
    await page.evaluate((name) => {
      for (const each of document.querySelector(name).shadowRoot.querySelectorAll('details'))
        each.open = true;
    }, name);
    await assertSafe(page);
    await page.evaluate(
      (name) => document.querySelector(name).shadowRoot.querySelector('dialog').close(),
      name,
    );
    await page.waitForFunction(
      (name) => !document.querySelector(name).shadowRoot.querySelector('dialog'),
      {},
      name,
    );
  }
};

/** Waits until nothing loads any more. */
const settled = (page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('[src]:not(script)')].every(
      ({ shadowRoot }) =>
        shadowRoot?.querySelector('button') && !shadowRoot.querySelector('[aria-busy=true]'),
    ),
  );

const body = (path) =>
  [
    'instrument-directory',
    'enterprise-showcase',
    'idea-contest',
    'resource-library',
    'organisation-directory',
    'needs-board',
    'road-map',
    'smart-goal',
  ]
    .map((name) =>
      tag(name, {
        src: path,
        contest: CONTEST,
        'structured-data': '',
        'url-state': 'a',
        ...(name === 'enterprise-showcase' ? { map: '' } : {}),
      }),
    )
    .join('');

async function resist({ open, site, text }) {
  const path = site.publish(JSON.stringify(hostileFeed()), 'application/json');
  const stored = {
    'tilts:plan': hostilePlan(),
    ...Object.fromEntries(
      ['editing', 'sent'].map((state, at) => [
        `tilts:draft:${CONTEST}:${hostileDraft(state, at).key}`,
        hostileDraft(state, at),
      ]),
    ),
  };
  const setUp = `${TRAPS}
    for (const [key, value] of Object.entries(${JSON.stringify(stored).replaceAll('<', '\\u003c')}))
      if (!localStorage.getItem('set')) localStorage.setItem(key, JSON.stringify(value));
    localStorage.setItem('set', '1');`;
  const person = await open({ before: first(site, setUp), body: body(path) });
  const { page } = person;
  const elsewhere = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site.base) && !/^(data|blob):/.test(request.url()))
      elsewhere.push(request.url());
  });
  const safe = () => assertSafe(page);
  await settled(page);
  await safe();

  for (const name of [
    'tilts-instrument-directory',
    'tilts-enterprise-showcase',
    'tilts-resource-library',
    'tilts-organisation-directory',
    'tilts-needs-board',
  ]) {
    const search = await page.waitForSelector(`${name} >>> input[type=search]`);
    await search.evaluate((each, text) => {
      each.value = text;
      each.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }, '<tilts-mark onclick=alert(1)>');
    await safe();
    await search.evaluate((each) => {
      each.value = '';
      each.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    });
    await openCards(page, name, 4);
  }

  // The form: what is stored, what is written, and what is said of it.
  await press(page, text('contest.apply'));
  await person.says(text('application.show-receipt'));
  await safe();
  await press(page, text('application.resume'));
  await press(page, text('step.next'));
  await safe();

  // A copy of a plan in a link.
  const copy = Buffer.from(JSON.stringify(hostilePlan())).toString('base64url');
  await page.evaluate((copy) => {
    location.hash = `#tilts-plan-j${copy}`;
  }, copy);
  await page.reload();
  await person.says(text('link.notice'));
  await settled(page);
  await safe();
  await find(page, '#import').then((button) => button.click());
  await safe();
  assert.deepEqual(elsewhere, []);
  // What a page leaves out of its feed is told to its developers.
  const others = person.complaints.filter((told) => !/^\w+\[\d+\] "unsafe-/.test(told));
  person.complaints.splice(0, Infinity, ...others);
}

export const CASES = {
  'what attackers write runs nowhere, and leads nowhere': {
    run: resist,
    variants: ['tilts.js', 'tilts.lv.js'].map((file) => ({ language: 'lv', file })),
  },
};

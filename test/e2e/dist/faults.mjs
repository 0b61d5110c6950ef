/** Servers, lines and hotels that fail: what people read and what then happens, from the table of `stories/docs/faults.mjs`. */
import assert from 'node:assert/strict';
import { FEED_FAULTS, SUBMISSION_FAULTS } from '../../../stories/docs/faults.mjs';
import { takeAMinute } from '../../helpers/browser.mjs';
import { OWN_TIME, startFaultServer, TITLE, WESTERN_TITLE } from '../../helpers/fault-server.mjs';
import { TIMEOUT } from '../../helpers/timeout.mjs';
import { FEED } from '../../helpers/submission-server.ts';
import { startSite } from './site.mjs';
import { fillUp, first, IDEAS, press, says, theOnly } from './small-application.mjs';

const TWO = [
  { language: 'lv', file: 'tilts.js' },
  { language: 'lt', file: 'tilts.lt.js' },
];
/** What has its own page or its own end. */
const TAKES_LONG = ['slow', 'never', 'only headers', 'busy for a while'];
/** What is read while the list is awaited. */
const WAITING = ['feed.retrying', 'feed.busy'];
const WITHOUT_ANSWER = ['never', 'without an end'];
/** A busy machine may need longer for it than a request ahead of time lives, and other lists of the page would wait. */
const HUGE = '50 MB';
const AT_THE_END = ['by field', 'stored, then lost', 'stored, then silent'];

const answersOf = (rows) =>
  rows.flatMap(({ answer = [], reads }) => [answer].flat().map((name) => ({ name, reads })));
const FEEDS = answersOf(FEED_FAULTS);
const SUBMISSIONS = answersOf(SUBMISSION_FAULTS);

/** A site behind a server that fails. */
async function withFaults(run) {
  const site = await startSite({ feed: FEED, policy: null });
  const faults = await startFaultServer(site);
  try {
    await run(site, faults);
  } finally {
    faults.close();
    await site.close();
  }
}

const addressOf = ({ name }, { elsewhere }) =>
  name === 'of another site' ? `${elsewhere}/faults/well` : `/faults/${encodeURIComponent(name)}`;
const titleOf = ({ name }) => (name === 'windows-1252' ? WESTERN_TITLE : TITLE);
const listOf = (src) =>
  `<tilts-instrument-directory src="${src}"><a href="/saraksts">Saraksts</a></tilts-instrument-directory>`;

/** What a page shows, of the list of one feed or of all; time passes first. */
const shownOn = (page, src, step) =>
  page.evaluate(
    (src, step) => {
      if (step) window.passTime(step);
      return [...document.querySelectorAll('tilts-instrument-directory, tilts-idea-contest')]
        .filter((each) => !src || each.getAttribute('src') === src)
        .map(({ shadowRoot }) => shadowRoot?.textContent ?? '')
        .join(' ')
        .replace(/\s+/g, ' ');
    },
    src,
    step,
  );

/** Waits until something is shown, while time passes; `step`: milliseconds between two looks. */
async function shows(page, text, { src = '', step = 0 } = {}) {
  const end = Date.now() + TIMEOUT;
  for (;;) {
    const shown = await shownOn(page, src, step);
    if (shown.includes(text.replace(/\s+/g, ' '))) return;
    assert.ok(Date.now() < end, `${src} does not say “${text}” but: ${shown.slice(-1_000)}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** Lists of feeds with faults, on one page; when the faults are over, all of them appear by themselves. */
const listsOf =
  (rows, step) =>
  ({ open, text }) =>
    withFaults(async (site, faults) => {
      const before = step ? first(site, OWN_TIME) : '';
      const addresses = rows.map((row) => addressOf(row, faults));
      // A browser makes few requests to one site at the same time: what takes long comes one after the other.
      const atFirst = step ? '' : addresses.map(listOf).join('');
      const person = await open({ site, base: faults.base, body: `<main>${atFirst}</main>`, before });
      for (const [at, row] of rows.entries()) {
        const src = addresses[at];
        if (step)
          await person.page.evaluate(
            (html) => document.querySelector('main').insertAdjacentHTML('beforeend', html),
            listOf(src),
          );
        const [read] = row.reads ? text(row.reads).split('{0}') : [titleOf(row)];
        await shows(person.page, read, { src, step });
        const isListed = !row.reads || WAITING.includes(row.reads);
        if (isListed) await shows(person.page, titleOf(row), { src, step });
        else assert.ok(await person.page.$(`[src="${src}"] a`), `the link stays: ${src}`);
        if (step) faults.release();
        else if (isListed && row.name !== HUGE)
          assert.equal(faults.askedFor(src), 1, `it is asked for once: ${src}`);
      }
      const said = person.complaints.splice(0).filter((line) => line.startsWith('Tilts: '));
      for (const row of rows.filter(({ reads }) => reads && !WAITING.includes(reads))) {
        const lines = said.filter((line) => line.includes(`src="${addressOf(row, faults)}"`));
        assert.equal(lines.length, 1, `one line for the webmaster: ${row.name}\n${lines.join('\n')}`);
        if (row.name === 'of another site')
          assert.match(lines[0], /must allow other sites to read it.+Access-Control-Allow-Origin: http/);
        if (row.name.startsWith('moved'))
          assert.match(lines[0], /refused: .+ leads in a circle, or to another/);
      }
      faults.isWell = true;
      await person.page.evaluate(() => window.dispatchEvent(new Event('online')));
      for (const row of rows.filter(({ name }) => name !== 'of another site' && name !== 'windows-1252'))
        await shows(person.page, TITLE, { src: addressOf(row, faults), step: step && 50 });
      person.complaints.splice(0);
    });

const isLong = ({ name }) => TAKES_LONG.includes(name);

export const CASES = {
  'faults of a feed: what people read, and the list when they are over': {
    variants: TWO,
    run: listsOf(FEEDS.filter((row) => !isLong(row) && row.name !== HUGE)),
  },
  'a feed of 50 MB: the list': {
    variants: TWO,
    run: listsOf(FEEDS.filter(({ name }) => name === HUGE)),
  },
  'faults of a feed that take long: what people read, and the list when they are over': {
    variants: TWO,
    run: listsOf(FEEDS.filter(isLong), 500),
  },
  'faults of sending: one application meets all of them, loses nothing, and is stored once': {
    variants: TWO,
    run: ({ open, text }) =>
      withFaults(async (site, faults) => {
        const person = await open({ site, base: faults.base, body: IDEAS, before: first(site, OWN_TIME) });
        const { page } = person;
        await fillUp(page, text);
        let isWaiting = false;
        const send = () =>
          press(page, isWaiting ? text('application.try-now') : '', isWaiting ? 'button' : '#send');
        for (const { name, reads } of SUBMISSIONS.filter((row) => !AT_THE_END.includes(row.name))) {
          faults.submission = name;
          const { posts } = faults;
          await send();
          const step = WITHOUT_ANSWER.includes(name) ? 10_000 : 1_000;
          await faults.postsAfter(posts);
          await shows(page, text(reads), { step });
          isWaiting = ['submission.busy', 'submission.network', 'submission.timeout'].includes(reads);
          await shows(page, text(isWaiting ? 'application.retry-page' : 'submission.kept'));
        }
        faults.submission = 'by field';
        await send();
        await shows(page, text('submission.fields'), { step: 1_000 });
        await shows(page, 'Īsāk');
        faults.submission = 'stored, then lost';
        await press(page, '', '#send');
        await shows(page, text('application.attempt', 2), { step: 1_000 });
        await theOnly(site);
        faults.submission = 'well';
        await shows(page, text('receipt.title'), { step: 1_000 });
        await theOnly(site);
        person.complaints.splice(0);
      }),
  },
  'a page that is loaded again while it is sending: the draft is there, and it is stored once': {
    variants: TWO,
    run: ({ open, text }) =>
      withFaults(async (site, faults) => {
        const person = await open({ site, base: faults.base, body: IDEAS });
        const { page } = person;
        await fillUp(page, text, '%PDF-1.4', 'application.storage-session');
        faults.submission = 'stored, then silent';
        await press(page, '', '#send');
        await faults.stored();
        // The browser asks whether to leave.
        page.on('dialog', (dialog) => dialog.accept());
        await page.reload();
        faults.submission = 'well';
        await press(page, text('contest.apply'));
        await press(page, text('application.resume'));
        await says(page, 'Skeitparks');
        await takeAMinute(page);
        await press(page, '', '#send');
        await says(page, text('receipt.title'));
        await theOnly(site);
        person.complaints.splice(0);
      }),
  },
};

/** The application form, where it once lost what people wrote: presses, conditions, names of questions, what is wrong. */
import assert from 'node:assert/strict';
import { takeAMinute } from '../../helpers/browser.mjs';
import { everyControl, PAIRS } from '../../helpers/every-control.ts';
import { RESERVED_IDS } from '../../helpers/question-ids.ts';
import { TOKEN } from '../../helpers/submission-server.ts';
import { startSite } from './site.mjs';

/** One module and one classic script; what is tried here depends on no language. */
const TWO = [
  { language: 'lv', file: 'tilts.js' },
  { language: 'lt', file: 'tilts.lt.js' },
];
const BODY =
  '<tilts-idea-contest src="/feed.json" contest="c"><a href="/konkursi">Konkursi</a></tilts-idea-contest>';

const contestOf = (change) => ({
  id: 'c',
  title: 'Ideju konkurss',
  summary: 'Idejas novadam',
  organiser: { name: 'Novads' },
  allYear: true,
  participation: {},
  submission: { endpoint: '/applications', format: 'tilts-json' },
  privacy: {
    controller: { name: 'Novads' },
    purpose: 'Konkurss',
    legalBasis: 'Sabiedrības intereses',
    retention: 'Gadu',
    contact: { email: 'dati@novads.example' },
  },
  ...change,
});

/** The form of a contest on a site of its own. */
async function withForm({ open }, change, run) {
  const site = await startSite({
    feed: {
      tilts: 1,
      publisher: { name: 'Novads', timeZone: 'Europe/Riga' },
      updated: '2026-11-20',
      languages: ['lv'],
      contests: [contestOf(change)],
    },
  });
  try {
    await run(await open({ site, body: BODY + '<p>Novads</p>'.repeat(40) }), site);
  } finally {
    await site.close();
  }
}

/** From the contest to the questions of the idea. */
async function begin(person, text, place = 'application.storage-memory') {
  await person.press(text('contest.apply'));
  await person.press(text(place), 'radio');
  await person.press(text('application.start'));
}

async function introduce(person, text) {
  await person.type(text('application.name'), 'Anna Bērziņa');
  await person.type(text('application.email'), 'anna@example.lv');
}

const frame = (person) =>
  person.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done())));

const PRESSES = {
  mouse: (control) => control.click(),
  touch: (control) => control.tap(),
  async keyboard(control, { page }) {
    const isThere = () => control.evaluate((each) => each.getRootNode().activeElement === each);
    for (let tabs = 0; tabs < 6 && !(await isThere()); tabs++) await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
  },
};

async function pressAfterTyping(at, how) {
  const { text } = at;
  await withForm(at, { questions: everyControl() }, async (person) => {
    const { page, find } = person;
    await page.setViewport({ width: 390, height: 740, hasTouch: how === 'touch' });
    await begin(person, text);
    await introduce(person, text);
    await person.press(text('step.next'));
    const lost = [];
    for (const { id, typed, field, role, control } of PAIRS) {
      const name = role === 'button' ? text('application.add-first') : control(how);
      const input = await find(field.startsWith('Type date') ? 'Date' : 'textbox', field).waitHandle();
      const pressed = await find(role, name).waitHandle();
      // A field of a date has parts: the press would land on any of them.
      if (how === 'keyboard' || id.startsWith('date')) await input.focus();
      else await PRESSES[how](input);
      await page.keyboard.type(typed);
      const rows = () => page.$$eval('tilts-idea-contest >>> fieldset.row', (all) => all.length);
      const before = await rows();
      await PRESSES[how](pressed, person);
      await frame(person);
      const counts =
        role === 'button' ? (await rows()) > before : await pressed.evaluate(({ checked }) => checked);
      if (!counts) lost.push(id);
    }
    assert.deepEqual(lost, []);
  });
}

const CONDITIONAL = {
  participation: { modes: ['individual', 'team'] },
  questions: [
    { id: 'idea', type: 'text', label: 'Ideja', required: true },
    ...['permit', 'plan'].map((id) => ({
      ...{
        id,
        type: 'files',
        label: `Fails ${id}`,
        visibleIf: [{ question: 'participationMode', equals: ['team'] }],
      },
    })),
  ],
};

export const CASES = {
  ...Object.fromEntries(
    Object.keys(PRESSES).map((how) => [
      `form: a press straight after typing counts, by ${how}`,
      { run: (at) => pressAfterTyping(at, how), variants: TWO },
    ]),
  ),
  'form: an optional answer that is chosen straight after typing is sent': {
    variants: TWO,
    run: (at) =>
      withForm(
        at,
        {
          questions: [
            { id: 'idea', type: 'text', label: 'Ideja', required: true },
            {
              id: 'topics',
              type: 'multiple-choice',
              label: 'Tēmas',
              options: [{ value: 'art', label: 'Māksla' }],
            },
            { id: 'photo', type: 'consent', label: 'Foto', publicationConsent: true, step: 'idea' },
          ],
        },
        async (person, site) => {
          const { text } = at;
          await begin(person, text);
          await introduce(person, text);
          await person.press(text('step.next'));
          await person.type('Ideja', 'Skeitparks');
          await person.press('Māksla', 'checkbox');
          await person.press(text('step.next'));
          await person.press(text('application.rules'), 'checkbox');
          await person.press(text('step.next'));
          await person.says(text('application.send'));
          await takeAMinute(person.page);
          await person.press(text('application.send'));
          await person.says(text('receipt.title'));
          const [{ answers }] = await site.applications();
          assert.deepEqual(answers.topics, ['art']);
        },
      ),
  },
  'form: a conditional step appears and disappears, and a saved draft opens again': {
    variants: TWO,
    run: (at) =>
      withForm(at, CONDITIONAL, async (person) => {
        const { text } = at;
        await begin(person, text, 'application.storage-session');
        await person.press(text('application.participation-team'), 'radio');
        await introduce(person, text);
        await person.press(text('application.step-files'));
        await person.says('Fails permit');
        await person.page.reload();
        await person.press(text('contest.apply'));
        await person.press(text('application.resume'));
        await person.says('Fails plan');
        await person.press(text('step.back'));
        await person.says('Ideja');
        await person.press(text('application.step-you'));
        await person.press(text('application.participation-individual'), 'radio');
        await person.press(text('step.next'));
        await person.type('Ideja', 'Skeitparks');
        await person.press(text('step.next'));
        await person.says(text('application.rules'));
      }),
  },
  'form: a question may have any id, from typing to the table': {
    variants: TWO,
    run: (at) =>
      withForm(
        at,
        {
          questions: RESERVED_IDS.map((id) => ({
            ...{ id, type: 'text', required: true, step: 'idea', visibleIf: [{ question: 'name' }] },
            label: `Question ${id}.`,
          })),
        },
        async (person, site) => {
          const { text } = at;
          await begin(person, text);
          await introduce(person, text);
          await person.press(text('step.next'));
          await person.find('textbox', `Question ${RESERVED_IDS[0]}.`).click();
          for (const id of RESERVED_IDS) {
            await person.page.keyboard.type(`=${id}`);
            await person.page.keyboard.press('Tab');
          }
          await person.press(text('step.next'));
          await person.press(text('application.rules'), 'checkbox');
          await person.press(text('step.next'));
          await person.says(text('application.send'));
          await takeAMinute(person.page);
          await person.press(text('application.send'));
          await person.says(text('receipt.title'));
          const [{ answers }] = await site.applications();
          for (const id of RESERVED_IDS) assert.equal(answers[id], `=${id}`);
          const table = await fetch(`${site.base}/applications/table.csv`, {
            headers: { authorization: `Bearer ${TOKEN}` },
          });
          const [heads, cells] = (await table.text()).split('\n').map((line) => line.trim().split(';'));
          for (const id of RESERVED_IDS)
            assert.ok(cells[heads.indexOf(`Question ${id}. (${id})`)]?.includes(`=${id}`), id);
        },
      ),
  },
  'form: started without a choice, the missing answer is scrolled into view': {
    variants: TWO,
    run: (at) =>
      withForm(at, {}, async (person) => {
        const { text } = at;
        for (const [width, height] of [
          [390, 740],
          [1280, 740],
        ]) {
          await person.page.setViewport({ width, height });
          if (width === 390) await person.press(text('contest.apply'));
          // The choices are seen, and what is above them is not.
          const first = await person.find('radio', text('application.storage-session')).waitHandle();
          await first.evaluate((each) => {
            const [nearest] = each.closest('fieldset').querySelectorAll('input');
            globalThis.scrollBy({ top: nearest.getBoundingClientRect().top - 4, behavior: 'instant' });
          });
          await person.press(text('application.start'));
          await person.says(text('validation.choose'));
          await frame(person);
          const seen = await person.page.$eval('tilts-idea-contest >>> .error', (each) => {
            const { top, bottom } = each.getBoundingClientRect();
            return top >= 0 && bottom <= globalThis.innerHeight;
          });
          assert.ok(seen, `at ${width}`);
        }
      }),
  },
};

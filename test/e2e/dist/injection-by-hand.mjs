/** What attackers write into a file that a person opens, and into every field of a form: nothing of it runs. */
import assert from 'node:assert/strict';
import { applyTo } from './applicant.mjs';
import { assertSafe, hostilePlan, nextText, TRAPS } from './hostile.mjs';
import { startSite } from './site.mjs';
import { choose, find, first, IDEAS, onSite, press } from './small-application.mjs';

const YEAR = new Date().getFullYear();
const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const CONTEST =
  '<tilts-idea-contest src="/feed.json" contest="ideju-tilts"><a href="/konkurss">Konkurss</a></tilts-idea-contest>';
const NAMES = ['<img src=x onerror=alert(1)>.json', '"><svg onload=alert(1)>.json'];
const FILE_INPUT = 'input[type=file][accept*=json]';

const openFile = (page, name, content) =>
  choose(page, FILE_INPUT, name, 'application/json', JSON.stringify(content));

/** Opens every section of the plan, and the first row in it. */
async function openSections(page) {
  const count = (await page.$$('tilts-smart-goal >>> .overview button')).length;
  assert.ok(count > 10, `${count} sections`);
  for (let at = 0; at < count; at++) {
    await page.$$eval('tilts-smart-goal >>> .overview button', (all, at) => all[at].click(), at);
    await find(page, '.back');
    await assertSafe(page);
    await page.$$eval('tilts-smart-goal >>> .section [aria-expanded=false]', ([first]) => first?.click());
    await assertSafe(page);
    await press(page, '', '.back');
    await find(page, '.overview button');
  }
}

async function openPlan({ open, site, text }) {
  const body = '<tilts-smart-goal src="/feed.json"><a href="/merki">SMART</a></tilts-smart-goal>';
  const person = await open({ before: first(site, TRAPS), body, width: 390 });
  const { page } = person;
  await person.press(text('tab.export'));
  const [plan, other] = NAMES;
  await openFile(page, plan, hostilePlan());
  await person.says(text('export.opened', plan));
  await assertSafe(page);
  await openFile(page, other, [nextText()]);
  await person.says(text('export.not-a-plan', other));
  await assertSafe(page);
  await person.press(text('tab.plan'));
  await find(page, '.overview button');
  await openSections(page);
}

const openApplication = ({ open, text }) =>
  onSite(async (site) => {
    const person = await open({ site, before: first(site, TRAPS), body: IDEAS });
    const { page } = person;
    await press(page, text('contest.apply'));
    const [mine, other] = NAMES;
    const saved = {
      ...{ kind: 'tilts-application', version: 1, contest: 'ideas', step: nextText() },
      answers: { name: nextText(), email: nextText(), idea: nextText(), plan: [{ name: nextText() }] },
    };
    await openFile(page, other, { ...saved, contest: 'another' });
    await person.says(text('application.opened-other', other));
    await assertSafe(page);
    await openFile(page, mine, saved);
    await person.says(text('application.opened', mine));
    await find(page, '.progress-steps button');
    const steps = await page.$$('tilts-idea-contest >>> .progress-steps button');
    for (const step of steps) {
      await step.click();
      await assertSafe(page);
    }
    // The last one is the review, with what is missing.
    await find(page, '#send');
    await press(page, '', '#send');
    await person.says('Ideja');
    await assertSafe(page);
  });

/** Writes into the field that has the focus and leaves it; what is not accepted is taken out again. */
const writeHostile = (page) => async (field) => {
  await page.keyboard.sendCharacter(nextText().toWellFormed());
  await page.keyboard.press('Tab');
  await field.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await assertSafe(page);
  const isAccepted = await field.evaluate(({ ariaInvalid, value }) => ariaInvalid !== 'true' && value !== '');
  if (isAccepted) return true;
  await field.evaluate((each) => {
    each.value = '';
    each.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    each.focus();
  });
  return false;
};

async function typeEverywhere({ open, text }) {
  const site = await startSite();
  try {
    const person = await open({ site, before: first(site, TRAPS), body: CONTEST, width: 390 });
    const { page } = person;
    let tried = 0;
    const write = writeHostile(page);
    await applyTo(
      person,
      text,
      {
        ...{ mentorEmail: 'juris@example.lv', projectStart: day(60), projectEnd: day(150) },
        ...{ participationMode: 'team', birthYear: String(YEAR - 22) },
        ...{ 'members.0.birthYear': String(YEAR - 30), 'members.1.birthYear': String(YEAR - 22) },
      },
      {},
      {
        tryOut(field) {
          tried++;
          return write(field);
        },
        review: () => assertSafe(page),
      },
    );
    assert.ok(tried > 15, `${tried} fields were written into`);
    await assertSafe(page);
  } finally {
    await site.close();
  }
}

const variants = [{ language: 'lv', file: 'tilts.lv.js' }];

export const CASES = {
  'what attackers write into a plan that is opened as a file runs nowhere': { run: openPlan, variants },
  'what attackers write into an application that is opened as a file runs nowhere': {
    run: openApplication,
    variants,
  },
  'what attackers write into every field of an application runs nowhere': { run: typeEverywhere, variants },
};

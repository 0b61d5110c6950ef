/** A person who answers every question that a form asks, page by page, with the mouse and the keys. */
import { basename } from 'node:path';
import { takeAMinute } from '../../helpers/browser.mjs';

const PAGES_AT_MOST = 40;

/** The first question of the page that has no answer yet: its controls, and of which kind they are. */
const nextOpen = (page, skipped) =>
  page.evaluateHandle((skip) => {
    const root = document.querySelector('tilts-idea-contest').shadowRoot;
    const controls = [...root.querySelectorAll('[name^="answer:"]')].filter((each) => each.checkVisibility());
    return controls.find(
      ({ name, type, value }) =>
        !skip.includes(name) &&
        (type === 'radio' || type === 'checkbox'
          ? !controls.some((each) => each.name === name && each.checked)
          : value === ''),
    );
  }, skipped);

const VALUES = {
  email: 'anna@example.lv',
  tel: '+371 20000000',
  url: 'https://example.lv/video',
  date: new Date(Date.now() + 70 * 86_400_000).toISOString().slice(0, 10),
};
const LONG = 'Jauniešiem ciematā nav kur tikties, un mēs kopā iekārtosim vietu, kas der visiem.';

/** What this person writes: by the path of the question, or by what the field is made for. */
function valueFor({ path, type, tag, inputMode }, answers) {
  if (path in answers) return answers[path];
  if (type in VALUES) return VALUES[type];
  if (inputMode === 'numeric') return '12';
  if (inputMode === 'decimal') return '15';
  return tag === 'TEXTAREA' ? LONG : 'Skeitparks';
}

/** Answers what the page asks. Optional questions too. `tryOut`: see `applyTo`. */
async function fillPage(page, answers, tryOut) {
  const done = [];
  for (;;) {
    const control = (await nextOpen(page, done)).asElement();
    if (!control) return;
    const about = await control.evaluate(({ name, type, tagName, inputMode, value, options }) => ({
      name,
      path: name.slice('answer:'.length),
      type,
      tag: tagName,
      inputMode,
      value,
      first: [...(options ?? [])].map((each) => each.value).find(Boolean),
    }));
    done.push(about.name);
    const answer = valueFor(about, answers);
    if (about.type === 'radio' || about.type === 'checkbox') {
      const wanted = about.path in answers ? `[value="${answers[about.path]}"]` : '';
      const choice = await page.$(`tilts-idea-contest >>> [name="${about.name}"]${wanted}`);
      await choice.click();
    } else if (about.tag === 'SELECT') await control.select(about.path in answers ? answer : about.first);
    else if (about.type === 'date') await control.evaluate(setDate, answer);
    else {
      await control.click();
      if (!(await tryOut?.(control))) await page.keyboard.type(answer);
    }
  }
}

/** Adds the files that the page asks for. */
async function addFiles({ page, says }, files) {
  for (const [id, path] of Object.entries(files)) {
    const input = await page.$(`tilts-idea-contest >>> input[data-files="${id}"]`);
    if (!input) continue;
    await input.uploadFile(path);
    await says(basename(path));
  }
}

/** A date is written in the order of the browser's language; the control knows it as year, month and day. */
function setDate(control, value) {
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  control.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
}

/**
 * From the contest's page to the receipt; answers with what the last page said before sending. `answers`: by the path of a
 * question; `files`: paths by the id of a question; `begin`: the message of the button, `receipt`: the message that says that
 * it has arrived; `tryOut` may write something else into a field that has the focus, and answers whether it is left there;
 * `review` looks at the last page.
 */
export async function applyTo(
  person,
  text,
  answers,
  files = {},
  { begin = 'contest.apply', receipt = 'receipt.title', tryOut, review } = {},
) {
  const { page, press, says } = person;
  await press(text(begin));
  await says(text('application.start'));
  await (await page.$('tilts-idea-contest >>> input[type=radio]')).click();
  await press(text('application.start'));
  await page.waitForSelector('tilts-idea-contest >>> [name^="answer:"]');
  for (let at = 0; at < PAGES_AT_MOST; at++) {
    const title = await titleOf(page);
    if ((await person.shown()).includes(text('application.send'))) break;
    await fillPage(page, answers, tryOut);
    await addFiles(person, files);
    await press(text('step.next'));
    await page
      .waitForFunction(
        (before) =>
          document.querySelector('tilts-idea-contest').shadowRoot.activeElement?.textContent !== before,
        {},
        title,
      )
      .catch(async () => {
        throw new Error(`Next does not lead on from “${title}”: ${await person.shown()}`);
      });
  }
  const before = await person.shown();
  await review?.();
  await takeAMinute(page);
  await press(text('application.send'));
  await says(text(receipt).replace('{0}', ''));
  return before;
}

const titleOf = (page) =>
  page.evaluate(() => document.querySelector('tilts-idea-contest').shadowRoot.activeElement?.textContent);

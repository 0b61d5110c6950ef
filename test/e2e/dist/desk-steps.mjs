/** What a person does in the webmaster’s desk, and what is there then: steps of the cases of `desk*.mjs`. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { docsAt } from '../../../src/core/feed-docs/docs-at.ts';
import { TIMEOUT } from '../../helpers/timeout.mjs';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** A file is let go over the page. */
export const drop = (page, name, base64) =>
  page.evaluate(
    (name, base64) => {
      const bytes = Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
      const dataTransfer = new globalThis.DataTransfer();
      dataTransfer.items.add(new File([bytes], name));
      document.body.dispatchEvent(
        new globalThis.DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
      );
    },
    name,
    base64,
  );

export async function waitFor(what, holds) {
  const end = Date.now() + TIMEOUT;
  for (;;) {
    const found = await holds();
    if (found) return found;
    if (Date.now() > end) throw new Error(`It did not come to this: ${what}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** In the page: the name of the feed that the device has. */
export const storedName = () =>
  new Promise((done, fail) => {
    const opening = globalThis.indexedDB.open('tilts-desk');
    opening.onerror = fail;
    opening.onsuccess = () => {
      const asking = opening.result.transaction('feeds').objectStore('feeds').get('last');
      asking.onerror = fail;
      asking.onsuccess = () => done(asking.result?.name);
    };
  });

/** In a frame: what the list of support shows. */
export const textOfDirectory = () =>
  document.querySelector('tilts-instrument-directory')?.shadowRoot?.textContent ?? '';

/**
 * axe on the page as it stands, or on a part of it; what it finds is the same in every browser. A part need not have what
 * only whole pages have, such as a main landmark.
 */
export async function axe(page, screen, part) {
  if (page.isWebDriver) return;
  await page.evaluate(AXE);
  const found = await page.evaluate(async (part) => {
    const { violations } = await globalThis.axe.run(part ?? { exclude: ['iframe'] }, { iframes: false });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, part);
  assert.deepEqual(found, [], `axe on ${screen}`);
}

/** Opens the desk in the language of the case. */
export async function openDesk({ open, language, site }, { hasPickers = true, ...options } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'tilts-desk-'));
  const at = await open({ path: '/tilts/desk.html', downloads: folder, ...options });
  const { page } = at;
  const foreign = [];
  // WebDriver hears of no requests.
  page.on?.('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== new URL(site.base).origin && !['data:', 'blob:'].includes(protocol))
      foreign.push(request.url());
  });
  if (!hasPickers)
    await page.evaluateOnNewDocument(() => {
      delete globalThis.showOpenFilePicker;
      delete globalThis.showSaveFilePicker;
    });
  await page.evaluate((tag) => globalThis.localStorage.setItem('tilts-desk:language', tag), language);
  await page.reload();
  return { ...at, folder, foreign };
}

/** A control of the desk, as soon as it is there. */
export const control = ({ page }, selector) => page.waitForSelector(`tilts-desk >>> ${selector}`);

/** Presses a control with the mouse, or on a phone with a finger. */
export async function pressOn(at, selector, isTouch = false) {
  const pressed = await control(at, selector);
  await (isTouch ? pressed.tap() : pressed.click());
}

/** Writes into a field by its id; other fields may begin with the same label. */
export async function write(at, id, text) {
  const field = await control(at, `[id="${id}"]`);
  await field.evaluate((input, text) => {
    input.focus();
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}

/** An optional field is added to a form: “3 more fields”, then its name. */
export async function reveal(at, more, path, language) {
  await pressOn(at, `${more} > button[aria-expanded]`);
  await at.press(`+ ${docsAt(path, language).title}`);
}

/** In the page: remembers what is saved from now on. */
export const rememberFiles = () => {
  globalThis.savedFiles = [];
  const create = URL.createObjectURL;
  URL.createObjectURL = (file) => {
    globalThis.savedFiles.push(file);
    return create.call(URL, file);
  };
};

/** The text of the feed that was saved. WebDriver cannot say where a file is. */
export async function savedFeed({ page }, folder) {
  if (page.isWebDriver)
    return waitFor('the feed is saved', () =>
      page.evaluate(() => globalThis.savedFiles.find(({ type }) => type.includes('json'))?.text()),
    );
  return waitFor('the whole feed is saved', async () => {
    const file = (await readdir(folder)).find((name) => name.endsWith('.json'));
    const text = file && (await readFile(join(folder, file), 'utf8'));
    return text?.trimEnd().endsWith('}') && text;
  });
}

/** What has the focus: its id, its name, and its text. */
export const focused = (page) =>
  page.evaluate(() => {
    const { activeElement } = document.activeElement?.shadowRoot ?? {};
    const { id, ariaLabel, textContent, value } = activeElement ?? {};
    return { id, value, names: [id, ariaLabel, textContent?.replace(/\s+/g, ' ').trim()] };
  });

/** Tab (or Shift+Tab), until a control with this name or id has the focus. */
export async function tabTo(page, name, isBackwards = false) {
  const isIt = ({ names }) =>
    names.some((each) => (name instanceof RegExp ? name.test(each) : name === each));
  if (isBackwards) await page.keyboard.down('Shift');
  try {
    for (let step = 0; step < 160; step++) {
      await page.keyboard.press('Tab');
      if (isIt(await focused(page))) return;
    }
  } finally {
    if (isBackwards) await page.keyboard.up('Shift');
  }
  throw new Error(`Tab never comes to ${name}`);
}

export async function pressWith(page, modifier, key) {
  await page.keyboard.down(modifier);
  await page.keyboard.press(key);
  await page.keyboard.up(modifier);
}

/** The field that has the focus, with something else in it. */
export async function retype(page, text) {
  await pressWith(page, 'Control', 'a');
  await page.keyboard.type(text);
}

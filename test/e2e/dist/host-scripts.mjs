/** Scripts of the page that act on everything in it: keys, translation, routers, page swapping, consent, speed plugins. */
import assert from 'node:assert/strict';
import { ALL, BOTH_FILES, by, INSTRUMENT, press, searchOf, showAll, write } from './all-elements.mjs';
import { first, tag } from './small-application.mjs';
import { TIMEOUT } from '../../helpers/timeout.mjs';

/** Shortcuts and a default button, written as they are everywhere: fields and buttons are left alone, by their tags. */
const SHORTCUTS = `
window.taken = [];
for (const type of ['keydown', 'keypress', 'keyup'])
  document.addEventListener(type, (event) => {
    if (/^(INPUT|TEXTAREA|SELECT|BUTTON|A|SUMMARY)$/.test(event.target.tagName)) return;
    if (!/^(s|\\/|Enter|\\?)$/.test(event.key)) return;
    window.taken.push(event.type + ' ' + event.key);
    event.preventDefault();
  });
`;

/** As the translators of browsers do: another language, and each text in elements of their own. */
function translate(language) {
  const { documentElement, body } = document;
  documentElement.lang = language;
  documentElement.classList.add('translated-ltr');
  const walker = document.createTreeWalker(body, window.NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) if (walker.currentNode.data.trim()) texts.push(walker.currentNode);
  for (const text of texts) {
    const [outer, inner] = [1, 2].map(() => document.createElement('font'));
    text.replaceWith(outer);
    outer.append(inner);
    inner.append(text.data);
  }
}

const QUERIES = ['?/lv/atbalsts&lapa=%EAno', '?print', '?a=1;b=2', '?q=a%20b', '?=&&x', '?a=+%2B&', '?%'];

/** As Turbo and PJAX do: a page leaves as a copy, and comes back from it; scripts do not run again. */
const SWAP = `
window.swap = () => {
  const old = document.body;
  window.kept = old.cloneNode(true);
  const next = document.createElement('body');
  next.append('Cita lapa');
  document.documentElement.replaceChild(next, old);
};
window.restore = () => document.body.replaceWith(window.kept);
window.visit = () => {
  const next = document.createElement('body');
  next.append(...window.tags.map(([name, attributes]) => {
    const element = document.createElement(name);
    for (const [key, value] of attributes) element.setAttribute(key, value);
    return element;
  }));
  document.body.replaceWith(next);
};
document.addEventListener('DOMContentLoaded', () => {
  window.tags = [...document.querySelectorAll('[src^="/feed"]')].map(({ localName, attributes }) => [
    localName, [...attributes].map(({ name, value }) => [name, value])]);
});
`;

export const CASES = {
  'shortcuts of the page and its default button leave what is typed into the elements alone': {
    variants: BOTH_FILES,
    run: async ({ open, site, text }) => {
      const person = await open({ before: first(site, SHORTCUTS), body: ALL });
      const { page } = person;
      await showAll(person, text);
      const search = await searchOf(page);
      await search.type('sports/x');
      assert.equal(await search.evaluate(({ value }) => value), 'sports/x');
      const goal = await by(page, 'textbox', text('field.what'));
      await goal.type('s/\ns?');
      assert.equal(await goal.evaluate(({ value }) => value), 's/\ns?');
      await search.focus();
      await search.evaluate((each) => each.select());
      await page.keyboard.press('Backspace');
      // Enter on a button of ours presses that button.
      const save = await by(page, 'button', text('card.favourite-title', INSTRUMENT));
      await save.focus();
      await page.keyboard.press('Enter');
      await person.says(text('action.favourites', '1'));
      assert.deepEqual(await page.evaluate(() => window.taken), []);
      // Elsewhere on the page they work.
      await (await page.$('h1')).click();
      await page.keyboard.press('s');
      assert.deepEqual(await page.evaluate(() => window.taken), ['keydown s', 'keyup s']);
    },
  },
  'a translated page: nothing is loaded again, and a half-filled form stays': {
    variants: BOTH_FILES,
    run: async ({ open, text }) => {
      const person = await open({ body: ALL.replaceAll('/feed.json', '/feed.json?{lang}') });
      const { page } = person;
      await showAll(person, text);
      await write(page, text('field.what'), 'Puse mērķa');
      const feeds = () =>
        page.evaluate(
          () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('/feed')).length,
        );
      const before = await feeds();
      await page.evaluate(translate, 'ru');
      await person.says(text('criterion.s-question'));
      const goal = await by(page, 'textbox', text('field.what'));
      assert.equal(await goal.evaluate(({ value }) => value), 'Puse mērķa');
      await showAll(person, text);
      await saveOnce(person, text);
      assert.equal(await feeds(), before);
    },
  },
  'a foreign query stays as it is written, ours stands behind it': {
    variants: [{ language: 'lv', file: 'tilts.js' }],
    run: async ({ open }) => {
      const { page } = await open({ body: tag('instrument-directory', 'url-state="a"') });
      const search = await searchOf(page);
      for (const query of QUERIES) {
        await page.evaluate(
          (query) => window.history.replaceState(null, '', location.pathname + query),
          query,
        );
        await search.type('mentor');
        await page.waitForFunction((all) => location.search === all, {}, `${query}&a.q=mentor`);
        for (let at = 0; at < 6; at++) await page.keyboard.press('Backspace');
        await page.waitForFunction((all) => location.search === all, {}, query);
      }
    },
  },
  'pages that are swapped in place, kept as copies and brought back (Turbo, PJAX)': {
    variants: BOTH_FILES,
    run: async ({ open, site, text }) => {
      const person = await open({
        before: first(site, SWAP),
        body: ALL + '<div data-tilts="instrument-directory" data-src="/feed.json"></div>',
      });
      const { page } = person;
      await showAll(person, text);
      for (const way of ['restore', 'visit', 'restore']) {
        await page.evaluate(() => window.swap());
        await page.evaluate((way) => window[way](), way);
        await showAll(person, text);
      }
      await saveOnce(person, text);
    },
  },
  'a page that is left and come back to is as it was (bfcache)': {
    variants: BOTH_FILES,
    run: async ({ open, site, text }) => {
      const remember = `window.shown = []; addEventListener('pageshow', ({ persisted }) => window.shown.push(persisted));`;
      const person = await open({ before: first(site, remember), body: ALL });
      const { page } = person;
      await showAll(person, text);
      await write(page, text('field.what'), 'Puse mērķa');
      await page.goto(site.base + site.publish('<title>Cita</title>'));
      await page.evaluate(() => setTimeout(() => window.history.back()));
      await leaves(page, 'Cita');
      await showAll(person, text);
      const goal = await by(page, 'textbox', text('field.what'));
      assert.equal(await goal.evaluate(({ value }) => value), 'Puse mērķa');
      await saveOnce(person, text);
      assert.deepEqual(await page.evaluate(() => window.shown), [false, true]);
    },
  },
};

/** Waits until another page than this is shown; between the two there is none to ask. */
async function leaves(page, title) {
  const end = Date.now() + TIMEOUT;
  while (await page.evaluate((title) => document.title === title, title).catch(() => true)) {
    if (Date.now() > end) throw new Error(`It stays on “${title}”`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** An instrument that is saved is counted at once. */
async function saveOnce(person, text) {
  await press(person.page, text('card.favourite-title', INSTRUMENT));
  await person.says(text('action.favourites', '1'));
}

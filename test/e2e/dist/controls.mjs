/** The filters of a list come after its first cards: nothing moves when they do, and nothing is lost if they do not. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const { instruments } = JSON.parse(readFileSync('stories/feeds/paraugnovads.json', 'utf8'));
const CONTROLS = /list-controls\.js/;
/** A standalone file has the filters in it. */
const variants = [
  { language: 'lv', file: 'tilts.js' },
  { language: 'et', file: 'tilts.js' },
];
const titlesOf = (language, supportType) =>
  instruments.filter((each) => each.supportType === supportType).map(({ title }) => title[language] ?? title);

/** From now on, what is asked of these addresses waits for its answer. */
async function hold(page, address) {
  let answer;
  const answers = new Promise((resolve) => (answer = resolve));
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    if (address.test(request.url())) await (await answers)(request);
    else await request.continue();
  });
  return {
    release: () => answer((request) => request.continue()),
    fail: () => answer((request) => request.abort()),
  };
}

/** Puts a directory into the page. */
const addDirectory = (page, attributes = {}) =>
  page.evaluate(
    (attributes) => {
      const element = document.createElement('tilts-instrument-directory');
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      document.querySelector('h1').after(element);
    },
    { src: '/feed.json', ...attributes },
  );

/** Where the first card and the end of the page are, and what the cards are called. */
const layout = (page) =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector('tilts-instrument-directory');
    const cards = [...shadowRoot.querySelectorAll('article')];
    return {
      top: cards[0]?.getBoundingClientRect().top,
      end: document.querySelector('footer').getBoundingClientRect().top,
      titles: cards.map((card) => card.querySelector('[role=heading]').textContent.trim()),
    };
  });

export const CASES = {
  'controls: the list does not wait for the filters, and does not move when they come': {
    variants,
    run: async ({ open, text }) => {
      const person = await open({ body: '' });
      const { page } = person;
      const controls = await hold(page, CONTROLS);
      await addDirectory(page);
      await person.says(text('action.print'));
      const before = await layout(page);
      assert.ok(before.titles.length > 1, 'the cards are there');
      controls.release();
      await person.says(text('filter.support-type'));
      assert.deepEqual(await layout(page), before);
      await person.find('button', text('action.favourites', '0')).click();
      await person.press(text('dialog.close'));
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(
        () => document.querySelector('tilts-instrument-directory').shadowRoot.activeElement.textContent,
      );
      assert.equal(focused.trim(), text('filter.support-type'), 'the filters come between toolbar and cards');
    },
  },
  'controls: a link with a filter shows only what it names, before the filters are there': {
    variants,
    run: async ({ open, text, language }) => {
      const person = await open({ body: '' });
      const { page } = person;
      const controls = await hold(page, CONTROLS);
      await page.evaluate(() => globalThis.history.replaceState(null, '', '?tilts.support-type=mentoring'));
      await addDirectory(page, { 'url-state': '' });
      await person.says(text('action.print'));
      const before = await layout(page);
      assert.ok(before.titles.length, 'something is found');
      for (const title of before.titles) assert.ok(titlesOf(language, 'mentoring').includes(title), title);
      controls.release();
      await person.says(text('chips.clear'));
      // The end of the page is not compared: a chosen value may have a line of its own among the first five.
      const { top, titles } = await layout(page);
      assert.deepEqual({ top, titles }, { top: before.top, titles: before.titles });
    },
  },
  'controls: without a connection the list stays, and the filters can be asked for again': {
    variants,
    run: async ({ open, text }) => {
      const person = await open({ body: '' });
      const { page } = person;
      const controls = await hold(page, CONTROLS);
      await addDirectory(page);
      await person.says(text('action.print'));
      controls.fail();
      await person.says(text('feed.offline'));
      assert.ok((await layout(page)).titles.length > 1, 'the cards stay');
      await page.setRequestInterception(false);
      page.removeAllListeners('request');
      await person.press(text('feed.retry'));
      await person.says(text('filter.support-type'));
      assert.ok(!(await person.shown()).includes(text('feed.offline')));
      // What the browser says of the lost connection is no fault.
      person.complaints.splice(0);
    },
  },
};

/** What is lost, late, old or denied: a script, a feed in the browser’s cache, a script of last year, storage. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { ALL, BOTH_FILES, INSTRUMENT, press, showAll } from './all-elements.mjs';
import { apply, first, IDEAS, onSite, tag, theOnly } from './small-application.mjs';
import { startSite, textsOf } from './site.mjs';

const MODULE = [{ language: 'lv', file: 'tilts.js' }];
const FOLDER = readdirSync('dist').find((name) => /^[0-9a-f]{8}$/.test(name));

const DENIED = `
for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
  Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError'); } });
`;
/** Storage that is there, and full. */
const FULL = `
Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
IDBFactory.prototype.open = () => { throw new DOMException('denied', 'UnknownError'); };
CacheStorage.prototype.open = () => Promise.reject(new DOMException('denied', 'SecurityError'));
`;

/** What the browsers say of a request that failed is not ours. */
const ours = async (person) =>
  (await person.takeComplaints()).filter((line) => !/Failed to load resource|Loading module from/.test(line));

export const CASES = {
  'a script of an element that is lost once comes by itself': {
    variants: MODULE,
    run: async ({ open, text }) => {
      const site = await startSite();
      try {
        // One that an element alone needs, and one that all need: browsers do not load a module again that has failed.
        for (const names of [['instrument-directory'], ['instrument-directory', 'base', 'smart-goal']]) {
          const lost = new Set(names);
          site.lose(({ path }) => lost.delete(/([\w-]+)\.js$/.exec(path)?.[1]));
          const person = await open({ site, body: ALL });
          await showAll(person, text);
          assert.equal(lost.size, 0);
          const said = await ours(person);
          const elements = ALL.match(/<tilts-/g).length;
          assert.ok(said.length <= elements && said.every((line) => /^Tilts/.test(line)), said.join('\n'));
        }
      } finally {
        await site.close();
      }
    },
  },
  'another language whose texts are lost: every element goes on in the old one, and changes when they come': {
    variants: MODULE,
    run: async ({ open, text }) => {
      const site = await startSite();
      try {
        const person = await open({ site, body: ALL });
        await showAll(person, text);
        site.lose(({ path }) => /\/lt-[\w-]+\.js$/.test(path));
        await person.page.evaluate(() => (document.documentElement.lang = 'lt'));
        await press(person.page, text('card.favourite-title', INSTRUMENT));
        await person.says(text('action.favourites', '1'));
        await showAll(person, text);
        site.lose(() => false);
        const lt = await textsOf('lt');
        for (const id of ['search.label', 'showcase.search', 'needs.search', 'library.search'])
          await person.says(lt(id));
        for (const id of ['organisations.search', 'field.what', 'road-map.whose']) await person.says(lt(id));
        await person.says(lt('action.favourites', '1'));
        await ours(person);
      } finally {
        await site.close();
      }
    },
  },
  'an old script from a cache, whose files are gone: one line says so for each element, and the link stays': {
    variants: MODULE,
    run: async ({ open, site }) => {
      const old = readFileSync('dist/tilts.js', 'utf8').replaceAll(FOLDER, '00000000');
      const person = await open({
        body: tag('instrument-directory').replace('></', '><a href="/atbalsts">Atbalsts</a></'),
        file: `..${site.publish(old, 'text/javascript')}`,
        isModule: true,
      });
      await person.page.waitForSelector('a[href="/atbalsts"]', { visible: true });
      const said = [];
      await until(async () => said.push(...(await ours(person))));
      assert.equal(said.length, 1);
      assert.match(said[0], /^Tilts: tilts-instrument-directory has not loaded/);
    },
  },
  'an old script from a cache, whose files are gone, beside the script in one file: that takes its place': {
    variants: MODULE,
    run: async ({ open, text }) => {
      const site = await startSite();
      try {
        site.lose(({ path }) => path.includes(`/${FOLDER}/`));
        const person = await open({ site, body: ALL });
        await showAll(person, text);
        const said = await ours(person);
        assert.ok(said.length > 0 && said.every((line) => /^Tilts/.test(line)), said.join('\n'));
      } finally {
        await site.close();
      }
    },
  },
  'a feed without Cache-Control that was changed: a new tab and a reload show the new one': {
    variants: BOTH_FILES,
    run: async ({ open, site, language, file }) => {
      const feed = JSON.parse(readFileSync('stories/feeds/paraugnovads.json', 'utf8'));
      const titled = (title) =>
        JSON.stringify({
          ...feed,
          instruments: feed.instruments
            .filter(({ id }) => id === 'property-free-use')
            .map((each) => ({ ...each, title: { [language]: title } })),
        });
      const year = new Date(Date.now() - 365 * 86_400_000).toUTCString();
      const path = site.publish(titled('Vecais'), 'application/json', { 'last-modified': year });
      const body = `<tilts-instrument-directory src="${path}"></tilts-instrument-directory>`;
      const page = site.publish(
        `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Novads</title>
<script ${file === 'tilts.js' ? 'type="module"' : ''} src="/tilts/${file}"></script>${body}`,
      );
      const person = await open({ path: page });
      await person.says('Vecais');
      site.replace(path, titled('Jaunais'));
      await person.page.reload();
      await person.says('Jaunais');
      site.replace(path, titled('Jaunākais'));
      const tab = await person.page.browserContext().newPage();
      await tab.goto(site.base + page);
      await tab.waitForFunction(() =>
        document.querySelector('tilts-instrument-directory').shadowRoot?.textContent.includes('Jaunākais'),
      );
    },
  },
  ...Object.fromEntries(
    Object.entries({ throws: DENIED, 'is full': FULL }).map(([name, code]) => [
      `storage that ${name}: every element works, and an application is sent`,
      {
        variants: BOTH_FILES,
        run: async ({ open, site, text }) => {
          const person = await open({ body: ALL, before: first(site, code) });
          await showAll(person, text);
          await press(person.page, text('card.favourite-title', INSTRUMENT));
          await person.says(text('action.favourites', '1'));
          await onSite(async (own) => {
            const other = await open({ site: own, body: IDEAS, before: first(own, code) });
            await apply(other.page, text);
            await theOnly(own);
          });
        },
      },
    ]),
  ),
};

async function until(holds) {
  const end = Date.now() + 30_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('It does not come');
    await new Promise((done) => setTimeout(done, 50));
  }
}

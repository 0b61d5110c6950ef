/** Browsers that lack what newer ones have: the main jobs still work. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ELEMENTS } from '../../helpers/host-page.mjs';
import { apply, first, IDEAS, ONE_FILE, onSite, press, tag, theOnly, write } from './small-application.mjs';

const BAKERY = JSON.parse(readFileSync('stories/feeds/paraugnovads.json', 'utf8')).enterprises.find(
  ({ id }) => id === 'saulgriezu-maize',
);

/** What Chrome 109, Safari 16.4 or Firefox 115 lack, by the object that has it elsewhere. */
const LATER = {
  URL: ['canParse', 'parse'],
  AbortSignal: ['timeout', 'any'],
  Promise: ['withResolvers', 'try'],
  Object: ['groupBy'],
  Map: ['groupBy'],
  Array: ['fromAsync'],
  Intl: ['DurationFormat', 'Segmenter'],
  RegExp: ['escape'],
  'Array.prototype': ['with', 'toSpliced', 'toSorted', 'toReversed'],
  'String.prototype': ['isWellFormed', 'toWellFormed'],
  'Set.prototype': [
    'union',
    'intersection',
    'difference',
    'symmetricDifference',
    'isSubsetOf',
    'isSupersetOf',
    'isDisjointFrom',
  ],
  'Iterator.prototype': [
    'map',
    'filter',
    'take',
    'drop',
    'flatMap',
    'reduce',
    'toArray',
    'forEach',
    'some',
    'every',
    'find',
  ],
  'Element.prototype': ['role', 'ariaLabel', 'ariaHidden', 'ariaPressed', 'checkVisibility', 'setHTMLUnsafe'],
  'IDBFactory.prototype': ['databases'],
  'Crypto.prototype': ['randomUUID'],
  'URLSearchParams.prototype': ['size'],
  'Blob.prototype': ['bytes'],
  'Response.prototype': ['bytes'],
  window: ['navigation', 'ClipboardItem', 'scheduler', 'cookieStore'],
};
const OLD = Object.entries(LATER)
  .flatMap(([object, names]) => names.map((name) => `try { delete ${object}.${name}; } catch {}`))
  .join('\n');

export const CASES = {
  'a browser of some years ago: a list is searched, an enterprise read, an application sent': ({
    open,
    text,
    site,
    language,
  }) =>
    onSite(async (own) => {
      const lists = await open({
        body: tag('instrument-directory') + tag('enterprise-showcase'),
        before: first(site, OLD),
      });
      await lists.type(text('search.label'), 'mentor', 'searchbox');
      await lists.page.waitForFunction(() =>
        document.querySelector('tilts-instrument-directory').shadowRoot.querySelector('mark'),
      );
      await lists.says(BAKERY.name[language] ?? BAKERY.name);
      await press(lists.page, BAKERY.name[language] ?? BAKERY.name);
      await lists.says(BAKERY.contact.phone);
      const person = await open({ site: own, body: IDEAS, before: first(own, OLD) });
      await apply(person.page, text);
      await theOnly(own);
    }),
  'a browser of some years ago: rows of a plan are added, written into and removed': async ({
    open,
    text,
    site,
  }) => {
    const person = await open({ body: '<tilts-smart-goal></tilts-smart-goal>', before: first(site, OLD) });
    const { page, says } = person;
    const rows = () =>
      page.evaluate(
        () => document.querySelector('tilts-smart-goal').shadowRoot.querySelectorAll('.item').length,
      );
    await press(page, text('tab.plan'));
    await press(page, text('plan.risks'));
    await press(page, text('plan.add-risk'));
    const before = await rows();
    await write(page, '', 'Lietus', '.item textarea, .item input');
    await says(text('list.remove'));
    await press(page, text('plan.add-risk'));
    assert.ok((await rows()) > before, 'a row more');
    await press(page, text('list.remove'));
    await page.waitForFunction(
      (before) =>
        document.querySelector('tilts-smart-goal').shadowRoot.querySelectorAll('.item').length === before,
      {},
      before,
    );
  },
  'a browser that is too old to read our scripts shows the links of the page': {
    variants: [{ language: 'lv', file: 'tilts.js' }],
    async run({ open }) {
      const { page, complaints } = await open({ body: '' });
      await page.setRequestInterception(true);
      page.on('request', (request) =>
        /\/tilts\/.*\.js/.test(request.url())
          ? request.respond({ contentType: 'text/javascript', body: 'let words of later' })
          : request.continue(),
      );
      await page.evaluate((names) => {
        for (const name of names) {
          const element = document.createElement(`tilts-${name}`);
          element.setAttribute('src', '/feed.json');
          const link = document.createElement('a');
          link.href = '/saraksts';
          link.textContent = 'Saraksts';
          element.append(link);
          document.body.append(element);
        }
      }, ELEMENTS);
      // The scripts are asked for, and cannot be read.
      await page.waitForNetworkIdle();
      const links = await page.evaluate(() =>
        [...document.querySelectorAll('a')].map(
          (link) => link.checkVisibility() && !link.parentNode.shadowRoot,
        ),
      );
      assert.deepEqual(
        links,
        ELEMENTS.map(() => true),
      );
      complaints.splice(0);
    },
  },
  'a browser that cannot mix colours: fields, buttons and cards have borders': {
    variants: ONE_FILE,
    run: async ({ open, site, file, text }) => {
      const code = readFileSync(`dist/${file}`, 'utf8').replaceAll('color-mix(', 'color-unknown(');
      const path = site.publish(code, 'text/javascript; charset=utf-8');
      const person = await open({ body: tag('instrument-directory'), file: `..${path}` });
      await person.says(text('action.eligibility'));
      const bare = await person.page.evaluate(() => {
        const root = document.querySelector('tilts-instrument-directory').shadowRoot;
        const isBare = (each) => {
          const { borderTopStyle, borderTopWidth, borderTopColor } = window.getComputedStyle(each);
          return (
            borderTopStyle === 'none' || borderTopWidth === '0px' || borderTopColor === 'rgba(0, 0, 0, 0)'
          );
        };
        return [...root.querySelectorAll('input:not([type=checkbox]), select, .button, .card')]
          .filter(isBare)
          .map(({ outerHTML }) => outerHTML.slice(0, 200));
      });
      assert.deepEqual(bare, []);
    },
  },
};

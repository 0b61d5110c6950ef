/** Kinds of documents that sites are made of: without a doctype, XHTML, another base address, other codes of languages. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { scriptTag } from '../../helpers/host-page.mjs';
import {
  ALL,
  BOTH_FILES,
  by,
  ENTERPRISE,
  INSTRUMENT,
  press,
  saveAll,
  searchOf,
  showAll,
  write,
} from './all-elements.mjs';
import { scriptsOf } from './debian.mjs';
import { startSite } from './site.mjs';
import { apply, first, IDEAS, onSite, tag, theOnly } from './small-application.mjs';

const FEED = readFileSync('stories/feeds/paraugnovads.json', 'utf8');

/** As menus, tabs and routers do: what the fragment names is looked for, with jQuery where it can be had. */
const lookForFragment = () => `${scriptsOf('libjs-jquery', ['jquery/jquery.js'])?.[0] ?? ''}
const look = () => {
  if (!location.hash) return;
  document.querySelector(location.hash);
  window.jQuery?.(location.hash);
};
addEventListener('hashchange', look);
look();`;

const OLD_PAGE = (file, body) => `<html lang="lv_LV"><head><title>Novads</title>${scriptTag(file)}</head>
<body bgcolor="white"><form action="/gone" method="get"><table><tr><td>${body}</td></tr></table>
<input name="vards"><button>Host</button></form></body></html>`;

const STRICT = {
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'geolocation=(), clipboard-write=(), storage-access=(), fullscreen=()',
};

/** The search of each directory on the page, by the `lang` of the part it is in. */
const searches = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('section')].map((section) => [
      section.lang,
      section
        .querySelector('tilts-instrument-directory')
        .shadowRoot?.querySelector('[role=search], search')
        ?.getAttribute('aria-label'),
    ]),
  );

const SPOKEN = {
  lv: ['lv-LV', 'lv_LV', 'lav', 'LV'],
  et: ['et_EE', 'ee', 'est'],
  lt: ['lt_LT', 'lit'],
};
const BEGINS = { lv: 'Meklēt', lt: 'Ieškoti', et: 'Otsi' };

export const CASES = {
  'an old page: no doctype, a form and a table around, lang="lv_LV", strict Referrer- and Permissions-Policy':
    {
      variants: BOTH_FILES,
      run: async ({ open, site, text, file }) => {
        const path = site.publish(OLD_PAGE(file, ALL), 'text/html; charset=utf-8', STRICT);
        const person = await open({ path });
        const { page, says } = person;
        assert.equal(await page.evaluate(() => document.compatMode), 'BackCompat');
        await showAll(person, text);
        const address = page.url();
        await (await searchOf(page)).type('mentor\n');
        await says('mentor');
        await page.keyboard.press('Escape');
        await press(page, text('showcase.locate'));
        await says(text('showcase.location-failed'));
        assert.equal(page.url(), address, 'Enter in a field of ours is not for the form around it');
        // The browser tells the webmaster, whose policy it is.
        assert.match(
          person.complaints.splice(0).join('\n') || 'Permissions policy',
          /^Permissions policy.*$/,
        );
        await saveAll(person, text);
      },
    },
  'an old page: an application arrives, and the form around the contest is not sent': {
    variants: BOTH_FILES,
    run: ({ open, text, file }) =>
      onSite(async (own) => {
        const path = own.publish(OLD_PAGE(file, IDEAS), 'text/html; charset=utf-8', STRICT);
        const person = await open({ site: own, path });
        await apply(person.page, text);
        await theOnly(own);
        assert.equal(person.page.url(), own.base + path);
      }),
  },
  'a page in windows-1257 and one without a charset: letters are right': {
    variants: BOTH_FILES,
    run: async ({ open, site, text, file }) => {
      const html = `<!doctype html><html lang="lv"><title>Novads</title>${scriptTag(file)}${ALL}</html>`;
      for (const charset of ['; charset=windows-1257', ''])
        await showAll(await open({ path: site.publish(html, `text/html${charset}`) }), text);
    },
  },
  // Chrome runs no modules there.
  'a page of XHTML': {
    variants: BOTH_FILES.slice(1),
    run: async ({ open, site, text, file }) => {
      const path = site.publish(
        `<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="lv" lang="lv"><head><title>Novads</title>
${scriptTag(file)}</head><body>${ALL}<div data-tilts="instrument-directory" data-src="/feed.json"></div></body></html>`,
        'application/xhtml+xml; charset=utf-8',
      );
      const person = await open({ path });
      assert.equal(await person.page.evaluate(() => document.contentType), 'application/xhtml+xml');
      await showAll(person, text);
      await saveAll(person, text);
    },
  },
  'a page whose base is another host: addresses of the tag are relative to that, as links are; a shared plan opens':
    {
      variants: BOTH_FILES,
      run: async ({ open, text, file }) => {
        const site = await startSite({ policy: null });
        try {
          const feed = site.publish(FEED, 'application/json', { 'access-control-allow-origin': '*' });
          const path = site.publish(
            `<!doctype html><html lang="lv"><head><meta charset="utf-8"><title>Novads</title>
<base href="${site.base.replace('127.0.0.1', 'localhost')}/pages/">${first(site, lookForFragment()).replace('src="', `src="${site.base}`)}
${scriptTag(file, '', `${site.base}/tilts/`)}</head><body>${ALL.replaceAll('/feed.json', feed.split('/').at(-1))}</body></html>`,
          );
          const person = await open({ site, path });
          await showAll(person, text);
          await write(person.page, text('field.what'), 'Katrā pagastā darbojas uzņēmums');
          await press(person.page, text('tab.export'));
          await press(person.page, text('link.make'));
          const made = await by(person.page, 'textbox', text('link.label'));
          const link = await made.evaluate(({ value }) => value);
          assert.ok(link.startsWith(`${site.base}${path}#`), link);
          const other = await open({ site, path: link.slice(site.base.length) });
          await other.says(text('link.title'));
          await press(other.page, text('link.import'));
          await other.says(text('action.undo'));
          assert.equal(other.page.url(), site.base + path);
        } finally {
          await site.close();
        }
      },
    },
  'a frame in a sandbox: every element works': {
    variants: BOTH_FILES.slice(1),
    run: async ({ open, site, text, file }) => {
      const feed = site.publish(FEED, 'application/json', { 'access-control-allow-origin': '*' });
      const framed = site.publish(
        `<!doctype html><html lang="lv"><meta charset="utf-8">${scriptTag(file)}${ALL.replaceAll('/feed.json', feed)}`,
        undefined,
        // WebKit takes no host for “self” here.
        {
          'content-security-policy': `default-src ${site.base}; require-trusted-types-for 'script'; trusted-types lit-html`,
        },
      );
      const { page } = await open({
        path: site.publish(
          `<!doctype html><iframe src="${framed}" sandbox="allow-scripts" width="900" height="600"></iframe>`,
        ),
      });
      const frame = await (await page.waitForSelector('iframe')).contentFrame();
      await (await by(frame, 'button', text('card.favourite-title', INSTRUMENT))).click();
      await by(frame, 'button', text('action.favourites', '1'));
      for (const [role, name] of [
        ['button', ENTERPRISE],
        ['textbox', text('field.what')],
        ['button', text('contest.apply')],
      ])
        await by(frame, role, name);
    },
  },
  'codes of languages as sites write them': {
    variants: [{ language: 'lv', file: 'tilts.js' }],
    run: async ({ open }) => {
      const tags = Object.values(SPOKEN).flat();
      const parts = tags.map((lang) => `<section lang="${lang}">${tag('instrument-directory')}</section>`);
      const { page } = await open({ body: parts.join('') });
      await page.waitForFunction(
        () =>
          ![...document.querySelectorAll('tilts-instrument-directory')].some(
            ({ shadowRoot }) => !shadowRoot?.querySelector('input[type=search]'),
          ),
      );
      const wrong = (await searches(page)).filter(([lang, label]) => {
        const [language] = Object.entries(SPOKEN).find(([, all]) => all.includes(lang));
        return !label?.startsWith(BEGINS[language]);
      });
      assert.deepEqual(wrong, []);
    },
  },
};

/** The page for frames, and the script of its host page. */
import assert from 'node:assert/strict';
import { launchBrowser } from '../helpers/browser.mjs';
import { run } from '../helpers/steps.mjs';
import { document as html, heading, label, openSite, SEARCH, visit } from './builds/site.mjs';

const pages = {};
const site = await openSite(pages);
const home = `http://127.0.0.1:${site.port}`;
const frame = (settings) => `<iframe title="List" src="${home}/tilts/embed.html#${settings}"></iframe>`;
const SETTINGS =
  'element=instrument-directory&src=/feed.json&lang=lt&limit=3&onclick=alert(1)&--tilts-accent=rgb(1, 2, 3)&--tilts-card=url(/x.png)';
pages['/host'] = html(
  'en',
  `<script src="/tilts/embed-host.js" defer></script><div>${frame(SETTINGS)}</div>`,
);

const browser = await launchBrowser();
const at = { browser, site };

await run({
  'a frame shows the element with its attributes and tokens, and is given its height': async () => {
    const { page, said } = await visit(at, '/host');
    const inside = await (await page.waitForSelector('iframe')).contentFrame();
    await heading(inside);
    assert.match(await label(inside), new RegExp(SEARCH.lt));
    const [limit, click, accent, card] = await inside.$eval('tilts-instrument-directory', (element) => [
      element.getAttribute('limit'),
      element.getAttribute('onclick'),
      globalThis.getComputedStyle(element).getPropertyValue('--tilts-accent'),
      globalThis.getComputedStyle(element).getPropertyValue('--tilts-card'),
    ]);
    assert.deepEqual([limit, click, accent, card], ['3', null, 'rgb(1, 2, 3)', '']);
    await page.waitForFunction(() => {
      const { height } = document.querySelector('iframe').getBoundingClientRect();
      const inner = document
        .querySelector('iframe')
        .contentDocument.documentElement.getBoundingClientRect().height;
      return height > 500 && Math.abs(height - inner) < 8;
    });
    assert.deepEqual(said, []);
    await page.close();
  },

  'a dialog in a long frame opens in the visible part': async () => {
    const { page } = await visit(at, '/host');
    const inside = await (await page.waitForSelector('iframe')).contentFrame();
    await heading(inside);
    await page.waitForFunction(() => document.querySelector('iframe').getBoundingClientRect().height > 900);
    await page.evaluate(() => globalThis.scrollTo(0, 400));
    await inside.waitForFunction(
      () => document.documentElement.style.getPropertyValue('--tilts-unseen-top') > '300',
    );
    const buttons = await inside.$$(
      '::-p-aria([role="heading"]) >>> button, ::-p-aria([role="heading"]) >>> a',
    );
    await (buttons.at(-1) ?? (await inside.$$('::-p-aria([role="heading"])')).at(-1)).click();
    const dialog = await inside.waitForSelector('::-p-aria([role="dialog"])');
    const { y, height } = await dialog.boundingBox();
    assert.ok(y >= 0 && y + height <= 700, `the dialog is from ${y} to ${y + height} of a window of 700`);
    await page.close();
  },

  'a message from another window does not change the frame': async () => {
    const { page } = await visit(at, '/host');
    const inside = await (await page.waitForSelector('iframe')).contentFrame();
    await heading(inside);
    await page.waitForFunction(() => document.querySelector('iframe').getBoundingClientRect().height > 500);
    const height = await page.$eval('iframe', (frame) => frame.style.height);
    await page.evaluate(
      () =>
        new Promise((done) => {
          globalThis.addEventListener('message', () => done(), { once: true });
          globalThis.postMessage({ type: 'tilts:resize', height: 9 }, '*');
        }),
    );
    assert.equal(await page.$eval('iframe', (frame) => frame.style.height), height);
    await page.close();
  },
}).finally(async () => {
  await browser.close();
  site.close();
});

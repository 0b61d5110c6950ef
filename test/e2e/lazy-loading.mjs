/** What loads later in the module build: what a person does before it has loaded, and without a connection. */
import assert from 'node:assert/strict';
import { launchBrowser, newPage } from '../helpers/browser.mjs';
import { run } from '../helpers/steps.mjs';
import { document, heading, openSite, tag, visit } from './builds/site.mjs';

const site = await openSite({
  '/module': document('en', `<script type="module" src="/tilts/tilts.js"></script>${tag}`),
});
const browser = await launchBrowser();
const at = { browser, site };

await run({
  'a query typed before the index has loaded is answered when it arrives': async () => {
    const { page, said } = await visit(at, '/module');
    await heading(page);
    const held = [];
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      /\/text-index\.js/.test(request.url()) ? held.push(request) : request.continue(),
    );
    const field = await page.$('::-p-aria([role="searchbox"])');
    await field.type('qqq');
    assert.equal((await page.$$('::-p-aria([role="article"])')).length, 3);
    assert.equal(held.length, 1);
    await held[0].continue();
    await page.waitForSelector('::-p-text(No results)');
    assert.equal(await field.evaluate((input) => input.value), 'qqq');
    assert.deepEqual(said, []);
    await page.close();
  },

  'a search without a connection is answered by a later key': async () => {
    const { page } = await visit(at, '/module');
    await heading(page);
    let isDead = true;
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      isDead && /\/text-index\.js/.test(request.url()) ? request.abort('failed') : request.continue(),
    );
    await (await page.$('::-p-aria([role="searchbox"])')).type('qq');
    await page.waitForSelector('::-p-text(There seems to be no connection)');
    isDead = false;
    await page.keyboard.type('q');
    await page.waitForSelector('::-p-text(No results)');
    await page.close();
  },

  'the first records stay on a bad line, and the filters count when it is back': async () => {
    const page = await newPage(browser);
    await page.setViewport({ width: 900, height: 700 });
    let isDead = true;
    let lost = 0;
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const isLost = isDead && /\/facets\.js/.test(request.url());
      if (isLost) lost++;
      return isLost ? request.abort('failed') : request.continue();
    });
    await page.goto(`http://127.0.0.1:${site.port}/module`);
    await heading(page);
    await page.waitForSelector('::-p-text(Type of support)');
    assert.equal((await page.$$('::-p-aria([role="article"])')).length, 3);
    assert.ok(lost);
    isDead = false;
    await page.waitForSelector('::-p-aria([name="Grant 3"][role="checkbox"])');
    await page.click('::-p-aria([name="Grant 3"][role="checkbox"])');
    await page.waitForSelector('::-p-text(Type of support (1))');
    await page.close();
  },

  'a tool that cannot load says so, and works at the next click': async () => {
    const { page } = await visit(at, '/module');
    await heading(page);
    let isDead = true;
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      isDead && /instrument-directory-lazy\.js/.test(request.url())
        ? request.abort('failed')
        : request.continue(),
    );
    const tool = await page.$('::-p-aria([name="Am I eligible?"][role="button"])');
    await tool.click();
    await page.waitForSelector('::-p-text(There seems to be no connection)');
    assert.equal(await tool.evaluate((button) => button.ariaExpanded), 'false');
    isDead = false;
    await tool.click();
    await page.waitForSelector('::-p-text(Who are you?)');
    assert.equal(await page.$('::-p-text(There seems to be no connection)'), null);
    await page.close();
  },
}).finally(async () => {
  await browser.close();
  site.close();
});

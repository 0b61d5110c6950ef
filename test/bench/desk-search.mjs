/**
 * How long it takes in the desk from a key in the search to the list on the screen, with 4,000 records in the feed:
 * median, 95th percentile and worst in milliseconds of this computer. `npm run build`, then
 * `node test/bench/desk-search.mjs`.
 */
import { once } from 'node:events';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { launchBrowser, newPage } from '../helpers/browser.mjs';
import { textOfFeed } from './rich-feed.mjs';

/** Typed letter by letter, and taken out again. */
const SEARCHES = ['telpas', 'jaunieši', 'grants', 'sociālais uzņēmums', 'ezers', 'xyz'];

const feed = await textOfFeed();
const app = new Hono();
app.get('/feed.json', (context) => context.body(feed, 200, { 'content-type': 'application/json' }));
app.use('/*', serveStatic({ root: 'dist' }));
const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
await once(server, 'listening');
const browser = await launchBrowser();

/** In the page: the feed is let go over it, as a file. */
async function drop() {
  const bytes = await (await fetch('/feed.json')).arrayBuffer();
  const dataTransfer = new globalThis.DataTransfer();
  dataTransfer.items.add(new File([bytes], 'feed.json'));
  const options = { dataTransfer, bubbles: true, cancelable: true };
  document.body.dispatchEvent(new globalThis.DragEvent('drop', options));
}

/** In the page: milliseconds from each key to what follows the next painting. */
function measure() {
  globalThis.times = [];
  globalThis.addEventListener(
    'input',
    ({ timeStamp }) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new globalThis.MessageChannel();
        port1.onmessage = () => globalThis.times.push(performance.now() - timeStamp);
        port2.postMessage(undefined);
      }),
    true,
  );
}

try {
  const page = await newPage(browser);
  await page.goto(`http://127.0.0.1:${server.address().port}/desk.html`);
  await page.evaluate(() => globalThis.localStorage.setItem('tilts-desk:language', 'en'));
  await page.reload();
  await page.waitForSelector('tilts-desk >>> h1');
  await page.evaluate(drop);
  const search = await page.waitForSelector('tilts-desk >>> input[type="search"]', { timeout: 60_000 });
  await page.waitForFunction(
    () => !document.querySelector('tilts-desk').shadowRoot.textContent.includes('checking…'),
    { timeout: 120_000 },
  );
  await page.evaluate(measure);
  await search.click();
  let keys = 0;
  const after = async (key) => {
    await key;
    await page.waitForFunction((count) => globalThis.times.length === count, {}, ++keys);
  };
  for (const text of SEARCHES) {
    for (const letter of text) await after(page.keyboard.type(letter));
    for (let left = text.length; left; left--) await after(page.keyboard.press('Backspace'));
  }
  const times = (await page.evaluate(() => globalThis.times)).sort((a, b) => a - b);
  const at = (share) => times[Math.ceil(times.length * share) - 1].toFixed();
  console.log(
    `${(feed.length / 1e6).toFixed(1)} MB, ${keys} keys: median ${at(0.5)} ms, p95 ${at(0.95)} ms, worst ${at(1)} ms`,
  );
} finally {
  await browser.close();
  server.close();
}

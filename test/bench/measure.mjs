/** One visit to one page in a fresh browser context, and the figures it gives. */
import { installProbe, SELECTORS } from './probe.mjs';

/** Queries of 12 letters: two single words, one pair without diacritics, one pair with an inflected word. */
const QUERIES = ['konsultāciju', 'atvieglojumi', 'iekartu noma', 'skolas telpa'];
const TOGGLES = 20;
/** Ms after the first record during which blocking still counts. */
const AFTER = 2_000;
const TIMEOUT = 60_000;

export const percentile = (values, share) => {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)];
  return low + (sorted[Math.ceil(place)] - low) * (place % 1);
};
export const median = (values) => percentile(values, 0.5);

/** Rejects at the first error of the page, its console or its requests. */
const failure = (page) =>
  new Promise((_, reject) => {
    page.on('pageerror', (error) => reject(error));
    page.on('console', (message) => message.type() === 'error' && reject(new Error(message.text())));
    page.on('requestfailed', (request) => reject(new Error(`request failed: ${request.url()}`)));
    setTimeout(() => reject(new Error(`not done within ${TIMEOUT / 1_000} s`)), TIMEOUT).unref();
  });

/** Heap in MB (10⁶ bytes) after forced garbage collection, and the nodes (elements, texts, comments) of page and shadow trees. */
async function memory(page) {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  await session.send('Performance.enable');
  for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name) => metrics.find((metric) => metric.name === name).value;
  const nodes = await page.evaluate(() => {
    const count = (node) =>
      [...node.childNodes, ...(node.shadowRoot?.childNodes ?? [])].reduce(
        (sum, child) => sum + count(child),
        1,
      );
    return count(document);
  });
  return { heap: value('JSHeapUsedSize') / 1e6, nodes };
}

/**
 * Figures of one visit. `load`: only `first`, the ms to the first record. `full`: also `blocking` in ms;
 * unless slowed also `key`, `keyP95` and `filter` in ms, `bytes` of code at first view, and `heap` and `nodes` after the page
 * was used, so that a lazily built index counts.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {{ slowdown: number, full: boolean }} options how many times slower the CPU is (1 is plain)
 */
export async function visit(browser, url, { slowdown, full }) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    return await Promise.race([measure(page, url, slowdown, full), failure(page)]);
  } finally {
    await context.close();
  }
}

async function measure(page, url, slowdown, full) {
  await page.evaluateOnNewDocument(installProbe, SELECTORS);
  if (slowdown > 1) await page.emulateCPUThrottling(slowdown);
  await page.goto(url);
  const first = await page.evaluate(() => window.bench.firstRecord);
  if (!full) return { first };
  await new Promise((resolve) => setTimeout(resolve, AFTER));
  const blocking = await page.evaluate((until) => window.bench.blocking(until), first + AFTER);
  if (slowdown > 1) return { first, blocking };
  const bytes = await page.evaluate(() => window.bench.codeBytes());
  await page.evaluate(() => window.bench.idle());
  const keys = await page.evaluate((queries) => window.bench.type(queries), QUERIES);
  const filter = median(await page.evaluate((count) => window.bench.toggle(count), TOGGLES));
  return {
    first,
    blocking,
    key: median(keys),
    keyP95: percentile(keys, 0.95),
    filter,
    bytes,
    ...(await memory(page)),
  };
}

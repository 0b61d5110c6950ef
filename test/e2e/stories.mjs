/**
 * Opens every story of the built Storybook in every language, and once on a dark page: no error or warning in the
 * console, no request to another host, no accessibility violation, no failed play function, and nothing wider than a
 * window of 320 px (WCAG 2.2, 1.4.10).
 * Usage: node test/e2e/stories.mjs [folder of the built Storybook] [folder for pictures]
 */
import { mkdir, readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { launchBrowser, newPage } from '../helpers/browser.mjs';
import { TIMEOUT } from '../helpers/timeout.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = resolve(process.argv[2] ?? `${ROOT}/storybook-static`);
const PICTURES = process.argv[3];
const AXE = await readFile(`${ROOT}/node_modules/axe-core/axe.min.js`, 'utf8');

const LANGUAGES = ['lv', 'en', 'lt', 'et'];
const PAGES_AT_ONCE = 2;
const NARROW = 320;

/** Storybook's own run of axe would only cost time: ours looks at the same. */
const NO_ADDON = 'a11y.manual:!true';

/** What a story is there to show in the console: it must come, and nothing else may. */
const EXPECTED = {
  'instrument-directory--invalid-records': /^instruments\[\d+\] "/,
  'enterprise-showcase--invalid-records': /^enterprises\[\d+\] "/,
  'resource-library--invalid-records': /^resources\[\d+\] "/,
  'organisation-directory--invalid-records': /^organisations\[\d+\] "/,
  'needs-board--invalid-records': /^needs\[\d+\] "/,
  ...Object.fromEntries(
    [
      'instrument-directory',
      'enterprise-showcase',
      'idea-contest',
      'resource-library',
      'organisation-directory',
      'needs-board',
    ].map((element) => [`${element}--feed-failed`, /^Tilts: no records could be shown from src=/]),
  ),
};

/** Storybook's own events: it is done with a story, its play function included, or could not be. */
const FINISHED = 'storyFinished';
const FAILURES = ['playFunctionThrewException', 'storyThrewException', 'storyErrored', 'storyMissing'];

function startServer() {
  const app = new Hono();
  app.get('/favicon.ico', (context) => context.body(null, 204));
  app.use('*', serveStatic({ root: relative(process.cwd(), FOLDER) || '.' }));
  return new Promise((done) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
      done({ server, base: `http://127.0.0.1:${port}` }),
    );
  });
}

/** Docs pages are in English; stories come in every language, and in the first one on a dark page too. */
function casesOf({ id, type }) {
  if (type === 'docs') return [{ id, type, language: 'en', theme: 'light' }];
  return [
    ...LANGUAGES.map((language) => ({ id, type, language, theme: 'light' })),
    { id, type, language: LANGUAGES[0], theme: 'dark' },
  ];
}

const nameOf = ({ id, language, theme }) => `${id} ${language}${theme === 'dark' ? ' dark' : ''}`;

/** Everything the page complains of, as it happens. */
function listen(page, base) {
  const said = [];
  // A form that holds something asks before it is left.
  page.on('dialog', (dialog) => dialog.accept());
  page.on('console', (message) => {
    if (['error', 'warn', 'assert'].includes(message.type())) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error?.stack ?? error)));
  page.on('requestfailed', (request) => said.push(`Request failed: ${request.url()}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(base) && !/^(data|blob):/.test(url)) said.push(`Request to another host: ${url}`);
  });
  return said;
}

/** Waits until Storybook is done with the story, its play function included; answers with what went wrong. */
async function finish(page, type) {
  if (type === 'docs') {
    // A docs page has no end of its own: the stories in it have drawn their elements.
    await page.waitForSelector('.sbdocs-content h1');
    await page.waitForNetworkIdle();
    return undefined;
  }
  await page.waitForFunction(
    (names) => names.some((name) => globalThis.__STORYBOOK_ADDONS_CHANNEL__?.last(name)),
    { timeout: 2 * TIMEOUT },
    [FINISHED, ...FAILURES],
  );
  return page.evaluate((names) => {
    const [failure] = names.flatMap((name) => globalThis.__STORYBOOK_ADDONS_CHANNEL__.last(name) ?? []);
    return failure && (failure.message ?? failure.title ?? JSON.stringify(failure));
  }, FAILURES);
}

/** Violations in the story, shadow roots included; in a docs page only in its content. */
async function violations(page, { type, language }) {
  await page.evaluate(AXE);
  const found = await page.evaluate(
    async (scope, rules) =>
      (await globalThis.axe.run(scope, { resultTypes: ['violations'], rules })).violations,
    type === 'docs' ? '.sbdocs-content' : 'html',
    // Colours are the same in every language, and take longest.
    { 'color-contrast': { enabled: type === 'docs' || language === LANGUAGES[0] } },
  );
  return found.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n      ${nodes.map(({ target, failureSummary }) => `${target.flat().join(' > ')}: ${failureSummary.split('\n')[1]?.trim()}`).join('\n      ')}`,
  );
}

/** A page must not scroll sideways on a small telephone, or at 400 % on a large screen. */
async function overflow(page) {
  await page.setViewport({ width: NARROW, height: 900 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  return width > NARROW ? [`${width} px wide in a window of ${NARROW} px`] : [];
}

async function check(context, base, each) {
  const { id, type, language, theme } = each;
  const page = await newPage(context);
  try {
    await page.setViewport({ width: 1280, height: 900 });
    const said = listen(page, base);
    const view = type === 'docs' ? 'docs' : 'story';
    await page.goto(
      `${base}/iframe.html?id=${id}&viewMode=${view}&globals=language:${language};theme:${theme};${NO_ADDON}`,
    );
    const failure = await finish(page, type);
    const found = failure ? [failure] : await violations(page, each);
    if (PICTURES)
      await page.screenshot({
        path: `${PICTURES}/sb-${nameOf(each).replaceAll(' ', '-')}.png`,
        fullPage: true,
      });
    if (type === 'story' && !failure) found.push(...(await overflow(page)));
    const expected = EXPECTED[id];
    if (expected && !said.some((line) => expected.test(line))) found.push(`Nothing said ${expected}`);
    return [...found, ...said.filter((line) => !expected?.test(line))];
  } catch (error) {
    return [String(error)];
  } finally {
    await page.close();
  }
}

if (PICTURES) await mkdir(PICTURES, { recursive: true });
const index = JSON.parse(await readFile(`${FOLDER}/index.json`, 'utf8'));
const cases = Object.values(index.entries).flatMap(casesOf);
const { server, base } = await startServer();
const browser = await launchBrowser();
let failed = 0;
const queue = cases.values();
await Promise.all(
  Array.from({ length: PAGES_AT_ONCE }, async () => {
    const context = await browser.createBrowserContext();
    for (const each of queue) {
      const problems = await check(context, base, each);
      if (!problems.length) continue;
      failed++;
      console.log(`✗ ${nameOf(each)}\n    ${problems.join('\n    ')}`);
    }
  }),
);
await browser.close();
server.close();
console.log(`${cases.length - failed} passed, ${failed} failed`);
process.exitCode = failed || !cases.length ? 1 : 0;

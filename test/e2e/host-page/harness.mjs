/** A browser on a page that is not ours; what every case of the hostile-page run stands on. */
import { parseArgs } from 'node:util';
import { newPage } from '../../helpers/browser.mjs';
import { DEVICES } from '../../helpers/devices.mjs';
import { ELEMENTS, listen, scriptTag, startHost, tag } from '../../helpers/host-page.mjs';

const { values, positionals } = parseArgs({
  options: { in: { type: 'string', default: 'chromium' } },
  allowPositionals: true,
});
/** The name of the browser (`helpers/devices.mjs`). */
export const ENGINE = values.in;
/** The file of dist/ that is put into the page. */
export const FILE = positionals[0] ?? 'tilts.js';
export const [FIRST] = ELEMENTS;
/** A script in one file speaks its own language, whatever is asked. */
export const LANGUAGE = /^tilts\.(\w\w)\.js$/.exec(FILE)?.[1] ?? 'en';
export const NAMES = ELEMENTS.map((name) => `tilts-${name}`).join();
/** One of each, and how many that are. */
export const all = ELEMENTS.map((name) => tag(name)).join('');
export const n = ELEMENTS.length;

const host = await startHost();
export const browser = await DEVICES[ENGINE].launch();

export async function close() {
  await browser.close();
  host.close();
}

/** Opens a page with this body; answers with the page, and with all that it complained of. */
export async function open({ head = '', body, style, html = '', script = scriptTag(FILE), type = 'html' }) {
  const context = await browser.createBrowserContext();
  const page = await newPage(context);
  await page.setViewport({ width: 1280, height: 900 });
  const said = [];
  const first = await listen(
    page,
    (text) => said.push(text),
    (code) => host.publish(code, 'js'),
  );
  if (!page.isWebDriver)
    page.on('request', (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(host.base))
        said.push(`Request to another host: ${request.url()}`);
    });
  const link = style ? `<link rel="stylesheet" href="${host.publish(style, 'css')}">` : '';
  const text = `<!doctype html><html lang="lv"${html}><head><meta charset="utf-8"><title>x</title>${first}${link}${head}${script}</head><body><h1>Lapa</h1>${body}<footer>Kontakti</footer></body></html>`;
  await page.goto(host.base + host.publish(text, type));
  /** What the page complained of within, where it cannot be heard from outside. */
  const hear = async () => said.push(...(await page.evaluate(() => globalThis.complaints?.splice(0) ?? [])));
  return { page, said, hear, close: () => context.close() };
}

/** Waits until so many elements can be used: they have drawn controls. */
export const drawn = (page, count) =>
  page.waitForFunction(
    (names, wanted) => {
      const all = [...document.querySelectorAll(names)];
      return (
        all.length === wanted &&
        all.every(
          (each) =>
            each.shadowRoot?.querySelector('input, button') && !each.shadowRoot.querySelector('.skeleton'),
        )
      );
    },
    {},
    NAMES,
    count,
  );

/** Opens, waits, does something and answers with all that went wrong. */
export async function visit(options, count, work) {
  const { page, said, hear, close } = await open(options);
  try {
    await drawn(page, count).catch(() => said.push(`Not all of ${count} elements were drawn`));
    await hear();
    const found = said.length ? [] : ((await work?.(page, said)) ?? []);
    await hear();
    return [...found, ...said, ...(await page.evaluate(() => globalThis.violations))];
  } finally {
    await close();
  }
}

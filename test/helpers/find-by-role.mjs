/** Finds by role and name, through shadow roots, in every browser: with the queries of the unit tests, in the page. */
import { build } from 'esbuild';
import { TIMEOUT } from './timeout.mjs';

const [{ text: QUERIES }] = (
  await build({
    // Pages may have added names to every object: a bundle that exports would take them for its own.
    stdin: {
      contents: `import { getAllByRole } from './queries.ts'; globalThis.tiltsQueries = { getAllByRole };`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    format: 'iife',
    write: false,
  })
).outputFiles;

/** Waits until a control has come to rest. */
async function rest(control) {
  const frame = () => new Promise((done) => requestAnimationFrame(() => done()));
  const place = () => JSON.stringify(control.getBoundingClientRect());
  for (let before = ''; before !== place(); await frame()) before = place();
}

function write(field, text) {
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** A control, as soon as it is there, as one of puppeteer’s locators; without a name, the first of its role. */
export function findByRole(page, role, name) {
  // A page may have replaced what the library needs to wait within it.
  async function waitHandle() {
    const end = Date.now() + TIMEOUT;
    for (;;) {
      if (!(await page.evaluate(() => 'tiltsQueries' in globalThis))) await page.evaluate(QUERIES);
      const found = await page.evaluateHandle(
        (role, name) => globalThis.tiltsQueries?.getAllByRole(document.body, role, name)[0] ?? null,
        role,
        ...(name ? [name] : []),
      );
      const control = found.asElement();
      if (control) {
        await control.evaluate(rest);
        return control;
      }
      if (Date.now() > end) throw new Error(`There is no ${role} “${name}”`);
      await new Promise((done) => setTimeout(done, 50));
    }
  }
  /** A control that is drawn again just then is found again. */
  async function click() {
    const end = Date.now() + TIMEOUT;
    for (;;)
      try {
        return await (await waitHandle()).click();
      } catch (error) {
        if (!/detached|stale/i.test(String(error)) || Date.now() > end) throw error;
      }
  }
  return {
    waitHandle,
    click,
    fill: async (text) => (await waitHandle()).evaluate(write, text),
  };
}

const isChromium = async (frame) =>
  !frame.isWebDriver && /chrom/i.test(await (frame.page?.() ?? frame).browser().version());

/** A control in a page or a frame, as soon as it is there. Of Chromium its own tree of what a person perceives is asked. */
export const control = async (frame, role, name) =>
  (await isChromium(frame))
    ? frame.waitForSelector(`::-p-aria([role="${role}"]${name ? `[name="${name}"]` : ''})`)
    : findByRole(frame, role, name).waitHandle();

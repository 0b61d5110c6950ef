/** Finds by role and name, through shadow roots, in every browser: with the queries of the unit tests, in the page. */
import { build } from 'esbuild';

const [{ text: QUERIES }] = (
  await build({
    entryPoints: ['test/helpers/queries.ts'],
    bundle: true,
    format: 'iife',
    globalName: 'tiltsQueries',
    footer: { js: 'globalThis.tiltsQueries = tiltsQueries;' },
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

/** A control, as soon as it is there, as one of puppeteer’s locators. */
export function findByRole(page, role, name) {
  async function waitHandle() {
    if (!(await page.evaluate(() => 'tiltsQueries' in globalThis))) await page.evaluate(QUERIES);
    const found = await page.waitForFunction(
      (role, name) => globalThis.tiltsQueries?.getAllByRole(document.body, role, name)[0],
      {},
      role,
      name,
    );
    const control = found.asElement();
    await control.evaluate(rest);
    return control;
  }
  return {
    waitHandle,
    click: async () => (await waitHandle()).click(),
    fill: async (text) => (await waitHandle()).evaluate(write, text),
  };
}

/** The webmaster’s desk: a page of its own, with chunks of its own, so that it costs no other page a byte. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../desk/', import.meta.url));
const SCRIPT = 'src="desk-page.ts"';

/** `desk.html` with its script at this address. */
export const deskHtml = (script) =>
  readFileSync(`${FOLDER}desk.html`, 'utf8').replace(SCRIPT, () => `src="${script}"`);

/** Sources name the worker by its module; the page loads the chunk that is made of it. */
const WORKER = "new URL('./check-worker.ts', import.meta.url)";

export const deskPage = {
  name: 'desk-page',
  transform(code, id) {
    if (!id.endsWith('/check/check-client.ts')) return null;
    const found = /new URL\(["']\.\/check-worker\.ts["'], import\.meta\.url\)/.exec(code)?.[0];
    if (!found) this.error(`There is no ${WORKER}`);
    const worker = this.emitFile({
      type: 'chunk',
      id: `${FOLDER}check/check-worker.ts`,
      name: 'check-worker',
    });
    return code.replace(found, `new URL(import.meta.ROLLUP_FILE_URL_${worker})`);
  },
  generateBundle(_, bundle) {
    const page = Object.values(bundle).find(({ isEntry, name }) => isEntry && name === 'desk');
    this.emitFile({ type: 'asset', fileName: 'desk.html', source: deskHtml(page.fileName) });
  },
};

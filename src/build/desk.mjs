/** The webmaster’s desk: a page of its own, with chunks of its own, so that it costs no other page a byte. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../desk/', import.meta.url));

/** A page of the desk with its scripts at other addresses. */
const pageWith = (path, scripts) =>
  Object.entries(scripts).reduce(
    (html, [source, address]) => html.replace(`src="${source}"`, () => `src="${address}"`),
    readFileSync(FOLDER + path, 'utf8'),
  );

/** `desk.html` with its script at this address. */
export const deskHtml = (script) => pageWith('desk.html', { 'desk-page.ts': script });

/** `desk/preview.html`, the page in the frame, with its script and that of the elements. */
export const previewHtml = (script, elements = '../tilts.js') =>
  pageWith('see/preview.html', { 'preview-page.ts': script, '../tilts.js': elements });

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
    const fileOf = (entry) =>
      Object.values(bundle).find(({ isEntry, name }) => isEntry && name === entry).fileName;
    const preview = fileOf('preview').replace('desk/', '');
    this.emitFile({ type: 'asset', fileName: 'desk.html', source: deskHtml(fileOf('desk')) });
    this.emitFile({ type: 'asset', fileName: 'desk/preview.html', source: previewHtml(preview) });
  },
};

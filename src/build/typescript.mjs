/** TypeScript with Lit's legacy decorators; for a page, its templates minified and without the texts of its messages. */
import { transform } from 'esbuild';
import { minifyHTMLLiterals } from 'minify-literals';
import { stripTexts } from './compile-messages.mjs';

const TSCONFIG = { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } };

/** Several builds have the same modules. */
const done = new Map();

async function compile(code, id, page) {
  const { code: js } = await transform(page ? stripTexts(code, id) : code, {
    loader: 'ts',
    target: 'es2022',
    sourcefile: id,
    tsconfigRaw: TSCONFIG,
  });
  if (!page) return js;
  const minified = await minifyHTMLLiterals(js, { fileName: id, html: { keepClosingSlash: true } });
  return minified?.code ?? js;
}

export const typescript = ({ page }) => ({
  name: 'typescript',
  async resolveId(source, importer) {
    if (!importer?.endsWith('.ts') || !source.startsWith('.')) return null;
    return this.resolve(source.replace(/\.js$/, '.ts'), importer, { skipSelf: true });
  },
  async transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    const key = `${page} ${id} ${code}`;
    if (!done.has(key)) done.set(key, compile(code, id, page));
    return { code: await done.get(key), map: null };
  },
});

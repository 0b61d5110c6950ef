import { transform } from 'esbuild';
import { minifyHTMLLiterals } from 'minify-literals';
import { replaceMsgCalls } from './compile-messages.mjs';

/** TypeScript with Lit's legacy decorators; for a page, its templates minified and its texts taken out. */
export const typescript = ({ page }) => ({
  name: 'typescript',
  async resolveId(source, importer) {
    if (!importer?.endsWith('.ts') || !source.startsWith('.')) return null;
    return this.resolve(source.replace(/\.js$/, '.ts'), importer, { skipSelf: true });
  },
  async transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    const { code: js } = await transform(page ? replaceMsgCalls(code, id) : code, {
      loader: 'ts',
      target: 'es2022',
      sourcefile: id,
      sourcemap: false,
      tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
    });
    if (!page) return { code: js, map: null };
    const minified = await minifyHTMLLiterals(js, { fileName: id, html: { keepClosingSlash: true } });
    return { code: minified?.code ?? js, map: null };
  },
});

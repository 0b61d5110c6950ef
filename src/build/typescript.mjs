import { transform } from 'esbuild';
import { minifyHTMLLiterals } from 'minify-literals';
import { withoutTexts } from './words.mjs';

/**
 * A space between tags or values costs a node; the styles make the gaps. `> <`, `> ${` and `} <a` cannot stand in
 * JavaScript itself, only in a template.
 */
const withoutSpaces = (code) =>
  code.replace(/> (?=<|\$\{)|(?<=\}) (?=<\/?[a-z])/g, (_, at) => (code[at] === '>' ? '>' : ''));

const DECORATED = /__decorateClass\(\[\s*(property|state)\(([^]*?)\)\s*\], (\w+)\.prototype, ("\w+"), 2\);/g;

/** Lit's decorators do no more than this call; without them neither they nor the compiler's helper are needed. */
const withoutDecorators = (code) =>
  code.replace(DECORATED, (_, kind, options, element, name) =>
    kind === 'state'
      ? `${element}.createProperty(${name}, { state: true, attribute: false });`
      : `${element}.createProperty(${name}, ${options || '{}'});`,
  );

/** TypeScript with Lit's legacy decorators; for a page, its templates without white space and without texts. */
export const typescript = ({ page }) => ({
  name: 'typescript',
  async resolveId(source, importer) {
    if (!importer?.endsWith('.ts') || !source.startsWith('.')) return null;
    return this.resolve(source.replace(/\.js$/, '.ts'), importer, { skipSelf: true });
  },
  async transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    const { code: js } = await transform(page ? withoutTexts(code, id) : code, {
      loader: 'ts',
      target: 'es2022',
      sourcefile: id,
      sourcemap: false,
      tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
    });
    if (!page) return { code: js, map: null };
    const minified = await minifyHTMLLiterals(js, { fileName: id, html: { keepClosingSlash: true } });
    return { code: withoutDecorators(minified ? withoutSpaces(minified.code) : js), map: null };
  },
});

import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';
import { minifyHTMLLiterals } from 'minify-literals';
import { readFileSync, rmSync } from 'node:fs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
rmSync('dist', { recursive: true, force: true });

/**
 * A space between tags or values costs a node; the styles make the gaps. `> <`, `> ${` and `} <a` cannot stand in
 * JavaScript itself, only in a template.
 */
const withoutSpaces = (code) =>
  code.replace(/> (?=<|\$\{)|(?<=\}) (?=<\/?[a-z])/g, (_, at) => (code[at] === '>' ? '>' : ''));

/** TypeScript with Lit's legacy decorators, and the templates without their white space. */
const typescript = ({ literals }) => ({
  name: 'typescript',
  async resolveId(source, importer) {
    if (!importer?.endsWith('.ts') || !source.startsWith('.')) return null;
    return this.resolve(source.replace(/\.js$/, '.ts'), importer, { skipSelf: true });
  },
  async transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    const { code: js } = await transform(code, {
      loader: 'ts',
      target: 'es2022',
      sourcefile: id,
      sourcemap: false,
      tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
    });
    const minified =
      literals && (await minifyHTMLLiterals(js, { fileName: id, minifyOptions: { keepClosingSlash: true } }));
    return { code: minified ? withoutSpaces(minified.code) : js, map: null };
  },
});

const minify = terser({
  ecma: 2022,
  module: true,
  compress: { passes: 3, pure_getters: true },
  mangle: { properties: { regex: /^__/ } },
  format: { comments: false },
});

export default [
  {
    input: { tilts: 'src/embed/tilts.ts' },
    output: {
      dir: 'dist',
      format: 'es',
      banner: `/*! Tilts ${version}, MIT */`,
      chunkFileNames: 'chunks/[name]-[hash].js',
      manualChunks: (id) => /\/(?:generated|stem)\/(lv|lt|et)\.ts$/.exec(id)?.[1],
    },
    plugins: [typescript({ literals: true }), nodeResolve({ exportConditions: ['production'] }), minify],
  },
  {
    input: { tilts: 'src/cli/tilts.ts' },
    output: { dir: 'dist/cli', format: 'es' },
    external: [/^node:/, /^@?hono/, /^zod/],
    plugins: [typescript({ literals: false })],
  },
];

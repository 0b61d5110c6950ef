import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';
import { minifyHTMLLiterals } from 'minify-literals';
import { readFileSync, rmSync } from 'node:fs';
import ts from 'typescript';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
rmSync('dist', { recursive: true, force: true });

/**
 * A space between tags or values costs a node; the styles make the gaps. `> <`, `> ${` and `} <a` cannot stand in
 * JavaScript itself, only in a template.
 */
const withoutSpaces = (code) =>
  code.replace(/> (?=<|\$\{)|(?<=\}) (?=<\/?[a-z])/g, (_, at) => (code[at] === '>' ? '>' : ''));

/** `msg('Close', { id })` without its text: pages speak from language files, English too. */
function withoutTexts(code, name) {
  const source = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true);
  const cuts = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'msg') {
      const [text] = node.arguments;
      if (ts.isStringLiteralLike(text)) cuts.push([text.getStart() + 1, text.getEnd() - 1]);
      else if (ts.isTemplateExpression(text.template))
        for (const { pos, end } of [
          text.template.head,
          ...text.template.templateSpans.map((span) => span.literal),
        ]) {
          const [, from, to] = /^(\s*[`}])[^]*?(`|\$\{)$/.exec(code.slice(pos, end));
          cuts.push([pos + from.length, end - to.length]);
        }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return cuts
    .sort(([a], [b]) => b - a)
    .reduce((text, [from, to]) => text.slice(0, from) + text.slice(to), code);
}

/** TypeScript with Lit's legacy decorators, and the templates without their white space. */
const typescript = ({ page }) => ({
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
    const minified =
      page && (await minifyHTMLLiterals(js, { fileName: id, minifyOptions: { keepClosingSlash: true } }));
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

/** The words that all elements share stand in one file a language, with the rules of its search. */
function nameWords(id) {
  const [, room, language] = /\/(?:generated|search)\/(.+)\/(lv|en|lt|et)\.ts$/.exec(id) ?? [];
  if (!room) return undefined;
  return ['ui', 'browse', 'stem'].includes(room) ? language : `${language}-${room.replace('/', '-')}`;
}

export default [
  {
    input: { tilts: 'src/embed/tilts.ts' },
    output: {
      dir: 'dist',
      format: 'es',
      banner: `/*! Tilts ${version}, MIT */`,
      chunkFileNames: 'chunks/[name]-[hash].js',
      manualChunks: nameWords,
    },
    plugins: [typescript({ page: true }), nodeResolve({ exportConditions: ['production'] }), minify],
  },
  {
    input: { tilts: 'src/cli/tilts.ts' },
    output: { dir: 'dist/cli', format: 'es' },
    external: [/^node:/, /^@?hono/, /^zod/],
    plugins: [typescript({ page: false })],
  },
];

import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { readFileSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { forAnySite } from './src/build/any-site.mjs';
import { buildHash, chunkFileName, chunkGroup, localeEntries } from './src/build/chunks.mjs';
import { besideCommand, OPTIONAL } from './src/build/cli.mjs';
import { deskPage } from './src/build/desk.mjs';
import { ELEMENTS } from './src/build/elements.mjs';
import { foreignLoops } from './src/build/foreign-loops.mjs';
import { writeIntegrity } from './src/build/integrity.mjs';
import { leafletUnderTrustedTypes } from './src/build/leaflet.mjs';
import { licences } from './src/build/licences.mjs';
import { preloadChunks, recordChunkImports, retryImports } from './src/build/retry-imports.mjs';
import { singleLocale } from './src/build/single-locale.mjs';
import { typescript } from './src/build/typescript.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

rmSync('dist', { recursive: true, force: true });

const banner = `/*! Tilts ${version}, MIT */`;

/** A second pass saves bytes of the chunks; of a whole script in one file hardly any, and takes as long again. */
const minify = (passes) =>
  terser({
    ecma: 2022,
    module: true,
    compress: { passes, pure_getters: true },
    format: { comments: false },
  });

const inputs = (folder, names, prefix = '') =>
  Object.fromEntries(names.map((name) => [prefix + name, `${folder}/${name}.ts`]));

/** Puts a file beside what is built. */
const copy = (path) => ({
  name: 'copy',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: basename(path), source: readFileSync(path) });
  },
});

/** Browsers run this. */
const browserPlugins = (passes, ...plugins) => [
  typescript({ page: true }),
  nodeResolve({ exportConditions: ['production'] }),
  leafletUnderTrustedTypes,
  foreignLoops,
  ...plugins,
  licences,
  minify(passes),
];

/** Nothing of a second copy runs: two may not even ask for the same Trusted Types policy. */
const DUPLICATE_GUARD = `const tiltsOfPage = globalThis[Symbol.for('tilts.page')];
if (tiltsOfPage) {
  if (tiltsOfPage !== '${version}') console.warn('Tilts ${version}: version ' + tiltsOfPage + ' is on this page already and is used. Keep one of the two.');
  return;
}`;

/** One file, run as a classic script. */
const standaloneBundle = (input, file, ...plugins) => ({
  input,
  output: {
    file,
    format: 'iife',
    intro: input.includes('standalone') ? DUPLICATE_GUARD : '',
    inlineDynamicImports: true,
  },
  plugins: browserPlugins(1, ...plugins, forAnySite(banner)),
});

export default [
  {
    input: { tilts: 'src/cli/bin.ts' },
    output: { dir: 'dist/cli', format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
    plugins: [
      besideCommand,
      typescript({ page: false }),
      nodeResolve({ exportConditions: ['node', 'production'], preferBuiltins: true }),
      commonjs({ ignore: OPTIONAL }),
      licences,
    ],
  },
  {
    input: { ...inputs('src/define', ELEMENTS), ...localeEntries },
    output: {
      dir: `dist/${buildHash}`,
      format: 'es',
      chunkFileNames: chunkFileName,
      manualChunks: chunkGroup,
      onlyExplicitManualChunks: true,
    },
    plugins: browserPlugins(2, recordChunkImports, retryImports),
  },
  {
    input: { tilts: 'src/loader/loader.ts' },
    output: { dir: 'dist', format: 'es' },
    plugins: browserPlugins(2, preloadChunks),
  },
  {
    input: { desk: 'src/desk/desk-page.ts', preview: 'src/desk/see/preview-page.ts' },
    output: {
      dir: 'dist',
      format: 'es',
      entryFileNames: 'desk/[name]-[hash].js',
      chunkFileNames: 'desk/[name]-[hash].js',
    },
    // It shows the names of codes by their ids, which a page of the elements does not have.
    plugins: [
      deskPage,
      typescript({ page: false }),
      nodeResolve({ exportConditions: ['production'] }),
      licences,
      minify(1),
    ],
  },
  ...['lv', 'en', 'lt', 'et'].map((language) =>
    standaloneBundle('src/loader/standalone.ts', `dist/tilts.${language}.js`, singleLocale(language)),
  ),
  standaloneBundle(
    'src/loader/iframe/iframe-page.ts',
    'dist/embed.js',
    copy('src/loader/iframe/embed.html'),
    copy('src/loader/fallback.css'),
  ),
  standaloneBundle('src/loader/iframe/iframe-host.ts', 'dist/embed-host.js', writeIntegrity),
  {
    input: {
      index: 'src/index.ts',
      'feed/index': 'src/core/feed/index.ts',
      'fallback/index': 'src/fallback/index.ts',
      ...inputs('src/define', ELEMENTS, 'define/'),
    },
    output: { dir: 'dist/lib', format: 'es', chunkFileNames: 'parts/[name]-[hash].js' },
    external: [/^lit/, /^@lit\/reactive/, /^zod/],
    plugins: [typescript({ page: true }), nodeResolve(), licences],
  },
];

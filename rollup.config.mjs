import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { askForParts, fileName, folder, partName, rememberParts } from './src/build/parts.mjs';
import { typescript } from './src/build/typescript.mjs';
import { withoutMadeUpIds } from './src/build/words.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

rmSync('dist', { recursive: true, force: true });

const banner = `/*! Tilts ${version}, MIT */`;

/** Elements, by the names of their modules in src/define. */
const ELEMENTS = readdirSync('src/define')
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => name !== 'define');

const minify = terser({
  ecma: 2022,
  module: true,
  compress: { passes: 3, pure_getters: true },
  mangle: { properties: { regex: /^__/ } },
  format: { comments: false },
});

/** Browsers run this. */
const page = (...plugins) => [
  withoutMadeUpIds,
  typescript({ page: true }),
  nodeResolve({ exportConditions: ['production'] }),
  ...plugins,
  minify,
];

export default [
  {
    input: Object.fromEntries(ELEMENTS.map((name) => [name, `src/define/${name}.ts`])),
    output: {
      dir: `dist/${folder}`,
      format: 'es',
      chunkFileNames: fileName,
      manualChunks: partName,
    },
    plugins: page(rememberParts),
  },
  {
    input: { tilts: 'src/embed/tilts.ts' },
    output: { dir: 'dist', format: 'es', banner },
    plugins: page(askForParts),
  },
  {
    input: { tilts: 'src/cli/tilts.ts' },
    output: { dir: 'dist/cli', format: 'es' },
    external: [/^node:/, /^@?hono/, /^zod/],
    plugins: [typescript({ page: false })],
  },
];

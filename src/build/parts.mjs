/**
 * The page's script stands by itself: a CMS calls it by an address of its own (`tilts.js?ver=6.5`), so that no part
 * may import it. It is built after the parts and asks for them by their names.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/**
 * The folder of the parts has a new name whenever anything in it may have changed, so that a browser never mixes two
 * builds; names without a hash of their own compress better.
 */
export const folder = createHash('sha256')
  .update(readFileSync('package-lock.json'))
  .update(
    readdirSync('src', { recursive: true })
      .filter((name) => /\.(ts|mjs)$/.test(name))
      .sort()
      .map((name) => readFileSync(`src/${name}`, 'utf8'))
      .join(),
  )
  .digest('hex')
  .slice(0, 8);

/** The words that all elements share stand in one file a language, the rules of its search in another. */
function wordsName(id) {
  const [, room, language] = /\/(?:generated|search)\/(.+)\/(lv|en|lt|et)\.ts$/.exec(id) ?? [];
  if (!room) return undefined;
  if (room === 'stem') return `${language}-search`;
  return ['ui', 'browse'].includes(room) ? language : `${language}-${room.replace('/', '-')}`;
}

/** What no list needs at once, of the rooms that all elements share: it goes with what uses it. */
const LATER = /directives\/|lit-html\/directive-helpers|\/src\/(ui\/prose|locale\/further-formats)/;

/** Which part a module is in: what all elements share, what all lists share, or an element's own. */
export function partName(id) {
  const words = wordsName(id);
  if (words) return words;
  if (id.endsWith('/src/search/text-index.ts')) return 'search';
  if (LATER.test(id)) return undefined;
  if (/\/src\/(browse\/(?!tools\/|structured-data)|search\/(?!url-)|feed\/codes)/.test(id)) return 'browse';
  if (
    /node_modules\/(@lit|lit)|\/src\/(ui\/(?!lazy-part)|define\/define|search\/url-|browse\/structured-data|locale(?!\/generated\/(?!ui\.)))/.test(
      id,
    )
  )
    return 'base';
  return undefined;
}

/** What is asked for later is called after its element: `instrument-directory-tools.js`. */
export function fileName({ facadeModuleId, isDynamicEntry, moduleIds, name }) {
  // A part of which others use something has no module for a face; what it is asked for by comes last.
  const module = facadeModuleId ?? (isDynamicEntry ? moduleIds.at(-1) : '');
  const element = /\/elements\/([^/]+)\//.exec(module)?.[1];
  return element ? `${element}-${name}.js` : '[name].js';
}

/** What each part needs at once, by its name. */
const needs = new Map();

/** Remembers what the parts import, so that the page's script can ask for all of it in one go. */
export const rememberParts = {
  name: 'remember-parts',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk')
        needs.set(
          chunk.name,
          chunk.imports.map((file) => basename(file)),
        );
  },
};

/** In the page's script: `import('../define/x.js')` asks for the part `x` and all that it needs. */
export const askForParts = {
  name: 'ask-for-parts',
  async resolveDynamicImport(specifier, importer) {
    const { id } = await this.resolve(specifier, importer);
    const name = wordsName(id) ?? basename(id, '.ts');
    if (!needs.has(name)) throw new Error(`There is no part “${name}”`);
    return { id: `./${folder}/${name}.js`, external: true };
  },
  renderDynamicImport({ targetModuleId, customResolution }) {
    const name = basename(targetModuleId ?? customResolution, '.js');
    const others = (needs.get(name) ?? []).map((file) => `import("./${folder}/${file}"),`).join('');
    return others ? { left: `Promise.all([${others}import(`, right: ')])' } : null;
  },
};

/**
 * Browsers do not ask again for a part that has failed once, on a bad line say, under the same address: the parts
 * ask under another one.
 */
export const askAgain = {
  name: 'ask-again',
  renderDynamicImport: ({ targetChunk }) =>
    targetChunk && {
      left: 'import(',
      right: `).catch(()=>import("./${targetChunk.fileName}?"+Date.now()))`,
    },
};

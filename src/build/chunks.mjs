/** How the modules of the page are cut into chunks, and what these are called. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { ELEMENTS, isCollection } from './elements.mjs';

/**
 * The folder of the chunks has a new name whenever anything in it may have changed, so that a browser never mixes two
 * builds; names without a hash of their own compress better.
 */
export const buildHash = createHash('sha256')
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

export const LANGUAGES = ['lv', 'en', 'lt', 'et'];
export const MESSAGES = 'src/core/i18n/generated';
/** The messages of these namespaces stand in one chunk: what all elements share, and what all collections share. */
export const SHARED = ['internal', 'collection'];

/** What follows the language in the name of a chunk: of messages, or of the stemmers of the search. */
export function localeSuffix(folder) {
  const [, name] = /\/src\/core\/(?:i18n\/generated|search)\/(.+)$/.exec(folder) ?? [];
  // No element shows the messages of the command, of check, of imports and of workbooks, of the desk, or of what is written ahead.
  if (!name || /^(?:cli|core\/(?:check|import|workbook)|desk|fallback)\b/.test(name)) return undefined;
  if (name === 'stemmers') return '-search';
  return SHARED.includes(name) ? '' : `-${name.replace('/', '-')}`;
}

/** `lv.js`, `lv-instrument-directory.js`, `lv-search.js` …: the chunks that each language has. */
export const localeEntries = Object.fromEntries([
  ...LANGUAGES.map((language) => [language, `messages of ${language}`]),
  ...[MESSAGES, 'src/core/search/stemmers']
    .flatMap((folder) => [
      folder,
      ...readdirSync(folder, { recursive: true }).map((each) => `${folder}/${each}`),
    ])
    .filter((folder) => existsSync(`${folder}/lv.ts`) && localeSuffix(`/${folder}`))
    .flatMap((folder) =>
      LANGUAGES.map((language) => [language + localeSuffix(`/${folder}`), `${folder}/${language}.ts`]),
    ),
]);

/** By module, the elements that load it at once. */
let users;

function readUsers({ getModuleIds, getModuleInfo }) {
  users = new Map();
  const follow = (id, element) => {
    const found = users.get(id) ?? users.set(id, new Set()).get(id);
    if (found.has(element)) return;
    found.add(element);
    for (const each of getModuleInfo(id).importedIds) follow(each, element);
  };
  for (const id of getModuleIds()) {
    const name = basename(id, '.ts');
    if (id.endsWith(`/src/define/${name}.ts`) && ELEMENTS.includes(name)) follow(id, name);
  }
}

/** The element whose first view is the smallest: it loads nothing that only others need. */
const LEANEST = 'instrument-directory';

/**
 * The plan stands with the goal helper, which is at its limit, in one chunk, whoever else asks for it later; only what the
 * road map does with a plan does.
 */
const OF_GOAL = /\/(?:plan|smart-goal)\/|\/(?:smart-goal|planning)\.ts$/;

/**
 * What it and others load at once: in one chunk if they all are collections, else in another. What only other collections
 * share is in a third, and what those with a map share in a fourth. Rollup cuts the rest.
 */
export function chunkGroup(id, graph) {
  if (!users) readUsers(graph);
  const elements = [...(users.get(id) ?? [])];
  if (elements.includes('smart-goal') && !elements.includes(LEANEST)) {
    if (/\/focus-controller\.ts$/.test(id)) return 'focus';
    if (/\/internal\/field\//.test(id)) return 'field';
    if (elements.length === 1 && OF_GOAL.test(id)) return 'smart-goal';
  }
  if (elements.length < 2) return undefined;
  const areCollections = elements.every(isCollection);
  if (elements.includes(LEANEST)) return areCollections ? 'collection' : 'base';
  // Of the pictures, others load the policy later: it stays in a chunk of its own.
  if (!areCollections || /\/image-policy\.ts$/.test(id)) return undefined;
  return /\/collection\/map\b/.test(id) ? 'map' : 'media';
}

/** What is loaded later is called after its element: `instrument-directory-lazy.js`. */
export function chunkFileName({ facadeModuleId, isDynamicEntry, moduleIds, name }) {
  const [, language, piece] = /\/road-map\/content\/(\w\w)\/([\w-]+)\.ts$/.exec(facadeModuleId ?? '') ?? [];
  if (language) return `${language}-road-map-${piece}.js`;
  // A chunk of which others use something has no facade; what it is loaded by comes last.
  const module = facadeModuleId ?? (isDynamicEntry ? moduleIds.at(-1) : '');
  const element = /\/elements\/([^/]+)\//.exec(module)?.[1];
  return element ? `${element}-${name}.js` : '[name].js';
}

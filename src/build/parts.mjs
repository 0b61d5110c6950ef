/**
 * The page's script stands by itself: a CMS calls it by an address of its own (`tilts.js?ver=6.5`), so that no part
 * may import it. It is built after the parts and asks for them by their names.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';

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

const LANGUAGES = ['lv', 'en', 'lt', 'et'];
const WORDS = 'src/core/i18n/generated';
/** The words of these rooms stand in one part: what all elements share, and what all lists share. */
const SHARED = ['internal', 'collection'];

/** What follows the language in the name of a part: of words, or of the rules of a language's search. */
function suffixOf(folder) {
  const [, room] = /\/src\/core\/(?:i18n\/generated|search)\/(.+)$/.exec(folder) ?? [];
  if (!room) return undefined;
  if (room === 'stemmers') return '-search';
  return SHARED.includes(room) ? '' : `-${room.replace('/', '-')}`;
}

/** `lv.js`, `lv-instrument-directory.js`, `lv-search.js` …: the parts that each language has. */
export const languageParts = Object.fromEntries([
  ...LANGUAGES.map((language) => [language, `words of ${language}`]),
  ...[WORDS, 'src/core/search/stemmers']
    .flatMap((folder) => [
      folder,
      ...readdirSync(folder, { recursive: true }).map((each) => `${folder}/${each}`),
    ])
    .filter((folder) => existsSync(`${folder}/lv.ts`) && suffixOf(`/${folder}`))
    .flatMap((folder) =>
      LANGUAGES.map((language) => [language + suffixOf(`/${folder}`), `${folder}/${language}.ts`]),
    ),
]);

const BY_LANGUAGE =
  /\{(?:\s*(?:lv|en|lt|et): \(\) => import\("(\.\/[^"]+)\/(?:lv|en|lt|et)\.js"\),?){4}\s*\}/;

const ONE_LANGUAGE = /\bimport\("([^"]*)\/(?:lv|en|lt|et)\.js"\)/g;

/** `{ lv: () => import('./internal/lv.js'), … }` is said by name and language: not four times for each part. */
const byLanguage = (imported) => ({
  name: 'by-language',
  resolveId: (id) => (/^(?:words of|by language)/.test(id) ? `\0${id}` : null),
  load(id) {
    if (id === '\0by language')
      return `const ask = (path) => ${imported};
export const byLanguage = (name) =>
  Object.fromEntries(${JSON.stringify(LANGUAGES)}.map((language) => [language, () => ask(language + name)]));
export const parts = (names) => Promise.all(names.split(' ').map(ask));`;
    const [, language] = /^\0words of (.+)/.exec(id) ?? [];
    return language
      ? SHARED.map(
          (room) => `import { templates as ${room} } from '${resolve(WORDS, room, language)}.ts';`,
        ).join('\n') + `\nexport const templates = { ...${SHARED.join(', ...')} };`
      : null;
  },
  transform(code, id) {
    const [found, folder] = BY_LANGUAGE.exec(code) ?? [];
    const suffix = found && suffixOf(resolve(dirname(id), folder));
    for (const [left, other] of code.replace(found ?? '', '').matchAll(ONE_LANGUAGE))
      if (suffixOf(resolve(dirname(id), other)) !== undefined)
        this.error(`${id}: words are asked for in all languages at once, not by ${left}`);
    return suffix === undefined
      ? null
      : `import { byLanguage } from 'by language';\n${code.replace(found, `byLanguage("${suffix}")`)}`;
  },
});

/** What no list needs at once, of the rooms that all elements share: it goes with what uses it. */
const LATER =
  /directives\/|lit-html\/directive-helpers|\/src\/(elements\/internal\/(plain-text|controllers\/(lazy-module|print)|loading|joined|breakable|goal-transfer|json-ld-script|save-file)|core\/i18n\/(formatter-lazy|date-range|parse-number))/;

/** Lit, what is common to all elements, and how they read a feed. */
const BASE =
  /by language|node_modules\/(@lit|lit)|\/src\/(elements\/(internal\/(?!collection\/)|events\/feed-loaded)|define\/define-element|core\/(util\/natives|search\/url-state|i18n\/(?!generated\/(?!internal\.))|feed\/(availability|record-collection|generated\/(primitives|envelope))))/;

/** Which part a module is in: what all elements share, what all lists share, or an element's own. */
export function partName(id) {
  if (id.endsWith('/src/core/search/text-index.ts')) return 'search';
  if (LATER.test(id)) return undefined;
  if (
    /\/src\/(elements\/internal\/collection\/(?!lazy\/|json-ld)|core\/search\/(?!stemmers|url-)|core\/feed\/enums\/instruments)/.test(
      id,
    )
  )
    return 'collection';
  return BASE.test(id) ? 'base' : undefined;
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

const IMPORTED = /\bimport\("\.\.\/([\w-]+)\.js"\)/g;

/** In the page's script: `import('../define/x.js')` asks for the part `x` and all that it needs. */
export const askForParts = [
  byLanguage(`import(\`./${folder}/\${path}.js\`)`),
  {
    name: 'ask-for-parts',
    transform(code, id) {
      if (!id.endsWith('/src/define/generated/lazy.ts')) return null;
      const asks = code.replace(IMPORTED, (_, name) => {
        if (!needs.has(name)) this.error(`There is no part “${name}”`);
        return `parts("${[...needs.get(name).map((file) => basename(file, '.js')), name].join(' ')}")`;
      });
      if (/\bimport\(/.test(asks)) this.error(`${id} asks for something else than an element`);
      return `import { parts } from 'by language';\n${asks}`;
    },
  },
];

/**
 * Browsers do not ask again for a part that has failed once, on a bad line say, under the same address: the parts
 * ask under another one.
 */
export const askAgain = [
  byLanguage(`import('./' + path + '.js').catch(() => import('./' + path + '.js?' + Date.now()))`),
  {
    name: 'ask-again',
    renderDynamicImport: ({ targetChunk }) =>
      targetChunk && {
        left: 'import(',
        right: `).catch(()=>import("./${targetChunk.fileName}?"+Date.now()))`,
      },
  },
];

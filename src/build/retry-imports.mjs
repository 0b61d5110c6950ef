/**
 * The page's script stands by itself: a CMS loads it under an address of its own (`tilts.js?ver=6.5`), so that no chunk
 * may import it. It is built after the chunks, and loads an element with all the chunks that it needs, in one go.
 */
import { basename, dirname, resolve } from 'node:path';
import { buildHash, LANGUAGES, localeSuffix, MESSAGES, SHARED } from './chunks.mjs';

const HELPERS = 'chunk-loaders';
const ALL_LANGUAGES =
  /\{(?:\s*(?:lv|en|lt|et): \(\) => import\("(\.\/[^"]+)\/(?:lv|en|lt|et)\.js"\),?){4}\s*\}/;
const ONE_LANGUAGE = /\bimport\("([^"]*)\/(?:lv|en|lt|et)\.js"\)/g;

const messagesOf = (language) =>
  SHARED.map(
    (name) => `import { templates as ${name} } from '${resolve(MESSAGES, name, language)}.ts';\n`,
  ).join('') + `export const templates = { ...${SHARED.join(', ...')} };`;

/** `{ lv: () => import('./internal/lv.js'), … }` is written as a name and a language: not four times for each chunk. */
const localeImport = (imported) => ({
  name: 'locale-import',
  resolveId: (id) => (id === HELPERS || id.startsWith('messages of ') ? `\0${id}` : null),
  load(id) {
    if (id === `\0${HELPERS}`)
      return `const load = (path) => ${imported};
export const byLanguage = (name) =>
  Object.fromEntries(${JSON.stringify(LANGUAGES)}.map((language) => [language, () => load(language + name)]));
let file;
const loadFile = (language) => {
  if (!file) {
    delete globalThis[Symbol.for('tilts.page')];
    file = import(\`./tilts.\${language}.js?\${Date.now()}\`);
    file.catch(() => (file = undefined));
  }
  return file;
};
export const elements = (lists) =>
  Object.fromEntries(
    lists.split(',').map((list) => {
      const chunks = list.split(' ');
      const name = chunks.at(-1);
      const define = (language) => {
        const all = Promise.all(chunks.map(load));
        return language ? all.catch(() => load(name + '.js?' + Date.now())).catch(() => loadFile(language)) : all;
      };
      return ['tilts-' + name, { messages: byLanguage('-' + name), define }];
    }),
  );`;
    return id.startsWith('\0messages of ') ? messagesOf(id.slice(-2)) : null;
  },
  transform(code, id) {
    const [found, folder] = ALL_LANGUAGES.exec(code) ?? [];
    const suffix = found && localeSuffix(resolve(dirname(id), folder));
    for (const [left, other] of code.replace(found ?? '', '').matchAll(ONE_LANGUAGE))
      if (localeSuffix(resolve(dirname(id), other)) !== undefined)
        this.error(`${id}: messages are loaded by all languages at once, not by ${left}`);
    return suffix === undefined
      ? null
      : `import { byLanguage } from '${HELPERS}';\n${code.replace(found, `byLanguage("${suffix}")`)}`;
  },
});

/** The chunks that each chunk needs at once, by its name. */
const imports = new Map();

/** Remembers what the chunks import, for `preloadChunks`. */
export const recordChunkImports = {
  name: 'record-chunk-imports',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk')
        imports.set(
          chunk.name,
          chunk.imports.map((file) => basename(file, '.js')),
        );
  },
};

/** One element of `src/define/generated/lazy.ts`. */
const ELEMENT =
  /["']tilts-([\w-]+)["']: \{\s*messages: \w+Messages,\s*define: \(\) => import\(["']\.\.\/\1\.js["']\),?\s*\}/g;

/**
 * In the page's script: `import('../define/x.js')` loads the chunk `x` and all that it needs. The elements are written as
 * the names of their chunks, each its own last: the rest follows from it. Firefox never loads a module again under an
 * address that has failed once: the second time the chunk has another one, and where it is a chunk that others need, the
 * script in one file takes the place of all (https://github.com/whatwg/html/issues/6768).
 */
export const preloadChunks = [
  localeImport(`import(\`./${buildHash}/\${path}.js\`)`),
  {
    name: 'preload-chunks',
    transform(code, id) {
      if (!id.endsWith('/src/define/generated/lazy.ts')) return null;
      const lists = [...code.matchAll(ELEMENT)].map(([, name]) => {
        if (!imports.has(name)) this.error(`There is no chunk “${name}”`);
        return [...imports.get(name), name].join(' ');
      });
      if (/\bdefine:|\bimport\(/.test(code.replace(ELEMENT, '')))
        this.error(`${id} loads something else than an element`);
      return `import { elements } from '${HELPERS}';\nexport const ELEMENTS = elements(${JSON.stringify(lists.join())});`;
    },
  },
];

/**
 * Browsers do not load a module again under the same address once it has failed, on a bad line say: the chunks try
 * another address.
 */
export const retryImports = [
  localeImport(`import('./' + path + '.js').catch(() => import('./' + path + '.js?' + Date.now()))`),
  {
    name: 'retry-imports',
    renderDynamicImport: ({ targetChunk }) =>
      targetChunk && {
        left: 'import(',
        right: `).catch(()=>import("./${targetChunk.fileName}?"+Date.now()))`,
      },
  },
];

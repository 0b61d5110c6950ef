/**
 * Writes the elements' messages as modules: one a language and namespace (a folder of the code), so that a page loads
 * the messages of what it shows, in its language. English is a language file like the others: the page's build leaves the
 * texts of the code out.
 *
 *     src/core/i18n/generated/<namespace>/<language>.ts   the messages
 *     src/core/i18n/generated/<namespace>.ts              how to load them
 *     src/core/i18n/generated/<language>.ts          all messages of a language, for tests and stories
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { camel, ELEMENTS, isCollection } from './elements.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const OUT = 'src/core/i18n/generated';
const COLLECTION_ELEMENTS = ELEMENTS.filter(isCollection);

/** The namespaces whose messages are at hand wherever those of this one are. */
function atHand(namespace) {
  const [element, part] = namespace.split('/');
  if (namespace === FALLBACK) return FIRST_VIEWS;
  return [
    ...(namespace === 'internal' ? [] : ['internal']),
    ...(COLLECTION_ELEMENTS.includes(element) ? ['collection'] : []),
    ...(part ? [element] : []),
  ];
}

/** What the code says and what the translators say: every message, and its text by language. */
export function readMessages() {
  const config = readConfigFileAndWriteSchema(join(root, 'locales/lit-localize.json'));
  const localizer = new RuntimeLitLocalizer(config);
  const { messages, errors } = localizer.extractSourceMessages();
  localizer.assertTranslationsAreValid();
  const { translations } = localizer.readTranslationsSync();
  const languages = [config.sourceLocale, ...config.targetLocales];
  const texts = new Map(languages.map((language) => [language, new Map()]));
  for (const { name, contents } of messages) texts.get(config.sourceLocale).set(name, contents);
  for (const language of config.targetLocales)
    for (const { name, contents } of translations.get(language) ?? [])
      texts.get(language).set(name, contents);
  return { config, languages, messages, errors, texts };
}

/**
 * `src/elements/x/lazy/a.ts` → `x/lazy`, `src/elements/x/views/a.ts` → `x`, `src/elements/internal/a.ts` → `internal`,
 * `src/elements/internal/lazy/a.ts` → `internal/lazy`, `src/elements/internal/collection/lazy/a.ts` → `collection/lazy`.
 */
const namespaceOf = (file) =>
  relative(join(root, 'src'), dirname(file))
    .replace(/^elements\//, '')
    .replace(/^internal\/(?:(?=collection)|(?!lazy$).*)/, (path) => (path === 'internal/' ? '' : 'internal'))
    .split('/')
    .filter((folder) => folder !== 'views')
    .slice(0, 2)
    .join('/');

/** The command has every message at hand (`texts.ts` of the submission server). */
const isCommand = (namespace) => namespace.startsWith('cli/');

/** What programs write into pages; it has the messages of the elements’ first view at hand (`src/fallback/index.ts`). */
const FALLBACK = 'fallback';
const FIRST_VIEWS = [
  ...['internal', 'collection', 'instrument-directory', 'enterprise-showcase', 'idea-contest'],
  'resource-library',
  'organisation-directory',
  'needs-board',
];

/** The namespaces that bring a message which is used in these: each for itself, unless it is at hand there. */
function bringersOf(users) {
  const others = users.filter((namespace) => namespace !== FALLBACK);
  const ofPages = others.filter((namespace) => !isCommand(namespace));
  const bringers = ofPages.length ? ofPages : others.slice(0, 1);
  return [...bringers, ...(users.includes(FALLBACK) ? [FALLBACK] : [])].filter(
    (namespace) => !atHand(namespace).some((each) => users.includes(each)),
  );
}

/** By the id of each message, the namespaces that bring it. */
function namespacesOf(messages) {
  const ids = new Set(messages.map(({ name }) => name));
  const users = new Map();
  for (const name of readdirSync(join(root, 'src'), { recursive: true })) {
    if (!name.endsWith('.ts') || name.includes('generated')) continue;
    const file = join(root, 'src', name);
    for (const [, id] of readFileSync(file, 'utf8').matchAll(/\bid: '([^']+)'/g)) {
      const here = namespaceOf(file);
      if (ids.has(id)) users.set(id, (users.get(id) ?? new Set()).add(here));
    }
  }
  return new Map([...users].map(([id, namespaces]) => [id, bringersOf([...namespaces])]));
}

/** A message as code: a text in which `{0}` stands for the first value in English, and so on. */
function toLiteral(id, contents) {
  const text = contents.map((part) => {
    const isText = typeof part === 'string';
    if (isText ? /\{\d\}/.test(part) : !/^\$\{[^{}]*\}$/.test(part.untranslatable))
      throw new Error(`${id}: ${part.untranslatable ?? part}`);
    return isText ? part : `{${part.index}}`;
  });
  return `  '${id}': ${JSON.stringify(text.join(''))},\n`;
}

/** Every generated file, by its path. */
export function generateMessages({ languages, messages, errors, texts } = readMessages()) {
  if (errors.length)
    throw new Error(errors.map(({ messageText, file }) => `${file?.fileName}: ${messageText}`).join('\n'));
  const namespaces = namespacesOf(messages);
  const head = '// Made by `npm run generate:messages`.\n';
  const files = new Map();
  const names = [...new Set([...namespaces.values()].flat())].sort();
  const nameOf = (namespace) => camel(namespace.replaceAll('/', '-'));
  for (const namespace of names) {
    const ids = [...namespaces.keys()].filter((id) => namespaces.get(id).includes(namespace)).sort();
    const up = '../'.repeat(namespace.split('/').length);
    for (const language of languages) {
      const literals = ids.flatMap((id) => {
        const contents = texts.get(language).get(id);
        return contents ? [toLiteral(id, contents)] : [];
      });
      files.set(
        `${OUT}/${namespace}/${language}.ts`,
        `${head}export const templates = {\n${literals.join('')}};\n`,
      );
    }
    const loaders = languages.map(
      (language) => `  ${language}: () => import('./${basename(namespace)}/${language}.js'),\n`,
    );
    files.set(
      `${OUT}/${namespace}.ts`,
      `${head}import type { MessageLoaders } from '${up}messages.js';\n\nexport const ${nameOf(namespace)}Messages: MessageLoaders = {\n${loaders.join('')}};\n`,
    );
  }
  for (const language of languages) {
    const imports = names.map(
      (namespace) => `import { templates as ${nameOf(namespace)} } from './${namespace}/${language}.js';\n`,
    );
    const all = names.map((namespace) => `  ...${nameOf(namespace)},\n`).join('');
    files.set(`${OUT}/${language}.ts`, `${head}${imports.join('')}\nexport const templates = {\n${all}};\n`);
  }
  return files;
}

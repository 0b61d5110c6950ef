/**
 * Writes the elements' words as modules: one a language and room of the code, so that a page loads the words of
 * what it shows, in its language. English is a language file like the others: the page's build leaves the
 * texts of the code out.
 *
 *     src/core/i18n/generated/<room>/<language>.ts   the words
 *     src/core/i18n/generated/<room>.ts              how to load them
 *     src/core/i18n/generated/<language>.ts          all words of a language, for tests and stories
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { ELEMENTS } from './elements.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const OUT = 'src/core/i18n/generated';
/** Words that more than one element uses. */
const SHARED = 'internal';
/** Words that lists share with each other or with their common room, which they have at hand. */
const LISTS = 'collection';
const isList = (name) =>
  name === LISTS ||
  (ELEMENTS.includes(name) &&
    readFileSync(join(root, `src/elements/${name}/${name}.ts`), 'utf8').includes('/internal/collection/'));

/** Parts that come with those before them, whose words they have at hand. */
const CHAINS = [['smart-goal/guidance', 'smart-goal/plan', 'smart-goal/export']];

/** What the code says and what the translators say: every message with its rooms and its text by language. */
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
 * `src/elements/internal/collection/lazy/a.ts` → `collection/lazy`.
 */
const roomOf = (file) =>
  relative(join(root, 'src'), dirname(file))
    .replace(/^elements\//, '')
    .replace(/^internal\/(?:(?=collection)|.*)/, (path) => (path === 'internal/' ? '' : 'internal'))
    .split('/')
    .filter((folder) => folder !== 'views')
    .slice(0, 2)
    .join('/');

/** The room whose words two rooms both have at hand. */
function meet(a, b) {
  if (a === b) return a;
  const chain = CHAINS.find((rooms) => rooms.includes(a) && rooms.includes(b));
  if (chain) return chain.find((room) => room === a || room === b);
  const [first, second] = [a, b].map((room) => room.split('/')[0]);
  if (first === second) return first;
  return [first, second].every(isList) ? LISTS : SHARED;
}

/** By the id of each message, the room that brings it. */
function roomsOf(messages) {
  const ids = new Set(messages.map(({ name }) => name));
  const rooms = new Map();
  for (const name of readdirSync(join(root, 'src'), { recursive: true })) {
    if (!name.endsWith('.ts') || name.includes('generated')) continue;
    const file = join(root, 'src', name);
    for (const [, id] of readFileSync(file, 'utf8').matchAll(/\bid: '([^']+)'/g))
      if (ids.has(id)) rooms.set(id, rooms.has(id) ? meet(rooms.get(id), roomOf(file)) : roomOf(file));
  }
  return rooms;
}

/** A message as code: a text in which `{0}` stands for the first value in English, and so on. */
function asCode(id, contents) {
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
  const rooms = roomsOf(messages);
  const head = '// Made by `npm run generate:messages`.\n';
  const files = new Map();
  const names = [...new Set(rooms.values())].sort();
  const camel = (room) => room.replace(/[-/](.)/g, (_, letter) => letter.toUpperCase());
  for (const room of names) {
    const ids = [...rooms.keys()].filter((id) => rooms.get(id) === room).sort();
    const up = '../'.repeat(room.split('/').length);
    for (const language of languages) {
      const words = ids.flatMap((id) => {
        const contents = texts.get(language).get(id);
        return contents ? [asCode(id, contents)] : [];
      });
      files.set(`${OUT}/${room}/${language}.ts`, `${head}export const templates = {\n${words.join('')}};\n`);
    }
    const loaders = languages.map(
      (language) => `  ${language}: () => import('./${room.split('/').at(-1)}/${language}.js'),\n`,
    );
    files.set(
      `${OUT}/${room}.ts`,
      `${head}import type { MessageLoaders } from '${up}messages.js';\n\nexport const ${camel(room)}Messages: MessageLoaders = {\n${loaders.join('')}};\n`,
    );
  }
  for (const language of languages) {
    const imports = names.map(
      (room) => `import { templates as ${camel(room)} } from './${room}/${language}.js';\n`,
    );
    const all = names.map((room) => `  ...${camel(room)},\n`).join('');
    files.set(`${OUT}/${language}.ts`, `${head}${imports.join('')}\nexport const templates = {\n${all}};\n`);
  }
  return files;
}

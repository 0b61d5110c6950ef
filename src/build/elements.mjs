/**
 * The elements: every folder of `src/elements` that has a module of its own name. Whatever lists them is made from
 * this list, so that a new folder needs no registration.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../elements/', import.meta.url);

export const ELEMENTS = readdirSync(FOLDER)
  .filter((name) => existsSync(new URL(`${name}/${name}.ts`, FOLDER)))
  .sort();

/** Elements that show a list of the feed, and have what such lists share at hand. */
export const isCollection = (name) =>
  readFileSync(new URL(`${name}/${name}.ts`, FOLDER), 'utf8').includes('/internal/collection/');

export const upperFirst = (text) => text[0].toUpperCase() + text.slice(1);
export const camel = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const classOf = (name) => `${upperFirst(camel(name))}Element`;

const importClass = (name, up) => `import { ${classOf(name)} } from '${up}elements/${name}/${name}.js';`;
const importMessages = (name) =>
  `import { ${camel(name)}Messages } from '../../core/i18n/generated/${name}.js';`;
const importDefine = (from) => `import { define } from '${from}define-element.js';`;

/** One module that registers the element, as `tilts/define/<name>`. */
const definition = (name) => `${importClass(name, '../')}
${importDefine('./')}

define('tilts-${name}', ${classOf(name)});

declare global {
  interface HTMLElementTagNameMap {
    'tilts-${name}': ${classOf(name)};
  }
}
`;

const entries = (define) =>
  `export const ELEMENTS = {\n${ELEMENTS.map((name) => `  'tilts-${name}': { messages: ${camel(name)}Messages, define: ${define(name)} },\n`).join('')}};\n`;

/** Every generated file, by its path. */
export const generateElements = () =>
  new Map([
    ...ELEMENTS.map((name) => [`src/define/${name}.ts`, definition(name)]),
    ['src/define/generated/all.ts', ELEMENTS.map((name) => `import '../${name}.js';\n`).join('')],
    [
      'src/define/generated/lazy.ts',
      `${ELEMENTS.map(importMessages).join('\n')}\n\n${entries((name) => `() => import('../${name}.js')`)}`,
    ],
    [
      'src/define/generated/bundled.ts',
      [
        ...ELEMENTS.flatMap((name) => [importClass(name, '../../'), importMessages(name)]),
        importDefine('../'),
      ]
        .sort()
        .join('\n') +
        `\n\n${entries((name) => `() => Promise.resolve(define('tilts-${name}', ${classOf(name)}))`)}`,
    ],
    [
      'src/elements/generated/classes.ts',
      ELEMENTS.map((name) => `export { ${classOf(name)} } from '../${name}/${name}.js';\n`).join(''),
    ],
  ]);

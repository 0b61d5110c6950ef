/**
 * What editors and frameworks know of the elements, made from the elements' own doc comments: the custom elements
 * manifest, VS Code's HTML data, JetBrains' web-types and types for JSX in React 19. Fails where an element has
 * something that no comment explains.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const GLOBS = [
  'src/elements/*/*.ts',
  'src/define/*.ts',
  'src/elements/internal/tilts-element.ts',
  'src/elements/internal/collection/collection-element.ts',
];

/** The elements, in the words of the manifest; fields that are no attributes are nobody's business outside. */
export async function readElements() {
  const argv = ['analyze', '--litelement', '--quiet', '--globs', ...GLOBS];
  const { modules } = await cli({ argv, cwd: root, noWrite: true });
  const declarations = modules.flatMap((module) => module.declarations ?? []);
  const parts = ['slots', 'events', 'cssParts', 'cssProperties'];
  return declarations
    .filter(({ tagName }) => tagName)
    .map((element) => ({
      kind: 'class',
      customElement: true,
      name: element.name,
      tagName: element.tagName,
      summary: element.summary,
      description: element.description,
      attributes: (element.attributes ?? []).map(({ name, type, description, default: initial }) => ({
        name,
        type: { text: (type?.text ?? 'string').replace(' | undefined', '') },
        description,
        ...(initial === undefined ? {} : { default: initial }),
      })),
      ...Object.fromEntries(
        parts.map((part) => [
          part,
          (element[part] ?? []).map(({ inheritedFrom: _, default: __, ...each }) => each),
        ]),
      ),
    }))
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
}

/** Names of what has no words, as `tag attribute`. */
export function undocumented(elements) {
  return elements.flatMap((element) => [
    ...(element.summary ? [] : [element.tagName]),
    ...['attributes', 'slots', 'events', 'cssParts', 'cssProperties'].flatMap((part) =>
      element[part]
        .filter(({ description }) => !description)
        .map(({ name }) => `${element.tagName} ${name || 'slot'}`),
    ),
  ]);
}

/** https://github.com/webcomponents/custom-elements-manifest */
const manifest = (elements) => ({
  schemaVersion: '2.1.0',
  modules: elements.map((element) => ({
    kind: 'javascript-module',
    path: 'tilts.js',
    declarations: [element],
    exports: [
      { kind: 'custom-element-definition', name: element.tagName, declaration: { name: element.name } },
    ],
  })),
});

/** https://github.com/microsoft/vscode-custom-data; a switch has no value, `v` in its words. */
const htmlData = (elements) => ({
  version: 1.1,
  tags: elements.map(({ tagName, summary, description, attributes }) => ({
    name: tagName,
    description: [summary, description].filter(Boolean).join('\n\n'),
    attributes: attributes.map(({ name, type, description }) => ({
      name,
      description,
      ...(type.text === 'boolean' ? { valueSet: 'v' } : {}),
    })),
  })),
});

/** https://github.com/JetBrains/web-types */
const webTypes = (elements, { name, version }) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map((element) => ({
        name: element.tagName,
        description: [element.summary, element.description].filter(Boolean).join('\n\n'),
        attributes: element.attributes.map(({ name, type, description, default: initial }) => ({
          name,
          description,
          value: { type: type.text, ...(type.text === 'boolean' ? { kind: 'no-value' } : {}) },
          ...(initial === undefined ? {} : { default: initial }),
        })),
        slots: element.slots.map(({ name, description }) => ({ name, description })),
        js: { events: element.events.map(({ name, description }) => ({ name, description })) },
        css: {
          properties: element.cssProperties.map(({ name, description }) => ({ name, description })),
          parts: element.cssParts.map(({ name, description }) => ({ name, description })),
        },
      })),
    },
  },
});

/** React 19 gives attributes to custom elements as they are written, and listens to `on` with an event's name. */
const jsx = (elements) => `import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type Tag<Attributes> = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & Attributes;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elements.map(jsxElement).join('\n')}
    }
  }
}
`;

const jsxElement = ({ tagName, summary, attributes, events }) => `      /** ${summary} */
      '${tagName}': Tag<{
${attributes.map(({ name, type, description }) => `        /** ${description} */\n        '${name}'?: ${type.text};`).join('\n')}
${events.map(({ name, description }) => `        /** ${description} */\n        'on${name}'?: (event: Event) => void;`).join('\n')}
      }>;`;

/** Texts of the files, by their names in dist. */
export function emitFiles(elements, about) {
  const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
  return {
    'custom-elements.json': json(manifest(elements)),
    'html-custom-data.json': json(htmlData(elements)),
    'web-types.json': json(webTypes(elements, about)),
    'jsx.d.ts': jsx(elements),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const elements = await readElements();
  const about = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
  const names = undocumented(elements);
  if (names.length) throw new Error(`No comment explains ${names.join(', ')}`);
  mkdirSync(`${root}/dist`, { recursive: true });
  for (const [name, text] of Object.entries(emitFiles(elements, about)))
    writeFileSync(`${root}/dist/${name}`, text);
}

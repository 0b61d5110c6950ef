/** Our plugins of the custom elements manifest, see `custom-elements-manifest.config.mjs`. */
import { writeFileSync } from 'node:fs';

const SECTIONS = ['attributes', 'slots', 'events', 'cssParts', 'cssProperties'];

const elementsOf = ({ modules }) => modules.flatMap(({ declarations }) => declarations);

/** What no comment explains, as `tag attribute`. */
export const undocumented = (element) => [
  ...(element.summary ? [] : [element.tagName]),
  ...SECTIONS.flatMap((section) => element[section] ?? [])
    .filter(({ description }) => !description)
    .map(({ name }) => `${element.tagName} ${name || 'slot'}`),
];

/** Fields, methods and how attributes are called inside are nobody's business outside. */
function keepPublic(element) {
  delete element.members;
  for (const section of SECTIONS) {
    element[section] ??= [];
    for (const each of element[section]) {
      delete each.inheritedFrom;
      delete each.fieldName;
      if (section === 'attributes') each.type ??= { text: 'string' };
      if (each.type) each.type.text = each.type.text.replace(' | undefined', '');
    }
  }
}

/** Only what a webmaster may use stays in the manifest. Throws where no comment explains something of that. */
export const publicInterface = {
  name: 'public-interface',
  packageLinkPhase({ customElementsManifest: manifest }) {
    manifest.modules = manifest.modules
      .map(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName))
      .filter(({ length }) => length)
      .map((declarations) => ({
        kind: 'javascript-module',
        path: 'tilts.js',
        declarations,
        exports: declarations.map(({ tagName, name }) => ({
          kind: 'custom-element-definition',
          name: tagName,
          declaration: { name },
        })),
      }));
    const names = elementsOf(manifest).flatMap(undocumented);
    if (names.length) throw new Error(`No comment explains ${names.join(', ')}`);
    elementsOf(manifest).forEach(keepPublic);
  },
};

const propsOf = ({ attributes, events }) =>
  [
    ...attributes.map(({ name, type, description }) => ({ name, type: type.text, description })),
    ...events.map(({ name, description }) => ({
      name: `on${name}`,
      type: '(event: Event) => void',
      description,
    })),
  ]
    .map(({ name, type, description }) => `        /** ${description} */\n        '${name}'?: ${type};\n`)
    .join('');

/** React 19 gives attributes to custom elements as they are written, and listens to `on` with an event's name. */
export const jsxTypes = (file) => ({
  name: 'jsx-types',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const elements = elementsOf(manifest).map(
      (element) =>
        `      /** ${element.summary} */\n      '${element.tagName}': Tag<{\n${propsOf(element)}      }>;\n`,
    );
    writeFileSync(
      file,
      `import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type Tag<Attributes> = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & Attributes;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elements.join('')}    }
  }
}
`,
    );
  },
});

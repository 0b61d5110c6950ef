/** What editors are told of the elements, as built, against the elements themselves. Both ways. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { LitElement } from 'lit';
import { ELEMENTS } from '../../src/build/elements.mjs';
import * as classes from '../../src/index.js';

interface Named {
  readonly name: string;
}

interface Attribute extends Named {
  readonly type: { readonly text: string };
}

interface Declaration {
  readonly tagName: string;
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly slots: readonly Named[];
  readonly events: readonly (Named & { readonly type: { readonly text: string } })[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly Named[];
}

const built = <T>(name: string): T => JSON.parse(readFileSync(`dist/${name}`, 'utf8')) as T;
const namesOf = (list: readonly Named[]): string[] => list.map(({ name }) => name).sort();

const elements = built<{ modules: readonly { declarations: readonly Declaration[] }[] }>(
  'custom-elements.json',
).modules.flatMap(({ declarations }) => declarations);

const sources = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
    .join('\n');

const shared = ['src/elements/internal', 'src/elements/events'].map(sources).join('\n');

/** What an element reads from its tag, as Lit knows it: `debug boolean`. */
const readBy = (name: string): string[] => {
  const element = (classes as unknown as Record<string, typeof LitElement>)[name]!;
  const { elementProperties, observedAttributes } = element;
  const kinds = [...elementProperties].map(([property, { attribute, type }]) => {
    const kind = type === Boolean ? 'boolean' : type === Number ? 'number' : 'text';
    return [typeof attribute === 'string' ? attribute : String(property).toLowerCase(), kind] as const;
  });
  return observedAttributes.map((attribute) => `${attribute} ${new Map(kinds).get(attribute)}`).sort();
};

/** Everything that a pattern finds in the code, once. */
const found = (pattern: RegExp, code: string): string[] =>
  [...new Set([...code.matchAll(pattern)].map((match) => match[1]!))].sort();

/** Without comments, which name the tokens too. */
const withoutComments = (code: string): string => code.replace(/\/\*[^]*?\*\//g, '');

/** Set by our own page for frames, never by a webmaster. */
const ours = found(/setProperty\('(--tilts-[\w-]+)'/g, sources('src/loader'));

describe('metadata', () => {
  it('lists each element', () => {
    assert.deepEqual(
      elements.map(({ tagName }) => tagName).sort(),
      ELEMENTS.map((name) => `tilts-${name}`).sort(),
    );
  });

  for (const element of elements) {
    const folder = element.tagName.replace('tilts-', '');
    const code = `${sources(`src/elements/${folder}`)}\n${shared}`;

    it(`lists exactly the attributes that ${element.tagName} reads, with their types`, () => {
      const kindOf = ({ text }: Attribute['type']) => (/^(?:boolean|number)$/.test(text) ? text : 'text');
      const declared = element.attributes.map(({ name, type }) => `${name} ${kindOf(type)}`);
      // Parts that load later read the tag themselves.
      const later = found(/\.getAttribute\('([\w-]+)'\)/g, sources(`src/elements/${folder}`));
      const read = [...readBy(element.name), ...later.map((name) => `${name} text`)];
      assert.deepEqual(declared.sort(), [...new Set(read)].sort());
    });

    it(`lists only parts, events and tokens that ${element.tagName} has`, () => {
      const parts = found(/\bpart="([\w -]+)"/g, code).flatMap((part) => part.split(' '));
      for (const name of namesOf(element.cssParts)) assert.ok(parts.includes(name), name);
      const events = found(/'(tilts-[\w-]+)'/g, code);
      for (const { name, type } of element.events) {
        assert.ok(events.includes(name), name);
        // Whoever listens in TypeScript can name what comes.
        assert.ok(type.text in classes, type.text);
      }
      const tokens = found(/(--tilts-[\w-]+)/g, withoutComments(code)).filter((name) => !ours.includes(name));
      assert.deepEqual(namesOf(element.cssProperties), tokens);
    });

    it(`describes the attributes of ${element.tagName} to VS Code, JetBrains and React`, () => {
      const vscode = built<{ tags: readonly (Named & { attributes: readonly Named[] })[] }>(
        'html-custom-data.json',
      ).tags.find(({ name }) => name === element.tagName);
      const jetbrains = built<{
        contributions: { html: { elements: readonly (Named & { attributes: readonly Named[] })[] } };
      }>('web-types.json').contributions.html.elements.find(({ name }) => name === element.tagName);
      const jsx = readFileSync('dist/jsx.d.ts', 'utf8');
      assert.deepEqual(namesOf(vscode!.attributes), namesOf(element.attributes));
      assert.deepEqual(namesOf(jetbrains!.attributes), namesOf(element.attributes));
      for (const { name } of element.attributes) assert.ok(jsx.includes(`'${name}'?: `), name);
    });
  }
});

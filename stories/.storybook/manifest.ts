/** What the elements say of themselves in their doc comments, so that no table of the stories repeats it. */
import { fileURLToPath } from 'node:url';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import config from '../../custom-elements-manifest.config.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly { readonly type?: { readonly text: string } }[];
  readonly [key: string]: unknown;
}

/**
 * The elements' attributes, events and parts. Fields and methods stay out: with them Storybook would list each
 * attribute twice, and everything private. The tokens have a page of their own.
 */
export async function readManifest(): Promise<object> {
  const { modules } = (await cli({
    argv: ['analyze', '--litelement', '--quiet', '--globs', ...config.globs],
    cwd: root,
    noWrite: true,
  })) as { modules: readonly { declarations?: readonly Declaration[] }[] };
  const elements = modules.flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName));
  const declarations = elements.map(({ members: _, cssProperties: __, attributes = [], ...rest }) => ({
    ...rest,
    attributes: attributes.map(withoutUndefined),
  }));
  return { schemaVersion: '1.0.0', modules: [{ kind: 'javascript-module', path: 'tilts', declarations }] };
}

/** `string | undefined` would get a JSON editor in the controls, `string` gets a text field. */
const withoutUndefined = <A extends { type?: { text: string } }>(attribute: A): A => ({
  ...attribute,
  type: { text: (attribute.type?.text ?? 'string').replace(' | undefined', '') },
});

/** What the command needs beside it, so that a copy of `dist` is enough to run it: SQLite and the files of the demo. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SQLITE = 'node_modules/node-sqlite3-wasm/dist/node-sqlite3-wasm';
const DEMO = 'stories/demo';

/** What the package `pg` asks for and works without: a client in C, and another platform. */
export const OPTIONAL = ['pg-native', 'pg-cloudflare'];

const files = () => ({
  'node-sqlite3-wasm.cjs': `${SQLITE}.js`,
  'node-sqlite3-wasm.wasm': `${SQLITE}.wasm`,
  'demo/paraugnovads.json': 'stories/feeds/paraugnovads.json',
  ...Object.fromEntries(
    readdirSync(DEMO, { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).replaceAll('\\', '/'))
      .map((path) => [`demo/${path.slice(DEMO.length + 1)}`, path]),
  ),
});

export const besideCommand = {
  name: 'beside-command',
  resolveId: (id) => (id === 'node-sqlite3-wasm' ? { id: './node-sqlite3-wasm.cjs', external: true } : null),
  generateBundle() {
    for (const [fileName, path] of Object.entries(files()))
      this.emitFile({ type: 'asset', fileName, source: readFileSync(path) });
  },
};

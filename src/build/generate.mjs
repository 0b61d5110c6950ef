/**
 * Writes what is made from other files and is not in git: `npm run generate` where something has changed since, or one
 * of its parts by name. A file that would not change is left alone, so that a server that watches does not reload.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const PARTS = {
  elements: {
    folders: ['src/define/generated', 'src/elements/generated'],
    generate: async () => (await import('./elements.mjs')).generateElements(),
  },
  validators: {
    folders: ['src/core/feed/generated'],
    generate: async () => (await import('./generate-validators.mjs')).generateValidators(),
  },
  messages: {
    folders: ['src/core/i18n/generated'],
    generate: async () => (await import('./generate-messages.mjs')).generateMessages(),
  },
};

const read = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

/** Changes with every source, translation and version of a library, and with what has been generated. */
function stamp() {
  const hash = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json')));
  for (const folder of ['src', 'locales'])
    for (const name of readdirSync(join(ROOT, folder), { recursive: true }).sort())
      if (/\.(?:ts|mjs|xlf)$/.test(name)) hash.update(name).update(readFileSync(join(ROOT, folder, name)));
  return hash.digest('hex');
}

const STAMP = join(ROOT, '.cache/generated.sha256');
const named = process.argv.slice(2);
if (!named.length && read(STAMP) === stamp()) process.exit();
for (const [name, { folders, generate }] of Object.entries(PARTS)) {
  if (named.length && !named.includes(name)) continue;
  const files = await generate();
  for (const [path, text] of files) {
    const file = join(ROOT, path);
    mkdirSync(dirname(file), { recursive: true });
    if (read(file) !== text) writeFileSync(file, text);
  }
  for (const folder of folders)
    for (const entry of readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      const isLeft = !files.has(path.slice(ROOT.length).replaceAll('\\', '/'));
      if (entry.isFile() && isLeft) rmSync(path);
    }
}
mkdirSync(dirname(STAMP), { recursive: true });
if (!named.length) writeFileSync(STAMP, stamp());

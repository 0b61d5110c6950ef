/**
 * What a visitor downloads, against the figures in sizes.json: neither more nor less, so that the figures stay
 * true. `--write` keeps today's.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TOLERANCE = 0.02;
const KEPT = new URL('sizes.json', import.meta.url);

/** The entry loads those of these that the page uses, and everything else that it names. */
const CHOICES = [
  'lv',
  'lt',
  'et',
  'instrument-directory',
  'enterprise-showcase',
  'idea-contest',
  'smart-goal',
];
const FIRST_VIEW = ['tilts', 'instrument-directory', 'lv'];
const DOWNLOADS = {
  'Directory in Latvian, first view': { chunks: FIRST_VIEW },
  'Directory, its tools on first use': { chunks: ['tools'], before: FIRST_VIEW },
};

const nameOf = (path) => basename(path).replace(/(?:-[\w-]{8})?\.js$/, '');
const built = ['dist', 'dist/chunks']
  .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
  .filter((path) => path.endsWith('.js'));

const STATIC = /\b(?:from|import)\s*["'](\.[^"']+)["']/g;
const DYNAMIC = /\bimport\(\s*["'](\.[^"']+)["']/g;

/** The files of these chunks, with all that they import. */
function filesOf(names) {
  const found = new Set();
  const add = (path) => {
    if (found.has(path)) return;
    found.add(path);
    const code = readFileSync(path, 'utf8');
    for (const [, file] of code.matchAll(STATIC)) add(join(path, '..', file));
    if (nameOf(path) !== 'tilts') return;
    for (const [, file] of code.matchAll(DYNAMIC))
      if (!CHOICES.includes(nameOf(file))) add(join(path, '..', file));
  };
  for (const name of names) {
    const paths = built.filter((path) => nameOf(path) === name);
    if (paths.length !== 1)
      throw new Error(`“${name}” is ${paths.length} files of dist: ${built.join(', ')}`);
    add(paths[0]);
  }
  return found;
}

const sizes = {};
for (const [name, { chunks: names, before = [] }] of Object.entries(DOWNLOADS)) {
  const here = filesOf(before);
  const files = [...filesOf(names)].filter((path) => !here.has(path)).map((path) => readFileSync(path));
  const sum = (size) => files.reduce((total, file) => total + size(file), 0);
  sizes[name] = {
    files: files.length,
    raw: sum((file) => file.length),
    brotli: sum((file) => brotliCompressSync(file).length),
  };
}

if (process.argv.includes('--write')) writeFileSync(KEPT, `${JSON.stringify(sizes, null, 2)}\n`);
const kept = existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, 'utf8')) : {};

for (const [name, now] of Object.entries(sizes)) {
  console.log(`${name}: ${now.brotli} bytes (brotli), ${now.raw} bytes (raw), files: ${now.files}`);
  for (const key of ['brotli', 'raw']) {
    const before = kept[name]?.[key] ?? 0;
    if (Math.abs(now[key] - before) <= TOLERANCE * before) continue;
    console.error(`  ${key} was ${before}; if the change is meant: npm run check:sizes -- --write`);
    process.exitCode = 1;
  }
}

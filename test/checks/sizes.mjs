/**
 * What a visitor downloads, against the figures in sizes.json and the table in the docs: neither more nor less, so
 * that the figures stay true. `--write` records today's.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { format } from 'prettier';
import { ELEMENTS } from '../../src/build/elements.mjs';

const TOLERANCE = 0.02;
/** Goals are in tenths of a kB, as they are shown: a byte more or less comes from the compression’s luck. */
const isAbove = (bytes, goal) => Math.round(bytes / 100) > goal / 100;
/** Bytes (brotli) from which on a part is worth a line in the docs. */
const LISTED = 5000;
const KEPT = new URL('sizes.json', import.meta.url);
const DOCS = new URL('../../stories/docs/sizes.md', import.meta.url);
const TABLE = /(?<=<!-- sizes -->\n)[^]*(?=\n<!-- \/sizes -->)/;
const kB = (bytes) => (bytes / 1000).toFixed(1);

const parts = join(
  'dist',
  readdirSync('dist').find((name) => /^[0-9a-f]{8}$/.test(name)),
);
const elements = [...ELEMENTS].sort(
  (a, b) => Number(b === 'instrument-directory') - Number(a === 'instrument-directory'),
);

const STATIC = /\b(?:from|import)\s*["']\.\/([^"']+)["']/g;
const IMPORTED = /\bimport\(\s*["']\.\/([^"']+)["']\)/g;

/** A part and all that it imports; of the parts that are asked for later, only their names. */
function needs(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, other] of readFileSync(join(parts, file), 'utf8').matchAll(STATIC)) needs(other, found);
  return found;
}

/** What an element needs besides its messages before it shows anything. */
const TEXTS = { 'road-map': ['lv-road-map-frame.js', 'lv-road-map-municipality.js'] };

const firstView = (element) => [
  ...needs(`${element}.js`),
  ...['lv', `lv-${element}`].map((name) => `${name}.js`),
  ...(TEXTS[element] ?? []),
];

const size = (path) => {
  const bytes = readFileSync(path);
  return { brotli: brotliCompressSync(bytes).length, raw: bytes.length };
};
const sum = (paths) =>
  paths.map(size).reduce((a, b) => ({ brotli: a.brotli + b.brotli, raw: a.raw + b.raw }));

/**
 * Parts that an element, or such a part, asks for when a person first uses them, each with the files that are not
 * there yet by then.
 */
function later(element) {
  const found = new Map();
  const look = (files, there) => {
    for (const file of files)
      for (const [, other] of readFileSync(join(parts, file), 'utf8').matchAll(IMPORTED)) {
        if (/^(?:lv|en|lt|et)\b/.test(other) || found.has(other)) continue;
        const further = [...needs(other)].filter((each) => !there.has(each));
        found.set(other, further);
        look(further, new Set([...there, ...further]));
      }
  };
  const first = firstView(element);
  look(first, new Set(first));
  return found;
}

const sizes = {};
const here = new Set();
for (const element of elements) {
  const isFirst = element === elements[0];
  const files = firstView(element).filter((file) => !here.has(file));
  const paths = files.map((file) => join(parts, file));
  sizes[isFirst ? `\`${element}\`, first view in Latvian` : `\`${element}\` besides it`] = {
    goal: isFirst ? 27_000 : 11_000,
    ...sum(isFirst ? ['dist/tilts.js', ...paths] : paths),
  };
  if (!isFirst)
    sizes[`\`${element}\` alone on a page`] = sum([
      'dist/tilts.js',
      ...firstView(element).map((file) => join(parts, file)),
    ]);
  if (isFirst) files.forEach((file) => here.add(file));
}
for (const element of elements)
  for (const [file, files] of later(element))
    sizes[`– later: ${file.replace('.js', '')}`] ??= sum(files.map((each) => join(parts, each)));
for (const file of readdirSync('dist').filter((name) => /^tilts\.\w\w\.js$/.test(name)))
  sizes[`\`${file}\`, all in one file`] = sum([`dist/${file}`]);

/** The table of the DOCS, as prettier lays it out. */
const tableOf = (sizes) =>
  format(
    ['| Download | brotli, kB | goal | raw, kB |', '| --- | --: | --: | --: |']
      .concat(
        Object.entries(sizes)
          .filter(([, { brotli }]) => brotli >= LISTED)
          .map(([name, { brotli, raw, goal }]) => {
            const verdict = goal ? `≤ ${kB(goal)}${isAbove(brotli, goal) ? ' **not met**' : ''}` : '–';
            return `| ${name} | ${kB(brotli)} | ${verdict} | ${kB(raw)} |`;
          }),
      )
      .join('\n'),
    { parser: 'markdown' },
  );

if (process.argv.includes('--write')) {
  writeFileSync(KEPT, `${JSON.stringify(sizes, null, 2)}\n`);
  const table = await tableOf(sizes);
  writeFileSync(
    DOCS,
    readFileSync(DOCS, 'utf8').replace(TABLE, () => `\n${table}`),
  );
}

const kept = JSON.parse(readFileSync(KEPT, 'utf8'));
const complain = (text) => {
  console.error(text);
  process.exitCode = 1;
};
for (const [name, now] of Object.entries(sizes)) {
  console.log(`${name}: ${now.brotli} bytes (brotli), ${now.raw} bytes (raw)`);
  for (const key of ['brotli', 'raw']) {
    const before = kept[name]?.[key] ?? 0;
    if (Math.abs(now[key] - before) > TOLERANCE * before) complain(`  ${key} was ${before}`);
  }
}
for (const [name, { brotli, goal }] of Object.entries(sizes))
  if (isAbove(brotli, goal)) complain(`${name}: more than ${goal} bytes`);
for (const name of Object.keys(kept)) if (!sizes[name]) complain(`${name} is no longer built`);
const shown = TABLE.exec(readFileSync(DOCS, 'utf8'))?.[0].trim();
if (shown !== (await tableOf(kept)).trim())
  complain('The table in stories/docs/sizes.md shows other figures');
if (process.exitCode) console.error('If the change is meant: npm run check:sizes -- --write');

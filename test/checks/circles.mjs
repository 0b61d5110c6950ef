/** Fails where modules of src import each other in a circle; imports of types count too. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const files = readdirSync('src', { recursive: true })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join('src', name));
const known = new Set(files);

/** The modules of ours that a module imports, statically or later, as values or as types. */
const importsOf = (file) =>
  ts
    .preProcessFile(readFileSync(file, 'utf8'), true, true)
    .importedFiles.map(({ fileName }) => join(dirname(file), fileName.replace(/\.js$/, '.ts')))
    .filter((each) => known.has(each));

const graph = new Map(files.map((file) => [file, importsOf(file)]));
const finished = new Set();
const circles = [];

function visit(file, path) {
  const start = path.indexOf(file);
  if (start >= 0) circles.push([...path.slice(start), file]);
  if (start >= 0 || finished.has(file)) return;
  for (const next of graph.get(file)) visit(next, [...path, file]);
  finished.add(file);
}

for (const file of files) visit(file, []);
for (const circle of circles) console.error(`Modules import each other: ${circle.join(' → ')}`);
process.exitCode = circles.length ? 1 : 0;

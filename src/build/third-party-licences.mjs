/** `licences.txt`: the licences of the packages whose code is in what is shipped, as they ask for. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const PACKAGE = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;

function textOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  return `${name} ${version} (${license})\n\n${file ? readFileSync(`${folder}${file}`, 'utf8').trim() : ''}\n`;
}

/** Packages that have others inside their own files, or have another copied beside them. */
const NESTED = { docx: ['fflate', 'nanoid'], hono: ['node-sqlite3-wasm'] };

const found = new Set();

/** The folders of the packages that stand in what is built, with those that they have inside. */
function remember(bundle) {
  Object.values(bundle)
    .flatMap(({ modules = {} }) => Object.entries(modules))
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .map(([path]) => PACKAGE.exec(path))
    .filter((match) => match && existsSync(`${match[0]}package.json`))
    .forEach(([folder, name]) => {
      found.add(folder);
      for (const inner of NESTED[name] ?? [])
        found.add(
          [`${folder}node_modules/${inner}/`, `${folder}../${inner}/`].find((each) => existsSync(each)),
        );
    });
}

/** Part of a build that is not the last. */
export const collectLicences = {
  name: 'collect-licences',
  generateBundle: (_, bundle) => remember(bundle),
};

export const writeLicences = {
  name: 'write-licences',
  generateBundle(_, bundle) {
    remember(bundle);
    const texts = new Set([...found].sort().map(textOf));
    this.emitFile({
      type: 'asset',
      fileName: 'licences.txt',
      source: [...texts].join(`\n${'-'.repeat(80)}\n\n`),
    });
  },
};

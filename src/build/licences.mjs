/** `licences.txt`: the licences of the packages whose code is in what a page loads, as they ask for. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const PACKAGE = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;

function textOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  return `${name} ${version} (${license})\n\n${file ? readFileSync(`${folder}${file}`, 'utf8').trim() : ''}\n`;
}

/** Folders of the packages in everything that was built so far. */
const used = new Set();

function remember(bundle) {
  for (const { modules = {} } of Object.values(bundle))
    for (const [path, { renderedLength }] of Object.entries(modules)) {
      const folder = renderedLength > 0 && PACKAGE.exec(path)?.[0];
      if (folder && existsSync(`${folder}package.json`)) used.add(folder);
    }
}

/** For what is built before the list is written. */
export const rememberLicences = {
  name: 'remember-licences',
  generateBundle: (_, bundle) => remember(bundle),
};

export const writeLicences = {
  name: 'write-licences',
  generateBundle(_, bundle) {
    remember(bundle);
    const source = [...used]
      .sort()
      .map(textOf)
      .join(`\n${'-'.repeat(80)}\n\n`);
    this.emitFile({ type: 'asset', fileName: 'licences.txt', source });
  },
};

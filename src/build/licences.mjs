/** `licences.txt`: the licences of the packages whose code is in what a page loads, as they ask for. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const PACKAGE = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;

function textOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  return `${name} ${version} (${license})\n\n${file ? readFileSync(`${folder}${file}`, 'utf8').trim() : ''}\n`;
}

export const writeLicences = {
  name: 'write-licences',
  generateBundle(_, bundle) {
    const used = Object.values(bundle)
      .flatMap(({ modules = {} }) => Object.entries(modules))
      .filter(([, { renderedLength }]) => renderedLength > 0)
      .map(([path]) => PACKAGE.exec(path)?.[0])
      .filter((folder) => folder && existsSync(`${folder}package.json`));
    const source = [...new Set(used)]
      .sort()
      .map(textOf)
      .join(`\n${'-'.repeat(80)}\n\n`);
    this.emitFile({ type: 'asset', fileName: 'licences.txt', source });
  },
};

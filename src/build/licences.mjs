/** `licences.txt`: the licences of the packages whose code is in what is shipped, as they ask for. */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import license from 'rollup-plugin-license';

/** Rollup does not see these: docx has two packages inside its own file, and SQLite is copied beside the command. */
const UNSEEN = ['docx/node_modules/fflate', 'docx/node_modules/nanoid', 'node-sqlite3-wasm'];

/** npm puts a package that others need too beside the one that needs it, not inside. */
function readPackage(path) {
  const folder = [path, basename(path)].map((each) => `node_modules/${each}`).find(existsSync);
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  return { name, version, license, licenseText: readFileSync(`${folder}/LICENSE`, 'utf8') };
}

/** Some packages have their licence at the end of their readme only. */
function licenceInReadme(name) {
  const path = `node_modules/${name}/README.md`;
  const [, text] = existsSync(path) ? readFileSync(path, 'utf8').split(/^##? licen[sc]e$/im) : [];
  if (!text) throw new Error(`The package ${name} has no file with its licence`);
  return text;
}

function textOf({ name, version, license, licenseText }) {
  return `${name} ${version} (${license})\n\n${(licenseText ?? licenceInReadme(name)).trim()}\n`;
}

/** One plugin for all builds: it collects, and after each build writes what it has found so far. */
export const licences = license({
  thirdParty: {
    multipleVersions: true,
    output: {
      file: 'dist/licences.txt',
      template: (packages) =>
        [...new Set([...packages, ...UNSEEN.map(readPackage)].map(textOf))]
          .sort()
          .join(`\n${'-'.repeat(80)}\n\n`),
    },
  },
});

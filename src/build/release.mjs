/**
 * `npm run release`: what a webmaster uploads, as `release/tilts-<version>.zip`. Fails where CHANGELOG.md does not say
 * what the version brings.
 */
import { execSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Of `dist`, what only npm packages and editors need. */
const NPM_ONLY = /^(?:lib\/|jsx\.d\.ts$|custom-elements\.json$|web-types\.json$)/;

/** Files from elsewhere, by their names in the zip. */
const EXTRAS = {
  'LICENSE.txt': 'LICENSE',
  'CHANGELOG.md': 'CHANGELOG.md',
  'sample/tilts-feed.json': 'stories/feeds/paraugnovads.json',
  'sample/feed.schema.json': 'stories/feeds/feed.schema.json',
  ...Object.fromEntries(
    ['lv', 'en', 'lt', 'et'].map((language) => [
      `README.${language}.txt`,
      `src/build/release/readme.${language}.txt`,
    ]),
  ),
};

/** The day of a version in the changelog, as in `## [1.2.0] - 2027-01-31`; throws if the version is not there. */
export function releaseDate(changelog, version) {
  const entry = changelog.split(/^(?=## )/m).find((part) => part.startsWith(`## [${version}]`));
  const [, date] = /^## \[[^\]]+\] - (\d{4}-\d{2}-\d{2})\n+\S/.exec(entry ?? '') ?? [];
  if (!date)
    throw new Error(`CHANGELOG.md has no entry “## [${version}] - <date>” that says what the version brings`);
  return date;
}

/** A zip with all in one folder; the same files always make the same zip. */
export function makeRelease(root, { version, date }) {
  const names = readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(join(root, 'dist/').length).replaceAll('\\', '/'),
    )
    .filter((name) => !NPM_ONLY.test(name));
  const files = { ...Object.fromEntries(names.map((name) => [name, `dist/${name}`])), ...EXTRAS };
  const read = (path) => {
    const bytes = readFileSync(join(root, path));
    return path.startsWith('src/build/')
      ? Buffer.from(String(bytes).replaceAll('{version}', version))
      : bytes;
  };
  const content = Object.keys(files)
    .sort()
    .map((name) => [`tilts/${name}`, new Uint8Array(read(files[name]))]);
  return zipSync(Object.fromEntries(content), { level: 9, mtime: `${date}T12:00:00` });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const read = (path) => readFileSync(`${ROOT}${path}`, 'utf8');
  const { version } = JSON.parse(read('package.json'));
  try {
    const date = releaseDate(read('CHANGELOG.md'), version);
    execSync('npm run --silent build', { cwd: ROOT, stdio: 'inherit' });
    const path = `release/tilts-${version}.zip`;
    mkdirSync(`${ROOT}release`, { recursive: true });
    writeFileSync(`${ROOT}${path}`, makeRelease(ROOT, { version, date }));
    console.log(path);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}

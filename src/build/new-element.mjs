/**
 * `npm run new:element opening-hours`: a working element to start from, with a test, a story and texts in all
 * languages. It copies the folder `new-element`, which is laid out as the repository is, under the new name. In it
 * `locales` has what is added to the translations.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { camel, upperFirst } from './elements.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TEMPLATES = fileURLToPath(new URL('new-element', import.meta.url));
const KEBAB_CASE = /^[a-z][a-z0-9]*(?:-[a-z][a-z0-9]*)*$/;
/** Files of the build and of the source already have these names. */
const RESERVED = /^(?:(?:lv|en|lt|et)(?:-.+)?|base|collection|search|define-element)$/;

const read = (path) => readFileSync(join(ROOT, path), 'utf8');
const LOCALES = readdirSync(join(ROOT, 'locales'))
  .filter((file) => file.endsWith('.xlf'))
  .map((file) => `locales/${file}`);

/** The template's text or path with the new name in all its spellings. */
function rename(text, name) {
  const spellings = {
    'new-element': name,
    newElement: camel(name),
    NewElement: upperFirst(camel(name)),
    'New element': upperFirst(name.replaceAll('-', ' ')),
  };
  return text.replace(/new-element|newElement|NewElement|New element/g, (found) => spellings[found]);
}

/** The templates, each with the path of the file that it becomes or is added to. */
const filesOf = (name) =>
  readdirSync(TEMPLATES, { recursive: true })
    .filter((template) => template.endsWith('.txt'))
    .sort()
    .map((template) => ({
      template,
      path: rename(template.replaceAll('\\', '/').replace(/\.txt$/, ''), name),
    }));

/** Why there can be no new element of this name; nothing where there can. */
function problemOf(name) {
  if (!name) return 'Usage: npm run new:element <name>, such as opening-hours';
  if (!KEBAB_CASE.test(name)) return `“${name}” is not in kebab-case, such as opening-hours`;
  if (RESERVED.test(name)) return `“${name}” is the name of a file of the build`;
  const paths = [`src/elements/${name}`, ...filesOf(name).map(({ path }) => path)];
  const existing = paths.find((path) => !LOCALES.includes(path) && existsSync(join(ROOT, path)));
  if (existing) return `${existing} already exists`;
  if (LOCALES.some((path) => read(path).includes(`id="${name}.`)))
    return `locales already has messages whose ids begin with “${name}.”`;
  return undefined;
}

async function create(name) {
  const settings = JSON.parse(read('package.json')).prettier;
  for (const { template, path } of filesOf(name)) {
    const text = rename(readFileSync(join(TEMPLATES, template), 'utf8'), name);
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(
      join(ROOT, path),
      LOCALES.includes(path)
        ? read(path).replace('</body>', () => `${text}</body>`)
        : await format(text, { ...settings, parser: 'typescript' }),
    );
    console.log(path);
  }
  console.log(`Run \`npm run generate\`: then <tilts-${name}> is registered everywhere.`);
}

const [, , name] = process.argv;
const problem = problemOf(name);
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else await create(name);
